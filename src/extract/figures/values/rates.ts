import type { RuleEntry } from '../../engine/rules.js';
import { TokenKind, type Tokens } from '../../engine/tokens.js';
import { RATE_BASES } from '../../lexicon/numbers/signs.js';
import { type Amount, readScaled } from './amount.js';
import type { ValueContext } from './context.js';
import { type IndicatorReading, type IndicatorValue, indicatorValue } from './indicator-value.js';
import { readRatio, readRatioInWords } from './ratios.js';
import { isDash, signAt } from './signs.js';

/** One way of writing the value of an indicator that begins with a number in digits. */
export interface ValueRule extends RuleEntry {
  readonly read: (context: ValueContext, amount: Amount) => IndicatorReading | undefined;
}

/** `97,2 %`, `8,5‰`, `65 - 70%`, `28%-29%`, `0,5 điểm phần trăm`. */
function readShare(context: ValueContext, read: Amount): IndicatorReading | undefined {
  const { text, tokens, lexicon } = context;
  const at = read.start;
  const amount = readSlipped(text, tokens, at) ?? read;
  const sign = lexicon.shareSignAt(text, tokens, amount.end);
  if (sign === undefined) return undefined;
  const second = amount.max === null ? readUpperShare(context, sign.end) : undefined;
  const upper = second?.unit === sign.value && second.value > amount.value ? second : undefined;
  return {
    start: at,
    end: upper?.end ?? sign.end,
    value: amount.value,
    max: upper?.value ?? amount.max,
    unit: sign.value,
    numerator: null,
    denominator: null,
    doubt: amount.doubt,
  };
}

/** The second half of `28% - 29%`, `57% - dưới 80%`, `5% đến 10%`. */
function readUpperShare(context: ValueContext, at: number) {
  const { text, tokens, lexicon } = context;
  let next = at;
  if (isDash(signAt(text, tokens, next)) || lexicon.isUntil(tokens, next)) next++;
  else return undefined;
  if (lexicon.isBound(tokens, next)) next++;
  const amount = readScaled(context, next);
  const sign = amount && lexicon.shareSignAt(text, tokens, amount.end);
  return sign && { value: amount.value, unit: sign.value, end: sign.end };
}

/** `13, 41%o`: a space slipped in after the decimal comma. Not in `lần lượt 45, 35%`, where a number stands before. */
function readSlipped(text: string, tokens: Tokens, at: number): Amount | undefined {
  if (signAt(text, tokens, at + 1) !== ',' || !tokens.isGlued(at + 1)) return undefined;
  if (tokens.kind(at + 2) !== TokenKind.Number || tokens.isGlued(at + 2)) return undefined;
  const list = ',%;'.includes(signAt(text, tokens, at - 1) || ' ');
  if (list || tokens.end(at + 2) - tokens.start(at + 2) !== 2 || signAt(text, tokens, at + 3) !== '%') return undefined;
  const after = tokens.kind(at + 4);
  if (after !== 0 && after !== TokenKind.Break && !tokens.isGlued(at + 4)) return undefined;
  const digits = (i: number) => text.slice(tokens.start(i), tokens.end(i));
  return { value: Number(`${digits(at)}.${digits(at + 2)}`), max: null, start: at, end: at + 3, doubt: null };
}

/** `139,7 ca/100.000 dân`, `20 bác sĩ/vạn dân`, `15/100.000`, `14 trên 1.000 trẻ đẻ sống`. */
function readRate(context: ValueContext, amount: Amount): IndicatorReading | undefined {
  const { text, tokens, lexicon } = context;
  const at = amount.start;
  let next = amount.end;
  // `4.700 người còn sống và trên 1.000 người tử vong`: two counts.
  for (let words = 0; words < 4 && tokens.isWord(next) && !lexicon.isPer(text, tokens, next); words++) {
    if (lexicon.isAnd(tokens, next)) return undefined;
    // `tử vong của trẻ em dưới 5 tuổi trên 1.000 trẻ đẻ sống`: an age.
    if (next === amount.end && lexicon.nounAt(tokens, next)?.value.kind === null) return undefined;
    next++;
  }
  if (!lexicon.isPer(text, tokens, next)) return undefined;
  const slash = signAt(text, tokens, next) === '/';
  next++;
  if (lexicon.isEach(tokens, next)) next++;
  const number = readScaled(context, next);
  const scale = number === undefined ? lexicon.scaleAt(tokens, next) : undefined;
  const base = number?.value ?? scale?.value ?? 0;
  const unit = RATE_BASES.get(base);
  if (unit === undefined) return undefined;
  const end = number?.end ?? scale!.end;
  const population = lexicon.populationEnd(tokens, end);
  // `đạt 930/1.000 liều`, `trên 1.000 ca`: a share of a thousand things, or a bound.
  if (population < 0 && (!slash || base < 1e4 || lexicon.nounAt(tokens, end)?.value.kind)) return undefined;
  if (!slash && amount.end === at + 1 && amount.value > 1900) return undefined;
  return {
    start: at,
    end: population < 0 ? end : population,
    value: amount.value,
    max: amount.max,
    unit,
    numerator: null,
    denominator: null,
    doubt: amount.doubt,
  };
}

/** `112,2 trẻ em nam/100 trẻ em nữ`, `111,4 số bé trai/100 bé gái`, `103 đến 107 bé trai/100 bé gái`. */
function readSexRatio(
  { text, tokens, lexicon, numbers }: ValueContext,
  { start, end, value, max, doubt }: Amount,
): IndicatorReading | undefined {
  const first = lexicon.isNumberOf(tokens, end) ? end + 1 : end;
  const counted = lexicon.sexEnd(tokens, first);
  const next = counted < 0 ? end : counted;
  if (!lexicon.isPer(text, tokens, next)) return undefined;
  const hundred = numbers.at(next + 1);
  if (hundred?.value !== 100) return undefined;
  const other = lexicon.populationEnd(tokens, hundred.end);
  if (other < 0) return undefined;
  return {
    start,
    end: other,
    value: value / 100,
    max: max === null ? null : max / 100,
    unit: 'ratio',
    numerator: value,
    denominator: 100,
    doubt,
  };
}

/** `gấp 2,5 lần`, `tăng 12,8 lần`. */
function readTimes({ text, tokens, lexicon }: ValueContext, amount: Amount): IndicatorReading | undefined {
  const at = amount.start;
  if (!lexicon.isTimes(tokens, amount.end)) return undefined;
  if (!lexicon.isMultiplying(tokens, at)) return undefined;
  if (lexicon.isMultipleOfNothing(text, tokens, at, amount.end + 1)) return undefined;
  return {
    start: at,
    end: amount.end + 1,
    value: amount.value,
    max: amount.max,
    unit: 'times',
    numerator: null,
    denominator: null,
    doubt: amount.doubt,
  };
}

/** The shapes of a value, in the order in which they are tried. */
export const VALUE_RULES: readonly ValueRule[] = [
  { id: 'indicator/share', example: '57% - dưới 80%', read: readShare },
  { id: 'indicator/rate', example: '6,4 bác sĩ/1 vạn dân', read: readRate },
  { id: 'indicator/sex-ratio', example: '110 bé trai/100 bé gái', read: readSexRatio },
  { id: 'indicator/ratio', example: '142.304/141.919', read: readRatio },
  { id: 'indicator/ratio-words', example: '9 trên tổng số 12', read: readRatioInWords },
  { id: 'indicator/times', example: '12,8 lần', read: readTimes },
];

/** A number without a sign of its own, in a cell of a table or after a label that bears the sign. */
export const CELL_RULE: RuleEntry = { id: 'indicator/labelled', example: 'Tỷ lệ tiêm chủng (%): 71,6' };

/** The indicator's value that begins with an amount. */
export function readIndicatorValue(context: ValueContext, amount: Amount): IndicatorValue | undefined {
  for (const rule of VALUE_RULES) {
    const value = rule.read(context, amount);
    if (value !== undefined) return indicatorValue(rule.id, value);
  }
  return undefined;
}
