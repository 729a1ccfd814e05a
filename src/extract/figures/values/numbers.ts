import { TokenKind, type Tokens } from '../../engine/tokens.js';

/** A number that stands in digits, with what its separators mean. */
export interface NumberReading {
  readonly value: number;
  /** Index of the token after its last one. */
  readonly end: number;
  /** False for a grouping that no school writes (`20.4000`): the value is the digits' most likely meaning. */
  readonly regular: boolean;
}

/** No amount has more groups of digits; `1.1.1.1…` without end is none, and must not be read to its end at each of its digits. */
const MAX_GROUPS = 8;

/**
 * Reads the number in digits that begins at token `at`, or undefined. In Vietnamese `.` groups and `,` is decimal, yet
 * both are written the other way round: `100.000` → 100000, `97,2` → 97.2, `0.82` → 0.82, `1.233,5` → 1233.5,
 * `1,234,567` → 1234567.
 */
export function readNumber(text: string, tokens: Tokens, at: number): NumberReading | undefined {
  if (tokens.kind(at) !== TokenKind.Number) return undefined;
  const first = text.slice(tokens.start(at), tokens.end(at));
  // Most numbers have no separator: they need no lists.
  if (!tokens.isGlued(at + 1) || !tokens.isGlued(at + 2) || tokens.kind(at + 2) !== TokenKind.Number)
    return { value: Number(first), end: at + 1, regular: true };
  const groups = [first];
  const marks: string[] = [];
  let end = at + 1;
  while (
    groups.length < MAX_GROUPS &&
    tokens.isGlued(end) &&
    tokens.isGlued(end + 1) &&
    tokens.kind(end + 1) === TokenKind.Number
  ) {
    const mark = text[tokens.start(end)]!;
    if (mark !== '.' && mark !== ',') break;
    marks.push(mark);
    groups.push(text.slice(tokens.start(end + 1), tokens.end(end + 1)));
    end += 2;
  }
  if (marks.length === 0) return { value: Number(groups[0]), end, regular: true };
  const last = marks.at(-1)!;
  const mixed = marks.some(mark => mark !== last);
  const thousands = groups.slice(1).every(group => group.length === 3) && groups[0]!.length <= 3 && groups[0] !== '0';
  if (mixed || (marks.length === 1 && !(thousands && last === '.') && groups[1]!.length <= 3)) {
    const whole = groups.slice(0, -1).join('');
    return {
      value: Number(`${whole}.${groups.at(-1)}`),
      end,
      regular: marks.slice(0, -1).every(mark => mark !== last),
    };
  }
  return { value: Number(groups.join('')), end, regular: thousands };
}
