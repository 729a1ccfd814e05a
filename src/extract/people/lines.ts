import { TokenKind } from '../engine/tokens.js';
import { readAuthors } from './bylines.js';
import type { PeopleContext } from './context.js';
import { readDegrees } from './degrees.js';
import { readName } from './names.js';
import { type Person, PLAIN } from './person.js';
import { type Office, readOffice } from './posts.js';

interface Line {
  readonly start: number;
  readonly end: number;
}

const MAX_LINE = 16;

/** People whom the layout names: signatures and bylines that are lines of their own. Keyed by the first token of the line. */
export function readLines(c: PeopleContext): Map<number, Person[]> {
  const lines = linesOf(c);
  const found = new Map<number, Person[]>();
  for (const [index, line] of lines.entries()) {
    const short = line.end - line.start <= MAX_LINE;
    if (short) {
      const people = readSignature(c, lines, index) ?? readByline(c, lines, index);
      if (people) {
        found.set(line.start, people);
        continue;
      }
    }
    if (index >= lines.length - 3) {
      const people = readTail(c, line);
      if (people) found.set(people[0]!.start, people);
    }
  }
  return found;
}

function linesOf(c: PeopleContext): Line[] {
  const { tokens } = c;
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i <= tokens.count; i++) {
    if (i < tokens.count && tokens.kind(i) !== TokenKind.Break) continue;
    if (i > start) lines.push({ start, end: i });
    start = i + 1;
  }
  return lines;
}

/** A name under a title and perhaps `(đã ký)`: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`, `BSCKI. Ma Văn Thẩm`. */
function readSignature(c: PeopleContext, lines: readonly Line[], index: number): Person[] | undefined {
  const line = lines[index]!;
  const degrees = readDegrees(c, line.start);
  let from = degrees?.end ?? line.start;
  if (c.sign(from) === '.') from++;
  const run = readName(c, from);
  if (!run || run.end !== line.end || run.syllables < 2) return undefined;
  let above = index - 1;
  while (above >= 0 && above > index - 4 && isSigned(c, lines[above]!)) above--;
  const title = lines[above];
  const office = title && readOfficeLine(c, title);
  if (!office) return undefined;
  return [
    {
      ...PLAIN,
      start: run.start,
      end: run.end,
      next: run.end,
      syllables: run.syllables,
      degrees: degrees?.degrees ?? [],
      positions: [office.position],
      rule: 'person/signature',
    },
  ];
}

/** `(đã ký)`, `(Ký, đóng dấu)`, `Đã ký và đóng dấu`. */
function isSigned(c: PeopleContext, line: Line): boolean {
  return (
    line.end - line.start <= 10 && /(?:^|[( ])(?:đã )?ký(?:[), ]|$)/u.test(c.slice(line.start, line.end).toLowerCase())
  );
}

/** A line that is an office and nothing else: `KT. GIÁM ĐỐC`, `CỤC TRƯỞNG CỤC Y TẾ DỰ PHÒNG`. */
function readOfficeLine(c: PeopleContext, line: Line): Office | undefined {
  let from = line.start;
  if (/^(?:kt|tm|tl|tuq|q)$/u.test(c.slice(from, from + 1).toLowerCase()) && c.sign(from + 1) === '.') from += 2;
  const office = readOffice(c, from);
  return office?.end === line.end ? office : undefined;
}

/** A line that names its authors: a lone name, `H.Đan – MINH NGUYỆT`, `Lê Hà – Tổ Công tác xã hội`, `Theo Ph. Hân`. */
function readByline(c: PeopleContext, lines: readonly Line[], index: number): Person[] | undefined {
  const line = lines[index]!;
  const previous = lines[index - 1];
  if (!previous) return undefined;
  const source = c.slice(line.start, line.start + 1).toLowerCase() === 'theo';
  const authors = readAuthors(c, source ? line.start + 1 : line.start, 'person/byline');
  if (authors.length === 0) return undefined;
  const end = authors.at(-1)!.end;
  if (!isTail(c, end, line.end)) return undefined;
  if (!endsProse(c, previous) && !isLabelLine(c, previous)) return undefined;
  return authors;
}

/** What may follow the names of a byline: nothing, a full stop, a bracket, the unit of the author. */
function isTail(c: PeopleContext, at: number, end: number): boolean {
  if (at >= end) return true;
  const sign = c.sign(at);
  if (sign === '(') return true;
  if (sign === '.' && at + 1 >= end) return true;
  if (!/^[-–—,]$/u.test(sign) && sign !== '') return false;
  const unit = c.unitFrom(sign === '' ? at : at + 1);
  return (
    unit !== undefined ||
    (sign !== '' && !readOffice(c, at + 1) && /^[-–—]$/u.test(sign) && c.tokens.isCapitalised(at + 1))
  );
}

/** True when a line ends like a sentence. */
function endsProse(c: PeopleContext, line: Line): boolean {
  return /^[.!?…"”’)/]$/u.test(c.sign(line.end - 1));
}

/** True for a label that stands alone: `NGƯỜI VIẾT BÀI`. */
function isLabelLine(c: PeopleContext, line: Line): boolean {
  const label = c.lexicon.labels.longestAt(c.tokens, line.start);
  return label !== undefined && (label.end === line.end || (label.end === line.end - 1 && c.sign(label.end) === ':'));
}

/** A name after the last sentence of the last paragraph: `… đã được nhắc nhở. Huy Hoàng`. */
function readTail(c: PeopleContext, line: Line): Person[] | undefined {
  for (let i = line.end - 1; i > line.start && i >= line.end - 6; i--) {
    if (!/^[.!?…"”]$/u.test(c.sign(i - 1)) || (c.sign(i - 1) === '.' && c.tokens.isGlued(i))) continue;
    const authors = readAuthors(c, i, 'person/tail');
    if (authors.length > 0 && authors.at(-1)!.end === line.end) return authors;
  }
  return undefined;
}
