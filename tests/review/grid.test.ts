import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ShownCell } from '../../src/output/review/data.js';
import { gridOf } from '../../src/review/article/grid.js';

const cell = (row: number, rows: number, column: number, columns: number): ShownCell => [
  row,
  rows,
  column,
  columns,
  false,
  [],
];

/** Each row as `rows×columns`, empty places as `-columns`. */
function shown(rows: number, columns: number, cells: readonly ShownCell[]): readonly string[] {
  return gridOf({ rows, columns, cells }).map(row =>
    row.map(place => (place.cell === null ? `-${place.colSpan}` : `${place.rowSpan}x${place.colSpan}`)).join(' '),
  );
}

test('cells with spans, and places with nothing in them', () => {
  const cells = [cell(0, 2, 0, 1), cell(0, 1, 1, 2), cell(1, 1, 1, 1), cell(1, 1, 2, 1), cell(2, 1, 0, 1)];
  expect(shown(3, 3, cells)).toEqual(['2x1 1x2', '1x1 1x1', '1x1 -2']);
});

test('a label over rows that have labels of their own reaches down to the first of them', () => {
  const cells = [cell(0, 3, 0, 1), cell(1, 1, 0, 1), cell(1, 1, 1, 1), cell(2, 1, 0, 1), cell(2, 1, 1, 1)];
  expect(shown(3, 2, cells)).toEqual(['1x1 -1', '1x1 1x1', '1x1 1x1']);
});

test('whatever the cells say of themselves, none is lost and none covers another', () => {
  const any = fc
    .tuple(fc.nat(5), fc.integer({ min: 1, max: 9 }), fc.nat(5), fc.integer({ min: 1, max: 9 }))
    .map(args => cell(...args));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 20 }), cells => {
      const grid = gridOf({ rows: 6, columns: 6, cells });
      expect(grid.flat().filter(place => place.cell !== null)).toHaveLength(cells.length);
      const taken = new Set<string>();
      for (const [row, places] of grid.entries()) {
        let column = 0;
        for (const place of places) {
          // As a browser does: a cell stands in the next column that is free in its row.
          while (taken.has(`${row} ${column}`)) column++;
          const rowSpan = place.cell === null ? 1 : place.rowSpan;
          expect(row + rowSpan).toBeLessThanOrEqual(6);
          for (let r = row; r < row + rowSpan; r++) {
            for (let c = column; c < column + place.colSpan; c++) {
              expect(taken.has(`${r} ${c}`)).toBe(false);
              taken.add(`${r} ${c}`);
            }
          }
        }
      }
    }),
  );
});
