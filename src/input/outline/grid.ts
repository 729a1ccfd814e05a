import type { FlowCell, FlowTable } from './flow.js';
import { soundLetters } from './letters.js';

/** A cell at its place in the grid, rows and columns from 0. */
export interface GridCell {
  readonly text: string;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  readonly isHead: boolean;
}

/** A cell longer than this holds a part of an article: the table lays out the page. */
const LONGEST_CELL = 2000;

/** In a table of one row, a cell longer than this is a column of the page. */
const LONGEST_OF_ONE_ROW = 200;

/** No cell spans more places: HTML allows no more columns, and a damaged file may state anything. */
const MOST_SPAN = 1000;

/** Spans may make a table this many times larger than its cells, or as large as so many places. */
const SPREAD = 16;
const SPREAD_ALWAYS = 256;

/**
 * The cells of a table in reading order, spans spread, rows without text left out; null for a table that only lays out what
 * it holds: boxes beside or below each other, letterheads, signatures.
 */
export function gridOf({ rows }: FlowTable): readonly GridCell[] | null {
  if (rows.some(row => row.some(holdsBlocks))) return null;
  const lines = rows.map(row => row.map(linesOf));
  const cells = spread(rows, lines);
  const height = (cells.at(-1)?.row ?? -1) + 1;
  const width = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  if (width < 2) return null;
  const longest = height === 1 ? LONGEST_OF_ONE_ROW : LONGEST_CELL;
  if (cells.some(({ text }) => text.length > longest)) return null;
  const isSmall = (height === 1 || (height === 2 && width === 2)) && !cells.some(({ isHead }) => isHead);
  const hasLines = lines.some(row => row.some(cell => cell.length > 1));
  return isSmall && hasLines ? null : cells;
}

/** True for a cell that holds more than text: another table, a headline, a heading with what it heads. */
function holdsBlocks({ blocks }: FlowCell): boolean {
  return blocks.some(
    ({ kind }) => kind === 'table' || kind === 'headline' || (kind === 'heading' && blocks.length > 1),
  );
}

function linesOf({ blocks }: FlowCell): readonly string[] {
  return blocks
    .flatMap(block => (block.kind === 'table' ? [] : soundLetters(block.text).split('\n')))
    .map(oneSpace)
    .filter(line => line !== '');
}

/** No-break spaces stay: in UTF-8 that was read twice they are halves of letters. */
function oneSpace(text: string): string {
  return text.replace(/[\t-\r ]+/g, ' ').replace(/^ | $/g, '');
}

function spread(rows: FlowTable['rows'], lines: readonly (readonly (readonly string[])[])[]): readonly GridCell[] {
  const isSpread = !isTooWide(rows);
  const found: GridCell[] = [];
  /** Of each column the row below the last that a cell from above covers. */
  const free: number[] = [];
  let row = 0;
  for (const [i, cells] of rows.entries()) {
    if (lines[i]!.every(({ length }) => length === 0)) continue;
    let column = 0;
    for (const [j, cell] of cells.entries()) {
      while ((free[column] ?? 0) > row) column++;
      const height = isSpread ? heightOf(cell, rows.length - i) : 1;
      // A span ends before a cell that reaches down from above.
      const widest = isSpread ? spanOf(cell.columns) : 1;
      let width = 1;
      while (width < widest && (free[column + width] ?? 0) <= row) width++;
      found.push({
        text: lines[i]![j]!.join(' '),
        row,
        rows: height,
        column,
        columns: width,
        isHead: cell.isHead,
      });
      for (let to = column + width; column < to; column++) free[column] = row + height;
    }
    row++;
  }
  return found.map(cell => (cell.row + cell.rows > row ? { ...cell, rows: row - cell.row } : cell));
}

function heightOf({ rows }: FlowCell, rowsLeft: number): number {
  return Math.min(spanOf(rows), rowsLeft);
}

function spanOf(stated: number): number {
  return Math.min(MOST_SPAN, Math.max(1, Math.trunc(stated) || 1));
}

/** True where the spans that a page states are far beyond what its cells can fill: `colspan="1000"` in each. */
function isTooWide(rows: FlowTable['rows']): boolean {
  let cells = 0;
  let places = 0;
  for (const [i, row] of rows.entries()) {
    for (const cell of row) {
      cells++;
      places += heightOf(cell, rows.length - i) * spanOf(cell.columns);
    }
  }
  return places > Math.max(SPREAD_ALWAYS, SPREAD * cells);
}
