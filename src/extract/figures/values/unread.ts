import type { Tokens } from '../../engine/tokens.js';
import type { ValueContext } from './context.js';
import { signAt } from './signs.js';

/** A number that says how much and cannot be read, over tokens to before `end`. */
export interface Unread {
  readonly end: number;
  readonly why: string;
}

/** The number at token `at` that is written in a way that is not read: `2,4x10^5 bản sao`, `80.90879.2462%`. */
export function unreadAt({ text, lower, tokens, numbers }: ValueContext, at: number): Unread | undefined {
  const power = endOfPower(text, lower, tokens, at, numbers.numeralAt(at)!.end);
  if (power > 0) return { end: power, why: 'scientific notation is not read' };
  if (numbers.at(at) !== undefined || numbers.sortAt(at) === 'open') return undefined;
  return { end: numbers.numeralAt(at)!.end, why: 'the digits are grouped as no number is' };
}

/** Token after `8.10^6`, `2,4 x 10⁵`, `10 mũ 6`, `1,2E+05`; -1 for any other number, which ends before token `end`. */
function endOfPower(text: string, lower: string, tokens: Tokens, at: number, end: number): number {
  const word = lower.slice(tokens.start(end), tokens.end(end));
  if (word === 'e' && tokens.isGlued(end)) {
    const signed = '+-'.includes(signAt(text, tokens, end + 1) || ' ');
    const digits = signed ? end + 2 : end + 1;
    return (signed || end > at + 1) && tokens.isNumber(digits) && tokens.isGlued(digits) ? digits + 1 : -1;
  }
  const base = TIMES.has(word) ? end + 1 : end - 1;
  if (text.slice(tokens.start(base), tokens.end(base)) !== '10') return -1;
  return endOfExponent(text, lower, tokens, base + 1);
}

const TIMES: ReadonlySet<string> = new Set(['x', '×', '*', '·', '⋅']);
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺';
/** No exponent has more digits. */
const LONGEST_EXPONENT = 3;

function endOfExponent(text: string, lower: string, tokens: Tokens, at: number): number {
  let end = at;
  while (end < at + LONGEST_EXPONENT && RAISED.includes(signAt(text, tokens, end) || ' ')) end++;
  if (end > at) return end;
  if (signAt(text, tokens, at) !== '^' && lower.slice(tokens.start(at), tokens.end(at)) !== 'mũ') return -1;
  const digits = signAt(text, tokens, at + 1) === '-' ? at + 2 : at + 1;
  return tokens.isNumber(digits) ? digits + 1 : -1;
}
