import type { BlockKind } from '../model/raw-block.js';
import { countUpTo } from '../model/search.js';
import type { TextSpan } from '../model/span.js';

export type { BlockKind };

/** One stretch of the text: a line end parts it from the next, and belongs to neither. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: TextSpan;
  /** Of a heading from 1, of an item its depth from 1, else 0. */
  readonly level: number;
  /** Index of the block that says what this one is about: of an item its lead, of a table its title; -1 for none. */
  readonly governor: number;
  readonly table: Table | null;
}

export interface Table {
  /** Row by row, each row from left to right; empty cells are left out. */
  readonly cells: readonly Cell[];
  readonly rows: number;
  readonly columns: number;
  /** How many rows at the top are heads. */
  readonly headRows: number;
  /** How many columns on the left say what the row is. */
  readonly headColumns: number;
  /** How many columns one table has of those that stand side by side under the same heads; else all. */
  readonly width: number;
  /** Rows whose number of cells is not that of the others, so that nobody knows which columns they stand in. */
  readonly ragged: ReadonlySet<number>;
}

/** One cell, spans spread: it covers `rows` rows from `row` and `columns` columns from `column`, both from 0. */
export interface Cell {
  /** Never empty; a cell that was wrapped by hand has several, from top to bottom. */
  readonly parts: readonly TextSpan[];
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** Where each stretch of a text stands in its report. Offsets are those of the text that extractors read. */
export class Structure {
  readonly #starts: readonly number[];
  readonly #cells = new Map<number, CellIndex>();

  /**
   * @param blocks in order, not overlapping
   * @param published the day on which the file says that it was published, ISO, or null
   */
  constructor(
    readonly blocks: readonly Block[],
    readonly published: string | null = null,
  ) {
    this.#starts = blocks.map(({ span }) => span.start);
  }

  /** Index of the block that holds an offset, or of the one before it; -1 before the first. */
  blockAt(offset: number): number {
    return countUpTo(this.#starts, offset) - 1;
  }

  /** The cell that holds an offset, or null outside of tables. */
  cellAt(offset: number): Cell | null {
    return this.#indexOf(this.blockAt(offset))?.at(offset) ?? null;
  }

  /** What says what the text at an offset is about, nearest first: of a cell its heads, then block by block. */
  *governors(offset: number): Generator<readonly TextSpan[]> {
    const index = this.blockAt(offset);
    const cells = this.#indexOf(index);
    const cell = cells?.at(offset);
    if (cells && cell) for (const head of cells.headsOf(cell)) yield head.parts;
    for (let at = this.blocks[index]?.governor ?? -1; at >= 0; at = this.blocks[at]!.governor)
      yield [this.blocks[at]!.span];
  }

  /** The cells of the table that is block `index`, or undefined where it is none. */
  tableAt(index: number): CellIndex | undefined {
    return this.#indexOf(index);
  }

  #indexOf(index: number): CellIndex | undefined {
    const table = this.blocks[index]?.table;
    if (!table) return undefined;
    let found = this.#cells.get(index);
    if (found === undefined) {
      found = new CellIndex(table);
      this.#cells.set(index, found);
    }
    return found;
  }
}

/** The cells of one table, found by where they stand. */
export class CellIndex {
  readonly #starts: readonly number[];
  readonly #byStart: readonly Cell[];
  readonly #partEnds: readonly number[];
  readonly #columnHeads: readonly (readonly Cell[])[];
  readonly #rowHeads: readonly (readonly Cell[])[];
  readonly #rows: readonly (readonly Cell[])[];
  /** The heads over all columns, the lowest first: they name the table and no column. */
  readonly titles: readonly Cell[];

  constructor(readonly table: Table) {
    const parts = table.cells.flatMap(cell => cell.parts.map(part => ({ part, cell })));
    parts.sort((a, b) => a.part.start - b.part.start);
    this.#starts = parts.map(({ part }) => part.start);
    this.#partEnds = parts.map(({ part }) => part.end);
    this.#byStart = parts.map(({ cell }) => cell);
    const columnHeads: Cell[][] = Array.from({ length: table.columns }, () => []);
    const rowHeads: Cell[][] = Array.from({ length: table.rows }, () => []);
    const titles: Cell[] = [];
    const rows: Cell[][] = Array.from({ length: table.rows }, () => []);
    for (const cell of table.cells) {
      rows[cell.row]?.push(cell);
      if (isTitle(cell, table)) titles.unshift(cell);
      else if (cell.row < table.headRows) {
        for (let at = cell.column; at < cell.column + cell.columns; at++) columnHeads[at]?.unshift(cell);
      } else if (isLabel(cell, table)) {
        for (let at = cell.row; at < cell.row + cell.rows; at++) rowHeads[at]?.unshift(cell);
      }
    }
    this.#columnHeads = columnHeads;
    this.#rowHeads = rowHeads;
    this.titles = titles;
    this.#rows = rows.map(row => row.sort((a, b) => a.column - b.column));
  }

  at(offset: number): Cell | undefined {
    const i = countUpTo(this.#starts, offset) - 1;
    return i >= 0 && offset < this.#partEnds[i]! ? this.#byStart[i] : undefined;
  }

  /** The cells that begin in a row, from left to right. */
  row(row: number): readonly Cell[] {
    return this.#rows[row] ?? [];
  }

  /** True for a cell that says what others hold. */
  isHead(cell: Cell): boolean {
    return cell.row < this.table.headRows || isLabel(cell, this.table);
  }

  /** The heads of a column, the lowest first. */
  columnHeads(column: number): readonly Cell[] {
    return this.#columnHeads[column] ?? [];
  }

  /** Which of the tables that stand side by side holds a column, from 0. */
  part(column: number): number {
    return Math.floor(column / this.table.width);
  }

  /**
   * The heads of a row, the one nearest to its cells first; last the row above it that is a head of several rows.
   * @param part which of the tables that stand side by side is meant
   */
  rowHeads(row: number, part: number): readonly Cell[] {
    const heads = this.#rowHeads[row] ?? [];
    return this.table.width < this.table.columns ? heads.filter(({ column }) => this.part(column) === part) : heads;
  }

  /** The heads of a cell: those of its column, then those of its row; none for what is a head itself. */
  headsOf(cell: Cell): readonly Cell[] {
    if (this.isHead(cell)) return [];
    const columns = this.table.ragged.has(cell.row) ? [] : this.columnHeads(cell.column);
    return [...columns, ...this.rowHeads(cell.row, this.part(cell.column)), ...this.titles];
  }
}

/** True for a cell that says what its row is. */
function isLabel({ column }: Cell, { width, headColumns }: Table): boolean {
  return column % width < headColumns;
}

/** True for a head that stands alone over all columns. */
function isTitle({ row, column, columns }: Cell, table: Table): boolean {
  return row < table.headRows && table.columns > 2 && column === 0 && columns === table.columns;
}
