import { expect, test } from 'vitest';
import { gatherLexemes } from '../../../src/extract/lexicon/gather.js';
import { lexicalRow, WORDS } from '../../../src/extract/lexicon/rows.js';
import { SENSES } from '../../../src/extract/lexicon/sense.js';

const LEXEMES = new Map(gatherLexemes().map(lexeme => [lexeme.phrase, lexeme]));

test.each([
  ['đáng tiếc là', 'boundary'],
  ['điều đáng khích lệ là', 'boundary'],
  ['dưới 0 tháng', 'word'],
  ['từ 0 – 0 tháng tuổi', 'word'],
  ['từ 0 tuổi trở lên', 'word'],
])('«%s», put together from parts, is a %s', (phrase, role) => {
  expect(LEXEMES.get(phrase)?.role).toBe(role);
});

test('a number of months alone is a time', () => {
  expect(LEXEMES.has('0 tháng')).toBe(false);
});

test('the columns of one phrase stand in one lexeme', () => {
  const lexeme = LEXEMES.get('người');
  expect(lexeme?.noun?.kind).toBe('people');
  expect([...lexeme!.senses]).toEqual(expect.arrayContaining(['case', 'population', 'each-time']));
});

test('every sense has a word', () => {
  const used = new Set([...LEXEMES.values()].flatMap(({ senses }) => [...senses]));
  expect(Object.keys(SENSES).filter(sense => !used.has(sense as keyof typeof SENSES))).toEqual([]);
});

test('a phrase stands in one row, with all that is known of it', () => {
  const phrases = WORDS.flatMap(words => words.rows.map(row => lexicalRow(row, words).phrase));
  expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
});

test.each([
  ['chiếm', 'link', ['holds-share', 'equals', 'before-fraction', 'after-date']],
  ['trong', 'within', ['joint', 'out-of', 'of-fraction', 'before-day']],
])('the row of «%s» serves clauses, numbers and dates', (phrase, role, senses) => {
  const lexeme = LEXEMES.get(phrase)!;
  expect(lexeme.role).toBe(role);
  expect([...lexeme.senses]).toEqual(expect.arrayContaining(senses));
});

test('a degree in one word is counted', () => {
  expect(LEXEMES.get('bsckii')?.noun?.kind).toBe('people');
  expect(LEXEMES.get('ncs')?.noun?.kind).toBe('people');
  expect(LEXEMES.has('cn')).toBe(false);
});
