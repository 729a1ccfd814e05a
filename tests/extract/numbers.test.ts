import { expect, test } from 'vitest';
import { tokenize } from '../../src/extract/engine/tokens.js';
import { Vocabulary } from '../../src/extract/engine/vocabulary.js';
import { readNumber } from '../../src/extract/figures/values/numbers.js';
import { readNumberWords } from '../../src/extract/lexicon/numbers/number-words.js';

test.each([
  ['97,2', 97.2, true],
  ['0.82', 0.82, true],
  ['100.000', 100000, true],
  ['1.233,5', 1233.5, true],
  ['1,234,567', 1234567, true],
  ['48.638.368', 48638368, true],
  ['0,96', 0.96, true],
  ['2018', 2018, true],
  ['47.65', 47.65, true],
  ['3.05', 3.05, true],
  ['12.4', 12.4, true],
  ['20.4000', 204000, false],
  ['1850', 1850, true],
  ['04', 4, true],
])('%s is %d', (written, value, regular) => {
  const tokens = tokenize(written, written, new Vocabulary());
  expect(readNumber(written, tokens, 0)).toEqual({ value, regular, end: tokens.count });
});

test.each([
  ['hai mươi', 20],
  ['tám mươi lăm', 85],
  ['hai mươi mốt', 21],
  ['ba mươi tư', 34],
  ['mười', 10],
  ['mười lăm', 15],
  ['năm', 5],
  ['một trăm', 100],
  ['một trăm linh năm', 105],
  ['một trăm hai mươi', 120],
  ['ba phẩy hai', 3.2],
  ['hai ba', undefined],
  ['phẩy hai', undefined],
  ['mươi', undefined],
])('%s in words is %s', (words, value) => {
  expect(readNumberWords(words.split(' '))).toBe(value);
});

test('a run of digits and dots without end is read no further than an amount is long', () => {
  const text = '1.'.repeat(1000);
  const tokens = tokenize(text, text, new Vocabulary());
  expect(readNumber(text, tokens, 0)!.end).toBe(15);
});
