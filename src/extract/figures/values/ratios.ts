import { TokenKind } from '../../engine/tokens.js';
import { type Amount, readScaled } from './amount.js';
import type { ValueContext } from './context.js';
import type { IndicatorReading } from './indicator-value.js';
import { isPartOfName } from './name-numbers.js';
import type { NumberReading } from './numbers.js';
import { signAt } from './signs.js';

/** `15/15 xã`, `7.663/8.214 trẻ`, `352/356 (98,9%)`. */
export function readRatio(context: ValueContext, { start: at }: Amount): IndicatorReading | undefined {
  const { text, tokens, lexicon, numbers } = context;
  const over = numbers.at(at);
  if (over === undefined || signAt(text, tokens, over.end) !== '/') return undefined;
  const under = numbers.at(over.end + 1, 'whole');
  if (under === undefined || !isShareOfThings(context, at, over.value, under.value, under.end)) return undefined;
  // `6/17 điểm giám sát` is a share of places, `4,35/5 điểm` a score.
  const noun = lexicon.nounAt(tokens, under.end);
  if (lexicon.isNoRatio(tokens, under.end) && !(noun?.value.kind && noun.end > under.end + 1)) return undefined;
  return ratioOf(at, over, under);
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
  // `tháng 5/20222`, `ở 509/126 Vũ Tông Lan`: a month whose year is mistyped, a house in its street.
  if (lexicon.isMonth(tokens, at - 1) && under > 1000) return false;
  if (tokens.isCapitalised(end) && lexicon.words.is(tokens, at - 1, 'at')) return false;
  const share = hasShareBeside(context, at, end);
  if (share) return true;
  // `tháng 5/2013`, `Thông tư 14/2013`
  const mayBeYear = under >= 1900 && under <= 2100 && over < 1900;
  if (mayBeDay || mayBeYear) return false;
  return (under >= 10 && over <= under * 2) || tokens.isWord(end);
}

/** True for `352/356 (98,9%)`, `352/356, đạt 98,9%`, `352/356 = 98,9%` and `98,9% (352/356)`. */
function hasShareBeside(context: ValueContext, at: number, end: number): boolean {
  const { text, tokens, lexicon } = context;
  if (signAt(text, tokens, at - 1) === '(' && lexicon.endsShare(text, tokens, at - 1)) return true;
  let next = end;
  for (let steps = 0; steps < 5; steps++) {
    if (tokens.kind(next) === TokenKind.Number) {
      const amount = readScaled(context, next);
      return amount !== undefined && lexicon.shareSignAt(text, tokens, amount.end) !== undefined;
    }
    const sign = signAt(text, tokens, next);
    if (sign !== '' ? !'(,=:-–'.includes(sign) : !lexicon.isEquals(tokens, next)) return false;
    next++;
  }
  return false;
}

/** `9 trên 12 xã`, `17 trên tổng số 20 trạm`, `3 trong số 8 khoa`, `11/tổng số 14 trường`. */
export function readRatioInWords(context: ValueContext, { start: at }: Amount): IndicatorReading | undefined {
  const { text, tokens, lexicon, numbers, inDate } = context;
  const over = numbers.at(at);
  const outOf = over && lexicon.outOfAt(tokens, over.end);
  const under = outOf && numbers.at(outOf.end, 'whole');
  if (!under || !Number.isInteger(over.value) || !Number.isInteger(under.value)) return undefined;
  if (over.value > under.value || under.value < 2 || inDate(tokens.start(at))) return undefined;
  // `Covid-19 trên 12 xã`, `đợt 2 trên 12 xã`, `đứng thứ 9 trên 12 xã`
  if (isPartOfName(text, tokens, at) || lexicon.isNameOfNumber(tokens, at - 1)) return undefined;
  // `là 1 trong 6 bệnh viện hạng đặc biệt`: one of them.
  if (lexicon.isRankWord(tokens, at - 1) || (over.value === 1 && lexicon.words.is(tokens, at - 1, 'is')))
    return undefined;
  const noun = lexicon.nounAt(tokens, under.end);
  // `8 trên 10 điểm`, `9 trong 12 tháng`, `2 trên 5 kg`; `2 trong số 5 đã khỏi` says what it is out of.
  const counted = noun && lexicon.isCounted(tokens, noun);
  if (counted === false) return undefined;
  if (counted === undefined && !outOf.total && !hasShareBeside(context, at, under.end)) return undefined;
  return ratioOf(at, over, under);
}

/** A share of counted things: what is over the stroke, from token `start` on, and what is under it. */
function ratioOf(start: number, over: NumberReading, under: NumberReading): IndicatorReading {
  return {
    start,
    end: under.end,
    value: over.value / under.value,
    max: null,
    unit: 'ratio',
    numerator: over.value,
    denominator: under.value,
    doubt: over.doubt ?? under.doubt,
  };
}
