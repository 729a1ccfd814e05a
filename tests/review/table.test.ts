import { expect, test } from 'vitest';
import { sorted, sortKey } from '../../src/review/table/order.js';
import { matcher } from '../../src/review/table/search.js';

test.each([
  ['y te', 'Sở Y tế tỉnh Lào Cai', true],
  ['lao CAI so', 'Sở Y tế tỉnh Lào Cai', true],
  ['đường', 'bệnh đái tháo đường', true],
  ['duong', 'bệnh đái tháo đường', true],
  ['dường', 'bệnh đái tháo đường', false],
  ['tế', 'Y te', false],
  ['tế', 'Y tế'.normalize('NFD'), true],
  ['', 'gì cũng được', true],
  ['(', 'a (b', true],
])('a search for %j in %j: %j', (query, text, expected) => {
  expect(matcher(query)(text)).toBe(expected);
});

test('rows in order: numbers by value, names as Vietnamese orders them, what is not known last both ways', () => {
  expect(sorted([10, null, 9, 2], one => one, false)).toEqual([2, 9, 10, null]);
  expect(sorted([10, null, 9, 2], one => one, true)).toEqual([10, 9, 2, null]);
  expect(sorted(['Đăk', 'Dương', 'Ea', ''], one => one, false)).toEqual(['Dương', 'Đăk', 'Ea', '']);
  expect([sortKey(['Giám đốc', null]), sortKey([]), sortKey(1.5)]).toEqual(['Giám đốc', null, 1.5]);
});
