import type { Tokens } from '../../engine/tokens.js';
import type { FigureLexicon } from './lexicon.js';
import type { Numbers } from './numbers.js';

/** What a value is read from. */
export interface ValueContext {
  readonly text: string;
  readonly lower: string;
  readonly tokens: Tokens;
  readonly lexicon: FigureLexicon;
  readonly numbers: Numbers;
  /** True when the text at this offset lies in a date. */
  readonly inDate: (offset: number) => boolean;
}
