import edtf from 'edtf';
import { describe, expect, test } from 'vitest';
import { firstDay, lastDay, edtf as written } from '../../../src/extract/dates/edtf.js';
import { day, half, month, months, type Point, quarter, week, year } from '../../../src/extract/dates/stated.js';

const POINTS: readonly (readonly [Point, value: string, first: string, last: string])[] = [
  [day(2022, 10, 16), '2022-10-16', '2022-10-16', '2022-10-16'],
  [month(2024, 2), '2024-02', '2024-02-01', '2024-02-29'],
  [quarter(2023, 1), '2023-33', '2023-01-01', '2023-03-31'],
  [quarter(2023, 4), '2023-36', '2023-10-01', '2023-12-31'],
  [half(2020, 1), '2020-40', '2020-01-01', '2020-06-30'],
  [half(2020, 2), '2020-41', '2020-07-01', '2020-12-31'],
  [months(2023, 1, 9), '2023-01/2023-09', '2023-01-01', '2023-09-30'],
  [year(2020), '2020', '2020-01-01', '2020-12-31'],
  [week(2024, 25), '2024-W25', '2024-06-17', '2024-06-23'],
  [week(2020, 53), '2020-W53', '2020-12-28', '2021-01-03'],
];

describe('EDTF of one point', () => {
  test.each(POINTS)('%o', (point, value, first, last) => {
    expect(written({ from: point, to: null })).toBe(value);
    expect([firstDay(point), lastDay(point)]).toEqual([first, last]);
    if (point.grain === 'week') return;
    const read = edtf(value);
    expect(new Date(read.min).toISOString().slice(0, 10)).toBe(first);
    expect(new Date(read.max).toISOString().slice(0, 10)).toBe(last);
  });
});

describe('EDTF of a range', () => {
  test.each(
    POINTS.flatMap(([from]) => POINTS.map(([to]) => [from, to] as const)).filter(
      ([from, to]) => firstDay(from)! < firstDay(to)! && lastDay(from)! < lastDay(to)!,
    ),
  )('%o to %o is what the edtf package accepts, with the same ends', (from, to) => {
    const value = written({ from, to })!;
    expect(value).not.toMatch(/-(?:3[3-6]|4[01])(?:\/|$)|W/);
    const read = edtf(value);
    expect(new Date(read.min).toISOString().slice(0, 10)).toBe(firstDay(from));
    expect(new Date(read.max).toISOString().slice(0, 10)).toBe(lastDay(to));
  });

  test.each([
    [day(2022, 2, 7), year(2022), '2022-02-07/2022-12-31'],
    [month(2022, 3), year(2022), '2022-03/2022-12'],
    [day(2022, 6, 1), month(2022, 6), '2022-06-01/2022-06-30'],
    [{ ...year(2022), early: true }, year(2022), '2022-01-01/2022-12-31'],
    [day(2021, 12, 5), year(2022), '2021-12-05/2022'],
    [day(null, 2, 7), year(null), 'XXXX-02-07/XXXX-12-31'],
    [day(null, 2, 1), month(null, 2), 'XXXX-02-01/XXXX-02-28'],
  ])('an end that begins before the range does is written by its last day: %o to %o', (from, to, value) => {
    expect(written({ from, to })).toBe(value);
    expect(() => edtf(value)).not.toThrow();
  });

  test('open, and with the first day of a year', () => {
    expect(written({ from: { ...year(2020), early: true }, to: 'open' })).toBe('2020-01-01/..');
    expect(written({ from: year(2016), to: 'open' })).toBe('2016/..');
    expect(written({ from: month(null, 4), to: month(null, 6) })).toBe('XXXX-04/XXXX-06');
  });

  test('weeks of an unknown year cannot be laid on the calendar', () => {
    expect(written({ from: week(null, 30), to: week(null, 35) })).toBeNull();
  });
});
