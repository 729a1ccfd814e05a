import { isDigitAt } from '../engine/characters.js';
import { isReportYear } from './calendar.js';
import { precededBy, tests } from './cues.js';
import { isOfWork } from './evidence.js';
import { SUM_TO } from './lexicon.js';
import { oneOf } from './patterns.js';
import { bearsYear, lastYear, type Mention, type Point, type StatedDate } from './stated.js';

/** Births: `SN 1962`, `sinh ngày 5-11-1987`, `SN 2003, 2008`. */
const BIRTH = precededBy(
  '(?:sn|ns|sinh)(?: vào)?(?: khoảng)?(?: năm| ngày)?[.:]? ?(?:(?:19|20)\\d{2}(?:,|;| và) ?){0,4}',
  '',
);
/** `(1969, trú xã …)`, `(1992)`: of a person, a work, an event. */
const IN_BRACKETS = /(?<=\(\s?)/uy;
/** Days of documents: `Quyết định số 4667/QĐ-BYT ngày `. */
const DOCUMENT_DAY =
  /(?<=(?:\/[\p{L}\d]{1,12}(?:-[\p{L}\d]{1,12}){0,4}|luật|nghị quyết|quyết định|thông tư|nghị định|công văn|số \S{1,30}),?(?: được)?(?: ban hành| ký)? ?(?:ngày )?)/uy;
/** `Nghị định 174-2013/NĐ - CP ngày `, `Quyết định 862 của tỉnh ký ngày `. */
const NUMBERED_DAY = precededBy(
  '(?:nghị định|thông tư|nghị quyết|quyết định|chỉ thị|công văn|kế hoạch)(?: số)? \\d[^.;:,!?\\n]{0,40} ngày ',
  '',
);
/** Rules are cited long after their day: `Luật … ngày 22 tháng 11 năm 2019`. */
const RULE_DAY = precededBy(
  '(?:luật|nghị định|thông tư|pháp lệnh|nghị quyết|nđ|tt)(?![\\p{L}\\p{M}])[^.;:,!?\\n]{0,40} ?(?:ngày )?',
  '',
);
/** The year of a law that is named by it: `Bộ luật Hình sự năm 2015`. */
const LAW_YEAR = precededBy(
  '(?:luật|blhs|bltths|hiến pháp|pháp lệnh|nghị định|nghị quyết|thông tư)(?: [\\p{L}/-]{1,12}){0,6} ',
  '',
);
/** What is compared with. */
const COMPARED = precededBy(
  '(?:so với|so|cùng kỳ|cùng kì|tương ứng|với|bằng|hơn)(?: cả)?(?: mức)?(?: cùng(?: thời)? k[ỳì]| cùng (?:thời điểm|giai đoạn))?(?: của| vào| trong)?(?: cuối| đầu| hết| tháng| quý| tết)?(?: năm| ngày)? ?',
  '',
);
/** Beginnings lend no year even where nothing else does. */
const BEGINNING = precededBy('(?:từ|kể từ|hiệu lực)(?: ngày| năm)? ?', '');
/** Words before a date that say it is a beginning, an end or a target: no time of the report. */
const BOUND = precededBy(
  `(?:từ|kể từ|hiệu lực|giai đoạn|nhiệm kỳ|nhiệm kì|(?<!${oneOf(SUM_TO)} )(?:đến|tới)|(?<!(?:đến|tới) )(?:hết|sang))(?: cuối| đầu| hết| giữa)?(?: năm| ngày)? ?`,
  '',
);
/** The same of a month or a year: `thanh toán bệnh dại vào năm 2030`. */
const PLACED = precededBy('(?:vào|của)(?: cuối| đầu| giữa)?(?: năm)? ?', '');
/** Words that tell of a time gone by: `hồi tháng 5-2017`, `trước năm 2016`. */
const GONE_BY = precededBy('(?:hồi|trước|sau)(?: giữa| cuối| đầu)?(?: năm| tháng)? ?', '');
/** The same of a month or a year: `từng điều trị ung thư năm 2007`, `cựu hoa khôi năm 1993`. */
const ONCE = precededBy('(?:từng|cựu) [^.;:!?\\n\\d]{1,60}(?: giữa| cuối| đầu)?(?: năm| tháng)? ?', '');
/** Begins a sentence or a line with its year: `Năm 2017, …`, `Trong năm 2017 …`. */
const FRAME =
  /(?<=(?:^|\n|[.!?;:”"] )(?:\p{L} )?(?:[-–•*+] ?)?(?:trong |vào |bước vào |sang |riêng )?(?:giữa |cuối |đầu )?)/uy;
/** What has its name and its year at the time of the report: `Tết Mậu Tuất 2018`, `kỳ thi … năm 2019`. */
const OCCASION = precededBy(
  '(?:tết|xuân|mùa|lễ hội|kỳ thi|kì thi|tuyển sinh|chiến dịch|hành động|lễ phát động|hội thi|đợt|nghỉ)(?: [\\p{L}/-]{1,12}){0,8}[ (]{1,2}',
  '',
);

/** Ends of what is not told of: `hạn sử dụng đến tháng 3/2016`. */
const EFFECT = precededBy(
  '(?:hiệu lực|áp dụng|thi hành|hạn)(?: [\\p{L}]{1,8}){0,4}(?: từ| kể từ| đến)(?: ngày)? ?',
  '',
);

/** A written year that later mentions may take over. */
export interface Lender {
  readonly year: number;
  /** The day, month … that bears it; of a range the last. */
  readonly point: Point;
  readonly at: number;
  readonly end: number;
  /**
   * How surely it is the time that the report tells of.
   * - `time`: nothing says otherwise
   * - `bound`: a beginning, an end, a target
   * - `past`: told as gone by
   * - `series`: a month or a day after `từ`, which lends to the members of its series alone
   * - `document`: the day of a decision or a plan
   */
  readonly tells: 'time' | 'bound' | 'past' | 'series' | 'document';
  /** Of a bare year: it begins its sentence, is that of an occasion, or the last of those that an anniversary counts. */
  readonly frames: 'sentence' | 'occasion' | 'anniversary' | null;
}

/** What a mention lends; undefined where its year says nothing of the time of others. */
export function lenderOf(mention: Mention, lower: string): Lender | undefined {
  const { stated, start } = mention;
  if (!mayLend(mention, lower)) return undefined;
  const year = lastYear(stated)!;
  const point = lastPoint(stated);
  const frames = isAnniversary(stated, lower, start) ? 'anniversary' : framing(point, lower, start);
  const lender = { year, point, at: start, end: mention.end, frames } as const;
  if (stated.to === null && tests(BEGINNING, lower, start))
    return point.grain === 'year' || tests(EFFECT, lower, start) ? undefined : { ...lender, tells: 'series' };
  if (isOfDocument(lower, start)) return tests(RULE_DAY, lower, start) ? undefined : { ...lender, tells: 'document' };
  if (tests(GONE_BY, lower, start) || (point.grain !== 'day' && tests(ONCE, lower, start)))
    return { ...lender, tells: 'past' };
  // `từ đầu năm 2025 đến ngày 13/3/2025`: the words before a range say nothing of its end.
  const reachesDay = stated.to !== null && point.grain === 'day';
  const isBound = tests(BOUND, lower, start) || (point.grain !== 'day' && tests(PLACED, lower, start));
  return { ...lender, tells: isBound && !reachesDay ? 'bound' : 'time' };
}

/** False for years of births, documents, laws, comparisons and spans of years, and for those that no report speaks of. */
function mayLend({ stated, start, end }: Mention, lower: string): boolean {
  if (!bearsYear(stated) || stated.to === 'open' || !isReportYear(lastYear(stated)!)) return false;
  if (isAnniversary(stated, lower, start)) return true;
  if (isSpanOfYears(stated) || isBirth(lower, start)) return false;
  if (stated.to !== null) return true;
  if (isCompared(lower, start)) return false;
  if (stated.from.grain !== 'year') return true;
  if (!isDigitAt(lower, start)) return !tests(LAW_YEAR, lower, start);
  return !isOfWork({ lower, start, end }) && !tests(IN_BRACKETS, lower, start);
}

export function isOfDocument(lower: string, start: number): boolean {
  // The second goes through many letters: it is tried where `ngày` stands alone.
  return tests(DOCUMENT_DAY, lower, start) || (lower.endsWith(' ngày ', start) && tests(NUMBERED_DAY, lower, start));
}

export function isBirth(lower: string, start: number): boolean {
  return tests(BIRTH, lower, start);
}

/** `so với tuần 24 năm 2021`. */
export function isCompared(lower: string, start: number): boolean {
  return tests(COMPARED, lower, start);
}

/** The last end of a range that is not open, or the date itself. */
function lastPoint({ from, to }: StatedDate): Point {
  return to === null || to === 'open' ? from : to;
}

/** `giai đoạn 2020-2025` is no time in which a day of a report lies. */
function isSpanOfYears({ from, to }: StatedDate): boolean {
  return to !== null && to !== 'open' && from.grain === 'year' && to.grain === 'year';
}

/** What is read before the years of an anniversary: `kỷ niệm 60 năm thành lập Bệnh viện Đa khoa tỉnh (`. */
const ANNIVERSARY_REACH = 120;
const ENDS = ['.', ';', '!', '?', '\n'];
const FEAST = /(?:kỷ niệm|kỉ niệm|thành lập|truyền thống)(?![\p{L}\p{M}])/u;
/** `60 năm`, `lần thứ 60`. */
const COUNTED_YEARS = /(?<!\d)(?:lần thứ (?=\d)|(?=\d{1,3} năm(?![\p{L}\p{M}])))(\d{1,3})(?!\d)/gu;

/**
 * `kỷ niệm 60 năm thành lập (1965-2025)`: as many years as are counted lie between the two, so the last is that of the
 * feast. In `kỷ niệm ngày sinh cụ Lê Văn An (1915-1975)` it is not.
 */
function isAnniversary(stated: StatedDate, lower: string, start: number): boolean {
  if (!isSpanOfYears(stated)) return false;
  const before = lower.slice(Math.max(0, start - ANNIVERSARY_REACH), start);
  const sentence = before.slice(Math.max(...ENDS.map(end => before.lastIndexOf(end))) + 1);
  if (!FEAST.test(sentence)) return false;
  const counted = [...sentence.matchAll(COUNTED_YEARS)].at(-1)?.[1];
  return counted !== undefined && lastYear(stated)! - stated.from.year! === Number(counted);
}

function framing({ grain }: Point, lower: string, start: number): Lender['frames'] {
  if (grain !== 'year') return null;
  if (tests(OCCASION, lower, start)) return 'occasion';
  return tests(FRAME, lower, start) ? 'sentence' : null;
}
