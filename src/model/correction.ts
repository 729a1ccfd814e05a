import type { Kind } from './entity.js';
import type { Offset } from './scalars.js';

/** What a correction does: takes a mention away, sets a field of one, or adds one that was missed. */
export const ACTIONS = ['remove', 'change', 'add'] as const;
export type Action = (typeof ACTIONS)[number];

/** What a field is corrected to, as the table of its kind holds it; members of a list may be missing. */
export type CorrectedValue = string | number | boolean | null | readonly (string | null)[];

/** One row of a corrections file: what a reader set right. */
export interface Correction {
  /** The article, as the output names it. */
  readonly file: string;
  /** Offset of the mention's first UTF-16 unit in the decoded article. */
  readonly start: Offset;
  /** Offset after its last. */
  readonly end: Offset;
  readonly kind: Kind;
  /** The words that must stand there. */
  readonly text: string;
  /** Name of the field's column in the table of the kind; null for the mention as a whole. */
  readonly field: string | null;
  /** Null too where `field` is. */
  readonly value: CorrectedValue;
  readonly action: Action;
  /** Who says so; may be empty. */
  readonly by: string;
  /** Why; may be empty. */
  readonly note: string;
  /** Line of the corrections file, from 1; 0 for one that was not read from a file. */
  readonly line: number;
}

/** Corrections by the file that they are of. */
export type CorrectionsByFile = ReadonlyMap<string, readonly Correction[]>;

/** What came of the corrections of one article. */
export interface CorrectionAccount {
  /** How many rows were applied. */
  readonly applied: number;
  readonly unapplied: readonly UnappliedCorrection[];
}

/** A correction that could not be applied, and why. */
export interface UnappliedCorrection {
  readonly correction: Correction;
  /** In English, for a person. */
  readonly reason: string;
}
