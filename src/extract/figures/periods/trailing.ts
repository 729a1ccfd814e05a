import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';
import { listedEnd } from '../clause/word-lists.js';
import type { ClauseTimes } from './clause-times.js';
import { isDated } from './dated.js';

/** A date further on than this many chunks is of something else. */
const TRAIL = 48;
const TRAILING_ENDS: ReadonlySet<Role> = new Set(['semicolon', 'figure', 'stop', 'boundary', 'compared', 'aim']);
/** What parts a figure from the bracket at the end of its clause. */
const CLOSING_ENDS: ReadonlySet<Role> = new Set<Role>([
  'semicolon',
  'stop',
  'boundary',
  'compared',
  'aim',
  'goal',
  'date',
  'now',
  'from',
  'to',
  'over',
  'bar',
]);

/** `100% xã triển khai trong năm 2023`, `120 cơ sở vi phạm năm 2015`: a date further on in the clause of the figure, or -1. */
export function trailingDate(times: ClauseTimes, at: number): number {
  const { clause } = times;
  const isListed = (next: number) => clause.role(next + 1) === 'figure';
  for (let next = at + 1; next < Math.min(clause.chunks.length, at + TRAIL); next++) {
    const role = clause.role(next)!;
    if (role === 'date') return governs(times, at, next) ? next : -1;
    // `12,5% (năm 2021 là 13%)`: the year of the figure in the bracket.
    if (role === 'open' && clause.brackets.withFigure.has(next)) {
      next = clause.closeOf(next);
      continue;
    }
    if (role === 'comma') {
      // `dưới 17%, | miền núi dưới 28% vào năm 2025`
      const alike = WHO.has(clause.role(next + 1)!) ? memberAhead(clause, at, next + 1) : -1;
      // `nam 70%, nữ 30% (năm 2009), trẻ em 5% (năm 2010)`: the bracket serves the figure before it.
      if (alike >= 0 && clause.role(alike - 1) === clause.role(at - 1) && clause.role(alike + 1) !== 'open') {
        next = alike;
        continue;
      }
      // `20 ca mắc, | 5 ca tử vong năm 2015`: the figures of a list share the date at its end.
      if (clause.isCountNoun(next + 1, next + 2) || isListed(next) || clause.isNameAt(next + 1)) continue;
      // `đối với tuyến trung ương, | tuyến tỉnh; 75% …`
      if (clause.role(next + 1) === 'place' && clause.role(next + 2) === 'semicolon') continue;
      // `được chăm sóc, | trợ giúp vào năm 2025`
      const listed = listedEnd(clause, next + 1);
      if (listed > 0) {
        next = listed - 1;
        continue;
      }
      // `khảo sát 509 trẻ tại huyện A, năm 2016.`, `…, từ tháng 10/2021 đến tháng 3/2022.`
      const leads = clause.role(next + 1) === 'time' || clause.role(next + 1) === 'from';
      const date = leads ? next + 2 : next + 1;
      return clause.role(date) === 'date' && endsClause(times, date) && governs(times, at, date) ? date : -1;
    }
    if (role === 'and' && isListed(next)) continue;
    if (role === 'figure' && (clause.role(next - 1) === 'comma' || clause.role(next - 1) === 'and')) continue;
    // `đạt 90% đối với tuyến tỉnh; | 75% đối với tuyến huyện vào năm 2025`
    const member = role === 'semicolon' || role === 'and' ? memberAhead(clause, at, next + 1) : -1;
    if (member >= 0) {
      next = member;
      continue;
    }
    if (TRAILING_ENDS.has(role)) return -1;
  }
  return -1;
}

/**
 * The figure of a list's next member that is only where or whom it is said of, or -1: `; | trẻ 5-18 tuổi ở mức dưới 19%`. A verb
 * of change in it must be that of the first: `xuống dưới 17% và | miền núi xuống dưới 28%`, not `là 20% và | giảm xuống 17%`;
 * another measure with the same verb too: `xuống dưới 5% và | tỷ lệ tử vong xuống dưới 8%`.
 */
function memberAhead(clause: Clause, first: number, from: number): number {
  const falls = clause.role(beforeBound(clause, first)) === 'to';
  let at = from;
  for (; at < from + LONGEST_MEMBER; at++) {
    if (clause.is(at, 'planned') || clause.is(at, 'forecast') || clause.is(at, 'compares')) return -1;
    const role = clause.role(at)!;
    if (!IN_MEMBER.has(role) && !(falls && (IN_FALL.has(role) ? at > from : role === 'opener'))) break;
  }
  return clause.chunks[at]?.figure?.kind === 'indicator' ? at : -1;
}

/** The chunk before a figure and its bound: `xuống | dưới 17%`. */
function beforeBound(clause: Clause, figure: number): number {
  let at = figure - 1;
  while (clause.role(at) === 'bound' || clause.role(at) === 'adverb') at--;
  return at;
}

const WHO: ReadonlySet<Role> = new Set(['word', 'place']);
const IN_FALL: ReadonlySet<Role> = new Set(['to', 'decrease', 'increase']);
const IN_MEMBER: ReadonlySet<Role> = new Set([
  'word',
  'place',
  'preposition',
  'number',
  'time',
  'link',
  'bound',
  'dash',
]);
/** No member of a list has more chunks before its figure. */
const LONGEST_MEMBER = 12;

/** `nam chiếm 70%, nữ chiếm 30% (năm 2010)`: the date in the bracket that ends the clause, or -1. */
export function closingDate(times: ClauseTimes, at: number): number {
  const { clause } = times;
  for (let next = at + 1; next < Math.min(clause.chunks.length, at + TRAIL); next++) {
    const role = clause.role(next)!;
    if (CLOSING_ENDS.has(role) || clause.is(next, 'compares')) return -1;
    if (role !== 'open') continue;
    const close = clause.closeOf(next);
    if (close === next) return -1;
    const date = clause.role(next + 1) === 'time' ? next + 2 : next + 1;
    if (clause.role(date) === 'date') return date === close - 1 && endsClause(times, close) ? date : -1;
    next = close;
  }
  return -1;
}

function endsClause({ clause }: ClauseTimes, date: number): boolean {
  const after = clause.role(date + 1);
  return after === undefined || after === 'stop' || after === 'semicolon' || after === 'close';
}

/** True when a date after a figure says when it was so, and not of what year a plan, a law or a prize is. */
function governs(times: ClauseTimes, figure: number, date: number): boolean {
  const { clause } = times;
  // `kế hoạch giai đoạn 2016-2020`: the word says of which years the plan is, and not when.
  const stage = clause.is(date - 1, 'stage');
  const before = clause.role(stage ? date - 2 : date - 1);
  if (before === 'time' || before === 'within' || times.isAfterWord(date, 'at-time')) return true;
  const value = times.value(date);
  if (value === null) return false;
  // `từ tháng 1/2014 đến tháng 10/2017`, and not `từ năm 2014`
  if (before === 'from') return value.includes('/');
  return !isDated(clause, figure, date);
}

/** True for a date that stands behind a figure, or behind the bracket of one: `17% (miền núi 28%) vào năm | 2025`. */
export function trails({ clause }: ClauseTimes, date: number): boolean {
  let at = date - 1;
  while (at > date - TRAILS_REACH && (LEADS_TO_DATE.has(clause.role(at)!) || WHOM_OF.has(clause.role(at)!))) at--;
  const open = clause.role(at) === 'close' ? clause.brackets.opens.get(at) : undefined;
  return clause.role(open === undefined ? at : open - 1) === 'figure';
}

/** `75% đối với tuyến huyện vào năm | 2025` */
const WHOM_OF: ReadonlySet<string> = new Set(['word', 'place']);
/** No more chunks stand between a figure and the date behind it. */
const TRAILS_REACH = 8;
/** What stands between a figure and the date behind it. */
export const LEADS_TO_DATE: ReadonlySet<string> = new Set(['time', 'within', 'preposition', 'to']);
