import type { IndicatorUnit } from '../../model/entity.js';
import { textSpan } from '../../model/span.js';
import type { Article, Draft, Found, Refusal } from '../engine/article.js';
import type { PhraseMatch } from '../engine/phrases.js';
import { TokenKind, type Tokens } from '../engine/tokens.js';
import {
  CELL_RULE,
  type IndicatorValue,
  indicatorValue,
  readIndicatorValue,
  type ValueContext,
} from '../indicators/rules.js';
import { readWordValue } from '../indicators/word-rules.js';
import { readNumber } from '../numbers.js';
import { type QuantityValue, readQuantityValue } from '../quantities/rules.js';
import { readAmount, signAt } from './amount.js';
import type { FigureLexicon } from './lexicon.js';

/** A figure of a text: the value of an indicator or a count. */
export type Figure = IndicatorValue | QuantityValue;

/** The figures of an article, and the percentages that measure nothing. */
export interface Scan {
  /** In order of start, none overlapping another. */
  readonly figures: readonly Figure[];
  readonly refusals: readonly Refusal[];
}

/** Finds the figures of an article. */
export function scanFigures(article: Article, found: Found, lexicon: FigureLexicon): Scan {
  const { text, lower, tokens } = article;
  const dates = new Cursor(found.dates);
  const units = new Cursor(found.units);
  const context: ValueContext = { text, lower, tokens, lexicon, inDate: offset => dates.covers(offset) };
  const figures: Figure[] = [];
  const refusals: Refusal[] = [];
  let label: IndicatorUnit | undefined;
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kind(at);
    if (kind !== TokenKind.Number) {
      const spoken = kind === TokenKind.Word ? readWordValue(context, at) : undefined;
      if (spoken !== undefined && spoken.start >= (figures.at(-1)?.end ?? 0)) {
        figures.push(spoken);
        at = spoken.end - 1;
        continue;
      }
      if (kind === TokenKind.Sign) {
        const sign = labelAt(context, at);
        if (sign !== undefined) {
          label = sign.value;
          at = sign.end - 1;
        }
      } else if (label !== undefined && !lexicon.isEquals(tokens, at) && !dates.covers(tokens.start(at)))
        label = undefined;
      continue;
    }
    const amount = readAmount(text, tokens, at, lexicon)!;
    const value = readIndicatorValue(context, amount);
    if (value !== undefined) {
      const why = lexicon.whyNoShare(text, tokens, at);
      if (why === undefined) figures.push(value);
      else
        refusals.push({
          kind: 'indicator',
          span: textSpan(tokens.start(at), tokens.end(value.end - 1)),
          rule: value.rule,
          why,
        });
      at = value.end - 1;
      continue;
    }
    // `Bệnh viện Quân y 175 Bộ Quốc phòng`: the number is part of a name.
    if (dates.covers(tokens.start(at)) || units.covers(tokens.start(at))) continue;
    if (label !== undefined) {
      const cell = readCell(context, at, label);
      if (cell !== undefined) {
        figures.push(cell);
        at = cell.end - 1;
        continue;
      }
    }
    const count = readQuantityValue(text, tokens, amount, lexicon);
    if (count === undefined) continue;
    figures.push(count);
    at = count.end - 1;
  }
  return { figures, refusals };
}

/** The sign that a label or a table's row bears for the numbers after it: `Tỷ lệ … (%): 71,6`, `… (%) | 88,1 | 93,7`. */
function labelAt({ text, tokens, lexicon }: ValueContext, at: number): PhraseMatch<IndicatorUnit> | undefined {
  const before = signAt(text, tokens, at - 1);
  const cell = before !== '(' && before !== '|';
  if (cell && !tokens.isWord(at - 1)) return undefined;
  const sign = lexicon.shareSignAt(text, tokens, at);
  if (sign === undefined) return undefined;
  if (cell) return isRowEnd(tokens, text, sign.end) ? sign : undefined;
  return signAt(text, tokens, sign.end) === (before === '(' ? ')' : '|') ? sign : undefined;
}

/** No row of a table has more tokens of figures than this. */
const LONGEST_ROW = 60;

/** `Tỷ suất sinh thô ‰ 20,5 20,74`: after the unit's column only numbers stand up to the end of the line. */
function isRowEnd(tokens: Tokens, text: string, at: number): boolean {
  if (tokens.kind(at) !== TokenKind.Number) return false;
  for (let next = at; next < at + LONGEST_ROW; next++) {
    const kind = tokens.kind(next);
    if (kind === TokenKind.Break || kind === 0) return true;
    if (kind === TokenKind.Word || (kind === TokenKind.Sign && !'.,-–|'.includes(signAt(text, tokens, next))))
      return false;
  }
  return false;
}

/** A number without a sign of its own under a label that bears one. */
function readCell({ text, tokens }: ValueContext, at: number, unit: IndicatorUnit): IndicatorValue | undefined {
  const number = readNumber(text, tokens, at);
  if (number === undefined || tokens.isWord(number.end) || signAt(text, tokens, number.end) === '/') return undefined;
  if (tokens.isGlued(at) && signAt(text, tokens, at - 1) === '/') return undefined;
  const { value, end, regular } = number;
  const reading = { start: at, end, value, max: null, unit, numerator: null, denominator: null, regular };
  return indicatorValue(CELL_RULE.id, reading);
}

/** Walks along drafts in order of start as the offsets asked for grow. */
class Cursor {
  #at = 0;

  constructor(readonly drafts: readonly Draft[]) {}

  /** True when `offset` lies in one of the drafts. Offsets must not fall from call to call. */
  covers(offset: number): boolean {
    while (this.#at < this.drafts.length && this.drafts[this.#at]!.span.end <= offset) this.#at++;
    const draft = this.drafts[this.#at];
    return draft !== undefined && draft.span.start <= offset;
  }
}
