import { addDays, daysIn, weekdayOfDay } from '../../model/calendar.js';
import { isoDay } from './calendar.js';
import { oneOf } from './patterns.js';
import { day, type Point } from './stated.js';

/**
 * Days of the week, from 1 for Monday. Chrono-node reads none of them with a week: of `thứ 6 tuần trước` it takes `6 tuần
 * trước`, of `chủ nhật tuần trước` the Sunday that is nearest.
 */
const WEEKDAYS: readonly (readonly [word: string, weekday: number])[] = [
  ['hai', 1],
  ['ba', 2],
  ['tư', 3],
  ['năm', 4],
  ['sáu', 5],
  ['bảy', 6],
  ['bẩy', 6],
];

/** Weeks from that of the report: `tuần này`, `tuần trước`. */
const THIS_WEEK = ['này', 'nay'];
const LAST_WEEK = ['trước', 'vừa qua', 'vừa rồi', 'qua', 'rồi'];
const NEXT_WEEK = ['sau', 'tới', 'kế tiếp', 'tiếp theo'];

/** Which of a month's Mondays, Tuesdays …: the last is 0. */
const NTH: readonly (readonly [words: string, nth: number])[] = [
  ['đầu tiên', 1],
  ['thứ nhất', 1],
  ['thứ hai', 2],
  ['thứ ba', 3],
  ['thứ tư', 4],
  ['cuối cùng', 0],
];

const LONG = `thứ (?:${WEEKDAYS.map(([word]) => word).join('|')}|[2-7])|chủ nhật`;
const SHORT = 't[2-7]|cn';

/** `thứ Hai tuần trước`, `T6 tuần này`, `chủ nhật vừa qua`; `T6 này` may be June. */
export const WEEKDAY_OF_WEEK = `(?:(?:${LONG}|${SHORT}) (?:của )?tuần ${oneOf([...LAST_WEEK, ...THIS_WEEK, ...NEXT_WEEK])}|(?:${LONG}) (?:này|tới|vừa qua|vừa rồi))`;
/** `thứ Sáu đầu tiên của tháng`, with a group for the weekday and one for which of them. */
export const NTH_WEEKDAY = `(${LONG}) (${NTH.map(([words]) => words).join('|')}) (?:của |trong )?`;

/** What may stand before a weekday that is no number of a thing: not `Kỳ họp thứ 7`, `mũi thứ hai`. */
const BEFORE =
  /(?:^|[\n.;:!?,(–—-] ?|(?<![\p{L}])(?:vào|trong|từ|đến|tới|rạng sáng|sáng|trưa|chiều|tối|đêm|hôm|ngày|và|hoặc|hay|lúc|dịp) |\d ?(?:h|giờ)(?:\d\d)? )$/u;
const REACH = 12;

/** True where the words that begin at an offset are a weekday, and no number of a thing. */
export function isWeekday(lower: string, start: number): boolean {
  return BEFORE.test(lower.slice(Math.max(0, start - REACH), start));
}

/** The day that a weekday with its week means in a report of `today` (ISO); undefined for other phrases. */
export function weekdayOfWeek(phrase: string, today: string): Point | undefined {
  const weekday = weekdayOf(phrase);
  if (weekday === undefined) return undefined;
  const own = weekdayOfDay(today);
  const words = phrase.split(' ');
  const at = words.indexOf('tuần');
  if (at !== -1) {
    const week = words.slice(at + 1).join(' ');
    const step = LAST_WEEK.includes(week) ? -1 : NEXT_WEEK.includes(week) ? 1 : 0;
    return pointOf(addDays(today, weekday - own + 7 * step));
  }
  // `thứ Sáu tới`: the next one; `thứ Sáu vừa qua`: the last.
  if (phrase.endsWith('tới')) return pointOf(addDays(today, weekday - own + (weekday > own ? 0 : 7)));
  if (phrase.endsWith('này')) return pointOf(addDays(today, weekday - own));
  return pointOf(addDays(today, weekday - own - (weekday < own ? 0 : 7)));
}

/** The n-th weekday of a month, or its last. */
export function nthWeekday(phrase: string, which: string, year: number, month: number): Point | undefined {
  const weekday = weekdayOf(phrase);
  const nth = NTH.find(([words]) => words === which)?.[1];
  if (weekday === undefined || nth === undefined) return undefined;
  const first = 1 + ((weekday - weekdayOfDay(isoDay(year, month, 1)) + 7) % 7);
  const last = daysIn(year, month);
  return day(year, month, nth === 0 ? last - ((last - first) % 7) : first + 7 * (nth - 1));
}

function weekdayOf(phrase: string): number | undefined {
  if (phrase.startsWith('chủ nhật') || phrase.startsWith('cn')) return 7;
  const word = /^(?:thứ |t)(\S+)/.exec(phrase)?.[1];
  if (word === undefined) return undefined;
  return WEEKDAYS.find(([written]) => written === word)?.[1] ?? (/^[2-7]$/.test(word) ? Number(word) - 1 : undefined);
}

function pointOf(iso: string): Point {
  const [y, m, d] = iso.split('-').map(Number) as [number, number, number];
  return day(y, m, d);
}
