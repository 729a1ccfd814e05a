import type { WarningCode } from '../../../model/warning.js';
import { TokenKind, type Tokens } from '../../engine/tokens.js';
import type { FigureLexicon } from './lexicon.js';
import { NumberSorts } from './number-sorts.js';
import type { NumberSurvey } from './number-survey.js';
import { meaningOf, type NumberSort } from './number-values.js';
import { type Numeral, readNumeral } from './numeral.js';

/** A number that stands in digits, with what its separators mean. */
export interface NumberReading {
  readonly value: number;
  /** Index of the token after its last one. */
  readonly end: number;
  /** What to check, or null: the value is then the digits' most likely meaning. */
  readonly doubt: WarningCode | null;
}

/** Reads the numbers of one text: each at once by what it counts and by how the text writes numbers. */
export class Numbers {
  readonly #sorts: NumberSorts;

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    lexicon: FigureLexicon,
    readonly survey: NumberSurvey,
  ) {
    this.#sorts = new NumberSorts(text, tokens, lexicon);
  }

  /** The digits of the number that begins at token `at`. */
  numeralAt(at: number): Numeral | undefined {
    return this.survey.spaced.get(at) ?? readNumeral(this.text, this.tokens, at);
  }

  /**
   * The number that begins at token `at`; undefined where none begins, or one that cannot be read: `80.90879.2462`.
   * @param sort what it is of, where the caller knows; else the words after it tell
   */
  at(at: number, sort?: NumberSort): NumberReading | undefined {
    if (this.tokens.kind(at) !== TokenKind.Number) return undefined;
    const numeral = this.numeralAt(at)!;
    const { style } = this.survey;
    const read = meaningOf(numeral, numeral.marks === '' ? 'open' : (sort ?? this.#sorts.of(numeral)), style);
    return read && { value: read.value, end: numeral.end, doubt: read.doubt };
  }

  /** What the number that begins at token `at` is of. */
  sortAt(at: number): NumberSort {
    const numeral = this.numeralAt(at);
    return numeral === undefined ? 'open' : this.#sorts.of(numeral);
  }
}
