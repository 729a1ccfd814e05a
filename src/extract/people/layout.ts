import { Shape, TokenKind } from '../engine/tokens.js';
import { isNamed, readAuthors } from './bylines.js';
import type { PeopleContext } from './context.js';
import { type Line, Lines } from './lines.js';
import type { Person } from './person.js';
import { readOffice } from './posts.js';
import { readSignature } from './signatures.js';

const MAX_LINE = 18;
const MAX_TAIL = 8;

/** People whom the layout names, signatures and bylines, keyed by the token at which each begins. */
export function readLayout(c: PeopleContext): Map<number, Person> {
  const lines = new Lines(c);
  const found = new Map<number, Person>();
  for (const [index, line] of lines.all.entries()) {
    if (!c.tokens.isCapitalised(line.start) && index <= lines.lastProse) continue;
    let people = readSignature(c, lines, index);
    if (people.length === 0 && line.end - line.start <= MAX_LINE) people = readByline(c, lines, index);
    if (people.length === 0 && index >= lines.lastProse) people = readTail(c, line);
    for (const person of people) found.set(person.from ?? person.start, person);
  }
  return found;
}

/** A line that names its authors: a lone name, `H.Đan – MINH NGUYỆT`, `Lê Hà – Tổ Công tác xã hội`, `Theo Ph. Hân`. */
function readByline(c: PeopleContext, lines: Lines, index: number): Person[] {
  const line = lines.all[index]!;
  if (index === 0) return [];
  const source = c.slice(line.start, line.start + 1).toLowerCase() === 'theo' ? 1 : 0;
  const authors = readAuthors(c, line.start + source, 'person/byline');
  const last = authors.at(-1);
  if (!last || !isTail(c, last.end, line.end)) return [];
  if (isLabelLine(c, lines.all[index - 1]!) || isCredited(c, last.end, line.end)) return authors;
  const sure = authors.every(author => isNamed(c, author));
  const whole = endsLine(c, last, line);
  const closed = lines.endsProse(index - 1);
  if (index > lines.lastProse) return closed || (sure && whole && index > 1) ? authors : [];
  return sure && (closed || (whole && endsContact(c, lines.all[index - 1]!))) ? authors : [];
}

/** True for the last line of a report that ends with a telephone number. */
function endsContact(c: PeopleContext, line: Line): boolean {
  return c.tokens.kind(line.end - 1) === TokenKind.Number && c.tokens.kind(line.end - 3) === TokenKind.Number;
}

function endsLine(c: PeopleContext, last: Person, line: Line): boolean {
  return last.end === line.end || (last.end === line.end - 1 && c.sign(last.end) === '.');
}

/** What may follow the names of a byline: nothing, a full stop, a bracket, the unit of the author. */
function isTail(c: PeopleContext, at: number, end: number): boolean {
  if (at >= end) return true;
  const sign = c.sign(at);
  if (sign === '(' || sign === '|') return true;
  if (sign === '.' && at + 1 >= end) return true;
  if (sign === '') return c.unitFrom(at) !== undefined;
  if (!/^[-–—,]$/u.test(sign)) return false;
  if (c.unitFrom(at + 1)) return true;
  return sign !== ',' && !readOffice(c, at + 1) && c.tokens.isCapitalised(at + 1);
}

/** `Thanh Tiệp (CTV)`: the label of a byline in brackets ends the line. */
function isCredited(c: PeopleContext, at: number, end: number): boolean {
  const label = c.sign(at) === '(' ? c.lexicon.labels.longestAt(c.tokens, at + 1) : undefined;
  return label !== undefined && c.sign(label.end) === ')' && label.end + 1 === end;
}

/** True for a label that stands alone: `NGƯỜI VIẾT BÀI`. */
function isLabelLine(c: PeopleContext, line: Line): boolean {
  const label = c.lexicon.labels.longestAt(c.tokens, line.start);
  return label !== undefined && (label.end === line.end || (label.end === line.end - 1 && c.sign(label.end) === ':'));
}

/** A name after the last sentence of the last paragraph: `… đã được nhắc nhở. Huy Hoàng`. */
function readTail(c: PeopleContext, line: Line): Person[] {
  for (let i = line.end - 1; i > line.start && i >= line.end - MAX_TAIL; i--) {
    const after = c.sign(i - 1);
    const sentence = /^[.!?…"”]$/u.test(after) && !(after === '.' && c.tokens.isGlued(i));
    if (
      i - 2 <= line.start ||
      (!sentence && (c.tokens.shape(i - 1) !== Shape.Upper || c.tokens.shape(i) === Shape.Upper))
    )
      continue;
    const authors = readAuthors(c, i, 'person/tail');
    if (authors.at(-1)?.end !== line.end) continue;
    if (sentence || authors.every(author => isNamed(c, author))) return authors;
  }
  return [];
}
