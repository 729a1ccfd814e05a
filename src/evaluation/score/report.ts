import type { ScoreError } from './article.js';
import type { Floor } from './floors.js';
import type { Score } from './tally.js';

/** What a run of the scorer came to. */
export interface ScoreReport {
  /** Number of annotated articles. */
  readonly articles: number;
  readonly measures: ReadonlyMap<string, Score>;
  readonly errors: readonly PlacedError[];
  /** What could not be measured: unreadable files, gold without its article, articles without gold. */
  readonly faults: readonly ScoreFile[];
  /** The floors that were asked for, and those of them that were missed. */
  readonly floors: readonly Floor[];
  readonly missed: readonly Floor[];
}

/** A file that could not be measured. */
export interface ScoreFile {
  readonly file: string;
  readonly reason: string;
}

/** An error with its place, as a reader finds it. */
export interface PlacedError extends ScoreError {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly sentence: string;
}

/** The schema of the report that a script reads. */
export const SCORE_SCHEMA = 'vihealth-score/1';

/** A measure as it was in an earlier run. */
export type EarlierScores = ReadonlyMap<string, Pick<Score, 'precision' | 'recall' | 'f1'>>;

/** The measures of an earlier run, or undefined when the text holds none. */
export function readEarlier(text: string): EarlierScores | undefined {
  try {
    const { schema, measures } = JSON.parse(text) as { readonly schema?: string; readonly measures?: object };
    return schema === SCORE_SCHEMA ? new Map(Object.entries(measures ?? {})) : undefined;
  } catch {
    return undefined;
  }
}
