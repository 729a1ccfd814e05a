import { TokenKind, type Tokens } from '../../engine/tokens.js';
import type { FigureLexicon } from './lexicon.js';
import { readNumber } from './numbers.js';

/** A number or a range of numbers with the multipliers that follow, over tokens `start` to before `end`. */
export interface Amount {
  readonly value: number;
  readonly max: number | null;
  readonly start: number;
  readonly end: number;
  /** False when the digits are grouped as no school groups them (`20.4000`). */
  readonly regular: boolean;
}

/** The sign at token `at`, or the empty string for anything else. */
export function signAt(text: string, tokens: Tokens, at: number): string {
  return tokens.kind(at) === TokenKind.Sign ? text[tokens.start(at)]! : '';
}

const DASHES = '-–—‒−~÷';

/** True for the marks that stand between the ends of a range: `5 - 10`, `5 ~ 10`. */
export function isDash(sign: string): boolean {
  return sign !== '' && DASHES.includes(sign);
}

/** The number at token `at` with its multipliers: `1,67 triệu`, `nghìn tỷ`, `1 tỷ 200 triệu`. */
export function readScaled(text: string, tokens: Tokens, at: number, lexicon: FigureLexicon): Amount | undefined {
  const number = readNumber(text, tokens, at);
  if (number === undefined) return undefined;
  const scale = lexicon.scaleAt(tokens, number.end);
  if (scale === undefined)
    return { value: number.value, max: null, start: at, end: number.end, regular: number.regular };
  let value = times(number.value, scale.value);
  let end = scale.end;
  const rest = readNumber(text, tokens, end);
  const lesser = rest && lexicon.scaleAt(tokens, rest.end);
  if (rest && lesser && lesser.value < scale.value && times(rest.value, lesser.value) < scale.value) {
    value += times(rest.value, lesser.value);
    end = lesser.end;
  }
  return { value, max: null, start: at, end, regular: number.regular };
}

/** As `readScaled`, and the second end of a range: `50 - 60`, `5.000 – 6.000`, `2 đến 3 triệu`. */
export function readAmount(text: string, tokens: Tokens, at: number, lexicon: FigureLexicon): Amount | undefined {
  const first = readScaled(text, tokens, at, lexicon);
  if (first === undefined) return undefined;
  const dash = signAt(text, tokens, first.end);
  if (!isDash(dash) && !lexicon.isUntil(tokens, first.end)) return first;
  const second = readScaled(text, tokens, first.end + 1, lexicon);
  if (second === undefined || '-/'.includes(signAt(text, tokens, second.end) || ' ')) return first;
  const plain = readNumber(text, tokens, first.end + 1)!;
  // `50 - 60 nghìn`: the multiplier is said once, for both ends.
  const scale = first.end === readNumber(text, tokens, at)!.end ? lexicon.scaleAt(tokens, plain.end) : undefined;
  const value = scale && first.value < plain.value ? times(first.value, scale.value) : first.value;
  if (value >= second.value) return first;
  return { value, max: second.value, start: at, end: second.end, regular: first.regular && second.regular };
}

/** Product without the noise of binary fractions: 61,3 × 1e9 is 61300000000. */
function times(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}
