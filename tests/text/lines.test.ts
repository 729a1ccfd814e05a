import { expect, test } from 'vitest';
import { LineIndex } from '../../src/text/lines.js';

test.each([
  [
    'một\nhai\n\nba',
    [
      [0, 1, 1],
      [3, 1, 4],
      [4, 2, 1],
      [8, 3, 1],
      [10, 4, 2],
    ],
  ],
  [
    'một\r\nhai',
    [
      [3, 1, 4],
      [4, 1, 5],
      [5, 2, 1],
    ],
  ],
  [
    'một\rhai\nba',
    [
      [4, 2, 1],
      [8, 3, 1],
    ],
  ],
  ['', [[0, 1, 1]]],
] as const)('%j: offsets become lines and columns', (raw, places) => {
  const lines = new LineIndex(raw);
  for (const [offset, line, column] of places) expect(lines.at(offset)).toEqual({ line, column });
});
