import { type FlowBlock, type FlowCell, paragraph } from '../../outline/flow.js';
import { MOST_PLACES, TooLarge } from '../limits.js';

/** A cell with text, at its row and column from 0. */
export interface Filled {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A stretch of cells that are shown as one: the first and the last. */
export interface Merged {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
}

/** So many cells in a row make a table of it; above and below stand letterheads, titles and signatures. */
const CELLS_OF_A_ROW = 3;

/**
 * What a sheet holds: the lines above its table, the table, the lines below it.
 * @param cells in order of rows, then columns
 */
export function blocksOf(cells: readonly Filled[], merged: readonly Merged[]): readonly FlowBlock[] {
  const rows = rowsOf(cells);
  const [first, end] = tableIn(rows);
  const lines = (of: readonly (readonly Filled[])[]): FlowBlock[] =>
    of.flatMap(row => row.map(({ text }) => paragraph(text)));
  const table = rows.slice(first, end);
  return [
    ...lines(rows.slice(0, first)),
    ...(table.length > 0 ? [tableOf(table, merged)] : []),
    ...lines(rows.slice(end)),
  ];
}

function rowsOf(cells: readonly Filled[]): readonly (readonly Filled[])[] {
  const rows: Filled[][] = [];
  for (const cell of cells) {
    const row = rows.at(-1);
    if (row?.[0]?.row === cell.row) row.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

/** From the first row with many cells, and what heads it, to the last and what follows it without an empty row. */
function tableIn(rows: readonly (readonly Filled[])[]): readonly [first: number, end: number] {
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  if (widest < 2) return [0, 0];
  const isWide = (row: readonly Filled[]): boolean => row.length >= Math.min(widest, CELLS_OF_A_ROW);
  const follows = (i: number): boolean => rows[i]![0]!.row === rows[i - 1]![0]!.row + 1;
  let first = rows.findIndex(isWide);
  while (first > 0 && rows[first - 1]!.length > 1 && follows(first)) first--;
  let end = rows.findLastIndex(isWide) + 1;
  while (end < rows.length && follows(end)) end++;
  return [first, end];
}

function tableOf(rows: readonly (readonly Filled[])[], merged: readonly Merged[]): FlowBlock {
  // Rows and columns without text are left out: styles may fill a sheet to its last cell.
  const columns = [...new Set(rows.flatMap(row => row.map(({ column }) => column)))].sort((a, b) => a - b);
  if (columns.length * rows.length > MOST_PLACES) throw new TooLarge();
  const spans = new Map(merged.map(({ s, e }) => [`${s.r}:${s.c}`, { row: e.r, column: e.c }]));
  /** Places that a cell from the left or above covers. */
  const covered = new Set<string>();
  let places = 0;
  const numbers = rows.map(row => row[0]!.row);
  const table = rows.map((row, i) => {
    const texts = new Map(row.map(({ column, text }) => [column, text]));
    return columns.flatMap((column, j): readonly FlowCell[] => {
      if (covered.delete(`${i}:${j}`)) return [];
      const last = spans.get(`${numbers[i]}:${column}`);
      const height = last === undefined ? 1 : countWithin(numbers, i, last.row);
      const width = last === undefined ? 1 : countWithin(columns, j, last.column);
      places += height * width;
      if (places > MOST_PLACES) throw new TooLarge();
      for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (x + y > 0) covered.add(`${i + y}:${j + x}`);
      const text = texts.get(column) ?? '';
      return [{ blocks: text === '' ? [] : [paragraph(text)], rows: height, columns: width, isHead: false }];
    });
  });
  return { kind: 'table', rows: table };
}

/** How many numbers from the place `from` on are no greater than `last`. */
function countWithin(numbers: readonly number[], from: number, last: number): number {
  let to = from;
  while (to < numbers.length && numbers[to]! <= last) to++;
  return Math.max(1, to - from);
}
