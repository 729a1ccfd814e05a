import { Shape, TokenKind } from '../engine/tokens.js';
import { isNamed, readAuthors } from './bylines.js';
import type { PeopleContext } from './context.js';
import type { Line } from './lines.js';
import type { Person } from './person.js';
import { isVietnamese } from './spelling.js';

/** How far before the end of a line its authors are looked for, in tokens: two names and what is said of them. */
const MAX_TAIL = 18;
/** Most tokens of a credit after the authors: `(Theo Channel News Asia)`, `/VOV online (theo Reuters)`. */
const MAX_CREDIT = 9;
/** Most tokens of a remark after an asterisk: `* Tên nạn nhân đã được thay đổi`. */
const MAX_REMARK = 12;
/** What an author did, or where the story is from, in brackets after the name: `(Tổng hợp)`, `(Theo AFP)`, `(ghi)`. */
const CREDIT = /^(?:tổng hợp|t\/h|th|theo|dịch|lược dịch|biên dịch|lược ghi|ghi|thực hiện|từ|ctv|pv|ảnh)(?!\p{L})/iu;
/** Who wrote for a paper: `CTV Tuấn Dũng`. Without a colon it is a label only where nothing but the name follows. */
const WRITER = /^(?:ctv|pv)$/iu;

/** Names after the last sentence of a paragraph: `… đã được nhắc nhở. Huy Hoàng`, `… ./. Ngọc Thành/VOV online`. */
export function readTailAuthors(c: PeopleContext, line: Line): Person[] {
  for (let i = line.end - 1; i > line.start && i >= line.end - MAX_TAIL; i--) {
    if (!c.tokens.isCapitalised(i)) continue;
    const before = c.sign(i - 1);
    const sentence = /^[.!?…"”]$/u.test(before) && !(before === '.' && c.tokens.isGlued(i));
    const shouted = c.tokens.shape(i - 1) === Shape.Upper && c.tokens.shape(i) !== Shape.Upper;
    // `như sau: D.Ngân`: with a colon before them, initials alone are no word of the sentence.
    const initials = before === ':' && c.sign(i + 1) === '.' && c.tokens.isGlued(i + 2);
    if (i - 2 <= line.start || !(sentence || shouted || initials)) continue;
    const { authors, credited } = readSigned(c, i, line.end);
    if (authors.length === 0) continue;
    if (sentence || credited || authors.every(author => isNamed(c, author))) return authors;
  }
  return [];
}

interface Signed {
  /** Empty where something else than a credit follows them. */
  readonly authors: Person[];
  /** True where words beside the names say that they are authors. */
  readonly credited: boolean;
}

const NOT_SIGNED: Signed = { authors: [], credited: false };

/** The authors that the words from token `at` to before `end` name, with nothing else but who they are and a source. */
function readSigned(c: PeopleContext, at: number, end: number): Signed {
  const writer = WRITER.test(c.slice(at, at + 1));
  const theo = c.slice(at, at + 1) === 'Theo';
  const authors = readAuthors(c, writer || theo ? at + 1 : at, 'person/tail');
  const last = authors.at(-1);
  if (last === undefined) return NOT_SIGNED;
  const credit = creditAfter(c, last.end, end);
  if (credit === undefined) return NOT_SIGNED;
  if (theo && credit === 'nothing' && !authors.every(author => isNamed(c, author))) return NOT_SIGNED;
  return { authors, credited: credit !== 'nothing' || writer };
}

/** What stands between the authors and the end of the line; undefined for words that are no credit. */
export function creditAfter(c: PeopleContext, at: number, end: number): 'nothing' | 'a credit' | undefined {
  const left = end - at;
  if (left === 0) return 'nothing';
  const sign = c.sign(at);
  // `Xuân Lan -`
  if (left === 1 && /^[–—-]$/u.test(sign)) return 'nothing';
  if (sign === '*' && left > 2 && left <= MAX_REMARK && c.tokens.isCapitalised(at + 1)) return 'a credit';
  if (left > MAX_CREDIT) return undefined;
  if (sign === '(') {
    if (c.sign(end - 1) !== ')') return undefined;
    return CREDIT.test(c.slice(at + 1, end)) || isPaper(c, at + 1) ? 'a credit' : undefined;
  }
  if (sign === '/') return isPaper(c, at + 1) ? 'a credit' : undefined;
  return c.slice(at, at + 1) === 'Theo' && c.tokens.isCapitalised(at + 1) ? 'a credit' : undefined;
}

/** True for what a paper or an agency is called: letters alone (`TTXVN`), a word that is no Vietnamese, `Báo …`. */
function isPaper(c: PeopleContext, at: number): boolean {
  const { tokens, lexicon } = c;
  if (tokens.kind(at) !== TokenKind.Word) return false;
  const shape = tokens.shape(at);
  const word = c.slice(at, at + 1);
  if (shape === Shape.Upper || shape === Shape.Mixed || word === 'Báo') return true;
  return shape === Shape.Title && (!isVietnamese(word) || lexicon.press.longestAt(tokens, at) !== undefined);
}
