import type { TextSpan } from '../../model/span.js';
import { isDay, isMonth, isReportYear } from './calendar.js';
import { precededBy, tests } from './cues.js';
import { DAY_PARTS, ORDINALS } from './lexicon.js';
import { CLOCK, numberOf, YEAR_BY_WORD } from './patterns.js';
import { BEFORE_END } from './rules/days.js';
import { day, type Grain, month, type Point, quarter, type StatedDate, week, year } from './stated.js';

/** What joins the two ends of a range, with a clock time and the words of a day before the second. */
const JOIN = new RegExp(
  `(?: ?(?:-|–|—|→|->|~) ?(?:hết )?|,? (?:cho |kéo dài |tính |liên tục )?(?:đến|tới)(?: (?:hết|cuối|giữa|khoảng))? )${BEFORE_END}`,
  'y',
);
/** A slash joins full days (`15-9-1971/15-9-2016`) and years that follow one another (`2021/2022`). */
const SLASH = / ?\/ ?/y;
/** `10/7/2018 tính đến nay 27/7/2018`: the day says when `nay` is. */
const NOW_IS = /,? (?:tính )?(?:đến|tới) (?:hôm )?nay,? \(?(?:là )?(?:ngày )?(?=\d)/y;
const OPEN = /(?: ?(?:-|–|—) ?|,? (?:cho |tính |kéo dài )?(?:đến|tới) (?:thời điểm )?(?:hiện )?)nay(?![\p{L}\p{M}])/uy;
const YEAR_END = /(?:cuối|hết)? ?năm(?: nay)?(?![\p{L}\p{M}\d]| \d)/uy;

/**
 * What leads to the first end of a range that a comma parts: `Từ năm | 1990, đến nay`, `Từ 7h30 ngày | 13/2, đến 15/2`. In `được
 * phát hiện năm 1990, đến nay`, `tối 13/2, đến rạng sáng 15/2` the two stand apart.
 */
const FROM = precededBy(
  `từ(?: (?:ngày|năm|tháng|đầu|giữa|cuối|khoảng|hồi|hôm|mùng|mồng|tuần|quý|lúc|${DAY_PARTS.join('|')}|${CLOCK})){0,4} ?`,
  '',
);

/** Reads a point that begins at an offset: the rules, as the scanner calls them. */
export type ReadPoint = (offset: number) => { readonly point: Point; readonly end: number } | undefined;

export interface Join {
  readonly stated: StatedDate;
  readonly end: number;
}

/** The range that begins with `from`, which stands from `start` to `end`, or undefined when it stands alone. */
export function joinRange(
  lower: string,
  from: Point,
  { start, end }: TextSpan,
  readPoint: ReadPoint,
): Join | undefined {
  const now = after(NOW_IS, lower, end);
  if (now !== undefined) {
    const joined = joinAt(lower, from, now, readPoint);
    if (joined) return joined;
  }
  if (from.day === null || from.month !== null) {
    const open = after(OPEN, lower, end);
    if (open !== undefined && (lower[end] !== ',' || tests(FROM, lower, start)))
      return { stated: { from, to: 'open' }, end: open };
  }
  const at = after(JOIN, lower, end);
  if (at !== undefined && (lower[end] !== ',' || tests(FROM, lower, start))) return joinAt(lower, from, at, readPoint);
  const slash = after(SLASH, lower, end);
  if (slash === undefined || from.year === null) return undefined;
  const joined = joinAt(lower, from, slash, readPoint);
  const to = joined?.stated.to as Point | undefined;
  if (to === undefined) return undefined;
  const follows = from.grain === 'year' && to.grain === 'year' && to.year === from.year + 1;
  return follows || (from.grain === 'day' && to.grain === 'day') ? joined : undefined;
}

function joinAt(lower: string, from: Point, at: number, readPoint: ReadPoint): Join | undefined {
  const whole = readPoint(at);
  const right = whole !== undefined && canEnd(from, whole.point) ? whole : bareEnd(lower, from, at);
  if (right === undefined) return undefined;
  // `tháng 11/1992, đến cuối tháng 8 năm nay`: the end has a year of its own, which only the report's date tells.
  if (from.year !== null && bearsYearByWord(lower, right)) return undefined;
  const stated = complete(from, right.point);
  return stated && { stated, end: right.end };
}

function bearsYearByWord(lower: string, { point, end }: { readonly point: Point; readonly end: number }): boolean {
  if (point.grain === 'year' && lower.endsWith('năm nay', end)) return true;
  return point.year === null && after(YEAR_BY_WORD, lower, end) !== undefined;
}

/** Which grains may stand at the two ends of one range. */
const ENDS: { readonly [G in Grain]: readonly Grain[] } = {
  day: ['day', 'month', 'year'],
  week: ['week'],
  month: ['month', 'day', 'year'],
  quarter: ['quarter', 'month'],
  half: ['half'],
  months: [],
  year: ['year', 'month', 'day', 'quarter', 'half'],
};

function canEnd(from: Point, to: Point): boolean {
  if (!ENDS[from.grain].includes(to.grain)) return false;
  // `ngày 26 … 30/3`: a bare day is completed by a day alone.
  return from.grain !== 'day' || from.month !== null || (to.grain === 'day' && to.month !== null);
}

/** An end that leans on the first: `tháng 5 - 7`, `quý I-III`, `năm 2020-25`, `đến cuối năm`. */
function bareEnd(lower: string, from: Point, at: number): { readonly point: Point; readonly end: number } | undefined {
  const end = after(YEAR_END, lower, at);
  if (end !== undefined && (from.grain === 'month' || from.grain === 'day')) return { point: year(from.year), end };
  if (from.grain === 'month' || from.grain === 'week') {
    const [text, number, inYear] =
      match(/(\d{1,2})(?![\d%]|[.,]\d)(?:(?: ?[/-] ?|,? (?:của )?năm )(\d{4})(?!\d))?(?!\/\d)/y, lower, at) ?? [];
    if (text === undefined) return undefined;
    const value = Number(number);
    const bears = inYear === undefined ? from.year : Number(inYear);
    if (value <= (from.month ?? from.part)! || (from.grain === 'month' && !isMonth(value))) return undefined;
    return { point: from.grain === 'month' ? month(bears, value) : week(bears, value), end: at + text.length };
  }
  if (from.grain === 'quarter') {
    const [text, number, inYear] =
      match(/(0?[1-4]|iii|ii|iv)(?![\d\p{L}])(?:(?: ?[/-] ?| năm )(\d{4})(?!\d))?/uy, lower, at) ?? [];
    if (text === undefined) return undefined;
    const value = numberOf(number!, ORDINALS);
    return value > from.part!
      ? { point: quarter(inYear ? Number(inYear) : from.year, value), end: at + text.length }
      : undefined;
  }
  if (from.grain === 'year' && from.year !== null) {
    const [text, number] = match(/(\d{4}|\d{2})(?![\d%/.,-]\d|\d)/y, lower, at) ?? [];
    if (text === undefined) return undefined;
    const value = text.length === 4 ? Number(number) : Math.floor(from.year / 100) * 100 + Number(number);
    if (text.length === 2 && (at === 0 || !/[-–]$/.test(lower.slice(at - 1, at)) || value > from.year + 15))
      return undefined;
    return value > from.year && isReportYear(value) ? { point: year(value), end: at + text.length } : undefined;
  }
  return undefined;
}

/** Lends each end what the other one writes: month and year of the last to the first, its year to the last. */
function complete(from: Point, to: Point): StatedDate | undefined {
  let first = from;
  let last = to;
  if (first.grain === 'day' && first.month === null) {
    if (last.month === null) return undefined;
    first = day(last.year, last.month, first.day!);
    if (!isDay(last.year, last.month, first.day!) || first.day! >= last.day!) return undefined;
    return { from: first, to: last };
  }
  if (first.year === null && last.year !== null) {
    const crosses = order(first) > order(last) && last.grain !== 'year';
    first = { ...first, year: last.year - (crosses ? 1 : 0) };
  } else if (last.year === null && first.year !== null) {
    last = { ...last, year: first.year + (order(last) < order(first) ? 1 : 0) };
  }
  if (first.year !== null && last.year !== null && key(first) >= key(last)) return undefined;
  return { from: first, to: last };
}

/** Place within a year, to tell `25/12 đến 5/1` from `5/1 đến 25/12`. */
export function order(point: Point): number {
  if (point.grain === 'week') return point.part! * 8;
  if (point.grain === 'quarter') return point.part! * 93;
  if (point.grain === 'half') return point.part! * 186;
  return (point.month ?? (point.early ? 0 : 1)) * 31 + (point.day ?? 0);
}

function key(point: Point): number {
  return (
    point.year! * 1000 + (point.grain === 'year' && !point.early ? 999 : order(point) + (point.day === null ? 31 : 0))
  );
}

function after(pattern: RegExp, lower: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(lower) ? pattern.lastIndex : undefined;
}

function match(pattern: RegExp, lower: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(lower) ?? undefined;
}
