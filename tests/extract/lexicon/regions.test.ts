import { expect, test } from 'vitest';
import { REGIONS } from '../../../src/extract/lexicon/clause/regions.js';
import { PROVINCES_BEFORE, PROVINCES_SINCE } from '../../../src/extract/units/provinces.js';

test('every province of both eras is an area by its name alone', () => {
  const rows = new Set(REGIONS.rows.map(row => String(row)));
  const names = [...PROVINCES_BEFORE.values(), ...PROVINCES_SINCE.values()].map(({ name }) => name.toLowerCase());
  expect(names.filter(name => !rows.has(name))).toEqual([]);
});
