import type { CountClass } from '../../../model/counted.js';
import type { IndicatorUnit } from '../../../model/entity.js';
import type { PhraseMatch } from '../../engine/phrases.js';
import { TokenKind, type Tokens } from '../../engine/tokens.js';
import { RATE_BASES } from '../../lexicon/numbers/signs.js';
import { readScaled } from './amount.js';
import type { ValueContext } from './context.js';
import { type IndicatorValue, indicatorValue } from './indicator-value.js';
import type { FigureLexicon } from './lexicon.js';
import { sortOfUnit } from './number-sorts.js';
import { CELL_RULE } from './rates.js';
import { signAt } from './signs.js';

/** What a label bears for the numbers after it: a sign, or the population of a rate. */
export function signOfLabel(context: ValueContext, at: number): PhraseMatch<IndicatorUnit> | undefined {
  return shareOfLabel(context, at) ?? rateAfterBar(context, at);
}

/** False after a rate that is stated: it has one number, a row of a table many. */
export function isOfRow({ text, tokens }: ValueContext, at: number, unit: IndicatorUnit): boolean {
  return !RATES.has(unit) || isRowEnd(tokens, text, at);
}

/** The sign that a label or a table's row bears: `Tỷ lệ … (%): 71,6`, `… (%) | 88,1 | 93,7`. */
function shareOfLabel({ text, tokens, lexicon }: ValueContext, at: number): PhraseMatch<IndicatorUnit> | undefined {
  const before = signAt(text, tokens, at - 1);
  const cell = before !== '(' && before !== '|';
  if (cell && !tokens.isWord(at - 1)) return undefined;
  const sign = lexicon.shareSignAt(text, tokens, at);
  if (sign === undefined) return undefined;
  if (cell) return isRowEnd(tokens, text, sign.end) ? sign : undefined;
  return signAt(text, tokens, sign.end) === (before === '(' ? ')' : '|') ? sign : undefined;
}

/** What a label is counted per: `Số bác sĩ/vạn dân: 8,5`, `số mắc/100.000 dân là 120`. */
export function rateAfterBar(context: ValueContext, at: number): PhraseMatch<IndicatorUnit> | undefined {
  const { text, tokens, lexicon } = context;
  if (signAt(text, tokens, at) !== '/' || !tokens.isWord(at - 1)) return undefined;
  const base = readScaled(context, at + 1) ?? lexicon.scaleAt(tokens, at + 1);
  const value = base && RATE_BASES.get(base.value);
  const population = base ? lexicon.populationEnd(tokens, base.end) : -1;
  return value && population >= 0 ? { value, start: at, end: population } : undefined;
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
function isStated(text: string, tokens: Tokens, lexicon: FigureLexicon, at: number): boolean {
  return lexicon.isEquals(tokens, at - 1) || ':=≥≤<>'.includes(signAt(text, tokens, at - 1) || ' ');
}

const RATES: ReadonlySet<IndicatorUnit> = new Set(RATE_BASES.values());
/** What is counted per so many: `số bác sĩ/vạn dân: 8,5 người`. */
const OF_RATES: ReadonlySet<CountClass | null | undefined> = new Set(['people', 'case', 'thing', 'body', 'supply']);

/** A number without a sign of its own under a label that bears one. */
export function readLabelled(
  { text, tokens, lexicon, numbers }: ValueContext,
  at: number,
  unit: IndicatorUnit,
): IndicatorValue | undefined {
  const number = numbers.at(at, sortOfUnit(unit));
  if (number === undefined || signAt(text, tokens, number.end) === '/') return undefined;
  if (RATES.has(unit) && !isStated(text, tokens, lexicon, at) && !isRowEnd(tokens, text, at)) return undefined;
  const counted = tokens.isWord(number.end) && RATES.has(unit) ? lexicon.nounAt(tokens, number.end) : undefined;
  if (tokens.isWord(number.end) && !OF_RATES.has(counted?.value.kind)) return undefined;
  if (tokens.isGlued(at) && signAt(text, tokens, at - 1) === '/') return undefined;
  // `Tỷ lệ (%) Tỷ lệ 65+ (%)`: an age in the head of a column.
  if (signAt(text, tokens, number.end) === '+') return undefined;
  const { value, doubt } = number;
  const end = counted?.end ?? number.end;
  const reading = { start: at, end, value, max: null, unit, numerator: null, denominator: null, doubt };
  return indicatorValue(CELL_RULE.id, reading);
}
