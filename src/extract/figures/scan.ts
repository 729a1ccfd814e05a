import type { IndicatorUnit } from '../../model/entity.js';
import { textSpan } from '../../model/span.js';
import type { Article, Draft, Found, Refusal } from '../engine/article.js';
import type { PhraseMatch } from '../engine/phrases.js';
import { TokenKind, type Tokens } from '../engine/tokens.js';
import { type IndicatorValue, indicatorValue, readIndicatorValue, type ValueContext } from '../indicators/rules.js';
import { RATE_BASES } from '../indicators/signs.js';
import { readWordValue } from '../indicators/word-rules.js';
import { readNumber } from '../numbers.js';
import type { CountClass } from '../quantities/nouns.js';
import { type QuantityValue, readQuantityValue } from '../quantities/rules.js';
import { readAmount, readScaled, signAt } from './amount.js';
import { type Cell, findCells } from './cells.js';
import type { FigureLexicon } from './lexicon.js';

/** A figure of a text: the value of an indicator or a count. */
export type Figure = IndicatorValue | QuantityValue;

/** The figures of an article, and the percentages that measure nothing. */
export interface Scan {
  /** In order of start, none overlapping another. */
  readonly figures: readonly Figure[];
  readonly refusals: readonly Refusal[];
  /** The cells of flattened tables, by token. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/** Finds the figures of an article. */
export function scanFigures(article: Article, found: Found, lexicon: FigureLexicon): Scan {
  const { text, lower, tokens } = article;
  const dates = new Cursor(found.dates);
  const units = new Cursor(found.units);
  const context: ValueContext = { text, lower, tokens, lexicon, inDate: offset => dates.covers(offset) };
  const figures: Figure[] = [];
  const refusals: Refusal[] = [];
  const cells = findCells(text, tokens, lexicon);
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
        const sign = labelAt(context, at) ?? rateLabelAt(context, at);
        if (sign !== undefined) {
          label = sign.value;
          at = sign.end - 1;
        }
      } else if (label !== undefined && !lexicon.isEquals(tokens, at) && !dates.covers(tokens.start(at)))
        label = undefined;
      continue;
    }
    const inTable = cells.get(at);
    if (inTable !== undefined && !dates.covers(tokens.start(at))) {
      figures.push(figureOf(inTable));
      at = inTable.end - 1;
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
        // A rate that is stated has one number, a row of a table many.
        if (RATES.has(label) && !isRowEnd(tokens, text, at)) label = undefined;
        at = cell.end - 1;
        continue;
      }
    }
    const count = readQuantityValue(text, tokens, amount, lexicon);
    if (count === undefined) continue;
    figures.push(count);
    at = count.end - 1;
  }
  return { figures, refusals, cells };
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

/** What a label is counted per: `Số bác sĩ/vạn dân: 8,5`, `số mắc/100.000 dân là 120`. */
function rateLabelAt({ text, tokens, lexicon }: ValueContext, at: number): PhraseMatch<IndicatorUnit> | undefined {
  if (signAt(text, tokens, at) !== '/' || !tokens.isWord(at - 1)) return undefined;
  const base = readScaled(text, tokens, at + 1, lexicon) ?? lexicon.scaleAt(tokens, at + 1);
  const value = base && RATE_BASES.get(base.value);
  const population = base && lexicon.populationAt(tokens, base.end);
  return value && population && { value, start: at, end: population.end };
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

/** `số bác sĩ/vạn dân: 8,5`, `… đạt 8,5`; not `số mắc/100.000 dân, 5 ca nặng`. */
function isStated({ text, tokens, lexicon }: Pick<ValueContext, 'text' | 'tokens' | 'lexicon'>, at: number): boolean {
  return lexicon.isEquals(tokens, at - 1) || ':=≥≤<>'.includes(signAt(text, tokens, at - 1) || ' ');
}

const RATES: ReadonlySet<IndicatorUnit> = new Set(RATE_BASES.values());
/** What is counted per so many: `số bác sĩ/vạn dân: 8,5 người`. */
const OF_RATES: ReadonlySet<CountClass | null | undefined> = new Set(['people', 'case', 'thing', 'body', 'supply']);

/** A number without a sign of its own under a label that bears one. */
function readCell(
  { text, tokens, lexicon }: ValueContext,
  at: number,
  unit: IndicatorUnit,
): IndicatorValue | undefined {
  const number = readNumber(text, tokens, at);
  if (number === undefined || signAt(text, tokens, number.end) === '/') return undefined;
  if (RATES.has(unit) && !isStated({ text, tokens, lexicon }, at) && !isRowEnd(tokens, text, at)) return undefined;
  const counted = tokens.isWord(number.end) && RATES.has(unit) ? lexicon.nounAt(tokens, number.end) : undefined;
  if (tokens.isWord(number.end) && !OF_RATES.has(counted?.value.kind)) return undefined;
  if (tokens.isGlued(at) && signAt(text, tokens, at - 1) === '/') return undefined;
  // `Tỷ lệ (%) Tỷ lệ 65+ (%)`: an age in the head of a column.
  if (signAt(text, tokens, number.end) === '+') return undefined;
  const { value, regular } = number;
  const end = counted?.end ?? number.end;
  const reading = { start: at, end, value, max: null, unit, numerator: null, denominator: null, regular };
  return indicatorValue('indicator/labelled', reading);
}

/** The figure that a cell of a flattened table states. */
function figureOf({ start, end, value, regular, label: { unit, counted, inside } }: Cell): Figure {
  if (unit !== null)
    return indicatorValue('indicator/labelled', {
      start,
      end,
      value,
      max: null,
      unit,
      numerator: null,
      denominator: null,
      regular,
    });
  return { kind: 'quantity', start, end, noun: end, value, max: null, counted: counted!, regular, unit: inside };
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
