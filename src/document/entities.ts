import type { Tagged } from '../extract/index.js';
import type { DateEntity, Entity, IndicatorEntity, PersonEntity, QuantityEntity, UnitEntity } from '../model/entity.js';
import type { Writable } from '../model/writable.js';

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
 * The entity that a draft and its place make, its fields in the order in which they are written. Each kind is written out
 * field by field: copies by `...` took a tenth of the time of a whole run.
 * @param rule the id of the rule that found it, where it is asked for
 */
export function entityOf(found: Tagged, place: Place, rule?: string): Entity {
  const entity = ofKind(found, place);
  if (rule !== undefined) (entity as Writable<Entity>).rule = rule;
  return entity;
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

type DraftOf<K extends Tagged['kind']> = Extract<Tagged, { readonly kind: K }>['draft'];

function dateOf(draft: DraftOf<'date'>, { text, start, end, line, column, sentence }: Place): DateEntity {
  const { value, from, to, precision, inferred, recurring, deictic } = draft;
  return {
    kind: 'date',
    text,
    start,
    end,
    line,
    column,
    value,
    from,
    to,
    precision,
    inferred,
    recurring,
    deictic,
    sentence,
  };
}

function personOf(draft: DraftOf<'person'>, { text, start, end, line, column, sentence }: Place): PersonEntity {
  const { name, honorific, degrees, positions, role, full_name } = draft;
  const person: Writable<Omit<PersonEntity, 'sentence'>> = {
    kind: 'person',
    text,
    start,
    end,
    line,
    column,
    name,
    honorific,
    degrees,
    positions,
    role,
  };
  if (full_name !== undefined) person.full_name = full_name;
  return withSentence(person, sentence);
}

function unitOf(draft: DraftOf<'unit'>, { text, start, end, line, column, sentence }: Place): UnitEntity {
  const { name, named, type, level, place, province, refers_to } = draft;
  const unit: Writable<Omit<UnitEntity, 'sentence'>> = {
    kind: 'unit',
    text,
    start,
    end,
    line,
    column,
    name,
    named,
    type,
    level,
    place,
  };
  if (province !== undefined) unit.province = province;
  if (refers_to !== undefined) unit.refers_to = refers_to;
  return withSentence(unit, sentence);
}

function indicatorOf(
  draft: DraftOf<'indicator'>,
  { text, start, end, line, column, sentence }: Place,
): IndicatorEntity {
  const entity: Writable<Omit<IndicatorEntity, 'sentence'>> = {
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
    numerator: draft.numerator,
    denominator: draft.denominator,
    change: draft.change,
    comparator: draft.comparator,
    period: draft.period,
    base: draft.base,
  };
  if (draft.target !== undefined) entity.target = draft.target;
  if (draft.place !== undefined) entity.place = draft.place;
  if (draft.indicator !== undefined) entity.indicator = draft.indicator;
  return withSentence(entity, sentence);
}

function quantityOf(draft: DraftOf<'quantity'>, { text, start, end, line, column, sentence }: Place): QuantityEntity {
  const { name, value, value_max, unit, comparator, period } = draft;
  return {
    kind: 'quantity',
    text,
    start,
    end,
    line,
    column,
    name,
    value,
    value_max,
    unit,
    comparator,
    period,
    sentence,
  };
}

/** Puts the sentence last: what a person reads of a line of JSON comes before it. */
function withSentence<E>(entity: E, sentence: string): E & { readonly sentence: string } {
  const whole = entity as E & { sentence: string };
  whole.sentence = sentence;
  return whole;
}
