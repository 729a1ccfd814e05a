import { expect, test } from 'vitest';
import { gatherLexemes } from '../../../src/extract/lexicon/gather.js';
import { WORDS } from '../../../src/extract/lexicon/rows.js';
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

test('no phrase stands twice with one role', () => {
  const seen = new Set<string>();
  const twice = WORDS.filter(({ role }) => role !== null).flatMap(({ rows }) =>
    rows.map(row => (typeof row === 'string' ? row : row[0])).filter(phrase => seen.has(phrase) || !seen.add(phrase)),
  );
  expect(twice).toEqual([]);
});
