import { expect, test } from 'vitest';
import { Gazetteer } from '../../../src/extract/units/gazetteer.js';
import { PROVINCES_BEFORE, PROVINCES_SINCE, provinceOn, provinceSince } from '../../../src/extract/units/provinces.js';

test('the 34 provinces of 2025 hold each of the 63 of before, and Hà Tây', () => {
  expect(PROVINCES_SINCE.size).toBe(34);
  expect(PROVINCES_BEFORE.size).toBe(64);
  const held = [...PROVINCES_BEFORE.keys()].map(code => provinceSince(code).code);
  expect(new Set(held)).toEqual(new Set(PROVINCES_SINCE.keys()));
});

test('every province of both eras stands in the gazetteer under its code', () => {
  const gazetteer = new Gazetteer();
  for (const { code, name } of PROVINCES_BEFORE.values()) expect(gazetteer.get(name)?.provinces, name).toEqual([code]);
  for (const { code, name } of PROVINCES_SINCE.values()) {
    const [before] = gazetteer.get(name)!.provinces;
    expect(provinceSince(before!).code, name).toBe(code);
  }
});

test.each([
  ['15', '2025-06-30', '15 Yên Bái'],
  ['15', '2025-07-01', '15 Lào Cai'],
  ['24', '2026-03-06', '24 Bắc Ninh'],
  ['46', '2024-12-31', '46 Thừa Thiên Huế'],
  ['46', '2025-03-06', '46 Huế'],
  ['46', '2026-02-25', '46 Huế'],
  ['28', '2007-05-01', '28 Hà Tây'],
  ['28', '2008-08-01', '01 Hà Nội'],
  ['28', null, '01 Hà Nội'],
  ['01', null, '01 Hà Nội'],
])('the province of before %s is on %s: %s', (before, day, province) => {
  const { code, name } = provinceOn(before, day);
  expect(`${code} ${name}`).toBe(province);
});
