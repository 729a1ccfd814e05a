import { MAY_FOLLOW, tests } from './cues.js';
import type { Mention } from './stated.js';

/** The amount of one year and what joins the next: ` là 500 lượt, |`, ` trên 5 tỉ lít và |`. */
const AMOUNT_BETWEEN = /^[^\n.;\d]{0,24}\d[^\n;]{0,32}(?:[,;]|[,;]? và) $/u;
/** The amount of the year that stands before it: ` là 600 lượt`, `: 6%`, ` (600 ca)`; ` còn khoảng 42%`. */
const AMOUNT_AFTER = / ?(?:: ?|\( ?|(?!và )\p{L}{1,6} (?:\p{L}{1,6} ){0,3})\d/uy;
/** Years whose amounts are told side by side lie no further apart. */
const FURTHEST_YEARS = 15;

const COMPARED_BEFORE = /(?<=so sánh (?:với |giữa )?)/uy;
const COMPARED_AFTER = / (?:và|với) (?:năm )?(?:19|20)\d{2}(?! ?[\p{L}\d]|[.,]\d)/uy;

/** `(so sánh 2016 và 2002)`, and not `so sánh 2010 bệnh nhân và 2015 người khỏe`. */
export function isComparedPair(lower: string, start: number, end: number): boolean {
  return tests(COMPARED_BEFORE, lower, start) && tests(COMPARED_AFTER, lower, end);
}

/**
 * True for a bare year that goes on from one with its word, each before its amount: `năm 2019 là 500 lượt, 2020 là 600 lượt`.
 * An amount that looks like a year has none after it: `năm 2019 khám 2.100 lượt, 2010 lượt có thẻ`.
 */
export function isNextInSeries(lower: string, start: number, end: number, before: Mention | undefined): boolean {
  if (before === undefined || before.stated.to !== null || before.stated.from.grain !== 'year') return false;
  const apart = Math.abs(Number(lower.slice(start, end)) - (before.stated.from.year ?? 0));
  if (!(apart > 0 && apart <= FURTHEST_YEARS)) return false;
  return (
    AMOUNT_BETWEEN.test(lower.slice(before.end, start)) &&
    tests(MAY_FOLLOW, lower, end) &&
    tests(AMOUNT_AFTER, lower, end)
  );
}
