import { TokenKind, type Tokens } from '../../engine/tokens.js';

/** A number in digits as it is written, over tokens `start` to before `end`. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly string[];
  /** The mark before each group but the first: `.`, `,` or a space. */
  readonly marks: string;
}

/** No amount has more groups of digits; `1.1.1.1…` without end is none, and must not be read to its end at each of its digits. */
const MAX_GROUPS = 8;

/** The digits at token `at` with the points and commas that part them, or undefined where no digit stands. */
export function readNumeral(text: string, tokens: Tokens, at: number): Numeral | undefined {
  if (tokens.kind(at) !== TokenKind.Number) return undefined;
  const groups = [digitsAt(text, tokens, at)];
  let marks = '';
  let end = at + 1;
  while (groups.length < MAX_GROUPS && isMarked(text, tokens, end)) {
    marks += text[tokens.start(end)]!;
    groups.push(digitsAt(text, tokens, end + 1));
    end += 2;
  }
  return { start: at, end, groups, marks };
}

/** `2 500 000`, `12 118`, `1 234,5`: groups of three with one space between them. Not `12 118 20`, a row of numbers. */
export function readSpacedNumeral(text: string, tokens: Tokens, at: number): Numeral | undefined {
  if (tokens.kind(at) !== TokenKind.Number) return undefined;
  const first = digitsAt(text, tokens, at);
  if (first.length > 3 || first.startsWith('0') || !isSpacedGroup(tokens, at + 1)) return undefined;
  const groups = [first];
  let end = at + 1;
  while (groups.length < MAX_GROUPS && isSpacedGroup(tokens, end)) groups.push(digitsAt(text, tokens, end++));
  let marks = ' '.repeat(groups.length - 1);
  if (isMarked(text, tokens, end)) {
    const decimals = digitsAt(text, tokens, end + 1);
    // `lô 2 315.420`: two numbers.
    if (decimals.length === 3 || isMarked(text, tokens, end + 2)) return undefined;
    marks += text[tokens.start(end)]!;
    groups.push(decimals);
    end += 2;
  }
  return tokens.isNumber(end) ? undefined : { start: at, end, groups, marks };
}

/** True for a point or a comma that touches the digits on both sides. */
function isMarked(text: string, tokens: Tokens, at: number): boolean {
  if (!tokens.isGlued(at) || !tokens.isGlued(at + 1) || tokens.kind(at + 1) !== TokenKind.Number) return false;
  const mark = text[tokens.start(at)];
  return mark === '.' || mark === ',';
}

function isSpacedGroup(tokens: Tokens, at: number): boolean {
  if (tokens.kind(at) !== TokenKind.Number || tokens.start(at) !== tokens.end(at - 1) + 1) return false;
  return tokens.end(at) - tokens.start(at) === 3;
}

function digitsAt(text: string, tokens: Tokens, at: number): string {
  return text.slice(tokens.start(at), tokens.end(at));
}
