import { expect, test } from 'vitest';
import { tokenize } from '../../../src/extract/engine/tokenizer.js';
import { Vocabulary } from '../../../src/extract/engine/vocabulary.js';
import { meaningOf, type NumberSort, UNKNOWN_STYLE } from '../../../src/extract/figures/values/number-values.js';
import { readNumeral } from '../../../src/extract/figures/values/numeral.js';
import { readNumberWords } from '../../../src/extract/lexicon/numbers/number-words.js';

/** The value of digits that count nothing that is known, and what to check of it. */
function readPlain(written: string) {
  const tokens = tokenize(written, written, new Vocabulary());
  const numeral = readNumeral(written, tokens, 0)!;
  expect(numeral.end).toBe(tokens.count);
  return (sort: NumberSort) => meaningOf(numeral, sort, UNKNOWN_STYLE);
}

test.each([
  ['97,2', 97.2],
  ['0.82', 0.82],
  ['100.000', 100000],
  ['1.233,5', 1233.5],
  ['1,233.5', 1233.5],
  ['1,234,567', 1234567],
  ['48.638.368', 48638368],
  ['0,96', 0.96],
  ['0.125', 0.125],
  ['2018', 2018],
  ['47.65', 47.65],
  ['3.05', 3.05],
  ['12.4', 12.4],
  ['2,125', 2.125],
  ['96.4286', 96.4286],
  ['0,10416', 0.10416],
  ['1850', 1850],
  ['04', 4],
])('%s is %d', (written, value) => {
  expect(readPlain(written)('open')).toEqual({ value, doubt: null });
});

test.each([
  ['20.4000', 204000, 'irregular-number'],
  ['1,350', 1350, null],
  ['0,350', 0.35, null],
  ['1.350', 1350, null],
] as const)('%s of what has no parts is %d', (written, value, doubt) => {
  expect(readPlain(written)('whole')).toEqual({ value, doubt });
});

test.each([
  ['14.625', 'per-mille', 14.625, 'ambiguous-number'],
  ['96.429', 'share', 96.429, 'ambiguous-number'],
  ['1.250', 'share', 1250, null],
  ['2,850', 'measure', 2.85, null],
  ['1.250', 'measure', 1250, null],
] as const)('%s as %s is %d', (written, sort, value, doubt) => {
  expect(readPlain(written)(sort)).toEqual({ value, doubt });
});

test.each(['80.90879.2462', '1,5.6', '1.2.3', '1234567890123456789', '9'.repeat(400)])('%s is no number', written => {
  expect(readPlain(written)('share')).toBeUndefined();
});

test.each([
  ['point', '14.625', 'measure', 14.625],
  ['point', '1,350', 'open', 1350],
  ['point', '2.375', 'whole', 2.375],
  ['comma', '14.625', 'share', 14625],
  ['comma', '2,375', 'whole', 2.375],
] as const)('with a decimal %s given, %s as %s is %d', (decimal, written, sort, value) => {
  const tokens = tokenize(written, written, new Vocabulary());
  const style = { ...UNKNOWN_STYLE, decimal, given: true };
  expect(meaningOf(readNumeral(written, tokens, 0)!, sort, style)).toEqual({ value, doubt: null });
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
  expect(readNumeral(text, tokens, 0)!.end).toBe(15);
});

test('digits of other scripts are signs, and no number', () => {
  expect(readNumeral('٣٤', tokenize('٣٤', '٣٤', new Vocabulary()), 0)).toBeUndefined();
});
