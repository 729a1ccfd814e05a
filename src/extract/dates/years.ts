import { order } from './joins.js';
import { isBirth, isCompared, isOfDocument, lenderOf } from './lenders.js';
import {
  type DateContext,
  keep,
  type Lent,
  lastThatLends,
  lenderInSentence,
  nothingLent,
  yearAfter,
} from './lending.js';
import { type ToldMonth, toldMonth } from './month-before.js';
import { isOfYearBefore, yearNear } from './near.js';
import { bearsYear, lastYear, type Mention, type Point, type StatedDate } from './stated.js';

/** What may stand between two members of one list or range. */
const BETWEEN_SIBLINGS =
  /^ ?(?:[,;/–-]|và|hoặc|cùng|đến|với|,? ?và)? ?(?:các |trong |vào |của )?(?:sáng |chiều |tối |đêm |hai |2 )?(?:ngày |tháng |hết )?\(?$/u;
const SIBLING_REACH = 20;

/** What a year was concluded from, the surest first: where one day is told twice, the surer says the year of both. */
const SOURCES = [
  'near',
  'list',
  'sentence',
  'table',
  'story',
  'own',
  'nothing',
  'background',
  'compared',
  'later',
] as const;

type YearSource = (typeof SOURCES)[number];

interface Conclusion {
  readonly year: number | null;
  readonly source: YearSource;
}

/**
 * Concludes the years that are not written. In this order: the last member of the same list or range; another mention of
 * the same day and month; of a day shortly before the report's own the year of that; a year before in the same sentence;
 * in a table the titles over it; the nearest mention before that tells of the report's own time; the report's own date; the
 * nearest mention before that is a beginning, an end or a target; a year later in the same sentence; the month that the
 * report compares with. What lends, and to what, is told in `lenders.ts` and `lending.ts`. A day that the text tells twice
 * has one year.
 * @returns for each mention its year, or null: the year of the last end of a range
 */
export function inferYears(mentions: readonly Mention[], context: DateContext): (number | null)[] {
  const { lower, reportDate } = context;
  const years: (number | null)[] = mentions.map(({ stated }) => (bearsYear(stated) ? lastYear(stated) : null));
  const ownYear = reportDate === null ? null : Number(reportDate.slice(0, 4));
  const sameDay = yearsOfDays(mentions, lower);
  const conclusions = new Map<number, Conclusion>();
  const told = reportDate === null ? toldMonth(mentions, lower) : undefined;
  let lent = nothingLent();
  for (const [i, mention] of mentions.entries()) {
    const { stated, recurring } = mention;
    if (bearsYear(stated)) {
      keep(lent, mention, lower, ownYear);
      continue;
    }
    if (recurring || stated.relative !== undefined) continue;
    if (stated.from.yearOffset !== undefined) {
      years[i] = ownYear === null ? null : ownYear + stated.from.yearOffset;
      // `… tháng 11/1992. Đến tháng 8 năm nay …, tháng 7 …`: what follows is told of a year that nothing says.
      if (ownYear === null) lent = nothingLent();
      continue;
    }
    const listed = siblingYear(mentions, years, i, lower);
    const written = sameDay.get(dayKey(stated.from) ?? '');
    const near = reportDate === null ? undefined : yearNear(mention, reportDate, lower);
    if (listed !== undefined) conclusions.set(i, { year: listed, source: 'list' });
    else if (written === undefined)
      conclusions.set(i, conclude(mention, lent, near, context) ?? laterInSentence(mentions, i, context));
    if (told !== undefined && conclusions.get(i)?.source === 'nothing' && isIn(stated, told))
      conclusions.set(i, { year: told.year, source: 'compared' });
    years[i] =
      conclusions.get(i)?.year ??
      (written === undefined ? null : near !== undefined && written.has(near) ? near : [...written].at(-1)!);
  }
  for (const [i, year] of oneYearADay(mentions, conclusions)) years[i] = year;
  return years;
}

/** True for a month, and for a day of it: `Trong tháng 1, …`, compared with `tháng 12/2014`. */
function isIn({ from, to }: StatedDate, { month }: ToldMonth): boolean {
  return to === null && from.month === month && (from.grain === 'day' || from.grain === 'month');
}

/** The year of a mention from what stands before it and from the report's own date; undefined where neither says one. */
function conclude(
  mention: Mention,
  lent: Lent,
  near: number | undefined,
  context: DateContext,
): Conclusion | undefined {
  const { stated, start } = mention;
  const { lower, reportDate } = context;
  const inSentence = lenderInSentence(mention, lent.lenders.at(-1), context);
  if (near !== undefined && inSentence?.frames !== 'sentence') return { year: near, source: 'near' };
  if (inSentence !== undefined) return { year: yearAfter(inSentence, mention, context), source: 'sentence' };
  const ownYear = reportDate === null ? null : Number(reportDate.slice(0, 4));
  if (stated.to === 'open' && ownYear !== null) return { year: ownYear, source: 'own' };
  const over = context.yearOver(start);
  if (over !== null) return { year: over, source: 'table' };
  const teller = lastThatLends(lent, mention, context, true);
  const told = teller === undefined ? ownYear : yearAfter(teller, mention, context);
  if (told !== null) {
    const isOver = told === ownYear && isOfYearBefore(mention, reportDate!, lower, year => lent.years.has(year));
    return { year: told - (isOver ? 1 : 0), source: teller === undefined ? 'own' : 'story' };
  }
  const other = lastThatLends(lent, mention, context, false);
  return other && { year: other.year, source: 'background' };
}

/** The years that days are written with, by day and month; the last ends of ranges too, days of documents and births not. */
function yearsOfDays(mentions: readonly Mention[], lower: string): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { stated, start } of mentions) {
    const point = stated.to === null || stated.to === 'open' ? stated.from : stated.to;
    const key = dayKey(point);
    if (key === undefined || point.year === null || isOfDocument(lower, start) || isBirth(lower, start)) continue;
    if (point.grain === 'week' && isCompared(lower, start)) continue;
    const years = found.get(key) ?? new Set();
    // The last stands at the end.
    years.delete(point.year);
    found.set(key, years.add(point.year));
  }
  return found;
}

/** Where one day and month was given several years, the year of the surest; the first of equals. */
function oneYearADay(
  mentions: readonly Mention[],
  conclusions: ReadonlyMap<number, Conclusion>,
): ReadonlyMap<number, number | null> {
  const surest = new Map<string, Conclusion>();
  const days: (readonly [at: number, key: string])[] = [];
  for (const [i, conclusion] of conclusions) {
    const { from, to } = mentions[i]!.stated;
    const key = from.grain === 'day' && to === null ? dayKey(from) : undefined;
    if (key === undefined) continue;
    days.push([i, key]);
    const known = surest.get(key);
    if (known === undefined || SOURCES.indexOf(conclusion.source) < SOURCES.indexOf(known.source))
      surest.set(key, conclusion);
  }
  return new Map(days.map(([i, key]) => [i, surest.get(key)!.year]));
}

/** Days and weeks: a month or a quarter of the same number is as often that of another year. */
function dayKey(point: Point | 'open' | null): string | undefined {
  if (point === null || point === 'open') return undefined;
  if (point.grain === 'week') return `W${point.part}`;
  return point.grain === 'day' ? `${point.month}-${point.day}` : undefined;
}

/** The year of the next member of the same list that bears one. */
function siblingYear(
  mentions: readonly Mention[],
  years: readonly (number | null)[],
  at: number,
  lower: string,
): number | undefined {
  for (let i = at; i + 1 < mentions.length && i < at + 12; i++) {
    const next = mentions[i + 1]!;
    const gap = next.start - mentions[i]!.end;
    if (gap > SIBLING_REACH || gap < 1 || !BETWEEN_SIBLINGS.test(lower.slice(mentions[i]!.end, next.start)))
      return undefined;
    const last = next.stated.from.grain === 'year' ? undefined : years[i + 1];
    if (last != null) return last - (order(mentions[at]!.stated.from) > order(next.stated.from) ? 1 : 0);
    if (next.stated.from.grain === 'year') return undefined;
  }
  return undefined;
}

/** A year later in the same sentence: `Sáng 2-7, … kỷ niệm (24-6-1957/24-6-2017)`. A bare one is of something else. */
function laterInSentence(mentions: readonly Mention[], at: number, { lower, sentenceOf }: DateContext): Conclusion {
  const { stated, start, end } = mentions[at]!;
  const sentence = sentenceOf(start);
  for (let i = at + 1; i < mentions.length && i < at + 12 && sentenceOf(mentions[i]!.start) === sentence; i++) {
    const lender = lenderOf(mentions[i]!, lower);
    if (lender === undefined || lender.tells === 'series') continue;
    // `(15-4 đến 15-5) năm 2019`, `9/2 (mùng 5 Tết Kỷ Hợi 2019)`
    const isNext = i === at + 1 && /^[ ),]{0,3}$/.test(lower.slice(end, lender.at));
    if (isNext || lender.frames === 'occasion' || lender.frames === 'anniversary')
      return { year: lender.year, source: 'sentence' };
    if (stated.from.grain === 'day' && lender.point.grain === 'year') continue;
    if (stated.from.grain === 'day' && lender.tells === 'past') continue;
    return { year: lender.year, source: 'later' };
  }
  return { year: null, source: 'nothing' };
}

/** The same mention with its year put in: of a range, the year of its last end. */
export function withYear({ from, to, ...rest }: StatedDate, year: number | null): StatedDate {
  if (year === null || from.year !== null) return { ...rest, from, to };
  if (to === null || to === 'open') return { ...rest, from: { ...from, year }, to };
  return {
    ...rest,
    from: { ...from, year: year - (order(from) > order(to) && to.grain !== 'year' ? 1 : 0) },
    to: { ...to, year },
  };
}
