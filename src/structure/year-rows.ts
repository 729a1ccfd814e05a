import type { Field, Grid } from './grid.js';
import { isBlank, type Line } from './lines.js';
import { isNumber, isYear } from './values.js';

/** The head over rows that begin with a year: `Năm Tỷ lệ hộ nghèo (%)`. */
const YEAR_HEAD = /^Năm (?=\p{Lu})/u;
const LONGEST_HEAD = 200;

/** The rows of numbers that begin with a year, under a line `Năm …` whose heads end in brackets, or undefined. */
export function readYearRows(text: string, lines: readonly Line[], first: number): Grid | undefined {
  const head = lines[first]!;
  if (head.end - head.start > LONGEST_HEAD || text[head.end - 1] !== ')') return undefined;
  const written = text.slice(head.start, head.end);
  if (!YEAR_HEAD.test(written)) return undefined;
  const heads: Field[] = [{ start: head.start, end: head.start + 3, column: 0, columns: 1 }];
  for (const { 0: name, index } of written.matchAll(/(?<=[ )])\p{L}[^)]{0,80}\)/gu)) {
    const start = head.start + index;
    if (heads.length > 1 || index >= 4)
      heads.push({ start, end: start + name.length, column: heads.length, columns: 1 });
  }
  const rows: Field[][] = [heads];
  let at = first + 1;
  for (; at < lines.length && !isBlank(lines[at]!); at++) {
    const row = numbersOf(text, lines[at]!);
    if (row?.length !== heads.length) break;
    rows.push(row);
  }
  if (rows.length < 2) return undefined;
  return {
    first,
    end: at,
    rows,
    columns: heads.length,
    ragged: new Set(),
    loose: [],
    headRows: 1,
    whole: true,
  };
}

function numbersOf(text: string, { start, end }: Line): Field[] | undefined {
  const row: Field[] = [];
  for (const { 0: word, index } of text.slice(start, end).matchAll(/[^\s|]+/gu)) {
    if (row.length === 0 ? !isYear(word) : !isNumber(word)) return undefined;
    row.push({ start: start + index, end: start + index + word.length, column: row.length, columns: 1 });
  }
  return row;
}
