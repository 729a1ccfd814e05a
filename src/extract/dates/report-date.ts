import type { DateSource } from '../../model/document.js';
import { isDay } from './calendar.js';
import { firstDay } from './edtf.js';
import { SUM_TO } from './lexicon.js';
import { oneOf } from './patterns.js';
import type { Mention } from './stated.js';

/** How far into the text a stamp or a dateline can stand, in UTF-16 units. */
const HEAD = 700;
/** How far before a day its cue is looked for. */
const REACH = 60;

const STAMP_BEFORE =
  /(?:cập nhật(?: lần cuối)?|ngày đăng|đăng ngày|đăng lúc|đã đăng|xuất bản|ngày viết|thứ ?(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|\d{1,2}:\d{1,2}(?::\d{2})?(?: [ap]m)?'?|gmt\+7)[:,)]?(?: vào)?(?: lúc)?(?: ?\d{1,2}[:h]\d{1,2}'?)? ?[-|,]? ?(?:ngày )?$/u;
const STAMP_AFTER = /^,? ?[-–|]? ?(?:lúc )?\d{1,2}(?::|h)\d{1,2}/u;
const DATELINE = /(?:^|\n|\d\/[\p{L}\d-]{2,20} )[^\n.;:,]{2,40}, ?ngày $/u;
const TODAY = /(?:hôm nay|sáng nay|chiều nay|tối nay),? ?\(?(?:ngày )?$/u;
const HEADLINE = /(?<!(?:từ|đến|trước|sau|hết|\/[\p{L}-]{2,20}) )(?<![\p{L}])(?:ngày|sáng|chiều|tối) $/u;
const LEAD =
  /(?:^|\n|[.!?)…"”] ?[-–]? ?|\) ?[-–] ?)(?:vừa qua,? |(?:vào )?(?:lúc )?)?(?:\d{1,2}(?:h|g| giờ)\d{0,2},? )?(?:rạng sáng|sáng|trưa|chiều|tối|đêm|hôm|trong|vào)?,? ?(?:hôm nay,? )?(?:nay,? )?(?:ngày )?\(?$/u;
const CUT_OFF = new RegExp(
  `${oneOf(SUM_TO)} (?:đến|tới) (?:hết )?(?:\\d{1,2}(?:h|g| giờ)\\d{0,2},? )?(?:ngày )?$`,
  'u',
);

/** A day of the text that bears its year, with what stands before it. */
interface Candidate {
  readonly lower: string;
  readonly before: string;
  readonly mention: Mention;
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
  { name: 'headline', has: isInHeadline },
  { name: 'lead', has: ({ before, mention }) => mention.start < HEAD && LEAD.test(before) },
  { name: 'cut-off', has: ({ before, mention }) => mention.start < HEAD && CUT_OFF.test(before) },
];

/** The report's own date and where it is from. */
export interface ReportDate {
  /** ISO. */
  readonly day: string;
  readonly source: DateSource;
}

/** A place, then the day spelled out, or a day in numbers that ends the line: `Mộc Châu, ngày 28 tháng 6 năm 2018`. */
function isDateline({ lower, before, mention: { start, end } }: Candidate): boolean {
  const spelled = lower.slice(start, end).includes('tháng');
  if (spelled ? lower[end] === ',' : end < lower.length && lower[end] !== '\n') return false;
  return DATELINE.test(lower.startsWith('ngày ', start) ? `${before}ngày ` : before);
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
 * The report's own date. The first of these that the report has: a dateline; a stamp of the page; `hôm nay` with its day;
 * a day in the headline, then in the lead; the day that the figures reach to (`tính đến ngày 29/5/2021`); the day the user
 * gave; a date in the file's name. All days of the text must bear their year.
 */
export function findReportDate(
  lower: string,
  mentions: readonly Mention[],
  referenceDate: string | null,
  fileName: string | null,
): ReportDate | null {
  let best: string | null = null;
  let rank = SOURCES.length;
  for (const mention of mentions) {
    const { from, to, relative } = mention.stated;
    if (from.grain !== 'day' || from.year === null || to !== null || relative !== undefined) continue;
    const candidate = { lower, before: lower.slice(Math.max(0, mention.start - REACH), mention.start), mention };
    const found = SOURCES.slice(0, rank).findIndex(source => source.has(candidate));
    if (found === -1) continue;
    best = firstDay(from);
    rank = found;
  }
  if (best !== null) return { day: best, source: SOURCES[rank]!.name };
  if (referenceDate !== null) return { day: referenceDate, source: 'reference' };
  const named = fileName === null ? null : dateInName(fileName);
  return named === null ? null : { day: named, source: 'file-name' };
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
