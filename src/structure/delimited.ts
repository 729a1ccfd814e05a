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
  /** Lines without delimiters between two rows. */
  const alone = new Set<Field[]>();
  let end = first;
  let between: number | undefined;
  for (let at = first; at < lines.length; at++) {
    const line = lines[at]!;
    if (isBlank(line)) {
      if (between === at - 1) break;
      continue;
    }
    if (isRule(text, line)) continue;
    if (delimiterOf(text, line) === delimiter || (rows.length > 0 && isCutRow(text, line, lines[at + 1], delimiter))) {
      const { fields, width } = split(text, line, delimiter, bordered);
      // After an empty line a table goes on only where the row is of the same make.
      if (rows.length > 0 && at > end && isBlank(lines[at - 1]!) && width !== widths.at(-1)) break;
      if (between !== undefined) {
        const row = rowBetween(lines[between]!);
        alone.add(row);
        rows.push(row);
        widths.push(1);
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
  joinCutRows(text, rows, widths);
  for (const [at, row] of rows.entries()) if (alone.has(row)) widths[at] = widths[at + 1]!;
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

/**
 * Puts together rows that a line end inside a cell cuts in two: `1⇥Tỷ lệ trẻ dưới 5 tuổi`, `thấp còi⇥%⇥24,6`. The last cell
 * of the one and the first of the other are halves of one, and both have as many cells as the others have.
 */
function joinCutRows(text: string, rows: Field[][], widths: number[]): void {
  const columns = widths.reduce((most, width) => Math.max(most, width), 0);
  let kept = 0;
  for (let at = 0; at < rows.length; ) {
    let [end, width] = [at + 1, widths[at]!];
    while (width < columns && end < rows.length && width + widths[end]! - 1 <= columns && goesOn(text, rows[end]!))
      width += widths[end++]! - 1;
    const isWhole = width === columns && end > at + 1;
    if (!isWhole) end = at + 1;
    rows[kept] = isWhole ? joined(rows.slice(at, end), widths.slice(at, end)) : rows[at]!;
    widths[kept++] = isWhole ? columns : widths[at]!;
    at = end;
  }
  rows.length = kept;
  widths.length = kept;
}

/** True for a row that begins as the second half of a cell does. */
function goesOn(text: string, [first]: readonly Field[]): boolean {
  return first?.column === 0 && /^[\p{Ll}(]/u.test(text.slice(first.start, first.start + 2));
}

function joined(rows: readonly (readonly Field[])[], widths: readonly number[]): Field[] {
  let shift = 0;
  return rows.flatMap((fields, i) => {
    const moved = fields.map(field => ({ ...field, column: field.column + shift }));
    shift += widths[i]! - 1;
    return moved;
  });
}

/** `1⇥Tỷ lệ trẻ dưới 5 tuổi` before `thấp còi⇥%⇥24,6`: half a row, and no item of a list. */
function isCutRow(text: string, { from, end }: Line, next: Line | undefined, delimiter: Delimiter): boolean {
  if (delimiter !== '\t' || next === undefined || !text.slice(from, end).includes('\t')) return false;
  return delimiterOf(text, next) === '\t' && /^\p{Ll}/u.test(text.slice(next.start, next.start + 1));
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
    // `**Tổng**`, `"95,1"`
    if (delimiter === ';' && end - start > 2 && text[start] === '"' && text[end - 1] === '"')
      [start, end] = [start + 1, end - 1];
    if (end - start > 4 && text.startsWith('**', start) && text.startsWith('**', end - 2))
      [start, end] = [start + 2, end - 2];
    if (end > start) fields.push({ start, end, column, columns: 1 });
    at += piece.length + 1;
  }
  return { fields, width: pieces.length };
}
