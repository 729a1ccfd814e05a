import { expect, test } from 'vitest';
import { rolePhrases } from '../../../src/extract/lexicon/roles.js';

const ROLES = new Map(rolePhrases());

test.each([
  ['đáng tiếc là', 'boundary'],
  ['điều đáng khích lệ là', 'boundary'],
  ['dưới 0 tháng', 'word'],
  ['từ 0 – 0 tháng tuổi', 'word'],
  ['từ 0 tuổi trở lên', 'word'],
])('«%s», put together from parts, is a %s', (phrase, role) => {
  expect(ROLES.get(phrase)).toBe(role);
});

test('a number of months alone is a time', () => {
  expect(ROLES.has('0 tháng')).toBe(false);
});
