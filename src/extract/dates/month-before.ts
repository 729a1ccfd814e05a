import { precededBy, tests } from './cues.js';
import { lenderOf } from './lenders.js';
import type { Mention } from './stated.js';

/** `so với tháng 12/2014`; not `so với cùng kỳ tháng 12/2014`. */
const COMPARED_MONTH = precededBy('so(?: sánh)?(?: với)?(?: của)?(?: tháng)? ?', '');
/** `so với tháng trước (12/2014)`, `tháng trước đó (tháng 12/2014)` */
const MONTH_BEFORE = precededBy('tháng trước(?: đó)? ?\\((?:tháng )?', '');
const DECEMBER = 12;

/** A month of which a report without a date of its own tells, with its year. */
export interface ToldMonth {
  readonly month: number;
  readonly year: number;
}

/**
 * The month after the one that a report compares with, `so với tháng 12/2014`, `so với tháng cuối năm 2014`; undefined for
 * none or several, and where the report tells of another year.
 */
export function toldMonth(mentions: readonly Mention[], lower: string): ToldMonth | undefined {
  let found: ToldMonth | undefined;
  for (const { stated, start } of mentions) {
    const { from, to } = stated;
    if (to !== null || from.year === null || from.month === null || from.grain !== 'month') continue;
    if (!tests(COMPARED_MONTH, lower, start) && !tests(MONTH_BEFORE, lower, start)) continue;
    const told = { month: (from.month % DECEMBER) + 1, year: from.year + (from.month === DECEMBER ? 1 : 0) };
    if (found !== undefined && (found.month !== told.month || found.year !== told.year)) return undefined;
    found = told;
  }
  if (found === undefined) return undefined;
  const { year } = found;
  const isOther = (mention: Mention): boolean => {
    const lender = lenderOf(mention, lower);
    return lender?.tells === 'time' && lender.year !== year && lender.year !== year - 1;
  };
  return mentions.some(isOther) ? undefined : found;
}
