import { mondayOf } from './calendar.js';
import type { Precision } from './entity.js';
import { isIsoDay } from './iso-day.js';

/** A point of the calendar in EDTF as the output writes it; the year may be unknown: `XXXX-02-27`. */
const POINT = /^(?:\d{4}|XXXX)(?:-(?:W\d\d|\d\d(?:-\d\d)?))?$/;

/** A leap year: of an unknown year every day may be. */
const ANY_YEAR = '2000';

/** Codes of quarters and halves. */
const PARTS: Readonly<Record<string, Precision>> = {
  '33': 'quarter',
  '34': 'quarter',
  '35': 'quarter',
  '36': 'quarter',
  '40': 'half',
  '41': 'half',
};

/**
 * How long a value in EDTF lasts, in the forms of the output contract; undefined for text that is none of them.
 * @example precisionOf('2023-33') // 'quarter'
 */
export function precisionOf(value: string): Precision | undefined {
  const ends = value.split('/');
  if (ends.length === 1) return precisionOfPoint(value);
  const [first, last] = ends as [string, string];
  if (ends.length !== 2 || (first === '..' && last === '..')) return undefined;
  const [from, to] = [first, last].map(end => (end === '..' ? null : endPrecision(end)));
  if (from === undefined || to === undefined) return undefined;
  return from === 'month' && to === 'month' && first.slice(0, 4) === last.slice(0, 4) ? 'months' : 'range';
}

/** The ends of an interval are years, months or days. */
function endPrecision(end: string): Precision | undefined {
  const precision = precisionOfPoint(end);
  return precision === 'year' || precision === 'month' || precision === 'day' ? precision : undefined;
}

function precisionOfPoint(value: string): Precision | undefined {
  if (!POINT.test(value)) return undefined;
  const [year, part, day] = value.replace('XXXX', ANY_YEAR).split('-') as [string, string?, string?];
  if (part === undefined) return 'year';
  if (part.startsWith('W')) return mondayOf(Number(year), Number(part.slice(1))) === undefined ? undefined : 'week';
  if (day !== undefined) return isIsoDay(`${year}-${part}-${day}`) ? 'day' : undefined;
  return PARTS[part] ?? (isIsoDay(`${year}-${part}-01`) ? 'month' : undefined);
}
