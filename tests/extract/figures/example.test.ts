import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from '../../support/read.js';

test('the sentence of docs/figures.md is read as the page says', () => {
  const sentence = 'Năm 2021, tỷ lệ tiêm chủng toàn huyện đạt trên 97%, tăng 1,5% so với năm 2020.';
  expect(readFileSync('docs/figures.md', 'utf8')).toContain(`> ${sentence}\n`);
  const shared = { name: 'tỷ lệ tiêm chủng toàn huyện', period: '2021' };
  expect(read(sentence, { kinds: ['indicator'] }).entities).toMatchObject([
    { text: '97%', ...shared, comparator: 'gt', change: 'level', base: null },
    { text: '1,5%', ...shared, comparator: 'eq', change: 'increase', base: 'so với năm 2020' },
  ]);
});
