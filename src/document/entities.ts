import type { Tagged } from '../extract/index.js';
import type {
  DateEntity,
  Entity,
  IndicatorEntity,
  Kind,
  PersonEntity,
  Position,
  QuantityEntity,
  UnitEntity,
} from '../model/entity.js';

/** Where a mention stands in the raw file. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  /** Normalised. */
  readonly sentence: string;
}

/**
 * The entity that a draft and its place make, its fields in the order in which they are written; null where the draft does not
 * state one. Each kind is written out field by field: copies by `...` took a tenth of the time of a whole run.
 * @param rules whether to put in the ids of the rules that found it
 */
export function entityOf(found: Tagged, place: Place, rules: boolean): Entity {
  const entity = ofKind(found, place);
  return rules ? withRules(entity, found) : entity;
}

function ofKind(found: Tagged, place: Place): Entity {
  switch (found.kind) {
    case 'date':
      return dateOf(found.draft, place);
    case 'person':
      return personOf(found.draft, place);
    case 'unit':
      return unitOf(found.draft, place);
    case 'indicator':
      return indicatorOf(found.draft, place);
    case 'quantity':
      return quantityOf(found.draft, place);
  }
}

function withRules(entity: Entity, { draft }: Tagged): Entity {
  if (entity.kind !== 'indicator' && entity.kind !== 'quantity') return { ...entity, rule: draft.rule };
  const { name_rule = null, period_rule = null } = draft as Figure;
  return { ...entity, rule: draft.rule, name_rule, period_rule };
}

type DraftOf<K extends Kind> = Extract<Tagged, { readonly kind: K }>['draft'];
type Figure = DraftOf<'indicator'> | DraftOf<'quantity'>;

function dateOf(draft: DraftOf<'date'>, { text, start, end, line, column, sentence }: Place): DateEntity {
  return {
    kind: 'date',
    text,
    start,
    end,
    line,
    column,
    value: draft.value,
    from: draft.from,
    to: draft.to,
    precision: draft.precision,
    inferred: draft.inferred,
    recurring: draft.recurring,
    deictic: draft.deictic,
    sentence,
    corrected: false,
  };
}

function personOf(draft: DraftOf<'person'>, { text, start, end, line, column, sentence }: Place): PersonEntity {
  return {
    kind: 'person',
    text,
    start,
    end,
    line,
    column,
    name: draft.name,
    full_name: draft.full_name ?? draft.name,
    person: draft.person ?? null,
    honorific: draft.honorific,
    degrees: draft.degrees,
    positions: draft.positions.map(positionOf),
    role: draft.role,
    sentence,
    corrected: false,
  };
}

function positionOf(position: DraftOf<'person'>['positions'][number]): Position {
  const { title, title_name = title, unit, unit_name = null, unit_id = null } = position;
  return { title, title_name, unit, unit_name, unit_id };
}

function unitOf(draft: DraftOf<'unit'>, { text, start, end, line, column, sentence }: Place): UnitEntity {
  return {
    kind: 'unit',
    text,
    start,
    end,
    line,
    column,
    name: draft.name,
    named: draft.named,
    type: draft.type,
    level: draft.level,
    place: draft.place,
    unit_id: draft.unit_id ?? null,
    refers_to: draft.refers_to ?? null,
    province: draft.province ?? null,
    province_code: draft.province_code ?? null,
    province_now: draft.province_now ?? null,
    province_now_code: draft.province_now_code ?? null,
    district: draft.district ?? null,
    district_code: draft.district_code ?? null,
    sentence,
    corrected: false,
  };
}

function indicatorOf(
  draft: DraftOf<'indicator'>,
  { text, start, end, line, column, sentence }: Place,
): IndicatorEntity {
  return {
    kind: 'indicator',
    text,
    start,
    end,
    line,
    column,
    name: draft.name,
    value: draft.value,
    value_max: draft.value_max,
    unit: draft.unit,
    numerator: draft.numerator ?? null,
    denominator: draft.denominator ?? null,
    change: draft.change,
    comparator: draft.comparator,
    period: draft.period,
    base: draft.base,
    indicator: draft.indicator ?? null,
    place: draft.place ?? null,
    place_code: draft.place_code ?? null,
    target: draft.target ?? false,
    pair: draft.pair ?? null,
    warning: draft.warning ?? null,
    of_unit: draft.of_unit ?? null,
    of_unit_id: draft.of_unit_id ?? null,
    table_number: draft.table_number ?? null,
    table_row: draft.table_row ?? null,
    table_column: draft.table_column ?? null,
    sentence,
    corrected: false,
  };
}

function quantityOf(draft: DraftOf<'quantity'>, { text, start, end, line, column, sentence }: Place): QuantityEntity {
  return {
    kind: 'quantity',
    text,
    start,
    end,
    line,
    column,
    name: draft.name,
    value: draft.value,
    value_max: draft.value_max,
    unit: draft.unit,
    change: draft.change ?? 'level',
    comparator: draft.comparator,
    period: draft.period,
    base: draft.base ?? null,
    place: draft.place ?? null,
    place_code: draft.place_code ?? null,
    target: draft.target ?? false,
    pair: draft.pair ?? null,
    warning: draft.warning ?? null,
    of_unit: draft.of_unit ?? null,
    of_unit_id: draft.of_unit_id ?? null,
    table_number: draft.table_number ?? null,
    table_row: draft.table_row ?? null,
    table_column: draft.table_column ?? null,
    sentence,
    corrected: false,
  };
}
