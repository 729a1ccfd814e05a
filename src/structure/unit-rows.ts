import type { TextSpan } from '../model/span.js';
import type { Field, Grid } from './grid.js';
import { fieldOf } from './labels.js';
import { isBlank, type Line } from './lines.js';
import { isNothing, isRowNumber, isValue } from './values.js';
import { NUMBER_HEADS } from './words.js';

/** `ĐVT`: heads the column that says what each row is counted in. */
const UNIT_HEAD = /^(?:đvt|đơn vị tính|đơn vị|đv tính|đv)(?: ?\([^()]{1,20}\))?$/iu;
/** The same on a line of its own, anywhere. */
const HOLDS_UNIT_HEAD =
  /(?:^|\n)[ \t]{0,9}(?:đvt|đơn vị tính|đơn vị|đv tính|đv)(?: ?\([^()\n]{1,20}\))?[ \t]{0,9}(?:\n|$)/iu;
/** No more columns stand after the units. */
const MOST_VALUES = 12;
const LONGEST_HEAD = 60;
const LONGEST_UNIT = 25;
const LONGEST_LABEL = 160;

interface Cell extends TextSpan {
  readonly line: number;
}

/** True for a text that may hold a table one cell a line whose rows have a cell for their unit. */
export function mayHoldUnitRows(text: string): boolean {
  return HOLDS_UNIT_HEAD.test(text);
}

/**
 * A table one cell a line from line `first` on, whose heads have one for the units: `TT`, `Chỉ tiêu`, `ĐVT`, `Kế hoạch`, `Thực hiện`,
 * then of each row its number, its label, its unit and its values. A title between rows (`II`, `Dân số`) is passed over.
 */
export function readUnitRows(text: string, lines: readonly Line[], first: number): Grid | undefined {
  const cells = new Cells(text, lines, first);
  const unit = [1, 2].find(at => UNIT_HEAD.test(cells.written(at)));
  if (unit === undefined || (unit === 2 && !isNumberHead(cells.written(0)))) return undefined;
  // Without its first column a table with numbered rows would be another.
  const before = lines[first - 1];
  if (unit === 1 && before !== undefined && isNumberHead(text.slice(before.start, before.end))) return undefined;
  // The widest first: of a narrower one the last heads would pass for a title.
  for (let columns = unit + 1 + MOST_VALUES; columns > unit + 1; columns--) {
    const row = rowFrom(cells, columns, columns, unit);
    if (row < 0 || rowFrom(cells, row + columns, columns, unit) < 0) continue;
    for (let head = 0; head < columns; head++) if (cells.written(head).length > LONGEST_HEAD) return undefined;
    return gridOf(cells, columns, unit);
  }
  return undefined;
}

function isNumberHead(head: string): boolean {
  return NUMBER_HEADS.has(head.toLowerCase());
}

/** The first cell of the row that begins at `from` or after a title there, or -1. */
function rowFrom(cells: Cells, from: number, columns: number, unit: number): number {
  for (let at = from; at <= from + LONGEST_TITLE; at++) if (isRow(cells, at, columns, unit)) return at;
  return -1;
}

/** The lines from one on that are not blank, read as they are asked for. */
class Cells {
  readonly #found: Cell[] = [];
  #next: number;

  constructor(
    readonly text: string,
    readonly lines: readonly Line[],
    first: number,
  ) {
    this.#next = first;
  }

  at(index: number): Cell | undefined {
    for (; this.#found.length <= index && this.#next < this.lines.length; this.#next++) {
      const line = this.lines[this.#next]!;
      if (!isBlank(line)) this.#found.push({ start: line.start, end: line.end, line: this.#next });
    }
    return this.#found[index];
  }

  /** What a cell holds; empty for none and for one that is too long. */
  written(index: number): string {
    const cell = this.at(index);
    return cell === undefined || cell.end - cell.start > LONGEST_LABEL ? '' : this.text.slice(cell.start, cell.end);
  }
}

/** True where the cells from `from` on are a row: its number where the unit stands third, its label, its unit, its values. */
function isRow(cells: Cells, from: number, columns: number, unit: number): boolean {
  if (unit === 2 && !isRowNumber(cells.written(from))) return false;
  const label = cells.written(from + unit - 1);
  const counted = cells.written(from + unit);
  if (!/\p{L}{2}/u.test(label) || isValue(label)) return false;
  if (counted.length > LONGEST_UNIT || isValue(counted) || !/[\p{L}%‰]/u.test(counted)) return false;
  let values = 0;
  for (let at = from + unit + 1; at < from + columns; at++) {
    const value = cells.written(at);
    if (isValue(value)) values++;
    else if (value === '' || !isNothing(value)) return false;
  }
  // The number of a row tells it from other lines where it holds nothing else.
  return values > 0 || unit === 2;
}

/** A title between rows has no more lines: its number and its words. */
const LONGEST_TITLE = 2;

function gridOf(cells: Cells, columns: number, unit: number): Grid {
  const rows: Field[][] = [];
  const loose: TextSpan[] = [];
  const take = (from: number) =>
    rows.push(Array.from({ length: columns }, (_, column) => fieldOf(cells.at(from + column)!, column)));
  take(0);
  let at = columns;
  for (let row = rowFrom(cells, at, columns, unit); row >= 0; row = rowFrom(cells, at, columns, unit)) {
    while (at < row) loose.push(cells.at(at++)!);
    take(at);
    at += columns;
  }
  const [first, last] = [cells.at(0)!, cells.at(at - 1)!];
  return { first: first.line, end: last.line + 1, rows, columns, ragged: new Set(), loose, headRows: 1, whole: true };
}
