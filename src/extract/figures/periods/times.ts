import { readNumberWords } from '../../lexicon/number-words.js';

/** Words for a run of years, before the years: `giai đoạn 2016-2020`. */
export const STAGE = /^(?:giai đoạn|thời kỳ|nhiệm kỳ|niên khóa)$/iu;

const COUNT = /^(?:\d{1,2}|hai|ba|bốn|sáu|bảy|bẩy|tám|chín|mười)$/iu;
const UNIT = /^(?:tháng|quý|tuần|ngày)$/iu;
const END = /^(?:đầu|cuối)$/iu;
const ORDINAL = /^thứ$/iu;
const RANK = /^(?:nhất|hai|ba|tư|năm|sáu|bảy)$/iu;

/** True for the number of months in one word, `sáu | tháng`; `năm tháng` may be the year and the month. */
export function isCount(word: string): boolean {
  return COUNT.test(word);
}

/** How many of the words of a clause say of which time it is: `9 tháng | đạt`, `ngày thứ hai | đạt`; 0 for none. */
export function timeWords(first: string, second: string, third: string): number {
  if (UNIT.test(second) && COUNT.test(first)) return 2;
  if (!UNIT.test(first)) return 0;
  if (END.test(second)) return 2;
  return ORDINAL.test(second) && RANK.test(third) ? 3 : 0;
}

const WHOLE_YEAR = /(?:hết|cả|cuối) năm$/iu;
const SPAN = /^(\S+) tháng$/iu;
const IN_YEAR = /^(\d{4})(?:-|$)/;

/**
 * The period of a time without its year, in the year of the period told before: `hết năm` after 2023-34 is 2023.
 * @returns null where that year is not known, undefined for words that say nothing of a year
 */
export function periodOf(words: string, told: string | null): string | null | undefined {
  const count = SPAN.exec(words)?.[1];
  if (count === undefined && !WHOLE_YEAR.test(words)) return undefined;
  const year = told === null || told.includes('/..') ? undefined : IN_YEAR.exec(told.split('/').at(-1)!)?.[1];
  if (year === undefined || !told!.startsWith(year)) return null;
  if (count === undefined) return year;
  const months = /\d/.test(count) ? Number(count) : readNumberWords([count.toLowerCase()]);
  if (months === undefined || months < 2 || months > 12) return null;
  return months === 6 ? `${year}-40` : `${year}-01/${year}-${String(months).padStart(2, '0')}`;
}
