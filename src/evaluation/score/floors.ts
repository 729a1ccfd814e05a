import type { Score } from './tally.js';

/** The least F1 that a measure may have. */
export interface Floor {
  readonly measure: string;
  readonly least: number;
}

/** Reads `date.value=0.95`; undefined when it is not a name with a number from 0 to 1. */
export function parseFloor(text: string): Floor | undefined {
  const match = /^([\w.-]+)=(\d+(?:\.\d+)?)$/.exec(text);
  if (match === null) return undefined;
  const least = Number(match[2]);
  return least <= 1 ? { measure: match[1]!, least } : undefined;
}

/** The floors that a run lies below. */
export function below(floors: readonly Floor[], measures: ReadonlyMap<string, Score>): readonly Floor[] {
  return floors.filter(({ measure, least }) => (measures.get(measure)?.f1 ?? 0) < least);
}
