import { precisionOf } from '../model/edtf.js';
import type { Entity, UnitFields } from '../model/entity.js';
import { periodBounds } from '../output/period.js';
import type { MentionIndex } from './mention-index.js';

/** What is known of an article when a field is corrected. */
export interface Context {
  /** The mentions as they were before any correction. */
  readonly mentions: MentionIndex;
  /** What the program reads in a name alone as that of a unit; null where it reads none. */
  readonly readUnit: (name: string) => Entity | null;
}

/** Values of fields, by their names in JSON. */
export type FieldValues = Readonly<Record<string, unknown>>;

/**
 * What follows from the corrected fields of a mention. Whoever applies it leaves fields that are corrected themselves alone.
 * @param was the mention before
 * @param is the mention with its corrected fields
 * @param set the fields that were corrected, by their names in JSON
 */
export function following(was: Entity, is: Entity, set: ReadonlySet<string>, context: Context): FieldValues {
  switch (is.kind) {
    case 'date':
      return set.has('value') ? ofPeriod(is.value) : {};
    case 'person':
      return set.has('name') && was.kind === 'person' && was.full_name === was.name ? { full_name: is.name } : {};
    case 'unit':
      return { ...(set.has('name') ? ofUnitName(is.name, context) : {}), ...ofAreas(is, set, context) };
    case 'indicator':
    case 'quantity':
      return ofFigure(is, set, context);
  }
}

function ofPeriod(value: string | null): FieldValues {
  if (value === null) return { from: null, to: null };
  return { ...periodBounds(value), precision: precisionOf(value)! };
}

/** What a unit's name says of it: all but the name. */
const OF_UNIT_NAME = [
  'named',
  'type',
  'level',
  'place',
  'unit_id',
  'refers_to',
  'province',
  'province_code',
  'province_now',
  'province_now_code',
  'district',
  'district_code',
] as const satisfies readonly (keyof UnitFields)[];

/** Of another mention of that name in the article, or as the name alone is read; else only the key is given up. */
function ofUnitName(name: string, { mentions, readUnit }: Context): FieldValues {
  const known = mentions.first('unit', 'name', name) ?? readUnit(name);
  if (known?.kind !== 'unit') return { unit_id: null };
  return Object.fromEntries(OF_UNIT_NAME.map(field => [field, known[field]]));
}

/** The areas of a unit, each with the code that belongs to it. */
const AREAS = [
  ['province', 'province_code'],
  ['province_now', 'province_now_code'],
  ['district', 'district_code'],
] as const;

function ofAreas(is: Entity, set: ReadonlySet<string>, context: Context): FieldValues {
  const corrected = AREAS.filter(([name]) => set.has(name));
  return Object.fromEntries(corrected.map(([name, code]) => [code, codeElsewhere(is, name, code, context)]));
}

function ofFigure(
  is: Extract<Entity, { readonly kind: 'indicator' | 'quantity' }>,
  set: ReadonlySet<string>,
  context: Context,
): FieldValues {
  const ofUnit = set.has('of_unit') ? context.mentions.first('unit', 'name', is.of_unit) : undefined;
  return {
    ...(set.has('place') && { place_code: codeElsewhere(is, 'place', 'place_code', context) }),
    ...(set.has('of_unit') && { of_unit_id: ofUnit?.kind === 'unit' ? ofUnit.unit_id : null }),
    ...(is.kind === 'indicator' && set.has('name') && { indicator: codeElsewhere(is, 'name', 'indicator', context) }),
    ...(set.has('value') && { warning: null }),
    ...ofRatio(is, set),
  };
}

function ofRatio(is: Entity, set: ReadonlySet<string>): FieldValues {
  if (is.kind !== 'indicator' || is.unit !== 'ratio' || !(set.has('numerator') || set.has('denominator'))) return {};
  const { numerator, denominator } = is;
  return numerator === null || !denominator ? {} : { value: numerator / denominator };
}

/** The code that another mention of the kind has for the same name, or null: a code must not outlive its name. */
function codeElsewhere(is: Entity, name: string, code: string, { mentions }: Context): unknown {
  const known = mentions.first(is.kind, name, (is as unknown as FieldValues)[name]);
  return (known as unknown as FieldValues | undefined)?.[code] ?? null;
}
