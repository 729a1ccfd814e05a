import type { CountClass } from '../../../model/counted.js';
import type { Tokens } from '../../engine/tokens.js';
import { readNumberWords } from '../../lexicon/numbers/number-words.js';
import type { Sense } from '../../lexicon/sense.js';
import type { ValueContext } from './context.js';
import type { IndicatorReading, NoValue } from './indicator-value.js';

/** `một phần ba`, `hai phần ba số ca`: given away by `phần`. Not `một phần tư vấn`, `một phần năm nay`. */
export function readFraction(context: ValueContext, at: number): IndicatorReading | NoValue | undefined {
  if (wordAt(context, at) !== 'phần') return undefined;
  const numerator = digitAt(context, at - 1);
  const denominator = digitAt(context, at + 1);
  if (numerator === undefined || denominator === undefined || denominator < 3 || numerator >= denominator)
    return undefined;
  return fractionOf(context, at - 1, at + 2, numerator, denominator);
}

/** `một nửa số hộ`, `quá nửa dân số`, `đạt phân nửa`. Not `nửa năm`, `nửa đầu tháng`, `liệt nửa người`. */
export function readHalf(context: ValueContext, at: number): IndicatorReading | NoValue | undefined {
  if (wordAt(context, at) !== 'nửa') return undefined;
  const start = is(context, at - 1, 'half-start') ? at - 1 : at;
  if (is(context, start - 1, 'no-half') || (start === at && isInTwoHalves(context, at))) return undefined;
  return fractionOf(context, start, at + 1, 1, 2);
}

/** `nửa tỉnh | nửa mê`, `nửa đùa nửa thật`: a little of both. */
function isInTwoHalves(context: ValueContext, at: number): boolean {
  return [-3, -2, 2, 3].some(by => wordAt(context, at + by) === 'nửa');
}

/** `gấp đôi`, `gấp rưỡi`, `gấp ba lần`, `gấp mười so với`. Not `gấp đôi tờ giấy`. */
export function readMultiple(context: ValueContext, at: number): IndicatorReading | NoValue | undefined {
  const read = multipleAt(context, at);
  if (read === undefined || !context.lexicon.isMultipleOfNothing(context.text, context.tokens, at, read.end))
    return read;
  return { start: at, end: read.end, why: 'a multiple of something that is not counted' };
}

function multipleAt(context: ValueContext, at: number): IndicatorReading | undefined {
  if (wordAt(context, at) !== 'gấp') return undefined;
  const word = wordAt(context, at + 1);
  const known = word === 'đôi' ? 2 : word === 'rưỡi' ? 1.5 : undefined;
  if (known !== undefined) return is(context, at + 2, 'folded') ? undefined : multiple(at, at + 2, known);
  let end = at + 1;
  const words: string[] = [];
  while (words.length < MOST_WORDS && context.lexicon.isNumberWord(context.tokens, end))
    words.push(wordAt(context, end++));
  const value = readNumberWords(words);
  if (value === undefined || value < 2) return undefined;
  if (context.lexicon.isTimes(context.tokens, end)) return multiple(at + 1, end + 1, value);
  return wordAt(context, end) === 'so' ? multiple(at, end, value) : undefined;
}

/** No multiple in words is longer: `gấp hai mươi lăm lần`. */
const MOST_WORDS = 4;

/** A fraction of what is counted; of a time, a life or half a tablet it counts nothing. */
function fractionOf(
  context: ValueContext,
  start: number,
  end: number,
  numerator: number,
  denominator: number,
): IndicatorReading | NoValue | undefined {
  const { tokens, lexicon } = context;
  // `giảm một nửa so với đợt trước`: about how many times as many.
  if (wordAt(context, end) === 'so') return { start, end, why: 'a rough comparison, not a share of a whole' };
  if (lexicon.words.senseEnd(tokens, end, 'no-whole') >= 0)
    return { start, end, why: 'a part of something that is not counted, or of a time' };
  const kind = lexicon.nounAt(tokens, end)?.value.kind;
  if (kind && PARTS_OF_ONE.has(kind)) return { start, end, why: 'a part of one thing, not a share of several' };
  return isPartOfWhole(context, start, end) ? fraction(start, end, numerator, denominator) : undefined;
}

/** What `một nửa` is a part of one of: `một nửa viên thuốc`, `một nửa lít nước`. */
const PARTS_OF_ONE: ReadonlySet<CountClass> = new Set(['measure', 'money', 'supply', 'dose']);

/** True when what stands behind is a whole or counted things, or the words before hold a share: `chiếm một phần ba`. */
function isPartOfWhole(context: ValueContext, start: number, end: number): boolean {
  const { tokens, lexicon } = context;
  if (is(context, end, 'of-fraction') || lexicon.isWhole(tokens, end)) return true;
  const noun = lexicon.nounAt(tokens, end);
  if (noun !== undefined) return noun.value.kind !== null;
  if (is(context, end, 'no-fraction') || lexicon.scaleAt(tokens, end) !== undefined) return false;
  return is(context, start - 1, 'before-fraction') || is(context, start - 2, 'before-fraction');
}

function digitAt(context: ValueContext, at: number): number | undefined {
  const word = wordAt(context, at);
  return word === 'mười' || context.lexicon.isNumberWord(context.tokens, at) ? readNumberWords([word]) : undefined;
}

function is({ lexicon, tokens }: ValueContext, at: number, sense: Sense): boolean {
  return lexicon.words.is(tokens, at, sense);
}

function wordAt({ lower, tokens }: { readonly lower: string; readonly tokens: Tokens }, at: number): string {
  return tokens.isWord(at) ? lower.slice(tokens.start(at), tokens.end(at)) : '';
}

function fraction(start: number, end: number, numerator: number, denominator: number): IndicatorReading {
  const value = numerator / denominator;
  return { start, end, value, max: null, unit: 'ratio', numerator, denominator, doubt: null };
}

function multiple(start: number, end: number, value: number): IndicatorReading {
  return { start, end, value, max: null, unit: 'times', numerator: null, denominator: null, doubt: null };
}
