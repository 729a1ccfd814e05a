import type { WarningCode } from '../../../model/warning.js';
import type { NumberContext } from './context.js';
import type { NumberSort } from './number-values.js';
import { isDash, signAt } from './signs.js';

/** A number or a range of numbers with the multipliers that follow, over tokens `start` to before `end`. */
export interface Amount {
  readonly value: number;
  readonly max: number | null;
  readonly start: number;
  readonly end: number;
  /** What to check, or null (`20.4000`). */
  readonly doubt: WarningCode | null;
}

/**
 * The number at token `at` with its multipliers: `1,67 triệu`, `nghìn tỷ`, `1 tỷ 200 triệu`.
 * @param sort what it is of, where the caller knows
 */
export function readScaled(
  { tokens, lexicon, numbers }: NumberContext,
  at: number,
  sort?: NumberSort,
): Amount | undefined {
  const number = numbers.at(at, sort);
  if (number === undefined) return undefined;
  const { doubt } = number;
  const scale = lexicon.scaleAt(tokens, number.end);
  if (scale === undefined) return { value: number.value, max: null, start: at, end: number.end, doubt };
  let value = times(number.value, scale.value);
  let end = scale.end;
  const rest = numbers.at(end);
  const lesser = rest && lexicon.scaleAt(tokens, rest.end);
  if (rest && lesser && lesser.value < scale.value && times(rest.value, lesser.value) < scale.value) {
    value += times(rest.value, lesser.value);
    end = lesser.end;
  }
  return { value, max: null, start: at, end, doubt };
}

/** As `readScaled`, and the second end of a range: `50 - 60`, `5.000 – 6.000`, `2 đến 3 triệu`. */
export function readAmount(context: NumberContext, at: number, sort?: NumberSort): Amount | undefined {
  const { text, tokens, lexicon, numbers } = context;
  const first = readScaled(context, at, sort);
  if (first === undefined) return undefined;
  const next = pairedNext(context, first);
  if (next !== undefined) return next;
  const dash = signAt(text, tokens, first.end);
  if (!isDash(dash) && !lexicon.isUntil(tokens, first.end)) return first;
  const second = readScaled(context, first.end + 1, sort);
  if (second === undefined || '-/'.includes(signAt(text, tokens, second.end) || ' ')) return first;
  const plain = numbers.at(first.end + 1, sort)!;
  // `50 - 60 nghìn`: the multiplier is said once, for both ends.
  const scale = first.end === numbers.numeralAt(at)!.end ? lexicon.scaleAt(tokens, plain.end) : undefined;
  const value = scale && first.value < plain.value ? times(first.value, scale.value) : first.value;
  if (value >= second.value) return first;
  return { value, max: second.value, start: at, end: second.end, doubt: first.doubt ?? second.doubt };
}

/** `khoảng 3, 4 người`: one or the other. */
function pairedNext({ text, tokens, lexicon, numbers }: NumberContext, first: Amount): Amount | undefined {
  const { start, end, value } = first;
  if (end !== start + 1 || value >= 10 || signAt(text, tokens, end) !== ',' || tokens.isGlued(end + 1))
    return undefined;
  const second = numbers.at(end + 1);
  if (second?.value !== value + 1 || lexicon.words.word(tokens, start - 1)?.comparator !== 'approx') return undefined;
  return { ...first, max: second.value, end: second.end };
}

/** Product without the noise of binary fractions: 61,3 × 1e9 is 61300000000. */
function times(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}
