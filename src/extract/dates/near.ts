import { addDays } from '../../model/calendar.js';
import { isDay, isoDay, isoMonth } from './calendar.js';
import { tests } from './cues.js';
import { order } from './joins.js';
import type { Mention, Point } from './stated.js';

/** A day that lies so many days before the report's own is of its time; one after it, where words say so. */
const [DAYS_BEFORE, DAYS_AFTER] = [31, 60];
/** `9/6 tới`, `1/5 sắp tới`, `28/9 này`. */
const TO_COME = /,? (?:sắp tới|tới đây|tới|này)(?![\p{L}\p{M}])/uy;
/** `trước ngày 1/6`, `hạn chót là 1/6`. */
const TO_COME_BEFORE = /(?<=(?:trước|hạn chót|hạn cuối|chậm nhất)(?: là| vào| đến)?(?: ngày)? )/uy;
/** Words near a day that is planned. */
const PLANNED =
  /(?<![\p{L}\p{M}])(?:sẽ|dự kiến|kế hoạch|trước|hạn|chậm nhất|tới|từ|đến|hết|phấn đấu|hoàn thành)(?![\p{L}\p{M}])/u;
const PLANNED_REACH = 40;
const CLAUSE_END = /[.;!?](?=[ \n]|$)|\n/;
const JUST_PAST = / (?:vừa qua|vừa rồi)(?![\p{L}\p{M}])/uy;
/** The year in which a day, or a month, lies close to the report's own day; undefined for others. */
export function yearNear(
  { stated: { from, to }, start, end }: Mention,
  reportDate: string,
  lower: string,
): number | undefined {
  if (to !== null || from.month === null || (from.grain !== 'day' && from.grain !== 'month')) return undefined;
  const own = Number(reportDate.slice(0, 4));
  const first = addDays(reportDate, -DAYS_BEFORE);
  const isToCome = tests(TO_COME, lower, end) || tests(TO_COME_BEFORE, lower, start);
  const last = isToCome ? addDays(reportDate, DAYS_AFTER) : reportDate;
  const near = [own, own - 1, own + 1].find(year => liesWithin(from, year, first, last));
  // In January `hoàn thành trong tháng 12` is of the year to come.
  return near === own - 1 && isPlanned(lower, start, end) ? undefined : near;
}

function liesWithin({ grain, month, day }: Point, year: number, first: string, last: string): boolean {
  if (grain === 'month') {
    const iso = isoMonth(year, month!);
    return first.slice(0, iso.length) <= iso && iso <= last.slice(0, iso.length);
  }
  if (!isDay(year, month!, day!)) return false;
  const iso = isoDay(year, month!, day!);
  return first <= iso && iso <= last;
}

/**
 * True for a point of the year of the report that is of the year before: `quý IV vừa qua` in January; a day far ahead, where
 * the report speaks of the year before and no word says that the day is still to come.
 */
export function isOfYearBefore(
  { stated: { from, to }, start, end }: Mention,
  reportDate: string,
  lower: string,
  speaksOf: (year: number) => boolean,
): boolean {
  const [year, month, day] = reportDate.split('-').map(Number) as [number, number, number];
  if (order(from) <= month * 31 + (from.grain === 'day' ? day : 0)) return false;
  if (tests(JUST_PAST, lower, end)) return true;
  if (from.grain !== 'day' || to !== null || !speaksOf(year - 1)) return false;
  return isoDay(year, from.month!, from.day!) > addDays(reportDate, DAYS_AFTER) && !isPlanned(lower, start, end);
}

function isPlanned(lower: string, start: number, end: number): boolean {
  const before = lower
    .slice(Math.max(0, start - PLANNED_REACH), start)
    .split(CLAUSE_END)
    .at(-1)!;
  const after = lower.slice(end, end + PLANNED_REACH).split(CLAUSE_END, 1)[0]!;
  return PLANNED.test(before) || PLANNED.test(after);
}
