import { expect, test } from 'vitest';
import { Tokenizer } from '../../../src/extract/engine/tokenizer.js';
import { Mark } from '../../../src/extract/engine/tokens.js';
import { Triggers } from '../../../src/extract/engine/triggers.js';
import { Vocabulary } from '../../../src/extract/engine/vocabulary.js';

function cut(text: string) {
  const vocabulary = new Vocabulary();
  const day = vocabulary.add('ngày');
  const tokenizer = new Tokenizer(vocabulary);
  tokenizer.triggers = new Triggers(vocabulary, [{ mark: Mark.Date, beginsAt: edge => edge === day }]);
  // Later than the triggers: it bears no mark.
  vocabulary.add('tháng');
  return tokenizer.cut(text, text.toLowerCase());
}

function visited(text: string, marks: number): readonly number[] {
  const tokens = cut(text);
  const found: number[] = [];
  for (let at = tokens.next(marks, 0); at < tokens.count; at = tokens.next(marks, at + 1)) found.push(at);
  return found;
}

test('a reader visits the tokens at which it may begin, and no other', () => {
  const text = 'Ngày 5 tháng 3\nngày Sáu';
  expect(visited(text, Mark.Date)).toEqual([0, 5]);
  expect(visited(text, Mark.Number)).toEqual([1, 3]);
  expect(visited(text, Mark.Break)).toEqual([4]);
  expect(visited(text, Mark.Capital)).toEqual([0, 6]);
  expect(visited(text, Mark.Date | Mark.Number)).toEqual([0, 1, 3, 5]);
  expect(visited(text, Mark.Unit)).toEqual([]);
});

test('a visit ends at its limit', () => {
  const tokens = cut('a b ngày');
  expect(tokens.next(Mark.Date, 0, 2)).toBe(2);
  expect(tokens.next(Mark.Date, 0)).toBe(2);
  expect(tokens.next(Mark.Date, 3)).toBe(3);
});
