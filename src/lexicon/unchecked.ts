import type { JsonPath } from '../input/located-json.js';

/** The content of a lexicon before it is checked, with the place of each value in its file. */
export interface UncheckedLexicon {
  readonly value: unknown;
  /** Where a value stands, as messages show it: `words.csv:12`. */
  readonly at: (path: JsonPath) => string;
  /** True where a value is told by its path: in JSON. */
  readonly hasPaths: boolean;
}
