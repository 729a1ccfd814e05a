import type { Entity, Kind } from '../model/entity.js';

/** Where a mention stands, and what stands there. */
export type MentionPlace = Pick<Entity, 'text' | 'start' | 'end' | 'line' | 'column' | 'sentence'>;

const FRAME = {
  change: 'level',
  comparator: 'eq',
  period: null,
  base: null,
  place: null,
  place_code: null,
  target: false,
  pair: null,
  warning: null,
  of_unit: null,
  of_unit_id: null,
  table_number: null,
  table_row: null,
  table_column: null,
} as const;

/** The fields that a mention of each kind has where nothing is known of it but its words; those that it needs are missing. */
const EMPTY: Readonly<Record<Kind, (words: string) => object>> = {
  date: () => ({ value: null, from: null, to: null, inferred: false, recurring: false, deictic: false }),
  person: words => ({
    name: words,
    full_name: words,
    person: null,
    honorific: null,
    degrees: [],
    positions: [],
    role: null,
  }),
  unit: words => ({
    name: words,
    named: true,
    type: 'other',
    level: null,
    place: null,
    unit_id: null,
    refers_to: null,
    province: null,
    province_code: null,
    province_now: null,
    province_now_code: null,
    district: null,
    district_code: null,
  }),
  indicator: () => ({ name: null, value_max: null, numerator: null, denominator: null, ...FRAME, indicator: null }),
  quantity: () => ({ name: null, value_max: null, ...FRAME }),
};

/**
 * A mention of which nothing is known but where it stands. Some fields that its kind requires may be missing: whoever makes it
 * sets them.
 * @param words the mention, normalised
 */
export function emptyMention(kind: Kind, place: MentionPlace, words: string): Entity {
  return { kind, ...place, ...EMPTY[kind](words), corrected: true } as unknown as Entity;
}
