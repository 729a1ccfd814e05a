import { expect, test } from 'vitest';
import { isCompound } from '../../src/extract/compounds.js';
import { WORDS } from '../../src/generated/words.js';

test('every word of the list is found, from its first line to its last', () => {
  const lines = WORDS.split('\n').map(line => line.split(' '));
  const missed = lines.filter(([first, ...seconds]) => !seconds.every(second => isCompound(first!, second)));
  expect(missed).toEqual([]);
  expect(lines.length).toBeGreaterThan(1000);
});

test('what the list does not have is no word: before its first, after its last, between, or half of one', () => {
  expect(isCompound('lãnh', 'đạo')).toBe(true);
  for (const first of ['', ' ', '\n', '0', 'lãnhx', 'lãn', 'ỹỹỹ', '\uffff'])
    expect(isCompound(first, 'đạo')).toBe(false);
  for (const second of ['', 'đạ', 'ạo', 'hải địa']) expect(isCompound('lãnh', second)).toBe(false);
});
