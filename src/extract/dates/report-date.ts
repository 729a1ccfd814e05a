import { isDay } from './calendar.js';
import { firstDay } from './edtf.js';
import type { Mention } from './stated.js';

/** How far into the text a stamp or a dateline can stand, in UTF-16 units. */
const HEAD = 700;

const STAMP_BEFORE =
  /(?:cập nhật(?: lần cuối)?|ngày đăng|đăng ngày|đăng lúc|đã đăng|xuất bản|ngày viết|thứ ?(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|\d{1,2}:\d{1,2}(?::\d{2})?(?: [ap]m)?'?|gmt\+7)[:,)]?(?: vào)?(?: lúc)?(?: ?\d{1,2}[:h]\d{1,2}'?)? ?[-|,]? ?(?:ngày )?$/u;
const STAMP_AFTER = /^,? ?[-–|]? ?(?:lúc )?\d{1,2}(?::|h)\d{1,2}/u;
const DATELINE = /(?:^|\n)[^\n.;:]{2,40}, ?ngày $/u;
const TODAY = /(?:hôm nay|sáng nay|chiều nay|tối nay),? ?\(?(?:ngày )?$/u;
const LEAD =
  /(?:^|\n|[.!?)…"”] ?[-–]? ?|\) ?[-–] ?)(?:vừa qua,? |(?:vào )?(?:lúc )?)?(?:\d{1,2}(?:h|g| giờ)\d{0,2},? )?(?:rạng sáng|sáng|trưa|chiều|tối|đêm|hôm|trong|vào)?,? ?(?:hôm nay,? )?(?:nay,? )?(?:ngày )?\(?$/u;

/** `Lễ ra quân ngày 5/3/2021`; not `trước ngày`, `từ ngày`, the day of a document. */
const OF_THE_DAY = /(?<!(?:từ|đến|trước|sau|hết|\/[\p{L}-]{2,20}) )(?<![\p{L}])(?:ngày|sáng|chiều|tối) $/u;

/** Where the first line ends, when it is short enough for a headline. */
function endOfHeadline(lower: string): number {
  const end = lower.indexOf('\n');
  return end > 0 && end <= 200 ? end : 0;
}

/**
 * The report's own date. The first of these that the report has: a dateline (`Mộc Châu, ngày 28 tháng 6 năm 2018`); a
 * stamp of the page (`21/12/2016 | 08:42`, `Cập nhật: …`); `hôm nay` with its day; a day in the headline or in the
 * lead; the day the user gave; a date in the file's name. All days of the text must bear their year.
 */
export function findReportDate(
  lower: string,
  mentions: readonly Mention[],
  referenceDate: string | null,
  fileName: string | null,
): string | null {
  const days = mentions.filter(
    ({ stated }) => stated.from.grain === 'day' && stated.from.year !== null && stated.to === null && !stated.relative,
  );
  let stamp: Mention | undefined;
  let today: Mention | undefined;
  let headline: Mention | undefined;
  let lead: Mention | undefined;
  const headlineEnd = endOfHeadline(lower);
  for (const mention of days) {
    const before = lower.slice(Math.max(0, mention.start - 60), mention.start);
    const spelled = lower.startsWith('ngày', mention.start) || before.endsWith('ngày ');
    if (
      spelled &&
      lower.slice(mention.start, mention.end).includes('tháng') &&
      DATELINE.test(before.endsWith('ngày ') ? before : `${before}ngày `)
    )
      return firstDay(mention.stated.from);
    if (
      mention.start < HEAD &&
      stamp === undefined &&
      (STAMP_BEFORE.test(before) || STAMP_AFTER.test(lower.slice(mention.end, mention.end + 16)))
    )
      stamp = mention;
    today ??= TODAY.test(before) ? mention : undefined;
    if (mention.end <= headlineEnd && OF_THE_DAY.test(before)) headline ??= mention;
    if (mention.start < HEAD) lead ??= LEAD.test(before) ? mention : undefined;
  }
  const own = stamp ?? today ?? headline ?? lead;
  if (own !== undefined) return firstDay(own.stated.from);
  return referenceDate ?? (fileName === null ? null : dateInName(fileName));
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
