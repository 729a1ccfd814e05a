import type { Change } from '../../../model/entity.js';
import type { TextSpan } from '../../../model/span.js';
import type { Cell, CellIndex, Structure } from '../../../structure/structure.js';
import { samePartIn } from '../periods/interval.js';
import { type Axis, type Column, readColumn, readRow } from './axes.js';
import { Label } from './label.js';
import type { LabelContext } from './label-context.js';
import { readTitles, type Titles } from './titles.js';
import type { Unit } from './units.js';

/** All that a table says of a figure in one of its cells. */
export interface CellFrame {
  readonly name: readonly TextSpan[] | null;
  readonly place: TextSpan | null;
  readonly body: string | null;
  readonly period: string | null;
  /** True under `cùng kỳ 2023`: of that year the same part as the report speaks of. */
  readonly isSameTime: boolean;
  /** True for a sum over periods: what stands over the table states no period of it. */
  readonly isOverPeriods: boolean;
  readonly target: boolean;
  readonly base: string | null;
  /** `either`: the sign of the figure tells, and none is a plus; `signed`: only where it bears a sign. */
  readonly change: Change | 'either' | 'signed';
  readonly unit: Unit | null;
  /** True where the row has other cells than the rest, so that its columns are unknown. */
  readonly isRagged: boolean;
}

/** A week, a day or a month: shorter than what is summed up under `cộng dồn`. */
const SHORT_PERIOD = /W|^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/;

/** Puts together what columns, rows and titles say of the cells of one table. Each head is read once. */
export class TableFrames {
  readonly #columns: (Column | undefined)[] = [];
  readonly #rows: (Axis | undefined)[] = [];
  readonly #corners: readonly (Label | null)[];
  readonly #titles: Titles;
  #sides: { readonly periodRows: boolean; readonly periodColumns: boolean; readonly hasActual: boolean } | undefined;

  constructor(
    readonly context: LabelContext,
    structure: Structure,
    index: number,
    readonly cells: CellIndex,
  ) {
    this.#titles = readTitles(context, structure, index);
    this.#corners = Array.from({ length: cells.table.headColumns }, (_, column) => {
      const head = cells.columnHeads(column).at(-1);
      return head === undefined ? null : new Label(context, head.parts);
    });
  }

  #column(at: number): Column {
    let column = this.#columns[at];
    if (column === undefined) {
      column = readColumn(this.context, this.cells.columnHeads(at));
      this.#columns[at] = column;
    }
    return column;
  }

  #row(at: number, column = 0): Axis {
    const part = this.cells.part(column);
    const key = at + part * this.cells.table.rows;
    let row = this.#rows[key];
    if (row === undefined) {
      row = readRow(this.context, this.cells, at, part, this.#corners);
      this.#rows[key] = row;
    }
    return row;
  }

  /** What the table says of the figures in a cell that is no head. */
  of(cell: Cell): CellFrame {
    const isRagged = this.cells.table.ragged.has(cell.row);
    const column = isRagged ? NO_COLUMN : this.#column(cell.column);
    const row = this.#row(cell.row, cell.column);
    const target = column.isPlan || (this.#titles.isPlanned && !column.isActual && this.#liesAhead(column));
    const unit = this.#unitOf(row, column);
    return {
      name: this.#nameOf(row, column, unit),
      place: row.place ?? (row.body === null ? column.place : null),
      body: row.body ?? (row.place === null ? column.body : null),
      ...this.#periodOf(row, column, target),
      target,
      base: column.base,
      change: column.change ?? (column.base === null ? 'level' : 'signed'),
      unit,
      isRagged,
    };
  }

  #nameOf(row: Axis, column: Column, unit: Unit | null): readonly TextSpan[] | null {
    const title = this.#titles.names?.of(unit) ?? null;
    // Of a measure over `Nam` and `Nữ` they say of whom, not what.
    const rowName = row.isGroup && (title !== null || column.name !== null) ? null : row.name;
    const columnName = column.isGroup && (title !== null || rowName !== null) ? null : column.name;
    if (rowName === null) return columnName ?? row.outer ?? title ?? column.generic;
    // `Sốt xuất huyết | Số ca mắc`: the head measures, the label says of what.
    return columnName !== null && column.measures && !row.measures && row.unit === null ? columnName : rowName;
  }

  #unitOf(row: Axis, column: Column): Unit | null {
    if (column.unit !== null) return column.unit;
    // `Số ca mắc và tỷ lệ mắc (%)` over `Số lượng` and `Tỷ lệ`: the sign is of the other.
    if (column.isCount)
      return [row.unit, this.#titles.names?.counted, this.#titles.unit, row.named].find(isCount) ?? null;
    // A share of the plan is counted in nothing that the row counts.
    if (column.isOfPlan) return this.#titles.unit?.share ? this.#titles.unit : null;
    const stated = row.unit ?? this.#titles.unit;
    if (stated !== null) return stated;
    if (row.name !== null) return row.named ?? column.named;
    // `Số ca mắc sởi theo huyện`: of rows of places and columns of years the title says what is counted.
    const isOfTitle = column.name === null && row.body === null;
    return column.named ?? row.named ?? (isOfTitle ? (this.#titles.names?.counted ?? null) : null);
  }

  #periodOf(row: Axis, column: Column, target: boolean): Pick<CellFrame, 'period' | 'isOverPeriods' | 'isSameTime'> {
    const { periodRows, periodColumns } = this.#side;
    const title = target ? this.#titles.plannedPeriod : this.#titles.period;
    const { isSameTime } = column;
    const said = (period: string | null) => ({ period, isOverPeriods: false, isSameTime });
    if (column.isWholeYear) return said(yearOf(title) ?? yearOf(this.#anyPeriod()));
    const own = column.period ?? row.period;
    if (own?.startsWith('XXXX')) return said(own.replace('XXXX', yearOf(title) ?? 'XXXX'));
    if (own !== null) return said(isSameTime && title !== null ? samePartIn(own, title) : own);
    // A sum over weeks or years is said for none of them, nor is one since the beginning for the week of the report.
    const isSum = (row.isTotal && periodRows) || (column.isTotal && periodColumns);
    const from = title ?? (column.base !== null || column.change !== null ? this.#latestActual() : null);
    const isLonger = from !== null && (row.isSum || column.isSum) && SHORT_PERIOD.test(from);
    return isSum || isLonger ? { period: null, isOverPeriods: true, isSameTime } : said(from);
  }

  /** In a table of aims: a column after the last that tells what was reached (`Hiện trạng 2025 | 2026 | 2030`). */
  #liesAhead({ period }: Column): boolean {
    if (!this.#side.hasActual) return true;
    const reached = this.#lastReached();
    return period !== null && reached !== null && period > reached;
  }

  #lastReached(): string | null {
    let last: string | null = null;
    for (let at = this.cells.table.headColumns; at < this.cells.table.columns && at < MOST_LOOKED_AT; at++) {
      const { period, isActual } = this.#column(at);
      if (isActual && period !== null && (last === null || period > last)) last = period;
    }
    return last;
  }

  #anyPeriod(): string | null {
    for (let at = this.cells.table.headColumns; at < this.cells.table.columns && at < MOST_LOOKED_AT; at++) {
      const { period } = this.#column(at);
      if (period !== null) return period;
    }
    return null;
  }

  #latestActual(): string | null {
    let latest: string | null = null;
    for (let at = this.cells.table.headColumns; at < this.cells.table.columns && at < MOST_LOOKED_AT; at++) {
      const { period, isPlan } = this.#column(at);
      if (period !== null && !isPlan && (latest === null || period > latest)) latest = period;
    }
    return latest;
  }

  get #side(): { readonly periodRows: boolean; readonly periodColumns: boolean; readonly hasActual: boolean } {
    if (this.#sides === undefined) {
      const { headRows, headColumns, rows, columns } = this.cells.table;
      let [periodRows, periodColumns, actual] = [0, 0, 0];
      for (let at = headRows; at < rows && at < MOST_LOOKED_AT; at++) if (this.#row(at).isPeriod) periodRows++;
      for (let at = headColumns; at < columns && at < MOST_LOOKED_AT; at++) {
        const { isPeriod, isActual } = this.#column(at);
        if (isPeriod) periodColumns++;
        if (isActual) actual++;
      }
      this.#sides = { periodRows: periodRows > 1, periodColumns: periodColumns > 1, hasActual: actual > 0 };
    }
    return this.#sides;
  }
}

/** Rows and columns that are looked at to tell what all of them are. */
const MOST_LOOKED_AT = 60;

const NO_COLUMN: Column = {
  name: null,
  outer: null,
  isGroup: false,
  generic: null,
  measures: false,
  period: null,
  place: null,
  body: null,
  isTotal: false,
  isPeriod: false,
  isWholeYear: false,
  unit: null,
  named: null,
  isSum: false,
  isPlan: false,
  isActual: false,
  base: null,
  isOfPlan: false,
  isSameTime: false,
  change: null,
  isCount: false,
};

function isCount(unit: Unit | null | undefined): unit is Unit {
  return unit?.share === null;
}

function yearOf(period: string | null): string | null {
  return /^\d{4}/.exec(period ?? '')?.[0] ?? null;
}
