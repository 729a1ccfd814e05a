import type { TextSpan } from '../model/span.js';

/** One stretch of a table as it stands in the file: on one line, without white space at its ends, never empty. */
export interface Field {
  readonly start: number;
  readonly end: number;
  /** The first column that it stands in, from 0. */
  readonly column: number;
  /** How many columns it is wide; more than one only where the layout shows it. */
  readonly columns: number;
}

/** Rows of fields, before heads are told from data and wrapped cells are joined. */
export interface Grid {
  /** Index of its first line. */
  readonly first: number;
  /** Index of the line after its last. */
  readonly end: number;
  readonly rows: readonly (readonly Field[])[];
  readonly columns: number;
  /** Rows with more or fewer fields than the others. */
  readonly ragged: ReadonlySet<number>;
  /** Text between its lines that is no cell: a label in another language. */
  readonly loose: readonly TextSpan[];
  /** How many rows at the top are heads, where the layout tells. */
  readonly headRows?: number;
  /** True where each row is whole: no row is the rest of the one before it. */
  readonly whole?: boolean;
}

/** The number that stands most often in a list, the greatest of those; 0 for an empty list. */
export function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (const number of numbers) {
    const count = (counts.get(number) ?? 0) + 1;
    counts.set(number, count);
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && number > best)) best = number;
  }
  return best;
}
