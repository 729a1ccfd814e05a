import type { IndicatorUnit } from '../../../model/entity.js';
import type { RuleEntry } from '../../engine/rules.js';
import { TokenKind, type Tokens } from '../../engine/tokens.js';
import { RATE_BASES } from '../../lexicon/numbers/signs.js';
import { type Amount, isDash, readScaled, signAt } from './amount.js';
import type { FigureLexicon } from './lexicon.js';
import { readNumber } from './numbers.js';

/** The number of an indicator with its sign, over tokens `start` to before `end`. */
export interface IndicatorReading {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly max: number | null;
  readonly unit: IndicatorUnit;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** False for digits that no school groups so. */
  readonly regular: boolean;
}

/** A figure that is the value of an indicator, with the id of the rule that read it. */
export interface IndicatorValue extends IndicatorReading {
  readonly kind: 'indicator';
  readonly rule: string;
}

/** Every value of an indicator is made here, field by field: a copy by `...` takes ten times as long. */
export function indicatorValue(
  rule: string,
  { start, end, value, max, unit, numerator, denominator, regular }: IndicatorReading,
): IndicatorValue {
  return { kind: 'indicator', rule, start, end, value, max, unit, numerator, denominator, regular };
}

/** What a value is read from. */
export interface ValueContext {
  readonly text: string;
  readonly lower: string;
  readonly tokens: Tokens;
  readonly lexicon: FigureLexicon;
  /** True when the text at this offset lies in a date. */
  readonly inDate: (offset: number) => boolean;
}

/** One way of writing the value of an indicator that begins with a number in digits. */
export interface ValueRule extends RuleEntry {
  readonly read: (context: ValueContext, amount: Amount) => IndicatorReading | undefined;
}

/** `97,2 %`, `8,5‰`, `65 - 70%`, `28%-29%`, `0,5 điểm phần trăm`. */
function readShare({ text, tokens, lexicon }: ValueContext, read: Amount): IndicatorReading | undefined {
  const at = read.start;
  const amount = readSpaced(text, tokens, at) ?? read;
  const sign = lexicon.shareSignAt(text, tokens, amount.end);
  if (sign === undefined) return undefined;
  const second = amount.max === null ? readUpperShare(text, tokens, sign.end, lexicon) : undefined;
  const upper = second?.unit === sign.value && second.value > amount.value ? second : undefined;
  return {
    start: at,
    end: upper?.end ?? sign.end,
    value: amount.value,
    max: upper?.value ?? amount.max,
    unit: sign.value,
    numerator: null,
    denominator: null,
    regular: amount.regular,
  };
}

/** The second half of `28% - 29%`, `57% - dưới 80%`, `5% đến 10%`. */
function readUpperShare(text: string, tokens: Tokens, at: number, lexicon: FigureLexicon) {
  let next = at;
  if (isDash(signAt(text, tokens, next)) || lexicon.isUntil(tokens, next)) next++;
  else return undefined;
  if (lexicon.isBound(tokens, next)) next++;
  const amount = readScaled(text, tokens, next, lexicon);
  const sign = amount && lexicon.shareSignAt(text, tokens, amount.end);
  return sign && { value: amount.value, unit: sign.value, end: sign.end };
}

/** `13, 41%o`: a space slipped in after the decimal comma. Not in `lần lượt 45, 35%`, where a number stands before. */
function readSpaced(text: string, tokens: Tokens, at: number): Amount | undefined {
  if (signAt(text, tokens, at + 1) !== ',' || !tokens.isGlued(at + 1)) return undefined;
  if (tokens.kind(at + 2) !== TokenKind.Number || tokens.isGlued(at + 2)) return undefined;
  const list = ',%;'.includes(signAt(text, tokens, at - 1) || ' ');
  if (list || tokens.end(at + 2) - tokens.start(at + 2) !== 2 || signAt(text, tokens, at + 3) !== '%') return undefined;
  const after = tokens.kind(at + 4);
  if (after !== 0 && after !== TokenKind.Break && !tokens.isGlued(at + 4)) return undefined;
  const digits = (i: number) => text.slice(tokens.start(i), tokens.end(i));
  return { value: Number(`${digits(at)}.${digits(at + 2)}`), max: null, start: at, end: at + 3, regular: true };
}

/** `139,7 ca/100.000 dân`, `20 bác sĩ/vạn dân`, `15/100.000`, `14 trên 1.000 trẻ đẻ sống`. */
function readRate({ text, tokens, lexicon }: ValueContext, amount: Amount): IndicatorReading | undefined {
  const at = amount.start;
  let next = amount.end;
  // `4.700 người còn sống và trên 1.000 người tử vong`: two counts.
  for (let words = 0; words < 4 && tokens.isWord(next) && !lexicon.isPer(text, tokens, next); words++) {
    if (lexicon.isAnd(tokens, next)) return undefined;
    next++;
  }
  if (!lexicon.isPer(text, tokens, next)) return undefined;
  const slash = signAt(text, tokens, next) === '/';
  next++;
  if (lexicon.isEach(tokens, next)) next++;
  const number = readScaled(text, tokens, next, lexicon);
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
    regular: amount.regular,
  };
}

/** `112,2 trẻ em nam/100 trẻ em nữ`, `111,4 số bé trai/100 bé gái`, `103 đến 107 bé trai/100 bé gái`. */
function readSexRatio(
  { text, tokens, lexicon }: ValueContext,
  { start, end, value, max, regular }: Amount,
): IndicatorReading | undefined {
  const first = lexicon.isNumberOf(tokens, end) ? end + 1 : end;
  const counted = lexicon.sexEnd(tokens, first);
  const next = counted < 0 ? end : counted;
  if (!lexicon.isPer(text, tokens, next)) return undefined;
  const hundred = readNumber(text, tokens, next + 1);
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
    regular,
  };
}

/** `15/15 xã`, `7.663/8.214 trẻ`, `352/356 (98,9%)`. */
function readRatio(context: ValueContext, { start: at }: Amount): IndicatorReading | undefined {
  const { text, tokens, lexicon } = context;
  const over = readNumber(text, tokens, at);
  if (over === undefined || signAt(text, tokens, over.end) !== '/') return undefined;
  const under = readNumber(text, tokens, over.end + 1);
  if (under === undefined || !isShareOfThings(context, at, over.value, under.value, under.end)) return undefined;
  // `6/17 điểm giám sát` is a share of places, `4,35/5 điểm` a score.
  const noun = lexicon.nounAt(tokens, under.end);
  if (lexicon.isNoRatio(tokens, under.end) && !(noun?.value.kind && noun.end > under.end + 1)) return undefined;
  return {
    start: at,
    end: under.end,
    value: over.value / under.value,
    max: null,
    unit: 'ratio',
    numerator: over.value,
    denominator: under.value,
    regular: over.regular && under.regular,
  };
}

/** Tells a share of counted things from a date, a code, a score, an address and a bare fraction. */
function isShareOfThings(context: ValueContext, at: number, over: number, under: number, end: number): boolean {
  const { text, tokens, lexicon, inDate } = context;
  if (!Number.isInteger(over) || !Number.isInteger(under) || under === 0) return false;
  if ('/-–.:'.includes(signAt(text, tokens, at - 1) || ' ') && tokens.isGlued(at)) return false;
  const after = signAt(text, tokens, end);
  if ((after === '/' || after === '-') && tokens.isGlued(end)) return false;
  if (tokens.isGlued(end) && tokens.isWord(end)) return false;
  if (over === under && (over === 24 || over === 7 || over === 12) && !lexicon.nounAt(tokens, end)?.value.kind)
    return false;
  if (lexicon.isRankWord(tokens, at - 1)) return false;
  if (over > under * 20 || inDate(tokens.start(at))) return false;
  const mayBeDay = over >= 1 && over <= 31 && under <= 12;
  // `sáng 26/11 huyện đã tổ chức`: more than all, and a day of a month.
  if (mayBeDay && over > under) return false;
  // `Huyết áp đo được 180/100`
  if (over > under && over <= 300 && under <= 200 && lexicon.isAfterPressure(tokens, at)) return false;
  // `1/3 số ca`, `1/5 dân số`: a fraction of a whole.
  if (lexicon.isWhole(tokens, end) && !lexicon.isCodeWord(tokens, at - 1)) return true;
  const noun = lexicon.nounAt(tokens, end);
  if (noun !== undefined) return noun.value.kind !== null;
  if (lexicon.isCodeWord(tokens, at - 1)) return false;
  const share = hasShareBeside(text, tokens, lexicon, at, end);
  if (share) return true;
  // `tháng 5/2013`, `Thông tư 14/2013`
  const mayBeYear = under >= 1900 && under <= 2100 && over < 1900;
  if (mayBeDay || mayBeYear) return false;
  return (under >= 10 && over <= under * 2) || tokens.isWord(end);
}

/** True for `352/356 (98,9%)`, `352/356, đạt 98,9%`, `352/356 = 98,9%` and `98,9% (352/356)`. */
function hasShareBeside(text: string, tokens: Tokens, lexicon: FigureLexicon, at: number, end: number): boolean {
  if (signAt(text, tokens, at - 1) === '(' && lexicon.endsShare(text, tokens, at - 1)) return true;
  let next = end;
  for (let steps = 0; steps < 5; steps++) {
    if (tokens.kind(next) === TokenKind.Number) {
      const amount = readScaled(text, tokens, next, lexicon);
      return amount !== undefined && lexicon.shareSignAt(text, tokens, amount.end) !== undefined;
    }
    const sign = signAt(text, tokens, next);
    if (sign !== '' ? !'(,=:-–'.includes(sign) : !lexicon.isEquals(tokens, next)) return false;
    next++;
  }
  return false;
}

/** `gấp 2,5 lần`, `tăng 12,8 lần`. */
function readTimes({ tokens, lexicon }: ValueContext, amount: Amount): IndicatorReading | undefined {
  const at = amount.start;
  if (!lexicon.isTimes(tokens, amount.end)) return undefined;
  if (!lexicon.isMultiplying(tokens, at)) return undefined;
  return {
    start: at,
    end: amount.end + 1,
    value: amount.value,
    max: amount.max,
    unit: 'times',
    numerator: null,
    denominator: null,
    regular: amount.regular,
  };
}

/** The shapes of a value, in the order in which they are tried. */
export const VALUE_RULES: readonly ValueRule[] = [
  { id: 'indicator/share', example: '57% - dưới 80%', read: readShare },
  { id: 'indicator/rate', example: '6,4 bác sĩ/1 vạn dân', read: readRate },
  { id: 'indicator/sex-ratio', example: '110 bé trai/100 bé gái', read: readSexRatio },
  { id: 'indicator/ratio', example: '142.304/141.919', read: readRatio },
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
