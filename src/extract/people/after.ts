import type { Position } from '../../model/entity.js';
import { TokenKind } from '../engine/tokens.js';
import type { PeopleContext } from './context.js';
import { readDegrees } from './degrees.js';
import { beginsFullName } from './names.js';
import { readOffice } from './posts.js';

/** What stands after a name: its posts, and the token after the last of them. */
export interface After {
  readonly degrees: readonly string[];
  readonly positions: readonly Position[];
  readonly end: number;
}

const MAX_POSTS = 8;
const MAX_BRACKET = 14;

/** Reads the posts in apposition after a name that ends before token `at`: `– TUV. Giám đốc Sở Y tế`. */
export function readAfter(c: PeopleContext, at: number): After {
  const positions: Position[] = [];
  const degrees: string[] = [];
  let end = at;
  let i = at;
  let bracketed = false;
  if (c.sign(i) === '(') {
    const inside = readOffice(c, i + 1);
    if (inside) {
      bracketed = true;
      i++;
    } else {
      const close = closing(c, i);
      if (close > 0) i = close + 1;
    }
  }
  let short = false;
  for (let posts = 0; posts < MAX_POSTS; posts++) {
    const from = bracketed && posts === 0 ? i : afterJoint(c, i, positions.length > 0, short);
    if (from < 0) break;
    const title = readDegrees(c, from);
    if (title && positions.length === 0 && !beginsFullName(c, title.end) && from > i) {
      degrees.push(...title.degrees);
      i = title.end;
      end = i;
      continue;
    }
    const office = readOffice(c, from);
    if (!office || belongsToNext(c, office.end)) {
      const parent = positions.length > 0 && from > i ? c.unitFrom(from) : undefined;
      if (!parent) break;
      i = c.tokenAfter(parent.span.end);
      continue;
    }
    positions.push(office.position);
    short = office.short && office.position.unit === null;
    i = end = office.end;
    if (c.sign(i) === '(') {
      const close = closing(c, i);
      if (close > 0) i = close + 1;
    }
  }
  if (bracketed && c.sign(end) === ')') end++;
  return { degrees, positions, end };
}

/** Token after what joins a post to what stands before it, or -1 when nothing does. */
function afterJoint(c: PeopleContext, at: number, chained: boolean, short: boolean): number {
  let i = at;
  if (/^[,–—-]$/u.test(c.sign(i)) || (!chained && c.sign(i) === ':') || (short && c.sign(i) === '.')) {
    i++;
    if (/^[–—-]$/u.test(c.sign(i))) i++;
  } else if (chained && c.tokens.kind(i) === TokenKind.Word && !/^(?:kiêm|đồng|và)$/u.test(c.slice(i, i + 1)))
    return -1;
  if (c.tokens.kind(i) !== TokenKind.Word) return -1;
  const phrase = c.slice(i, i + 3);
  if (/^đồng thời là$/u.test(phrase)) return i + 3;
  if (/^(?:kiêm nhiệm|đồng thời|và là) /u.test(phrase)) return i + 2;
  if (/^(?:kiêm|và|hiện|là) /u.test(phrase) && (i > at || chained)) return i + 1;
  return i;
}

/** True when a full name follows at once: the office is that person's. */
function belongsToNext(c: PeopleContext, at: number): boolean {
  return beginsFullName(c, at);
}

/** Index of the bracket that closes the one at `at`, or 0 when it is far or on another line. */
function closing(c: PeopleContext, at: number): number {
  for (let i = at + 1; i <= at + MAX_BRACKET; i++) {
    if (c.sign(i) === ')') return i;
    if (c.tokens.kind(i) === TokenKind.Break || c.sign(i) === '(') return 0;
  }
  return 0;
}
