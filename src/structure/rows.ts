import type { TextSpan } from '../model/span.js';
import type { Grid } from './grid.js';
import { dayOf, isColumnNumber, isFormula, isNothing, isRowNumber, isValue, isYear } from './values.js';
import { NUMBER_HEADS } from './words.js';

/** The text of one cell, and how many columns it is wide. */
export interface Slot {
  readonly parts: TextSpan[];
  columns: number;
}

/** What a row of a table is, before the table is put together. */
export class Row {
  readonly slots = new Map<number, Slot>();

  constructor(
    readonly text: string,
    /** Where it stood in the grid. */
    readonly index: number,
  ) {}

  add(column: number, columns: number, part: TextSpan): void {
    const slot = this.slots.get(column);
    if (slot === undefined) this.slots.set(column, { parts: [part], columns });
    else slot.parts.push(part);
  }

  /** The text of a cell, or the empty string. */
  read(column: number): string {
    const parts = this.slots.get(column)?.parts ?? [];
    const [first] = parts;
    if (first === undefined) return '';
    if (parts.length === 1) return this.text.slice(first.start, first.end);
    return parts.map(({ start, end }) => this.text.slice(start, end)).join(' ');
  }

  /** The columns of the cells that hold a number or a count; years and the numbers of columns are none. */
  *values(from: number): Generator<number> {
    for (const column of this.slots.keys()) {
      if (column < from) continue;
      const cell = this.read(column);
      if (isValue(cell) && !isYear(cell)) yield column;
    }
  }

  /** True for days in their order, which are no shares: `06/9`, `07/9`, `08/9`. */
  isOfDays(columns: readonly number[]): boolean {
    let last = 0;
    let days = 0;
    for (const column of columns) {
      const cell = this.read(column);
      if (cell === '') continue;
      const day = dayOf(cell);
      if (day <= last) return false;
      last = day;
      days++;
    }
    return days > 1;
  }

  /** `(1) (2) (3)`, `A B 1 2`, `1 2 3=2/1`: the numbers of the columns and how they are reckoned. */
  get isIndex(): boolean {
    if (this.slots.size < 3) return false;
    for (const column of this.slots.keys()) {
      const cell = this.read(column);
      if (!isColumnNumber(cell) && !isFormula(cell) && !/^\(?\p{Lu}\)?$/u.test(cell)) return false;
    }
    return true;
  }
}

/** The rows of a grid. */
export function rowsOf(text: string, grid: Grid): readonly Row[] {
  return grid.rows.map((fields, index) => {
    const row = new Row(text, index);
    for (const { start, end, column, columns } of fields) row.add(column, columns, { start, end });
    return row;
  });
}

/** True where the first column numbers the rows. */
export function isNumbered(rows: readonly Row[], columns: number): boolean {
  if (columns < 3) return false;
  let [numbers, others] = [0, 0];
  for (const row of rows) {
    const cell = row.read(0);
    if (cell === '') continue;
    if (NUMBER_HEADS.has(cell.toLowerCase())) return true;
    if (isRowNumber(cell)) numbers++;
    else others++;
  }
  return numbers >= 2 && numbers >= others * 2 && hasWords(rows, 1);
}

function hasWords(rows: readonly Row[], column: number): boolean {
  return rows.some(row => /\p{L}{2}/u.test(row.read(column)));
}

/** The columns that hold values, rising, not before `from`. */
export function valueColumns(rows: readonly Row[], from: number): readonly number[] {
  const numbers = new Map<number, number>();
  const words = new Map<number, number>();
  for (const row of rows) {
    if (row.isIndex) continue;
    const values = new Set(row.values(from));
    for (const column of row.slots.keys()) {
      if (column < from) continue;
      const count = values.has(column) ? numbers : isNothing(row.read(column)) ? undefined : words;
      count?.set(column, (count.get(column) ?? 0) + 1);
    }
  }
  const found: number[] = [];
  // Two rows of heads stand over one of data in the shortest table.
  for (const [column, count] of numbers) if (count * 2 >= (words.get(column) ?? 0)) found.push(column);
  return found.sort((a, b) => a - b);
}
