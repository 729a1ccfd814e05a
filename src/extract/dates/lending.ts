import { isoDay } from './calendar.js';
import { tests } from './cues.js';
import { type Lender, lenderOf } from './lenders.js';
import type { Mention, Point } from './stated.js';

/** How many lenders are looked through for one that lends to a date. */
const LENDER_REACH = 16;
/** Before a day of the news, not of the story of a past year: `Chiều 12/5`, `Tuy nhiên, ngày 6/4`. */
const OF_NEWS_BEFORE =
  /(?<=(?:sáng|trưa|chiều|tối|đêm|hôm|mới đây|tuy nhiên|hiện nay|vừa qua|sẽ [^.;:!?\n]{1,40}),?(?: vào)? ?(?:ngày )?)/uy;
/** `trước đó, ngày 7/12`: the story goes back. */
const BACK_BEFORE = /(?<=(?:trước đó|đã đưa|đã đưa tin|đưa tin|phản ánh),?(?: vào)?(?: ngày| tối| sáng| chiều)* )/uy;
/** `ca tử vong đầu tiên trong năm 2019` */
const WITHIN = /(?<=trong )/uy;
/** Months after which a month of a lower number is of the next year. */
const NEXT_YEAR_AFTER = 6;
/** A year's review is told of in these first months of the next: their days lie in no bare year. */
const MONTHS_OF_REVIEW = 3;
/** Months in which a day may follow what is told beside its story. */
const MONTHS_AFTER = { past: 1, bound: 3, document: 4 };

/** Where the dates of a text stand. */
export interface DateContext {
  readonly lower: string;
  readonly reportDate: string | null;
  /** Sentence number of an offset. */
  readonly sentenceOf: (offset: number) => number;
  /** True in a headline or a heading. */
  readonly isHeaded: (offset: number) => boolean;
  /** The year that the titles over the table at an offset bear, or null. */
  readonly yearOver: (offset: number) => number | null;
}

/** What was found to lend so far, in order, its years, and from where on it may tell of the report's own time. */
export interface Lent {
  readonly lenders: Lender[];
  readonly years: Set<number>;
  told: number;
}

export function nothingLent(): Lent {
  return { lenders: [], years: new Set(), told: 0 };
}

/** Keeps what a mention lends. */
export function keep(lent: Lent, mention: Mention, lower: string, ownYear: number | null): void {
  const lender = lenderOf(mention, lower);
  if (lender === undefined) return;
  lent.lenders.push(lender);
  lent.years.add(lender.year);
  // A past year breaks the thread: what follows is told of the report's own year again.
  const { grain } = mention.stated.from;
  if (grain === 'year' && lender.tells === 'time' && ownYear !== null && lender.year < ownYear)
    lent.told = lent.lenders.length;
}

/** `Năm 2019, … tháng 5`: a past year said of the whole sentence; `từ tháng 10-2018 với 76 ca, tháng 11`: of a series. */
export function lenderInSentence(
  { start, stated }: Mention,
  lender: Lender | undefined,
  context: DateContext,
): Lender | undefined {
  if (lender === undefined || context.sentenceOf(lender.at) !== context.sentenceOf(start)) return undefined;
  const { lower, reportDate } = context;
  if (reportDate !== null && lender.year > Number(reportDate.slice(0, 4))) return undefined;
  if (lender.tells === 'series') {
    const { grain } = lender.point;
    return stated.from.grain === grain && /\d/.test(lower.slice(lender.end, start)) ? lender : undefined;
  }
  if (lender.tells !== 'time') return undefined;
  return isOfReview(stated.from, lender) ? undefined : lender;
}

/** The last that lends to a mention; of those alone that tell of the report's own time, or of all. */
export function lastThatLends(
  { lenders, told }: Lent,
  mention: Mention,
  context: DateContext,
  tellers: boolean,
): Lender | undefined {
  const { reportDate } = context;
  const ownYear = reportDate === null ? Number.POSITIVE_INFINITY : Number(reportDate.slice(0, 4));
  const first = Math.max(tellers ? told : 0, lenders.length - LENDER_REACH);
  let latest = 0;
  for (let i = lenders.length - 1; i >= first; i--) {
    const lender = lenders[i]!;
    const isPast = lender.year <= ownYear;
    // A later year stands between: the story is past this one.
    if ((!tellers || (isPast && lender.tells === 'time')) && lends(lender, mention, context))
      return lender.year < latest ? undefined : lender;
    // `Năm 2019, … . … . Ngày 7/2`: what stood before is no nearer to it.
    if (lender.frames === 'sentence') return undefined;
    if (isPast && (lender.tells === 'time' || lender.tells === 'past')) latest = Math.max(latest, lender.year);
  }
  return undefined;
}

/**
 * True when a lender says the year of a mention in a later sentence. Days lend to all. A bare year is most often history
 * where days of the news stand beside it: to a day it lends from a headline, from the first sentences or as that of an
 * occasion, or to the next sentence where it begins its own. Months that are told as past or as an end, and days of
 * decisions, lend to the days that follow them closely.
 */
function lends({ point, tells, frames, at, year }: Lender, mention: Mention, context: DateContext): boolean {
  const { stated, start } = mention;
  const { lower, reportDate, sentenceOf } = context;
  if (tells === 'series') return false;
  // Where another year is the report's own, a feast may be long past.
  if (frames === 'anniversary') return context.reportDate === null;
  if (tells === 'document') return follows(stated.from, point, MONTHS_AFTER.document);
  if (point.grain === 'year' && tells !== 'time') return false;
  if (stated.from.grain !== 'day' || point.grain === 'day') return true;
  if (point.grain !== 'year') {
    if (tells === 'time' || follows(stated.from, point, MONTHS_AFTER[tells])) return true;
    // `vào giữa tháng 11-2018, …. Trước đó, ngày 16-9`
    return (
      tests(BACK_BEFORE, lower, start) && follows({ ...point, grain: 'day', day: 31 }, stated.from, MONTHS_AFTER[tells])
    );
  }
  if (reportDate?.startsWith(`${year}-`) === true || frames === 'occasion') return true;
  if (isOfReview(stated.from, { point, frames })) return false;
  if (context.isHeaded(at)) return true;
  if (sentenceOf(at) <= 1 && (frames === 'sentence' || tests(WITHIN, lower, at))) return true;
  return frames === 'sentence' && sentenceOf(start) === sentenceOf(at) + 1 && !tests(OF_NEWS_BEFORE, lower, start);
}

/** True for a day of the same year that lies in the months after a point or in its own. */
function follows(day: Point, point: Point, months: number): boolean {
  if (day.month === null || point.month === null || day.grain !== 'day') return false;
  const apart = day.month - point.month;
  return apart >= 0 && apart <= months && (apart > 0 || point.day === null || day.day! >= point.day);
}

/** True for a day of the first months under a bare year that may be one that is looked back on. */
function isOfReview(point: Point, { point: { grain, early }, frames }: Pick<Lender, 'point' | 'frames'>): boolean {
  return (
    grain === 'year' &&
    frames !== 'occasion' &&
    frames !== 'anniversary' &&
    early !== true &&
    point.grain === 'day' &&
    point.month! <= MONTHS_OF_REVIEW
  );
}

/** The lender's year, or the next where the story went on over its end: `25-12-2004 … 9-1`. */
export function yearAfter(
  { year, point: from, tells }: Lender,
  { stated, start }: Mention,
  { lower, reportDate }: DateContext,
): number {
  const to = stated.from;
  const [first, then] = [from.month, to.month];
  if (first === null || then === null || from.grain === 'months' || to.grain === 'months') return year;
  if ((tells !== 'time' && tells !== 'series') || then > first - NEXT_YEAR_AFTER || tests(BACK_BEFORE, lower, start))
    return year;
  return reportDate === null || reportDate >= isoDay(year + 1, then, to.day ?? 1) ? year + 1 : year;
}
