import type { Mark } from './marks.js';
import { LETTERHEADS, NOISE_BEGINS, NOISE_LINES, SORTS, UNIT_LINE } from './words.js';

const HAS_SMALL = /\p{Ll}/u;
const HAS_CAPITAL = /\p{Lu}.*\p{Lu}/u;
const ENDS_SENTENCE = /[.;!?…]["”’»)\]]*$/u;
/** A sentence within: prose, not the name of a section. */
const HOLDS_SENTENCE = /\p{Ll}[.;] \p{Lu}/u;
/** `Khám BHYT: 88.320 lượt`, `Trẻ được tiêm: đạt 97%`: a figure after a colon is no heading. */
const HOLDS_FIGURE = /: [^:]{0,60}\d/u;
const STAMP = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}:\d{2}/;
const DATELINE = /^[^\n]{0,60}, ?ngày .{1,8} tháng .{1,8} năm /u;
/** What a stamp is made of beside its figures. */
const STAMP_WORDS =
  /(?<!\p{L})(?:thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|ngày|tháng|cập|đăng|lúc|gmt|am|pm|vào|giờ|xuất|bản|viết)(?!\p{L})/giu;
/** No place of a dateline and no source of a stamp has more letters. */
const MOST_STAMP_LETTERS = 18;
const WORDS = /\p{L}{2,}/gu;
const RULE = /^[-_=*.~–—+|: ]{3,}$/u;
const BREADCRUMB = / [»›>] |^(?:trang chủ|home)\b/iu;

/** No heading has more characters. */
const LONGEST_HEADING = 160;
/** A line that stands alone is no longer. */
const LONGEST_LINE = 200;

function isCapitals(text: string): boolean {
  return !HAS_SMALL.test(text) && HAS_CAPITAL.test(text);
}

/** True for a line of the page around an article: a button, a counter, a way through the site, a rule. */
export function isNoise(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  if (RULE.test(text)) return true;
  const lower = text.toLowerCase().replace(/[\s:|.>»]{1,8}$/u, '');
  return (
    NOISE_LINES.has(lower) ||
    (text.length < 80 && (NOISE_BEGINS.some(begin => lower.startsWith(begin)) || BREADCRUMB.test(text)))
  );
}

/** True for a paragraph that bears a mark and names a section. */
export function isMarkedHeading(text: string, mark: Mark): boolean {
  const rest = text.slice(mark.end);
  if (rest.length > LONGEST_HEADING) return false;
  if (isCapitals(rest)) return true;
  return !ENDS_SENTENCE.test(rest) && !HOLDS_SENTENCE.test(rest) && !HOLDS_FIGURE.test(rest);
}

/** True for a line in capitals that may name a section. */
export function isCapitalHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || !isCapitals(text) || /[.;,]$/.test(text) || STAMP.test(text)) return false;
  return (text.match(WORDS)?.length ?? 0) >= 2;
}

/** True for a short paragraph that ends as no sentence does. */
export function isLine(text: string): boolean {
  return text.length <= LONGEST_LINE && !ENDS_SENTENCE.test(text) && !HOLDS_SENTENCE.test(text);
}

/** False for what stands over a headline: who writes, the number of the document, a stamp, the sort of the document. */
export function mayBeHeadline(text: string): boolean {
  if (text.length > LONGEST_LINE || !/\p{L}{2}/u.test(text)) return false;
  const lower = text.toLowerCase();
  if (text.length < 80 && (isStamp(text) || DATELINE.test(lower))) return false;
  if (SORTS.has(lower) || /^[([]/.test(text) || UNIT_LINE.test(text)) return false;
  return !isLetterhead(text, lower);
}

/** `SỞ Y TẾ TỈNH QUẢNG NGÃI`, `Số: 214/BC-TTYT`: not `Bệnh viện Đa khoa tỉnh khám cho 120 người nghèo`. */
function isLetterhead(text: string, lower: string): boolean {
  if (!LETTERHEADS.some(begin => lower.startsWith(begin))) return false;
  return isCapitals(text) || NO_HEADLINE.test(lower) || MOTTO.test(lower);
}

const NO_HEADLINE = /^(?:số ?[:\d]|mẫu (?:số|\d)|biểu (?:số|\d)|phụ lục(?: \P{L}|$)|kính gửi|v\/v)/u;
const MOTTO = /độc lập ?[-–]|cộng hòa xã hội/u;

/** `Thứ hai, 15/01/2024 | 09:20`, `Mường Ảng, 14/01/2021`; not `Kết quả công tác tuần từ ngày 8/10/2022`. */
function isStamp(text: string): boolean {
  return STAMP.test(text) && text.replace(STAMP_WORDS, '').replace(/\P{L}/gu, '').length <= MOST_STAMP_LETTERS;
}
