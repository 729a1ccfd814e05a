import { expect, test } from 'vitest';
import { phrasesOf } from '../../../src/extract/lexicon/rows.js';
import { PROVINCES_BEFORE, PROVINCES_SINCE } from '../../../src/extract/units/provinces.js';

test('every province of both eras is an area by its name alone', () => {
  const regions = new Set(phrasesOf('region'));
  const names = [...PROVINCES_BEFORE.values(), ...PROVINCES_SINCE.values()].map(({ name }) => name.toLowerCase());
  expect(names.filter(name => !regions.has(name))).toEqual([]);
});
