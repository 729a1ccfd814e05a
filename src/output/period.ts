import { addDays, daysIn, mondayOf } from '../model/calendar.js';

/** First and last day of a period, ISO, or null where it is open or unknown. */
export interface Bounds {
  readonly from: string | null;
  readonly to: string | null;
}

const UNKNOWN: Bounds = { from: null, to: null };

/** Months that the EDTF codes of a part of a year stand for: quarters 33-36, halves 40-41. */
const PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '40': [1, 6],
  '41': [7, 12],
};

/**
 * The days that an EDTF value covers, in the forms of the output contract: days, months, quarters, halves, years, ISO
 * weeks and intervals of them. Unknown years (`XXXX-02-27`) and other text give null.
 * @example periodBounds('2023-01/2023-09') // { from: '2023-01-01', to: '2023-09-30' }
 */
export function periodBounds(edtf: string | null): Bounds {
  if (edtf === null) return UNKNOWN;
  const slash = edtf.indexOf('/');
  if (slash < 0) return single(edtf);
  return { from: single(edtf.slice(0, slash)).from, to: single(edtf.slice(slash + 1)).to };
}

function single(value: string): Bounds {
  const match = /^(\d{4})(?:-(?:W(\d\d)|(\d\d)(?:-(\d\d))?))?$/.exec(value);
  if (match === null) return UNKNOWN;
  const [, year, week, month, day] = match;
  if (week !== undefined) return weekBounds(Number(year), Number(week));
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day !== undefined) return { from: value, to: value };
  const [first, last] = PARTS[month] ?? [Number(month), Number(month)];
  if (last < 1 || last > 12) return UNKNOWN;
  const end = daysIn(Number(year), last);
  return { from: `${year}-${twoDigits(first)}-01`, to: `${year}-${twoDigits(last)}-${end}` };
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** Monday to Sunday; null where the year has no such week. */
function weekBounds(year: number, week: number): Bounds {
  const monday = mondayOf(year, week);
  return monday === undefined ? UNKNOWN : { from: monday, to: addDays(monday, 6) };
}
