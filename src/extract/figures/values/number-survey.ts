import type { DecimalMark } from '../../../model/decimal-mark.js';
import type { Found } from '../../engine/article.js';
import { Mark, TokenKind, type Tokens } from '../../engine/tokens.js';
import { RATE_BASES } from '../../lexicon/numbers/signs.js';
import { Cursor } from './cursor.js';
import type { FigureLexicon } from './lexicon.js';
import { MarkCount } from './mark-count.js';
import { NumberSorts } from './number-sorts.js';
import type { NumberStyle } from './number-values.js';
import { type Numeral, readNumeral, readSpacedNumeral } from './numeral.js';
import { signAt } from './signs.js';

/** What all numbers of a text tell of each of them. */
export interface NumberSurvey {
  readonly style: NumberStyle;
  /** Numbers whose groups are parted by spaces, by their first token: `2 500 000 đồng`. */
  readonly spaced: ReadonlyMap<number, Numeral>;
}

/**
 * Goes through the numbers of a text once, before any is read.
 * @param given the decimal mark that the user says the texts have, or null
 */
export function surveyNumbers(
  text: string,
  tokens: Tokens,
  lexicon: FigureLexicon,
  { dates, units }: Found,
  given: DecimalMark | null,
): NumberSurvey {
  const survey = new Survey(text, tokens, lexicon);
  const inDates = new Cursor(dates);
  const inUnits = new Cursor(units);
  for (let at = tokens.next(Mark.Number, 0); at < tokens.count; ) {
    const start = tokens.start(at);
    const end = inDates.covers(start)
      ? at + 1
      : survey.take(at, !inUnits.covers(start) && !isInRow(tokens, at, inDates));
    at = tokens.next(Mark.Number, end);
  }
  return { style: survey.marks.style(given), spaced: survey.spaced };
}

/** True after another number that is no date: `0912 345 678`, `45 120 300`; not in `Năm 2024 128 450 lượt`. */
function isInRow(tokens: Tokens, at: number, inDates: Cursor): boolean {
  return tokens.isNumber(at - 1) && !inDates.covers(tokens.start(at - 1));
}

class Survey {
  readonly spaced = new Map<number, Numeral>();
  readonly marks = new MarkCount();
  readonly #sorts: NumberSorts;
  /** Where the last number with spaces ends. */
  #end = -1;

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    readonly lexicon: FigureLexicon,
  ) {
    this.#sorts = new NumberSorts(text, tokens, lexicon);
  }

  /** Takes in the number at token `at`; gives the token after it. */
  take(at: number, mayBeSpaced: boolean): number {
    const { text, tokens } = this;
    const wide = mayBeSpaced ? readSpacedNumeral(text, tokens, at) : undefined;
    if (wide !== undefined && this.#isSpaced(wide)) {
      this.spaced.set(at, wide);
      this.#end = wide.end;
      return wide.end;
    }
    const numeral = readNumeral(text, tokens, at)!;
    if (numeral.marks !== '') this.marks.take(numeral, this.#sorts.of(numeral));
    return numeral.end;
  }

  /** False for `phường 5 120 hộ`, `đợt 1 250 người`, `H5N1 120 ca`: the name of one thing and the number of others. */
  #isSpaced(wide: Numeral): boolean {
    const { text, tokens, lexicon } = this;
    const before = wide.start - 1;
    const sign = signAt(text, tokens, before);
    if (sign === '/') return this.#isSpacedBelow(wide);
    const touches = tokens.isGlued(wide.start) && tokens.kind(before) !== TokenKind.Break;
    if (touches && !MAY_TOUCH.includes(sign || ' ')) return false;
    if (lexicon.isNameOfNumber(tokens, before) && !lexicon.isWholePeriod(text, tokens, wide.start)) return false;
    return this.#sorts.of(wide) !== 'open' || this.#fillsCell(wide);
  }

  /** `| 18 420 |`: what a cell holds is one number. */
  #fillsCell({ start, end }: Numeral): boolean {
    return this.#isEdge(start - 1) && this.#isEdge(end);
  }

  #isEdge(at: number): boolean {
    const kind = this.tokens.kind(at);
    return kind === 0 || kind === TokenKind.Break || signAt(this.text, this.tokens, at) === '|';
  }

  /** The lower number of `24 310/24 865`, `950/1 310 trẻ`, `15/100 000`; not of `12/15 450`. */
  #isSpacedBelow(wide: Numeral): boolean {
    const { tokens } = this;
    const above = wide.start - 2;
    if (this.#end === above + 1 || RATE_BASES.has(Number(wide.groups.join('')))) return true;
    return tokens.isNumber(above) && tokens.end(above) - tokens.start(above) === 3 && this.#sorts.of(wide) !== 'open';
  }
}

/** What may touch the first digit of a number with spaces. */
const MAY_TOUCH = '(["“=≈~<>≥≤:;';
