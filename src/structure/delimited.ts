import { type Field, type Grid, mode } from './grid.js';
import { isBlank, isSpace, type Line } from './lines.js';
import { TITLE } from './words.js';

export type Delimiter = '\t' | '|' | ';';

/** A rule drawn between rows: `|---|---|`, `+----+----+`, `-----`. */
const RULE = /^[-+=|_:. \t]+$/;
const STROKE = /[-=_]{3}/;
const LONGEST_RULE = 400;

/** An item of a list whose mark is parted by a tab from its text. */
const MARK = /^(?:[-–+*•●○■▪►✓]|\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zđ][.)]|[IVX]{1,5}[.)])$/u;

/** A line of text between two rows that is the head of those below it, or the first half of a cell, is no longer. */
const LONGEST_BETWEEN = 160;

/** True for a line drawn of dashes, bars and the like. */
export function isRule(text: string, { start, end }: Line): boolean {
  if (end - start < 3 || end - start > LONGEST_RULE) return false;
  const line = text.slice(start, end);
  return STROKE.test(line) && RULE.test(line);
}

/** The delimiter of a line that may be a row, or undefined. */
export function delimiterOf(text: string, { from, start, to, end }: Line): Delimiter | undefined {
  const line = text.slice(from, to);
  const tabs = text.slice(from, end).includes('\t');
  const bars = line.includes('|');
  if (tabs && (!bars || countOf(line, '\t') >= countOf(line, '|'))) return isItem(text, start, end) ? undefined : '\t';
  if (bars) return '|';
  // A list in a sentence has a space after each; the last sign of a line ends an item.
  return line.includes(';') && text[end - 1] !== ';' && !line.includes('; ') ? ';' : undefined;
}

function countOf(line: string, sign: string): number {
  return line.split(sign).length - 1;
}

function isItem(text: string, start: number, end: number): boolean {
  const [mark, ...rest] = text.slice(start, end).split('\t', 3);
  return rest.length === 1 && MARK.test(mark!.trimEnd());
}

/** The rows from line `first` on that are parted by one delimiter; undefined where that line has none. */
export function readDelimited(text: string, lines: readonly Line[], first: number): Grid | undefined {
  const delimiter = delimiterOf(text, lines[first]!);
  if (delimiter === undefined) return undefined;
  const bordered = delimiter === '|' && hasBorders(text, lines[first]!);
  const rows: Field[][] = [];
  const widths: number[] = [];
  let end = first;
  let between: number | undefined;
  for (let at = first; at < lines.length; at++) {
    const line = lines[at]!;
    if (isBlank(line)) {
      if (between === at - 1) break;
      continue;
    }
    if (isRule(text, line)) continue;
    if (delimiterOf(text, line) === delimiter) {
      const { fields, width } = split(text, line, delimiter, bordered);
      // After an empty line a table goes on only where the row is of the same make.
      if (rows.length > 0 && at > end && isBlank(lines[at - 1]!) && width !== widths.at(-1)) break;
      if (between !== undefined) {
        rows.push(rowBetween(lines[between]!));
        widths.push(width);
      }
      between = undefined;
      rows.push(fields);
      widths.push(width);
      end = at + 1;
      continue;
    }
    if (between !== undefined || rows.length === 0 || delimiter === ';' || !mayStandBetween(text, line)) break;
    between = at;
  }
  const columns = mode(widths);
  const ragged = new Set<number>();
  for (const [row, width] of widths.entries()) {
    const isCut = width < columns && (delimiter === '\t' || row === rows.length - 1);
    if (width !== columns && !isCut) ragged.add(row);
  }
  return {
    first,
    end,
    rows,
    columns: widths.reduce((most, width) => Math.max(most, width), columns),
    ragged,
    loose: [],
  };
}

/** `| Xã | Số trẻ |`: bars at both ends of a line are no edges of empty cells. */
function hasBorders(text: string, { start, end }: Line): boolean {
  return text[start] === '|' && text[end - 1] === '|';
}

function mayStandBetween(text: string, { start, end }: Line): boolean {
  if (end - start > LONGEST_BETWEEN || '.;:!?'.includes(text[end - 1]!)) return false;
  // `Bảng 2. …` names the next table.
  return !TITLE.test(text.slice(start, end));
}

/** A line without delimiters between two rows: it stands in the first column. */
function rowBetween({ start, end }: Line): Field[] {
  return [{ start, end, column: 0, columns: 1 }];
}

function split(
  text: string,
  line: Line,
  delimiter: Delimiter,
  bordered: boolean,
): { readonly fields: Field[]; readonly width: number } {
  const from = bordered ? line.start + 1 : line.from;
  const pieces = text.slice(from, bordered ? line.end - 1 : line.to).split(delimiter);
  const fields: Field[] = [];
  let at = from;
  for (const [column, piece] of pieces.entries()) {
    let [start, end] = [at, at + piece.length];
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) fields.push({ start, end, column, columns: 1 });
    at += piece.length + 1;
  }
  return { fields, width: pieces.length };
}
