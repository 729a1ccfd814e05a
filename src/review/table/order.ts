import type { Field } from '../../output/columns.js';

/** What rows are put in order by. */
export type SortKey = string | number | boolean | null;

/** A field as a key: a list by its first member. */
export function sortKey(field: Field): SortKey {
  return typeof field === 'object' && field !== null ? (field[0] ?? null) : field;
}

/** Compares text as Vietnamese does: `đ` after `d`, numbers inside by their value. */
const LETTERS = new Intl.Collator('vi', { numeric: true });

/** Numbers by value, then text; what is not known comes last, whichever way the others go. */
function compareKeys(a: SortKey, b: SortKey, descending: boolean): number {
  if (a === null || b === null || a === '' || b === '') return rank(a) - rank(b);
  const sign = descending ? -1 : 1;
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * LETTERS.compare(String(a), String(b));
}

function rank(key: SortKey): number {
  return key === null || key === '' ? 1 : 0;
}

/** The rows in order of a key; those that are alike stay as they were. */
export function sorted<Row>(rows: readonly Row[], key: (row: Row) => SortKey, descending: boolean): readonly Row[] {
  return rows
    .map(row => ({ row, key: key(row) }))
    .sort((a, b) => compareKeys(a.key, b.key, descending))
    .map(({ row }) => row);
}
