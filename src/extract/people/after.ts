import type { DraftPosition } from '../engine/draft.js';
import { Shape, TokenKind } from '../engine/tokens.js';
import type { PeopleContext } from './context.js';
import { type Degrees, readDegrees } from './degrees.js';
import { beginsFullName, readName } from './names.js';
import { readOffice } from './posts.js';
import { isForeignRun } from './spelling.js';
import { officeBelow } from './wrapped.js';

/** What stands after a name: its degrees and posts, and the token after the last of them. */
export interface After {
  readonly degrees: readonly string[];
  readonly positions: readonly DraftPosition[];
  readonly end: number;
}

const MAX_POSTS = 8;
const MAX_BRACKET = 14;

/**
 * Reads what stands in apposition after a name that ends before token `at`: `– TUV. Giám đốc Sở Y tế`.
 * @param below whether the first post may stand on the next line
 */
export function readAfter(c: PeopleContext, at: number, below: boolean): After {
  const positions: DraftPosition[] = [];
  const degrees: string[] = [];
  let end = at;
  let i = at;
  let bracketed = false;
  const under = below ? officeBelow(c, at) : undefined;
  if (under) {
    positions.push(under.position);
    i = end = under.end;
  }
  i = afterAge(c, i);
  if (c.sign(i) === '(') {
    bracketed = readOffice(c, i + 1) !== undefined || readDegrees(c, i + 1) !== undefined;
    i = bracketed ? i + 1 : afterBracket(c, i);
  }
  let short = false;
  /** Token after an office that a comma leads: where a dash can begin the next person's second office. */
  let chainedAt = -1;
  let beforeChain = at;
  for (let posts = 0; posts < MAX_POSTS; posts++) {
    const first = bracketed && end === at;
    const from = first ? i : afterJoint(c, i, end > at, short);
    if (from < 0) break;
    const title = positions.length === 0 ? readDegrees(c, from) : undefined;
    if (title && (first || belongsHere(c, from, from > i, title))) {
      degrees.push(...title.degrees);
      i = end = title.end;
      short = true;
      continue;
    }
    const office = readOffice(c, from);
    if (office && beginsName(c, office.end) && isDash(c, i) && positions.length > 1 && chainedAt === i) {
      // `A, Phó Giám đốc, Bí thư Đảng ủy - Giám đốc Bệnh viện B`: the last two are those of B.
      positions.pop();
      end = beforeChain;
      break;
    }
    if (!office || beginsName(c, office.end)) {
      const parent = positions.length > 0 && from > i && c.sign(i) === ',' ? c.unitFrom(from) : undefined;
      if (!parent) break;
      i = c.tokenAfter(parent.span.end);
      continue;
    }
    chainedAt = c.sign(i) === ',' ? office.end : -1;
    beforeChain = end;
    positions.push(office.position);
    short = office.short && office.position.unit === null;
    end = office.end;
    i = c.sign(end) === '(' ? afterBracket(c, end) : end;
  }
  if (bracketed && c.sign(end) === ')') end++;
  return { degrees, positions, end };
}

/** After the age between commas: `, 60 tuổi | , Giám đốc Bệnh viện`. */
function afterAge(c: PeopleContext, at: number): number {
  const age = c.sign(at) === ',' && c.tokens.isNumber(at + 1) && c.slice(at + 2, at + 3) === 'tuổi';
  return age && c.sign(at + 3) === ',' ? at + 3 : at;
}

function isDash(c: PeopleContext, at: number): boolean {
  return /^[–—-]$/u.test(c.sign(at));
}

/** True when a name follows an office at once: the office is that person's. */
function beginsName(c: PeopleContext, at: number): boolean {
  if (beginsFullName(c, at)) return true;
  const run = c.tokens.isCapitalised(at) ? readName(c, at) : undefined;
  return run !== undefined && run.syllables >= 2 && isForeignRun(c, run);
}

/** Token after what joins a post to what stands before it, or -1 when nothing does. */
function afterJoint(c: PeopleContext, at: number, chained: boolean, short: boolean): number {
  let i = at;
  if (/^[,–—-]$/u.test(c.sign(i)) || (!chained && c.sign(i) === ':') || (short && c.sign(i) === '.')) {
    i++;
    if (/^[–—-]$/u.test(c.sign(i))) i++;
  } else if (chained && c.tokens.isWord(i) && !short && !/^(?:kiêm|đồng|và)$/u.test(c.slice(i, i + 1))) {
    return -1;
  }
  if (!c.tokens.isWord(i)) return -1;
  const phrase = c.slice(i, i + 3);
  if (phrase === 'đồng thời là' || phrase === 'hiện nay là') return i + 3;
  if (/^(?:kiêm nhiệm|đồng thời|và là|hiện là) /u.test(phrase)) return i + 2;
  if (/^(?:kiêm|và|hiện|là) /u.test(phrase) && (i > at || chained)) return i + 1;
  return i;
}

/** True for degrees that are this person's and do not begin the next one: `Lò Văn An TTƯT.BSCKII, Giám đốc`. */
function belongsHere(c: PeopleContext, from: number, joined: boolean, title: Degrees): boolean {
  const { tokens } = c;
  if (!joined && tokens.shape(from) === Shape.Lower) return false;
  const kind = tokens.kind(title.end);
  if (kind !== TokenKind.Word)
    return !(c.sign(title.end) === '.' && tokens.isCapitalised(title.end + 1) && !readOffice(c, title.end + 1));
  return readOffice(c, title.end) !== undefined;
}

/** Token after the bracket that opens at `at`; `at` itself when the bracket is long or does not close on the line. */
function afterBracket(c: PeopleContext, at: number): number {
  for (let i = at + 1; i <= at + MAX_BRACKET; i++) {
    if (c.sign(i) === ')') return i + 1;
    if (c.tokens.kind(i) === TokenKind.Break || c.sign(i) === '(') return at;
  }
  return at;
}
