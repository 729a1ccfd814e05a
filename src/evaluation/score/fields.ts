import type { Entity, Kind, Position } from '../../model/entity.js';
import { fold, wordOverlap } from './fold.js';

/** How a field is measured: as a bag of words or phrases, each right, missed or a false alarm. */
export interface FieldMeasure {
  readonly name: string;
  /** The phrases that a record states in this field; undefined when it does not speak of it. */
  readonly of: (record: Readonly<Record<string, unknown>>) => readonly string[] | undefined;
  readonly same: (stated: string, found: string) => boolean;
}

/** Share of common words from which two phrases name one thing. */
const ENOUGH_WORDS = 0.6;

const FIELDS: Readonly<Record<Kind, readonly FieldMeasure[]>> = {
  date: [word('precision'), word('inferred'), word('recurring')],
  person: [
    word('honorific'),
    list('degrees', 'degrees', degree => fold(String(degree))),
    list('titles', 'positions', position => fold((position as Position).title)),
    list('posts', 'positions', position => {
      const { title, unit } = position as Position;
      return unit === null ? undefined : `${fold(title)} @ ${fold(unit)}`;
    }),
    word('role'),
  ],
  unit: [word('named'), word('type'), word('level'), word('place')],
  indicator: [phrase('name'), word('change'), word('comparator'), word('period'), phrase('base')],
  quantity: [phrase('name'), word('comparator'), word('period')],
};

/** The measured fields of a kind. */
export function fieldsOf(kind: Kind): readonly FieldMeasure[] {
  return FIELDS[kind];
}

/** What came of comparing one field of a pair. */
export interface FieldOutcome {
  readonly correct: number;
  readonly missing: readonly string[];
  readonly spurious: readonly string[];
}

/** Compares a field of a mention with what the annotator states; undefined when the annotator does not speak of it. */
export function compareField(
  { of, same }: FieldMeasure,
  stated: Readonly<Record<string, unknown>>,
  found: Entity | undefined,
): FieldOutcome | undefined {
  const wanted = of(stated);
  if (wanted === undefined) return undefined;
  const left = [...((found && of({ ...found })) ?? [])];
  const missing = wanted.filter(one => {
    const at = left.findIndex(other => same(one, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { correct: wanted.length - missing.length, missing, spurious: left };
}

/** One word or value, equal when it is written alike. */
function word(name: string): FieldMeasure {
  return { name, of: single(name), same: (a, b) => fold(a) === fold(b) };
}

/** A phrase of the article, equal when most of its words are. */
function phrase(name: string): FieldMeasure {
  return { name, of: single(name), same: (a, b) => wordOverlap(a, b) >= ENOUGH_WORDS };
}

function single(field: string): FieldMeasure['of'] {
  return record => {
    const value = record[field];
    if (value === undefined) return undefined;
    return value === null ? [] : [String(value)];
  };
}

function list(name: string, field: string, read: (item: unknown) => string | undefined): FieldMeasure {
  return {
    name,
    of: record => (record[field] as readonly unknown[] | undefined)?.map(read).filter(one => one !== undefined),
    same: (a, b) => a === b,
  };
}
