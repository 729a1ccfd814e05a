import { expect, test } from 'vitest';
import { PhraseTable } from '../../../src/extract/engine/phrases.js';
import { Vocabulary } from '../../../src/extract/engine/vocabulary.js';

const table = (
  rows: readonly (readonly [string, number | null])[],
  fallbacks: readonly (readonly [string, number | null])[] = [],
) => new PhraseTable<number | null>(new Vocabulary(), rows, { fallbacks: () => fallbacks });

test('two rows for one phrase that mean different things are refused, however they are spelled', () => {
  const same = [
    ['trạm y tế', 1],
    ['Trạm  Y tế', 2],
  ] as const;
  expect(() => table(same)).toThrow('two rows for "Trạm  Y tế" mean different things');
  expect(() => table([...same].reverse())).toThrow('two rows for "trạm y tế"');
  expect(() =>
    table([
      ['m2', 1],
      ['m3', 2],
    ]),
  ).toThrow('"m3"');
  expect(
    table([
      ['đ/c', 1],
      ['đ / c', 1],
    ]).get('đ/c'),
  ).toBe(1);
});

test('a row wins over a fallback, also a row that means nothing; of equal fallbacks the last counts', () => {
  const phrases = table(
    [
      ['y tế', 1],
      ['tế bào', null],
    ],
    [
      ['y tế', 2],
      ['tế bào', 3],
      ['y học', 4],
      ['y học', 5],
    ],
  );
  expect(['y tế', 'tế bào', 'y học', 'y'].map(phrase => phrases.get(phrase))).toEqual([1, null, 5, undefined]);
});
