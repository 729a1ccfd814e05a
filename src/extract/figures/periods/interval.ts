import { addDays } from '../../../model/calendar.js';
import type { DateFields } from '../../../model/entity.js';

const YEAR = 4;
const MONTH = 7;
const FIRST_DAY = '-01';
const HALF_YEARS: Readonly<Record<string, string>> = { '01-06': '40', '07-12': '41' };

/**
 * EDTF of the time over two neighbouring ones: `quý I và quý II/2018` is 2018-40, `tháng 1 và tháng 2/2020` is
 * 2020-01/2020-02, `01 và 02/6/2024` is 2024-06-01/2024-06-02. Null where one of them has no ends, or the second does not
 * follow the first.
 */
export function intervalOver(first: DateFields, second: DateFields): string | null {
  const { from } = first;
  const { to } = second;
  if (from === null || to === null || first.to === null || second.from === null || first.to >= second.from) return null;
  const [years, months] = [from.slice(0, YEAR), to.slice(0, YEAR)];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return `${years}/${months}`;
  if (from.endsWith(FIRST_DAY) && isMonthEnd(to)) {
    const half = HALF_YEARS[`${from.slice(YEAR + 1, MONTH)}-${to.slice(YEAR + 1, MONTH)}`];
    return half !== undefined && years === months
      ? `${years}-${half}`
      : `${from.slice(0, MONTH)}/${to.slice(0, MONTH)}`;
  }
  return `${from}/${to}`;
}

function isMonthEnd(day: string): boolean {
  return addDays(day, 1).endsWith(FIRST_DAY);
}

const WHOLE = /^\d{4}$/;
const SHIFTED = /\d{4}(?=-|\/|$)/g;

/**
 * The same part of another year: 2013 for `cùng kỳ năm 2013` beside 2014-40 is 2013-40.
 * @param year of the comparison, or null for the year before
 * @param period EDTF of the figure that is compared
 */
export function samePartIn(year: string | null, period: string): string | null {
  if (WHOLE.test(period) || period.includes('..')) return year;
  const years = period.match(SHIFTED);
  const own = Number(years?.at(-1));
  if (!years || Number.isNaN(own)) return year;
  const shift = (year === null ? own - 1 : Number(year)) - own;
  return period.replace(SHIFTED, found => String(Number(found) + shift));
}
