import { expect, test } from 'vitest';
import { BoundedMemo } from '../../../src/extract/engine/bounded-memo.js';
import { Vocabulary } from '../../../src/extract/engine/vocabulary.js';
import { WordSet } from '../../../src/extract/engine/word-set.js';

test('an answer is made once, and again where more were asked for than are kept', () => {
  const asked: string[] = [];
  const memo = new BoundedMemo(key => {
    asked.push(key);
    return key.length;
  });
  expect([memo.of('một'), memo.of('một')]).toEqual([3, 3]);
  expect(asked).toEqual(['một']);
  for (let i = 0; i < 5000; i++) memo.of(`tên ${i}`);
  expect(memo.of('một')).toBe(3);
  expect(asked.filter(key => key === 'một')).toHaveLength(2);
});

test('a set of words holds those, and neither numbers nor words that came later', () => {
  const vocabulary = new Vocabulary();
  const set = WordSet.of(vocabulary, ['ông', 'bà']);
  expect([set.has(vocabulary.add('ông')), set.has(vocabulary.add('cô'))]).toEqual([true, false]);
  expect([set.has(0), set.has(-1), set.has(-2)]).toEqual([false, false, false]);
});
