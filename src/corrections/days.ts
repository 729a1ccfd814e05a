import { isIsoDay } from '../model/iso-day.js';

/** Whether a spreadsheet shows `16/10/2022` or `10/16/2022`. */
export type DayOrder = 'day first' | 'month first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH_NAME = /(?:thg|th|tháng) ?(\d{1,2})|([a-z]{3})[a-z]{0,6}/iu;

/** `16/10/2022`, `16-10-22`, `16.10.2022`. */
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;

/** `16-Oct-22`, `16 Thg10 2022`. */
const NAMED = /^(\d{1,2})[ -]([^\d\s-]+ ?\d{0,2})[ -](\d{4}|\d{2})$/u;

/** A day as a spreadsheet shows it, in ISO; undefined for anything else. */
export function isoDayIn(text: string, order: DayOrder): string | undefined {
  if (isIsoDay(text)) return text;
  const numeric = NUMERIC.exec(text) as readonly [string, string, string, string] | null;
  if (numeric !== null) {
    const [, first, second, year] = numeric;
    return order === 'day first' ? isoDay(year, second, first) : isoDay(year, first, second);
  }
  const named = NAMED.exec(text) as readonly [string, string, string, string] | null;
  return named === null ? undefined : isoDay(named[3], String(monthNamed(named[2]) ?? 0), named[1]);
}

/** A month as a spreadsheet shows it, `Oct-22` or `10/2022`, in ISO; undefined for anything else. */
export function monthIn(text: string): string | undefined {
  const [, month, year] =
    /^(\d{1,2})[/-](\d{4})$/.exec(text) ?? /^([^\d\s-]+ ?\d{0,2})[ -](\d{4}|\d{2})$/u.exec(text) ?? [];
  if (month === undefined || year === undefined) return undefined;
  const number = /^\d+$/.test(month) ? Number(month) : monthNamed(month);
  return number === undefined ? undefined : isoDay(year, String(number), '1')?.slice(0, 'YYYY-MM'.length);
}

/** The numbers of a day or of parts of one, months by name too; undefined where the text is anything else. */
export function dayParts(text: string): readonly number[] | undefined {
  const parts = text.split(/[\s/.:-]+/).map(part => (/^\d{1,4}$/.test(part) ? Number(part) : monthNamed(part)));
  return parts.length >= 2 && parts.length <= 4 && !parts.includes(undefined) ? (parts as number[]) : undefined;
}

/**
 * Which order the days of a table are in: a first or second number beyond 12 tells. Where none does the day comes first, as
 * Vietnamese has it.
 */
export function dayOrderOf(texts: Iterable<string>): DayOrder {
  for (const text of texts) {
    const [, first, second] = NUMERIC.exec(text) ?? [];
    if (Number(first) > 12) return 'day first';
    if (Number(second) > 12) return 'month first';
  }
  return 'day first';
}

function monthNamed(text: string): number | undefined {
  const match = MONTH_NAME.exec(text);
  if (match === null || match[0] !== text) return undefined;
  const [, number, name] = match;
  const month = number === undefined ? MONTHS.indexOf(name!.toLowerCase()) + 1 : Number(number);
  return month >= 1 && month <= 12 ? month : undefined;
}

/** Years of two digits are those that a spreadsheet takes them for: 1930 to 2029. */
function isoDay(year: string, month: string, day: string): string | undefined {
  const full = year.length === 4 ? year : Number(year) < 30 ? `20${year}` : `19${year}`;
  const iso = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(iso) ? iso : undefined;
}
