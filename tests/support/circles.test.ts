import { expect, test } from 'vitest';
import { circlesOf } from './circles.js';

const graph = (edges: Readonly<Record<string, string>>) =>
  new Map(Object.entries(edges).map(([from, to]) => [from, to.split(' ').filter(Boolean)] as const));

test.each([
  ['none', { a: 'b c', b: 'c', c: '' }, []],
  ['one of two', { a: 'b', b: 'a' }, [['a', 'b']]],
  ['one by a detour, and what leads into it', { x: 'a', a: 'b', b: 'c d', c: 'a', d: '' }, [['a', 'b', 'c']]],
  ['itself', { a: 'a' }, [['a']]],
  [
    'two that touch',
    { a: 'b', b: 'a c', c: 'd', d: 'c' },
    [
      ['c', 'd'],
      ['a', 'b'],
    ],
  ],
])('circles: %s', (_, edges, circles) => {
  expect(circlesOf(graph(edges))).toEqual(circles);
});
