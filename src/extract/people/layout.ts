import { Shape, TokenKind } from '../engine/tokens.js';
import { isNamed, readAuthors } from './bylines.js';
import type { PeopleContext } from './context.js';
import { Flag } from './lexicon.js';
import { type Line, Lines } from './lines.js';
import { afterMarks } from './marks.js';
import type { Person } from './person.js';
import { readOffice } from './posts.js';
import { readRows } from './rows.js';
import { readSignature } from './signatures.js';
import { readStudyAuthors } from './study-authors.js';
import { creditAfter, readTailAuthors } from './tails.js';

const MAX_LINE = 18;
/** With a day, a time and a zone after the names. */
const MAX_STAMPED = 26;
/** The headline of a report, the line above it and its second half. */
const MAX_HEADLINE = 5;

/** People whom the layout names, rows of tables, signatures and bylines, keyed by the token at which each begins. */
export function readLayout(c: PeopleContext): Map<number, Person> {
  const lines = new Lines(c);
  const found = readRows(c);
  for (const [index, line] of lines.all.entries()) {
    const named = c.tokens.isCapitalised(line.start) || index > lines.lastProse;
    if (!named && index < lines.lastProse) continue;
    let people = named && index > 0 ? readStudyAuthors(c, line) : [];
    if (people.length === 0 && named) people = readSignature(c, lines, index);
    if (people.length === 0 && named && line.end - line.start <= MAX_STAMPED) people = readByline(c, lines, index);
    if (people.length === 0 && index >= lines.lastProse) people = readTailAuthors(c, line);
    for (const person of people) found.set(person.from ?? person.start, person);
  }
  return found;
}

/** A line that names its authors: a lone name, `H.Đan – MINH NGUYỆT`, `Lê Hà – Tổ Công tác xã hội`, `Theo Ph. Hân`. */
function readByline(c: PeopleContext, lines: Lines, index: number): Person[] {
  const line = lines.all[index]!;
  if (index === 0) return [];
  const source = /^(?:theo|ctv|pv)$/iu.test(c.slice(line.start, line.start + 1)) ? 1 : 0;
  const authors = readAuthors(c, line.start + source, 'person/byline');
  const last = authors.at(-1);
  if (!last || isHeadOfList(c, lines.all[index - 1]!)) return [];
  const end = afterMarks(c, last.end);
  if (isStamp(c, end, line.end)) return authors.every(author => isNamed(c, author)) ? authors : [];
  if (line.end - line.start > MAX_LINE) return [];
  const credited = [last.end, end].some(at => creditAfter(c, at, line.end) === 'a credit');
  if (!credited && !isTail(c, end, line.end)) return [];
  if (isUnderHeadline(c, lines, index) && (end > last.end || authors.every(author => isFullName(c, author))))
    return authors;
  if (isLabelLine(c, lines.all[index - 1]!) || isCredited(c, end, line.end)) return authors;
  const sure = authors.every(author => isNamed(c, author) || c.sign(author.start + 1) === '.');
  const whole = credited || endsLine(c, end, line);
  const closed = lines.endsProse(index - 1);
  if (index > lines.lastProse) return closed || (sure && whole && index > 1) ? authors : [];
  return sure && (closed || (whole && endsContact(c, lines.all[index - 1]!))) ? authors : [];
}

/** The day and the time at which a page was put up: `Hương Giang - Thứ bảy, 24/08/2024 22:31`, `Thu Hà | 08:30 12/3/2024`. */
function isStamp(c: PeopleContext, at: number, end: number): boolean {
  const text = c.slice(at, end);
  return STAMP_DAY.test(text) && STAMP_TIME.test(text);
}

const STAMP_DAY =
  /^[-–—|,•·]? ?(?:(?:thứ \p{L}+|chủ nhật|ngày|lúc)[ ,]{1,2}){0,2}(?:\d{1,2}[:h]\d{2}[ ,|-]{1,3})?(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/iu;
const STAMP_TIME = /\d{1,2}[:h]\d{2}/u;

/** What a list of names stands under: who was there, who won, who was treated. */
const HEAD_OF_LIST =
  /^(?:[\dIVX]{1,3}[.)] ?)?(?:danh sách|thành phần|đại biểu|khách mời|giải (?:nhất|nhì|ba|tư|[abc]|khuyến khích))(?!\p{L})/iu;

function isHeadOfList(c: PeopleContext, { start, end }: Line): boolean {
  return end - start <= MAX_LINE && HEAD_OF_LIST.test(c.slice(start, end));
}

/** True for a line right under the headline: no prose above it, and a text or its first heading below. */
function isUnderHeadline(c: PeopleContext, lines: Lines, index: number): boolean {
  if (index > MAX_HEADLINE) return false;
  for (let above = 0; above < index; above++) if (lines.endsProse(above)) return false;
  const [above, next] = [lines.all[index - 1]!, lines.all[index + 1]];
  if (next === undefined || !isHeading(c, above, index)) return false;
  // A list of names is no byline.
  return readAuthors(c, next.start, 'person/byline').at(-1)?.end !== next.end;
}

/** The first line of a report, and a line in capitals: the end of a headline over several. */
function isHeading({ tokens }: PeopleContext, { start, end }: Line, index: number): boolean {
  if (index === 1) return end - start > 3;
  return end - start > 3 && tokens.shape(start) === Shape.Upper && tokens.shape(start + 1) === Shape.Upper;
}

function isFullName(c: PeopleContext, author: Person): boolean {
  return (c.flags(author.start) & Flag.StrongSurname) !== 0 && author.syllables >= 3;
}

/** True for the last line of a report that ends with a telephone number. */
function endsContact(c: PeopleContext, line: Line): boolean {
  return c.tokens.kind(line.end - 1) === TokenKind.Number && c.tokens.kind(line.end - 3) === TokenKind.Number;
}

function endsLine(c: PeopleContext, end: number, line: Line): boolean {
  return end === line.end || (end === line.end - 1 && c.sign(end) === '.');
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

/** `Thanh Tiệp (CTV)`, `Lê Thu Hà (Theo Phòng Kế hoạch)`: a label of a byline, or a source, in brackets ends the line. */
function isCredited(c: PeopleContext, at: number, end: number): boolean {
  if (c.sign(at) === '(' && c.sign(end - 1) === ')' && c.slice(at + 1, at + 2).toLowerCase() === 'theo') return true;
  const label = c.sign(at) === '(' ? c.lexicon.labels.longestAt(c.tokens, at + 1) : undefined;
  return label !== undefined && c.sign(label.end) === ')' && label.end + 1 === end;
}

/** True for a label that stands alone: `NGƯỜI VIẾT BÀI`. */
function isLabelLine(c: PeopleContext, line: Line): boolean {
  const label = c.lexicon.labels.longestAt(c.tokens, line.start);
  return label !== undefined && (label.end === line.end || (label.end === line.end - 1 && c.sign(label.end) === ':'));
}
