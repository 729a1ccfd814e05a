import { expect, test } from 'vitest';
import { Gazetteer, PlaceLevel, provinceOn } from '../../../src/extract/units/gazetteer.js';
import { HEADS } from '../../../src/extract/units/heads/index.js';
import { PROVINCES } from '../../../src/extract/units/provinces.js';
import { UNIT_RULES } from '../../../src/extract/units/rules.js';
import { read } from '../../support/read.js';

test.each(UNIT_RULES)('$id reads «$example» whole', ({ id, example }) => {
  const { entities } = read(example, { kinds: ['unit'], rules: true });
  expect(entities).toMatchObject([{ text: example, rule: id }]);
});

test('no two heads have the same name', () => {
  const names = HEADS.flatMap(head => [head.name, ...(head.also ?? [])]).map(name => name.toLowerCase());
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test('the 34 provinces of 2025 hold each of the 63 of before once', () => {
  const old = PROVINCES.flatMap(province => province.madeOf);
  expect(PROVINCES).toHaveLength(34);
  expect(new Set(old).size).toBe(63);
  expect(old).toHaveLength(63);
});

test('every old province stands in the gazetteer as one', () => {
  const gazetteer = new Gazetteer();
  for (const name of PROVINCES.flatMap(province => province.madeOf)) {
    expect(gazetteer.get(name)?.provinceAt(PlaceLevel.Province), name).toBe(name);
  }
});

test('the province of a place follows the day of the report', () => {
  expect(provinceOn('Yên Bái', '2025-06-30')).toBe('Yên Bái');
  expect(provinceOn('Yên Bái', '2025-07-01')).toBe('Lào Cai');
  expect(provinceOn('Thừa Thiên Huế', '2026-02-25')).toBe('Huế');
  expect(provinceOn('Hà Nội', null)).toBe('Hà Nội');
});
