import type { FlowBlock, FlowCell, FlowTable } from '../outline/flow.js';

/** One cell as Word files have it: by the places of its edges on the page. */
interface EdgedCell {
  readonly blocks: readonly FlowBlock[];
  /** Place of its right edge, in twips (1/1440 inch). */
  readonly right: number;
  /** What it has to do with the cell above: it is the first of some that are one, or belongs to that above. */
  readonly down: 'alone' | 'first' | 'goes-on';
  /** It belongs to the cell before it. */
  readonly joinsLeft: boolean;
}

export interface EdgedRow {
  /** Place of the left edge of the first cell, in twips. */
  readonly left: number;
  readonly cells: readonly EdgedCell[];
  readonly isHead: boolean;
}

/** Edges of two rows that are no further apart than this (3 mm) are meant to be one. */
const SAME_EDGE = 170;

/** A table from rows whose cells end at places on the page: columns are what any two neighbouring edges enclose. */
export function tableOfEdges(rows: readonly EdgedRow[]): FlowTable {
  const columnAt = columnsOf(rows);
  const open = new Map<number, { rows: number; columns: number }>();
  const table = rows.map(row => {
    const cells: (FlowCell & { rows: number; columns: number })[] = [];
    let from = columnAt(row.left);
    for (const { blocks, right, down, joinsLeft } of row.cells) {
      const to = Math.max(columnAt(right), from + 1);
      const before = cells.at(-1);
      if (joinsLeft && before !== undefined) {
        before.columns += to - from;
      } else if (down === 'goes-on' && open.get(from)?.columns === to - from) {
        open.get(from)!.rows++;
      } else {
        const cell = { blocks, rows: 1, columns: to - from, isHead: row.isHead };
        cells.push(cell);
        if (down === 'first') open.set(from, cell);
        else open.delete(from);
      }
      from = to;
    }
    return cells;
  });
  return { kind: 'table', rows: table };
}

/** Finds the number of the column that begins at a place, from 0. */
function columnsOf(rows: readonly EdgedRow[]): (place: number) => number {
  const places = rows.flatMap(({ left, cells }) => [left, ...cells.map(({ right }) => right)]).sort((a, b) => a - b);
  const columns = new Map<number, number>();
  let start = Number.NEGATIVE_INFINITY;
  let column = -1;
  for (const place of places) {
    if (place - start > SAME_EDGE) {
      start = place;
      column++;
    }
    columns.set(place, column);
  }
  return place => columns.get(place)!;
}
