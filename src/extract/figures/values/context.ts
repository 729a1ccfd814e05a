import type { Tokens } from '../../engine/tokens.js';
import type { FigureLexicon } from './lexicon.js';
import type { Numbers } from './numbers.js';

/** What a number is read from. */
export interface NumberContext {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lexicon: FigureLexicon;
  readonly numbers: Numbers;
}

/** What a value is read from. */
export interface ValueContext extends NumberContext {
  readonly lower: string;
  /** True when the text at this offset lies in a date. */
  readonly inDate: (offset: number) => boolean;
}
