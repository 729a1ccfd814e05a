import type { Kind } from '../model/entity.js';
import type { HeadingLanguage } from './headings.js';

/** How an output is laid out: plain data, so that it can be handed to a worker. */
export interface Layout {
  readonly format: string;
  readonly kinds: readonly Kind[];
  /** A table per kind, each into its own file or sheet, instead of all kinds in one. */
  readonly split: boolean;
  readonly headings: HeadingLanguage;
  /** For a double click in a Vietnamese Excel. */
  readonly excel: boolean;
  /** Columns that say which rule found what. */
  readonly rules: boolean;
  /** The language in which a review page opens; absent: that of the reader's browser. */
  readonly page?: HeadingLanguage;
}
