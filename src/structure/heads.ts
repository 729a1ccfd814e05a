import type { TextSpan } from '../model/span.js';
import type { Row } from './rows.js';
import type { Cell } from './structure.js';

/** A head while its rows are read. */
interface Head {
  parts: TextSpan[];
  readonly row: number;
  rows: number;
  readonly column: number;
  readonly columns: number;
}

/**
 * The heads of a table: a head over empty cells holds for those columns too where each has a head of its own below; one
 * that stands over another of the same width is the first line of it.
 */
export function spreadHeads(rows: readonly Row[]): readonly Cell[] {
  const heads: Head[] = [];
  /** The head that ends in each column. */
  const over = new Map<number, Head>();
  for (const [row, line] of rows.entries()) {
    const below = rows[row + 1];
    for (const [column, { parts, columns }] of line.slots) {
      const width = columns > 1 || below === undefined ? columns : widthOf(line, below, column);
      const upper = over.get(column);
      if (upper !== undefined && upper.column === column && upper.columns === width && !line.isIndex) {
        upper.parts = [...upper.parts, ...parts];
        upper.rows = row - upper.row + 1;
        continue;
      }
      const head = { parts: [...parts], row, rows: 1, column, columns: width };
      heads.push(head);
      for (let at = column; at < column + width; at++) over.set(at, head);
    }
  }
  return heads;
}

/** How many columns a head holds for: up to the next head of its row, as far as the row below has heads. */
function widthOf(row: Row, below: Row, column: number): number {
  let width = 1;
  if (!below.slots.has(column)) return width;
  while (!row.slots.has(column + width) && below.slots.has(column + width)) width++;
  return width;
}
