import type { Grid } from './grid.js';
import { spreadHeads } from './heads.js';
import { isNumbered, type Row, rowsOf, valueColumns } from './rows.js';
import type { Cell, Table } from './structure.js';
import { isYear } from './values.js';
import { NUMBER_HEADS, PEOPLE_HEADS } from './words.js';

/** No table has more rows of heads. */
const MOST_HEADS = 6;
const SMALL = /^[("“]?[\p{Ll}\d%,;)]/u;

/** The table that a grid is, or undefined where its rows are lines of prose or columns of a letterhead. */
export function tableOf(text: string, grid: Grid, isSure = false): Table | undefined {
  if (grid.rows.length === 0 || (grid.columns < 2 && !isSure)) return undefined;
  const all = rowsOf(text, grid);
  const isOrdered = isNumbered(all, grid.columns);
  const labels = isOrdered ? 1 : 0;
  const columns = valueColumns(all, grid.columns === 1 ? 0 : Math.max(1, labels));
  const days = all.find(row => hasAny(row, columns));
  // `06/9 | 07/9 | 08/9` over the first row of numbers heads it.
  const isData = (row: Row): boolean =>
    !row.isIndex && hasAny(row, columns) && !(row === days && row.isOfDays(columns));
  const first = grid.headRows ?? all.findIndex(isData);
  if (!isSure && !isTable(all, grid, columns, isData, first)) return undefined;
  let headRows = first < 0 ? headsOfWords(all) : first;
  // A label alone right over the data heads a section, or begins the first label.
  if (grid.headRows === undefined && headRows > 1 && first > 0 && isLabelAlone(all[headRows - 1]!, labels)) headRows--;
  if (headRows > MOST_HEADS) return isSure ? build(all, grid, 0, 1, isOrdered, isData) : undefined;
  const headColumns = columns[0] ?? (grid.columns > 1 ? (isOrdered ? 2 : 1) : 0);
  return build(all, grid, headRows, headColumns, isOrdered, isData);
}

function isLabelAlone(row: Row, labels: number): boolean {
  const columns = [...row.slots.keys()];
  return columns.every(column => column <= labels) && !SMALL.test(row.read(columns.at(-1) ?? 0));
}

function hasAny(row: Row, columns: readonly number[]): boolean {
  if (columns.length === 0) return false;
  const [from] = columns;
  for (const column of row.values(from!)) if (columns.length > 40 || columns.includes(column)) return true;
  return false;
}

/** True for rows whose columns hold values, or that are headed as a list of people is. */
function isTable(
  rows: readonly Row[],
  grid: Grid,
  columns: readonly number[],
  isData: (row: Row) => boolean,
  first: number,
): boolean {
  if (grid.whole) return true;
  const data = rows.filter(isData).length;
  if (data === 0) return isTableOfWords(rows, grid);
  if (first > MOST_HEADS) return false;
  if (grid.ragged.size * 2 > rows.length) return false;
  if (data >= 2) return true;
  // One row: its head says what it is, or it holds a label and several values.
  const [only] = rows.filter(isData);
  const label = only!.read(0);
  if (label === '' || !(/\p{L}/u.test(label) || isYear(label) || /\p{L}/u.test(only!.read(1)))) return false;
  if (first > 0) return grid.columns >= 3 || /[(%‰]/u.test(rows[first - 1]!.read(columns[0]!));
  return grid.columns >= 3 && columns.length >= 2 && rows.length === 1;
}

function isTableOfWords(rows: readonly Row[], grid: Grid): boolean {
  if (rows.length < 2 || grid.ragged.size * 4 > rows.length) return false;
  return (
    headsOfWords(rows) > 0 && (grid.columns >= 3 || [...rows[0]!.slots.keys()].every(at => isWordHead(rows[0]!, at)))
  );
}

/** 1 where the first row heads a list of people or is numbered. */
function headsOfWords(rows: readonly Row[]): number {
  const [head] = rows;
  if (head === undefined) return 0;
  return [...head.slots.keys()].some(column => isWordHead(head, column)) ? 1 : 0;
}

function isWordHead(row: Row, column: number): boolean {
  const cell = row.read(column).toLowerCase();
  return PEOPLE_HEADS.has(cell) || NUMBER_HEADS.has(cell);
}

function build(
  all: readonly Row[],
  grid: Grid,
  headRows: number,
  headColumns: number,
  isOrdered: boolean,
  isData: (row: Row) => boolean,
): Table {
  const heads = spreadHeads(all.slice(0, headRows));
  const body = grid.whole ? all.slice(headRows) : joinWrapped(all.slice(headRows), isOrdered, isData);
  const cells: Cell[] = [...heads];
  const ragged = new Set<number>();
  for (const [i, row] of body.entries()) {
    if (grid.ragged.has(row.index)) ragged.add(headRows + i);
    for (const [column, { parts, columns }] of row.slots)
      cells.push({ parts, row: headRows + i, rows: 1, column, columns });
  }
  const rows = headRows + body.length;
  const width = widthOfPart(all, headRows, grid.columns, headColumns);
  const table = { cells, rows, columns: grid.columns, headRows, headColumns, width, ragged };
  return { ...table, cells: spreadLabels(table, body, isOrdered ? 1 : 0) };
}

/** `TT | Xã | Tỷ lệ | TT | Xã | Tỷ lệ`: how many columns one of the tables has that stand side by side; else all. */
function widthOfPart(rows: readonly Row[], headRows: number, columns: number, headColumns: number): number {
  const head = rows[headRows - 1];
  const corner = head?.read(0) ?? '';
  if (head === undefined || corner === '') return columns;
  for (let width = headColumns + 1; width * 2 <= columns; width++) {
    if (columns % width !== 0 || head.read(width) !== corner) continue;
    let at = width;
    while (at < columns && head.read(at) === head.read(at - width)) at++;
    if (at === columns) return width;
  }
  return columns;
}

/** Puts together the rows that one row was wrapped into: the rest of its label stands under it, or begins over it. */
function joinWrapped(rows: readonly Row[], isOrdered: boolean, isData: (row: Row) => boolean): readonly Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    const label = row.read(isOrdered ? 1 : 0);
    const unnumbered = !isOrdered || !row.slots.has(0);
    if (before !== undefined && unnumbered && !isData(row) && goesOn(row, before, isOrdered)) {
      for (const [column, { parts, columns }] of row.slots) for (const part of parts) before.add(column, columns, part);
    } else if (before !== undefined && unnumbered && isData(row) && !isData(before) && SMALL.test(label)) {
      // The label began on the line above its values.
      const slots = [...row.slots];
      for (const [column, { parts, columns }] of slots) for (const part of parts) before.add(column, columns, part);
    } else joined.push(row);
  }
  return joined;
}

/** True for a row of words that goes on in columns that the row before it has begun. */
function goesOn(row: Row, before: Row, isOrdered: boolean): boolean {
  for (const column of row.slots.keys()) if (!before.slots.has(column)) return false;
  const [column] = row.slots.keys();
  return (isOrdered && before.slots.has(0)) || SMALL.test(row.read(column!));
}

/** True for a row that holds a label alone, or its number and a label. */
function isSection({ slots }: Row, labels: number, headColumns: number): boolean {
  const columns = [...slots.keys()];
  return (
    columns.length <= 1 + labels &&
    columns.length <= 2 &&
    columns.every(column => column <= labels && column < headColumns)
  );
}

/** A label that stands alone in its row heads the rows below it; one over empty cells of its column holds for them too. */
function spreadLabels(table: Table, body: readonly Row[], labels: number): readonly Cell[] {
  const { headRows, headColumns, cells } = table;
  const until = new Map<number, number>();
  let next = body.length;
  for (let i = body.length - 1; i >= 0; i--) {
    if (isSection(body[i]!, labels, headColumns)) {
      until.set(i, next);
      next = i;
    }
  }
  return cells.map(cell => {
    const at = cell.row - headRows;
    if (at < 0 || cell.column >= headColumns) return cell;
    const end = until.get(at);
    if (end !== undefined) return { ...cell, rows: end - at };
    if (cell.column !== labels || headColumns - labels < 2) return cell;
    let rows = 1;
    while (
      at + rows < body.length &&
      !body[at + rows]!.slots.has(cell.column) &&
      body[at + rows]!.slots.has(labels + 1)
    )
      rows++;
    return rows === 1 ? cell : { ...cell, rows };
  });
}
