import { isDigitAt } from '../engine/characters.js';
import { isReportYear } from './calendar.js';
import { tests } from './cues.js';
import { isOfWork } from './evidence.js';
import { order } from './joins.js';
import { SUM_TO } from './lexicon.js';
import { oneOf } from './patterns.js';
import { bearsYear, lastYear, type Mention, type Point, type StatedDate } from './stated.js';

/** What may stand between two members of one list or range. */
const BETWEEN_SIBLINGS =
  /^ ?(?:[,;/–-]|và|hoặc|cùng|đến|với|,? ?và)? ?(?:các |trong |vào |của )?(?:sáng |chiều |tối |đêm |hai |2 )?(?:ngày |tháng |hết )?\(?$/u;
const SIBLING_REACH = 20;

/** Words before a year that say it is a base of comparison, a beginning, a birth or a target: no time of the report. */
const NO_LENDER = new RegExp(
  `(?<=(?<![\\p{L}])(?:so với|cùng kỳ|cùng kì|tương ứng|từ|kể từ|sn|sinh|hiệu lực|giai đoạn|nhiệm kỳ|nhiệm kì|(?<!${oneOf(SUM_TO)} )(?:đến|tới)|vào|của)(?: cuối| đầu| hết)?(?: năm| ngày)? ?)`,
  'uy',
);
/** Days of documents: `Quyết định số 4667/QĐ-BYT ngày `. */
const DOCUMENT_DAY =
  /(?<=(?:\/[\p{L}\d]{1,12}(?:-[\p{L}\d]{1,12}){0,4}|luật|nghị quyết|quyết định|thông tư|nghị định|công văn|số \S{1,30}),?(?: ban hành| ký)? ?(?:ngày )?)/uy;
/** What is compared with: its year is the report's own only where no other year stands before. */
const COMPARED =
  /(?<=(?<![\p{L}])(?:so với|so|cùng kỳ|cùng kì|tương ứng|với)(?: cùng kỳ| cùng kì)?(?: của| vào| trong)?(?: cuối| đầu| hết| tháng)?(?: năm| ngày)? ?)/uy;
/** Beginnings and births lend no year even where nothing else does. */
const NEVER_LENDS = /(?<=(?<![\p{L}])(?:từ|kể từ|sn|sinh|hiệu lực)(?: ngày| năm)? ?)/uy;

interface Context {
  readonly lower: string;
  readonly reportDate: string | null;
  /** Sentence number of an offset. */
  readonly sentenceOf: (offset: number) => number;
  /** The year that the titles over the table at an offset bear, or null. */
  readonly yearOver: (offset: number) => number | null;
}

/** A written year that later mentions may take over. */
interface Lender {
  readonly year: number;
  readonly at: number;
}

/**
 * Concludes the years that are not written. In this order: the last member of the same list or range; another mention of
 * the same day and month; in a table the titles over it; the nearest mention before that tells of the report's own time (a day or a month, or a year in
 * the same sentence, not later than the report and no base of comparison); the report's own date; the nearest mention
 * before of any sort; a year later in the same sentence.
 * @returns for each mention its year, or null: the year of the last end of a range
 */
export function inferYears(
  mentions: readonly Mention[],
  { lower, reportDate, sentenceOf, yearOver }: Context,
): (number | null)[] {
  const years: (number | null)[] = mentions.map(({ stated }) => (bearsYear(stated) ? lastYear(stated) : null));
  const ownYear = reportDate === null ? null : Number(reportDate.slice(0, 4));
  const ofDocuments = mentions.map(({ stated, start }) => bearsYear(stated) && tests(DOCUMENT_DAY, lower, start));
  const sameDay = yearsOfDays(mentions, lower, ofDocuments);
  let teller: Lender | undefined;
  let nearest: Lender | undefined;
  for (let i = 0; i < mentions.length; i++) {
    const { stated, start, end, recurring } = mentions[i]!;
    if (bearsYear(stated)) {
      const year = lastYear(stated)!;
      if (stated.to === 'open' || !isReportYear(year) || (stated.to === null && tests(NEVER_LENDS, lower, start)))
        continue;
      if (stated.to === null && isDigitAt(lower, start) && isOfWork({ lower, start, end })) continue;
      if (nearest === undefined || !tests(COMPARED, lower, start)) nearest = { year, at: start };
      const past = ownYear === null || year <= ownYear;
      // `từ đầu năm 2025 đến ngày 13/3/2025`: the words before a range say nothing of its end.
      const reachesDay = stated.to !== null && stated.to.grain === 'day';
      if (past && !isStage(stated) && !ofDocuments[i] && (reachesDay || !tests(NO_LENDER, lower, start))) {
        const plainYear = stated.from.grain === 'year' && ownYear !== null && year !== ownYear;
        // A past year breaks the thread: what follows is told of the report's own year again.
        teller = plainYear ? undefined : { year, at: start };
      }
      continue;
    }
    if (recurring || stated.relative !== undefined) continue;
    if (stated.from.yearOffset !== undefined) {
      years[i] = ownYear === null ? null : ownYear + stated.from.yearOffset;
      // `… tháng 11/1992. Đến tháng 8 năm nay …, tháng 7 …`: what follows is told of a year that nothing says.
      if (ownYear === null) teller = nearest = undefined;
      continue;
    }
    const sameSentence =
      nearest !== undefined && sentenceOf(nearest.at) === sentenceOf(start) && lendsInSentence(lower, nearest, ownYear);
    const concluded =
      siblingYear(mentions, years, i, lower) ??
      sameDay.get(dayKey(stated.from) ?? '') ??
      (sameSentence ? nearest!.year : undefined) ??
      (stated.to === 'open' ? ownYear : undefined) ??
      yearOver(start) ??
      teller?.year ??
      ownYear ??
      nearest?.year ??
      laterInSentence(mentions, i, sentenceOf);
    years[i] = concluded ?? null;
    // Told in January 2017, `quý IV vừa qua` is of 2016.
    if (
      reportDate !== null &&
      concluded === ownYear &&
      liesAhead(stated.from, reportDate) &&
      tests(JUST_PAST, lower, end)
    )
      years[i] = ownYear! - 1;
  }
  return years;
}

const JUST_PAST = / (?:vừa qua|vừa rồi)(?![\p{L}\p{M}])/uy;

/** True when a point of the year of the report begins after its day. */
function liesAhead(point: Point, reportDate: string): boolean {
  const [, month, day] = reportDate.split('-').map(Number) as [number, number, number];
  return order(point) > month * 31 + (point.grain === 'day' ? day : 0);
}

/** `Năm 2019, … tháng 5`: a past year said of the whole sentence. */
function lendsInSentence(lower: string, { year, at }: Lender, ownYear: number | null): boolean {
  return (
    (ownYear === null || year <= ownYear) &&
    !tests(NO_LENDER, lower, at) &&
    !tests(DOCUMENT_DAY, lower, at) &&
    lower[at - 1] !== '('
  );
}

/** The years that days are written with, by day and month; the last ends of ranges too, the days of documents not. */
function yearsOfDays(
  mentions: readonly Mention[],
  lower: string,
  ofDocuments: readonly boolean[],
): Map<string, number> {
  const found = new Map<string, number>();
  for (const [i, { stated, start }] of mentions.entries()) {
    const point = stated.to === null || stated.to === 'open' ? stated.from : stated.to;
    const key = dayKey(point);
    if (key === undefined || point.year === null) continue;
    if (ofDocuments[i]) continue;
    if (point.grain !== 'week' || !tests(COMPARED, lower, start)) found.set(key, point.year);
  }
  return found;
}

/** `giai đoạn 2020-2025` is no time in which a day of a report lies. */
function isStage({ from, to }: StatedDate): boolean {
  return to !== null && to !== 'open' && from.grain === 'year' && to.grain === 'year';
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

function laterInSentence(
  mentions: readonly Mention[],
  at: number,
  sentenceOf: (offset: number) => number,
): number | null {
  const sentence = sentenceOf(mentions[at]!.start);
  for (let i = at + 1; i < mentions.length && i < at + 12 && sentenceOf(mentions[i]!.start) === sentence; i++) {
    const { stated } = mentions[i]!;
    if (bearsYear(stated) && isReportYear(lastYear(stated)!)) return lastYear(stated);
  }
  return null;
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
