import { expect, test } from 'vitest';
import { Gazetteer } from '../../../src/extract/units/gazetteer.js';
import { type PlaceContext, placeCodeOf } from '../../../src/extract/units/where/place-code.js';

const gazetteer = new Gazetteer();
const [BEFORE, SINCE] = ['2023-03-06', '2026-03-06'];
const HANOI = { province_code: '01', district_code: '250' };

test.each<[name: string, level: 'province' | 'district' | 'commune' | null, PlaceContext, code: string | null]>([
  ['Lai Châu', null, { day: BEFORE, units: [] }, '12'],
  ['Lai Châu', 'district', { day: BEFORE, units: [] }, '105'],
  ['Yên Bái', null, { day: BEFORE, units: [] }, '15'],
  ['Lào Cai', null, { day: SINCE, units: [] }, '15'],
  ['Lào Cai', null, { day: BEFORE, units: [] }, '10'],
  ['Mê Linh', null, { day: BEFORE, units: [] }, '250'],
  ['Than Uyên', null, { day: SINCE, units: [] }, '03595'],
  ['Than Uyên', null, { day: null, units: [] }, '110'],
  // Ten districts bear the name, and one of them lies in the province of the report.
  ['Châu Thành', 'district', { day: BEFORE, units: [] }, null],
  ['Châu Thành', 'district', { day: BEFORE, units: [{ province_code: '83' }] }, '831'],
  ['Châu Thành', 'district', { day: BEFORE, units: [{ province_code: '01' }] }, null],
  // A report of the district of Mê Linh means its own communes.
  ['Đại Thịnh', null, { day: BEFORE, units: [HANOI] }, '08974'],
  ['Tiền Phong', 'commune', { day: BEFORE, units: [] }, null],
  ['Tiền Phong', 'commune', { day: BEFORE, units: [HANOI] }, '09019'],
  ['Sài Gòn', 'commune', { day: SINCE, units: [] }, '26740'],
  ['Sài Gòn', null, { day: SINCE, units: [] }, '79'],
  ['Hà Bắc', null, { day: BEFORE, units: [] }, null],
  ['Từ Liêm', null, { day: BEFORE, units: [] }, null],
  ['Nơi Không Có', null, { day: BEFORE, units: [] }, null],
])('%s (%s) %o: %s', (name, level, context, code) => {
  expect(placeCodeOf(gazetteer, name, level, context)).toBe(code);
});
