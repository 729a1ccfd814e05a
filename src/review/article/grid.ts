import type { ShownCell, ShownTable } from '../../output/review/data.js';

/** One place of a row: a cell with how far it reaches, or so many columns with nothing in them. */
export type GridCell =
  | { readonly cell: ShownCell; readonly rowSpan: number; readonly colSpan: number }
  | { readonly cell: null; readonly colSpan: number };

/**
 * The rows of a table as HTML can show them: there, no cell may cover another. A label that holds for rows which have labels of
 * their own reaches down to the next of them.
 */
export function gridOf({ rows, columns, cells }: ShownTable): readonly (readonly GridCell[])[] {
  const byRow: ShownCell[][] = Array.from({ length: rows }, () => []);
  for (const cell of cells) byRow[cell[0]]?.push(cell);
  for (const row of byRow) row.sort((a, b) => a[2] - b[2]);
  const down = reachesDown(byRow, rows, columns);
  /** The first row that is free again, by column. */
  const freeFrom = new Array<number>(columns).fill(0);
  return byRow.map((row, index): readonly GridCell[] => {
    const found: GridCell[] = [];
    let at = 0;
    let empty = 0;
    const leaveEmpty = (): void => {
      if (empty > 0) found.push({ cell: null, colSpan: empty });
      empty = 0;
    };
    const skipTo = (column: number): void => {
      for (; at < column; at++) {
        if (freeFrom[at]! <= index) empty++;
        else leaveEmpty();
      }
    };
    for (const [i, cell] of row.entries()) {
      const column = Math.max(at, cell[2]);
      skipTo(Math.min(column, columns));
      while (at < columns && freeFrom[at]! > index) {
        leaveEmpty();
        at++;
      }
      if (at >= columns) {
        // No room is left in its row: it gets a place all the same.
        leaveEmpty();
        found.push({ cell, rowSpan: 1, colSpan: 1 });
        continue;
      }
      leaveEmpty();
      const next = row[i + 1]?.[2] ?? columns;
      const most = Math.max(1, Math.min(cell[3], next - at, columns - at));
      let colSpan = 1;
      while (colSpan < most && freeFrom[at + colSpan]! <= index) colSpan++;
      const rowSpan = down.get(cell) ?? 1;
      for (let c = at; c < at + colSpan; c++) freeFrom[c] = index + rowSpan;
      found.push({ cell, rowSpan, colSpan });
      at += colSpan;
    }
    skipTo(columns);
    leaveEmpty();
    return found;
  });
}

/** How many rows each cell can cover until another begins in one of its columns. */
function reachesDown(
  byRow: readonly (readonly ShownCell[])[],
  rows: number,
  columns: number,
): ReadonlyMap<ShownCell, number> {
  const reach = new Map<ShownCell, number>();
  const nextBelow = new Array<number>(columns).fill(rows);
  for (let index = rows - 1; index >= 0; index--) {
    for (const cell of byRow[index]!) {
      let until = Math.min(rows, index + cell[1]);
      for (let c = cell[2]; c < Math.min(columns, cell[2] + cell[3]); c++) until = Math.min(until, nextBelow[c]!);
      reach.set(cell, Math.max(1, until - index));
    }
    for (const cell of byRow[index]!)
      for (let c = cell[2]; c < Math.min(columns, cell[2] + cell[3]); c++) nextBelow[c] = index;
  }
  return reach;
}
