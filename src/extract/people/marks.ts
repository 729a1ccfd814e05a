import { TokenKind } from '../engine/tokens.js';
import type { PeopleContext } from './context.js';

/** An author of three institutions bears no more tokens: `1,2,3*`. */
const MAX_MARKS = 6;
const SIGN = /^[*†‡§#⁰¹²³⁴⁵⁶⁷⁸⁹]$/u;

/** Token after the footnote marks of a name: `Ngô Thị Vân*`, `Lê Văn An1,2`, `Lê Văn An¹*`, `Lê Văn An (2)`. */
export function afterMarks(c: PeopleContext, at: number): number {
  let end = at;
  for (let marks = 0; marks < MAX_MARKS; marks++) {
    const comma = end > at && c.sign(end) === ',' && c.tokens.isGlued(end) && c.tokens.isGlued(end + 1) ? 1 : 0;
    const next = afterMark(c, end + comma);
    if (next === end + comma) break;
    end = next;
  }
  return end;
}

function afterMark(c: PeopleContext, at: number): number {
  const { tokens } = c;
  if (SIGN.test(c.slice(at, at + 1)) || (tokens.kind(at) === TokenKind.Number && tokens.isGlued(at))) return at + 1;
  // `(45)` is an age.
  return c.sign(at) === '(' && /^[1-9*]$/u.test(c.slice(at + 1, at + 2)) && c.sign(at + 2) === ')' ? at + 3 : at;
}
