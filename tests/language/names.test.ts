import { expect, test } from 'vitest';
import { Vocabulary } from '../../src/extract/engine/vocabulary.js';
import { Lexicon } from '../../src/extract/people/lexicon.js';
import { HIGHLAND_SURNAMES, RARE_SURNAMES, STRONG_SURNAMES, WEAK_SURNAMES } from '../../src/language/surnames.js';
import { CHIEFS, DEGREE_WORDS, FORMS_OF_ADDRESS, RANKS, SHORT_DEGREES } from '../../src/language/titles.js';

function repeated(lists: readonly (readonly string[])[]): readonly string[] {
  const all = lists.flat().map(word => word.toLowerCase());
  return all.filter((word, i) => all.indexOf(word) !== i);
}

test('a surname stands in one list, and once', () => {
  expect(repeated([STRONG_SURNAMES, WEAK_SURNAMES, RARE_SURNAMES, HIGHLAND_SURNAMES])).toEqual([]);
});

test('a title stands in one list, and once', () => {
  expect(repeated([FORMS_OF_ADDRESS, SHORT_DEGREES, DEGREE_WORDS, RANKS, CHIEFS])).toEqual([]);
});

test('the reader of people knows what a form of address, a short degree and a rank mean', () => {
  const { titles } = new Lexicon(new Vocabulary());
  const known = [...FORMS_OF_ADDRESS, ...SHORT_DEGREES, ...RANKS];
  expect(known.filter(title => titles.get(title) === undefined)).toEqual([]);
});
