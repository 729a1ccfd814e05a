import type { Ordinal } from './scalars.js';

/** Every code of a warning, of a document or of a figure. The README says what each means. */
export const WARNING_CODES = [
  'empty',
  'replaced',
  'impossible-date',
  'irregular-number',
  'ambiguous-number',
  'no-article',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** Something that a reader of one file's rows should know; it never stops the run. */
export interface Warning {
  readonly code: WarningCode;
  /** In English, for a person: `31/06/2014: no calendar has this day`. */
  readonly message: string;
  /** From 1, if the warning is about a place. */
  readonly line?: Ordinal;
}
