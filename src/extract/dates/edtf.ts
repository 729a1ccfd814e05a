import { addDays, daysIn, mondayOf } from '../../model/calendar.js';
import { isoDay, isoMonth, isoYear, pad } from './calendar.js';
import type { Point, StatedDate } from './stated.js';

/** EDTF of one point. Quarters are 33 to 36, halves 40 and 41; a year that is not known is `XXXX`. */
export function edtfOf(point: Point): string {
  switch (point.grain) {
    case 'day':
      return `${isoMonth(point.year, point.month!)}-${pad(point.day!)}`;
    case 'month':
      return isoMonth(point.year, point.month!);
    case 'months':
      return `${isoMonth(point.year, point.month!)}/${isoMonth(point.year, point.part!)}`;
    case 'quarter':
      return `${isoYear(point.year)}-${32 + point.part!}`;
    case 'half':
      return `${isoYear(point.year)}-${39 + point.part!}`;
    case 'week':
      return `${isoYear(point.year)}-W${pad(point.part!)}`;
    case 'year':
      return isoYear(point.year);
  }
}

/** First day of a point whose year is known, else null. */
export function firstDay(point: Point): string | null {
  const { year } = point;
  if (year === null) return null;
  if (point.grain === 'day') return isoDay(year, point.month!, point.day!);
  if (point.grain === 'week') return mondayOf(year, point.part!) ?? null;
  return isoDay(year, firstMonth(point), 1);
}

/** Last day of a point whose year is known, else null. */
export function lastDay(point: Point): string | null {
  const { year } = point;
  if (year === null) return null;
  if (point.grain === 'day') return isoDay(year, point.month!, point.day!);
  if (point.grain === 'week') {
    const monday = mondayOf(year, point.part!);
    return monday === undefined ? null : addDays(monday, 6);
  }
  const month = lastMonth(point);
  return isoDay(year, month, daysIn(year, month));
}

/** EDTF of a whole mention; null when an end cannot be written (weeks of an unknown year). */
export function edtf({ from, to }: StatedDate): string | null {
  if (to === null) return edtfOf(from);
  const first = endOf(from, true);
  if (first === null) return null;
  if (to === 'open') return `${first}/..`;
  const last = endOf(to, false);
  if (last === null) return null;
  // `2022-02-07/2022`: an end that begins before the range does is no interval; its last day or month is.
  return `${first}/${first.startsWith(`${last}-`) ? lastWithin(to, first) : last}`;
}

/** The last day of a month or a year, or for the first month of a range the last month of a year. */
function lastWithin(point: Point, first: string): string {
  const month = lastMonth(point);
  if (first.length === 'YYYY-MM'.length) return isoMonth(point.year, month);
  return `${isoMonth(point.year, month)}-${pad(daysIn(point.year ?? NO_LEAP_YEAR, month))}`;
}

/** The end of an interval: a year, a month or a day, never a code of a quarter or a half. */
function endOf(point: Point, first: boolean): string | null {
  if (first && point.early) return `${isoMonth(point.year, firstMonth(point))}-01`;
  if (point.grain === 'week') return first ? firstDay(point) : lastDay(point);
  if (point.grain === 'day' || point.grain === 'month' || point.grain === 'year') return edtfOf(point);
  return isoMonth(point.year, first ? firstMonth(point) : lastMonth(point));
}

/** Of an unknown year February has 28 days. */
const NO_LEAP_YEAR = 2001;

function firstMonth(point: Point): number {
  if (point.grain === 'quarter') return point.part! * 3 - 2;
  if (point.grain === 'half') return point.part! * 6 - 5;
  return point.month ?? 1;
}

function lastMonth(point: Point): number {
  if (point.grain === 'quarter') return point.part! * 3;
  if (point.grain === 'half') return point.part! * 6;
  if (point.grain === 'months') return point.part!;
  return point.month ?? 12;
}
