import { expect, test } from 'vitest';
import { tokenize } from '../../../src/extract/engine/tokenizer.js';
import { TraitTable } from '../../../src/extract/engine/trait-table.js';
import { Vocabulary } from '../../../src/extract/engine/vocabulary.js';

/** Traits on both sides of the 32 that one word of bits holds. */
const VERB = 3;
const NOUN = 40;

const vocabulary = new Vocabulary();
const tableOf = (rows: readonly { phrase: string; traits: readonly number[] }[]) =>
  new TraitTable(vocabulary, rows, 64, ({ traits }) => traits);
const table = tableOf([
  { phrase: 'tăng', traits: [VERB] },
  { phrase: 'tăng cường', traits: [NOUN] },
  { phrase: 'tăng cường tiêm', traits: [VERB, NOUN] },
  { phrase: '0 ca', traits: [NOUN] },
]);
const tokensOf = (text: string) => tokenize(text, text.toLowerCase(), vocabulary);

test('each trait finds its longest phrase, which those of another trait never hide', () => {
  const tokens = tokensOf('Tăng cường giám sát');
  expect(table.longestOf(tokens, 0, VERB)).toMatchObject({ value: { phrase: 'tăng' }, start: 0, end: 1 });
  expect(table.longestOf(tokens, 0, NOUN)).toMatchObject({ value: { phrase: 'tăng cường' }, start: 0, end: 2 });
  expect(table.longestOf(tokensOf('tăng cường tiêm'), 0, VERB)?.value.phrase).toBe('tăng cường tiêm');
  expect(table.endOf(tokens, 1, NOUN)).toBe(-1);
});

test('a phrase ends by the limit and crosses no line end', () => {
  const tokens = tokensOf('tăng cường tiêm');
  expect(table.endOf(tokens, 0, NOUN, 2)).toBe(2);
  expect(table.endOf(tokens, 0, NOUN, 1)).toBe(-1);
  expect(table.endOf(tokens, 0, VERB, 0)).toBe(-1);
  expect(table.endOf(tokensOf('tăng\ncường'), 0, NOUN)).toBe(-1);
});

test('a phrase is known whole, and a word by itself', () => {
  const tokens = tokensOf('12 ca tăng');
  expect(table.exact(tokens, 0, 2)?.phrase).toBe('0 ca');
  expect(table.exact(tokens, 0, 1)).toBeUndefined();
  expect(table.exact(tokens, 1, 1)).toBeUndefined();
  expect(table.ofWord(tokens.word(2))?.phrase).toBe('tăng');
  expect([table.isOf(tokens.word(2), VERB), table.isOf(tokens.word(2), NOUN)]).toEqual([true, false]);
  expect([table.begins(tokens.word(2), NOUN), table.begins(tokens.word(1), NOUN)]).toEqual([true, false]);
});

test('two rows of one phrase are refused', () => {
  const row = { phrase: 'tăng', traits: [VERB] };
  expect(() => tableOf([row, { ...row, phrase: 'Tăng' }])).toThrow('two rows for "Tăng"');
});
