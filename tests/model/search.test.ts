import { expect, test } from 'vitest';
import { fromCodePoints, toCodePoints } from '../../src/model/code-points.js';
import { countUpTo } from '../../src/model/search.js';

test('how many numbers of a rising list are at most a limit', () => {
  expect([-1, 0, 3, 4, 9].map(limit => countUpTo([0, 3, 3, 8], limit))).toEqual([0, 1, 3, 3, 4]);
  expect(countUpTo([], 1)).toBe(0);
});

test.each(['không có', 'a😀b😀', ''])('code points of «%s» lead to offsets and back', text => {
  const points = [...text].length;
  const offsets = Array.from({ length: points + 1 }, (_, i) => fromCodePoints(text)(i)!);
  expect(offsets.at(-1)).toBe(text.length);
  expect(offsets.map(toCodePoints(text))).toEqual(Array.from(offsets, (_, i) => i));
  expect(fromCodePoints(text)(points + 1)).toBeUndefined();
});
