import { expect, test } from 'vitest';
import { KINDS } from '../../../src/model/entity.js';
import { read } from '../../support/read.js';

test('days that no calendar has are reported with their line, and are no dates', () => {
  const { entities, warnings } = read('Trạm họp.\nHạn cuối là 31/06/2014, không phải ngày 30 tháng 2 năm 2015.', {
    kinds: ['date'],
  });
  expect(entities).toEqual([]);
  expect(warnings).toEqual([
    { code: 'impossible-date', message: '31/06/2014: no calendar has this day', line: 2 },
    { code: 'impossible-date', message: '30 tháng 2 năm 2015: no calendar has this day', line: 2 },
  ]);
});

test('29 February is a day of leap years alone', () => {
  expect(read('ngày 29/2/2019').warnings.map(({ code }) => code)).toEqual(['impossible-date']);
  expect(read('ngày 29/2/2020').warnings).toEqual([]);
});

test.each([
  ['Ngày 29/2, trạm họp.', '29/2: 2023 has no such day'],
  ['Từ 25/2 đến 29/2, trạm họp.', '25/2 đến 29/2: 2023 has no such day'],
  ['Tuần 53 có 14 ca.', 'Tuần 53: 2023 has 52 weeks'],
  ['Tuần 53 năm 2021 có 14 ca.', 'Tuần 53 năm 2021: 2021 has 52 weeks'],
])('what the year of a report has not is no date: %s', (text, message) => {
  const { entities, warnings } = read(text, { kinds: ['date'], referenceDate: '2023-06-20' });
  expect(entities).toEqual([]);
  expect(warnings).toEqual([{ code: 'impossible-date', message, line: 1 }]);
});

test.each(KINDS)('an impossible day is told when only %s is wanted; a broken number where its figure is', kind => {
  const { entities, warnings } = read('Ngày 31/06/2014, huyện có 20.4000 người được tiêm.', { kinds: [kind] });
  expect(new Set(entities.map(entity => entity.kind)).size).toBeLessThanOrEqual(1);
  const figures = kind === 'quantity' ? ['irregular-number'] : [];
  expect(warnings.map(({ code }) => code)).toEqual(['impossible-date', ...figures]);
});
