import { addDays } from '../../model/calendar.js';
import type { DateSource } from '../../model/document.js';
import type { Structure } from '../../structure/structure.js';
import type { Article } from '../engine/article.js';
import { isDay } from './calendar.js';
import { firstDay } from './edtf.js';
import { SUM_TO } from './lexicon.js';
import { CLOCK, oneOf } from './patterns.js';
import type { Mention } from './stated.js';

/** How far into the text a stamp or a dateline can stand, in UTF-16 units. */
const HEAD = 700;
/** How far before a day its cue is looked for. */
const REACH = 60;

const STAMP_BEFORE =
  /(?:cập nhật(?: lần cuối)?|ngày đăng|đăng ngày|đăng lúc|đã đăng|xuất bản|ngày viết|thứ ?(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|(?<!(?:đến|tới|hết) )(?<!\d)\d{1,2}:\d{1,2}(?::\d{2})?(?: [ap]m)?'?|gmt\+7)[:,)]?(?: vào)?(?: lúc)?(?: ?\d{1,2}[:h]\d{1,2}'?)? ?[-|,]? ?(?:ngày )?$/u;
const STAMP_AFTER = /^,? ?[-–|]? ?(?:lúc )?\d{1,2}(?::|h)\d{1,2}/u;
const DATELINE = /(?:^|\n|\d\/[\p{L}\d-]{2,20} )[^\n.;:,]{2,40}, ?ngày $/u;
/** `Số: 12/QĐ-TTg Hà Nội, ngày `, with the number and the code as a scanner read them. */
const NUMBERED_DATELINE = /(?:^|\n)s\p{L} ?[:.;]? ?[^\n]{0,12}\/ ?[^\s/]{2,20} [^\n.;:,]{2,30}, ?ngày $/u;
const TODAY = /(?:hôm nay|sáng nay|chiều nay|tối nay),? ?\(?(?:ngày )?$/u;
const HEADLINE = /(?<!(?:từ|đến|trước|sau|hết|\/[\p{L}-]{2,20}) )(?<![\p{L}])(?:ngày|sáng|chiều|tối) $/u;
const LEAD = new RegExp(
  `(?:^|\\n|[.!?)…"”] ?[-–]? ?|\\) ?[-–] ?)(?:vừa qua,? |(?:vào )?(?:lúc )?)?(?:${CLOCK},? )?(?:rạng sáng|sáng|trưa|chiều|tối|đêm|hôm|trong|vào)?,? ?(?:hôm nay,? )?(?:nay,? )?(?:ngày )?\\(?$`,
  'u',
);
const CUT_OFF = new RegExp(`${oneOf(SUM_TO)} (?:đến|tới) (?:hết )?(?:${CLOCK},? )?(?:ngày )?$`, 'u');

/** `Mường Ảng, `: nothing but a place and the day on a line. */
const PLACE = /^\p{Lu}[^\n.;:,\d]{1,40}, ?(?:ngày )?$/u;
/** `tính đến nay 27/7/2018`: the end of a range that is the day of the report. */
const UNTIL_NOW = /(?:đến|tới) nay,? ?\(?(?:ngày )?\d/u;
/** Under such a line stand other articles of the page. */
const OTHER_ARTICLES = /^(?:các |những )?(?:tin|bài)(?: viết| mới| cũ)?(?: khác| liên quan| cùng)|^xem thêm/u;

/** A day of the text that bears its year, with what stands before it. */
interface Candidate {
  readonly text: string;
  readonly lower: string;
  readonly before: string;
  readonly mention: Mention;
  readonly structure: Structure;
  /** True where the text speaks of a later day or year: what is told happened before the report. */
  readonly isPast: boolean;
  /** True where it names a later day of the same year without its year: `từ ngày 3/4 – 27/4`. */
  readonly goesOn: () => boolean;
}

const LONGEST_HEADLINE = 200;

interface Source {
  readonly name: DateSource;
  readonly has: (candidate: Candidate) => boolean;
}

/** What makes a day the report's own, the surest first. */
const SOURCES: readonly Source[] = [
  { name: 'dateline', has: isDateline },
  { name: 'stamp', has: isStamp },
  { name: 'lead', has: ({ before }) => TODAY.test(before) },
  { name: 'headline', has: candidate => !candidate.isPast && isInHeadline(candidate) },
  { name: 'lead', has: ({ before, mention, isPast }) => !isPast && mention.start < HEAD && LEAD.test(before) },
  { name: 'cut-off', has: candidate => !candidate.isPast && isCutOff(candidate) && !candidate.goesOn() },
];

/** `Tính đến ngày 30/9/2022`, `tính đến nay 27/7/2018`. */
function isCutOff({ lower, before, mention: { start, end, stated } }: Candidate): boolean {
  if (start >= HEAD) return false;
  return stated.to === null ? CUT_OFF.test(before) : UNTIL_NOW.test(lower.slice(start, end));
}

/** The report's own date and where it is from. */
export interface ReportDate {
  /** ISO. */
  readonly day: string;
  readonly source: DateSource;
}

/**
 * A place, then the day spelled out, or a day in numbers that ends the line: `Mộc Châu, ngày 28 tháng 6 năm 2018`,
 * `Mường Ảng, 14/01/2021`.
 */
function isDateline({ text, lower, before, mention: { start, end }, structure }: Candidate): boolean {
  const spelled = lower.slice(start, end).includes('tháng');
  if (spelled ? lower[end] === ',' : end < lower.length && lower[end] !== '\n') return false;
  const words = lower.startsWith('ngày ', start) ? `${before}ngày ` : before;
  if (DATELINE.test(words) || NUMBERED_DATELINE.test(words)) return true;
  const block = structure.blocks[structure.blockAt(start)];
  if (block?.kind !== 'line' || block.span.end !== end || STAMP_BEFORE.test(before)) return false;
  return PLACE.test(text.slice(block.span.start, start));
}

/** `21/12/2016 | 08:42`, `Cập nhật: 21/12/2016`. */
function isStamp({ lower, before, mention: { start, end, rule } }: Candidate): boolean {
  if (start >= HEAD) return false;
  return (
    rule === 'date/day-us-stamp' ||
    rule === 'date/day-glued-stamp' ||
    STAMP_BEFORE.test(before) ||
    STAMP_AFTER.test(lower.slice(end, end + 16))
  );
}

/** `Lễ ra quân ngày 5/3/2021`, in a first line short enough for a headline; not `trước ngày`, `từ ngày`. */
function isInHeadline({ lower, before, mention: { end } }: Candidate): boolean {
  // No line end is looked for further on: from every day of a text of one line that would be all of it.
  if (end > LONGEST_HEADLINE || lower.lastIndexOf('\n', end - 1) !== -1) return false;
  return lower.slice(end, LONGEST_HEADLINE + 1).includes('\n') && HEADLINE.test(before);
}

/**
 * The report's own date. The first of these that the report has: what its page says of itself; a dateline; a stamp of the
 * page; `hôm nay` with its day; a day in the headline, then in the lead; the day that the figures reach to (`tính đến ngày
 * 29/5/2021`); the day the user gave; a date in the file's name. All days of the text must bear their year. Of a day in
 * headline or lead, and of one that figures reach to, nothing in the text may be later: it is the day of a decree or of a
 * founding, or one in a story that went on.
 */
export function findReportDate(article: Article, mentions: readonly Mention[]): ReportDate | null {
  const { text, lower, structure, referenceDate, fileName } = article;
  if (structure.published !== null) return { day: structure.published, source: 'metadata' };
  const end = endOfArticle(article);
  const latest = latestOf(mentions, lower, end);
  let best: string | null = null;
  let rank = SOURCES.length;
  for (const mention of mentions) {
    const day = dayOf(mention);
    if (day === null || mention.start >= end) continue;
    const before = lower.slice(Math.max(0, mention.start - REACH), mention.start);
    const candidate = {
      text,
      lower,
      before,
      mention,
      structure,
      isPast: latest > day,
      goesOn: () => isOver(mentions, lower, day),
    };
    const found = SOURCES.slice(0, rank).findIndex(source => source.has(candidate));
    if (found === -1) continue;
    best = day;
    rank = found;
  }
  if (best !== null) return { day: best, source: SOURCES[rank]!.name };
  if (referenceDate !== null) return { day: referenceDate, source: 'reference' };
  const named = fileName === null ? null : dateInName(fileName);
  return named === null ? null : { day: named, source: 'file-name' };
}

/** The day that a mention may make the report's: a day with its year, or the last of a range up to now. ISO. */
function dayOf({ stated: { from, to, relative } }: Mention): string | null {
  if (relative !== undefined || to === 'open') return null;
  const point = to ?? from;
  return point.grain === 'day' && point.year !== null ? firstDay(point) : null;
}

/** Where the teasers of other articles begin, or the end of the text. */
function endOfArticle({ lower, structure: { blocks } }: Article): number {
  const first = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const rest = blocks.slice(Math.max(0, first));
  const teasers = rest.find(
    ({ kind, span }) => kind === 'noise' && OTHER_ARTICLES.test(lower.slice(span.start, span.end)),
  );
  return teasers?.span.start ?? lower.length;
}

/** `phấn đấu trước ngày 10/9`: a day by which something is to be done lies ahead of the report. */
const DEADLINE = /(?:trước|chậm nhất|muộn nhất|hạn|hạn chót|hạn cuối)(?: là)?(?: vào)?(?: ngày)? ?$/u;

/** A day without its year in the half year after a day, and no deadline: most such days are of the same year. */
function isOver(mentions: readonly Mention[], lower: string, day: string): boolean {
  const number = (month: number | null, dayOfMonth: number | null): number => (month ?? 0) * 31 + (dayOfMonth ?? 0);
  const own = number(Number(day.slice(5, 7)), Number(day.slice(8)));
  return mentions.some(({ start, stated: { from, to, relative }, recurring }) => {
    const last = to === null || to === 'open' ? from : to;
    if (recurring || relative !== undefined || last.grain !== 'day' || last.year !== null) return false;
    const after = number(last.month, last.day) - own;
    return after > 0 && after < HALF_YEAR && !DEADLINE.test(lower.slice(Math.max(0, start - REACH), start));
  });
}

const HALF_YEAR = 186;

/** What is still to come: `phấn đấu đến năm 2025`, `trước ngày 30/6`, `từ nay đến hết`. */
const TO_COME =
  /(?:(?:đến|tới|trước|hết|từ|vào|kế hoạch|chỉ tiêu|mục tiêu|giai đoạn|nhiệm kỳ|nhiệm vụ|phương hướng|triển khai|phấn đấu|dự kiến|tầm nhìn|công tác)(?: cuối| đầu| hết)?(?: ngày| tháng| năm)?|trong năm) ?$/u;
const TO_COME_REACH = 40;

/** Months and quarters of a plan begin sooner after the report than so many days. */
const SOON = 92;

/** First day of the last day, period or year that is told of, not of what is planned; ISO, empty where there is none. */
function latestOf(mentions: readonly Mention[], lower: string, end: number): string {
  let latest = '';
  for (const { stated, start, recurring } of mentions) {
    if (recurring || start >= end || stated.relative !== undefined || stated.to !== null) continue;
    const { from } = stated;
    if (from.year === null) continue;
    const first = firstDay(from);
    if (first === null) continue;
    // `trong tháng 6/2021` may be told of in May as the month of a plan.
    const day = from.grain === 'day' || from.grain === 'year' ? first : addDays(first, -SOON);
    if (day <= latest) continue;
    const before = lower.slice(Math.max(0, start - REACH), start);
    if (!TO_COME.test(before.slice(-TO_COME_REACH)) || CUT_OFF.test(before)) latest = day;
  }
  return latest;
}

/** `2021-01-06-hoi-nghi.txt`, `20210106_bao_cao.txt`, `bao-cao-06.01.2021.txt`. */
function dateInName(name: string): string | null {
  const parts = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/.exec(name) ?? undefined;
  const reversed = /(?<!\d)(\d{2})([-_.])(\d{2})\2((?:19|20)\d{2})(?!\d)/.exec(name) ?? undefined;
  const [y, m, d] = parts
    ? [parts[1]!, parts[3]!, parts[4]!]
    : reversed
      ? [reversed[4]!, reversed[3]!, reversed[1]!]
      : [];
  return y !== undefined && isDay(Number(y), Number(m), Number(d)) ? `${y}-${m}-${d}` : null;
}
