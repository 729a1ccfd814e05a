import { isDigitAt } from '../engine/characters.js';
import { FEASTS } from './feasts.js';
import type { Point } from './stated.js';

/** How far before a day its name can begin, in UTF-16 units. */
const REACH = 80;

/** `19/5 hàng năm`. */
const YEARLY_NEXT = /[,)]? (?:hàng|hằng|mỗi|mọi) năm/uy;
/** Months of a yearly cycle: `thường tăng từ tháng 8 - 9`. */
const YEARLY_BEFORE = /thường|hàng năm|hằng năm|mọi năm/u;
/** `Hằng năm, cứ đến ngày 24/3`. */
const YEARLY_DAY_BEFORE = /(?:hàng|hằng|mỗi|mọi) năm,? (?:cứ |vào |đến |lấy |chọn )*(?:ngày )?$/u;
/** `chọn ngày 14/11 là …`, `lấy ngày 27/2 làm …`. */
const CHOSEN_BEFORE = /(?:chọn|lấy|quy định|công nhận|ấn định|quyết định) (?:ngày )?$/u;
const CHOSEN_NEXT = /,? (?:hàng năm |hằng năm )?(?:là|làm) (?:ngày|dịp)(?![\p{L}])/uy;
/** `Ngày 24/3 là Ngày Thế giới …`, `17/5 được chọn là ngày …`, `28/9 (Ngày Thế giới …)`. */
const CALLED_NEXT =
  /(?:,? (?:(?:chính |cũng )?là|trở thành|được (?:chọn|lấy|công nhận|quy định|coi|ấn định) (?:là|làm)) | ?[(–—-] ?)(?=ngày (?!\d))/uy;
const CALLED_REACH = 70;
const CHOICE = /chọn|ấn định|lấy làm|công nhận/u;
/** `kỷ niệm 27-7`, `Nhân ngày 20/10`: with the day of a feast. */
const KEPT = /(?:chào mừng|kỷ niệm|nhân|dịp|mừng)(?: ngày| lễ)* ?[(“"]?$/u;
/** Begins the words between `Ngày` and the day. */
const NAME = /(?:ngày|lễ|dịp|tết|kỷ niệm|chào mừng|hưởng ứng)(?! (?:đêm|làm việc)) [^ ]/u;
const CLAUSE_MARKS = '.;:!?\n';
const FEAST_WORD =
  /việt nam|thế giới|quốc tế|toàn quốc|toàn cầu|toàn dân|thành lập|truyền thống|giải phóng|sinh nhật|quốc khánh|ngày sinh/u;
/** `Ngày Vi chất dinh dưỡng 1/6`: a name in capitals and nothing but a name. */
const PROPER_NAME = /(?<![\p{L}])[Nn]gày (?!Thứ|Chủ)(\p{Lu}\p{Ll}+(?:[ ,-]{1,3}\p{L}+){1,9}) ?[(“"]?$/u;
/** What stands right before a day of the report, not of the year. */
const PLAIN_DAY = /(?:,| (?:sáng|chiều|tối|vào|từ|đến|ngày|hôm|hà nội)) ?(?:ngày )?$/u;

/** True for a day of the year that is named: `Ngày Thầy thuốc Việt Nam 27/2`, `19/5 hàng năm`, and for yearly months. */
export function isRecurring(text: string, lower: string, point: Point, start: number, end: number): boolean {
  YEARLY_NEXT.lastIndex = end;
  if (YEARLY_NEXT.test(lower)) return true;
  const from = Math.max(0, start - REACH);
  const before = lower.slice(from, start);
  if (point.grain === 'month') return YEARLY_BEFORE.test(unnumbered(before));
  if (point.grain !== 'day') return false;
  if (YEARLY_DAY_BEFORE.test(before) || isCalled(text, lower, before, end)) return true;
  const clause = lastClause(before);
  const kept = KEPT.test(clause);
  if (!kept && PLAIN_DAY.test(clause)) return false;
  const names = FEASTS.find(([day, month]) => day === point.day && month === point.month)?.[2];
  if (names !== undefined && (kept || names.some(name => clause.slice(-60).includes(name))))
    return kept || !/\d ?$/.test(clause);
  const words = unnumbered(clause);
  const name = words.search(NAME);
  return (name !== -1 && FEAST_WORD.test(words.slice(name))) || PROPER_NAME.test(text.slice(from, start));
}

/** True for a day that the words after it call by the name of a feast. */
function isCalled(text: string, lower: string, before: string, end: number): boolean {
  CHOSEN_NEXT.lastIndex = end;
  if (CHOSEN_BEFORE.test(before) && CHOSEN_NEXT.test(lower)) return true;
  CALLED_NEXT.lastIndex = end;
  if (!CALLED_NEXT.test(lower)) return false;
  const at = CALLED_NEXT.lastIndex;
  const clause = firstClause(lower.slice(at, at + CALLED_REACH));
  // `là ngày làm việc đầu tiên` tells what is done on it; a name begins with a capital or says whose day it is.
  return FEAST_WORD.test(clause) || CHOICE.test(clause) || /^Ngày \p{Lu}/u.test(text.slice(at, at + 6));
}

function firstClause(words: string): string {
  let end = 0;
  while (end < words.length && !CLAUSE_MARKS.includes(words[end]!)) end++;
  return words.slice(0, end);
}

/** What follows the last mark of a clause: by a loop, for a search for `[^.;]*$` tries every offset. */
function lastClause(words: string): string {
  let start = words.length;
  while (start > 0 && !CLAUSE_MARKS.includes(words[start - 1]!)) start--;
  return words.slice(start);
}

/** The end of a clause that holds no number. */
function unnumbered(words: string): string {
  const clause = lastClause(words);
  let start = clause.length;
  while (start > 0 && !isDigitAt(clause, start - 1)) start--;
  return clause.slice(start);
}
