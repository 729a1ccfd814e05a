import type { Tokens } from '../../engine/tokens.js';
import type { WordLexicon } from '../../lexicon/lexicon.js';
import { readNumberWords } from '../../lexicon/numbers/number-words.js';
import type { Clause } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';

const MONTHS_IN_DIGITS = 2;

/** True for the number of months at token `at`, `9 | tháng`, `sáu | tháng`; `năm tháng` may be the year and the month. */
export function isMonthCount(tokens: Tokens, words: WordLexicon, at: number): boolean {
  if (tokens.isNumber(at)) return tokens.end(at) - tokens.start(at) <= MONTHS_IN_DIGITS;
  return words.is(tokens, at, 'month-count');
}

/** How many words from token `at` say of which time a clause is: `9 tháng | đạt`, `ngày thứ hai | đạt`; 0 for none. */
export function timeWords(tokens: Tokens, words: WordLexicon, at: number): number {
  if (words.is(tokens, at + 1, 'time-unit') && isMonthCount(tokens, words, at)) return 2;
  if (!words.is(tokens, at, 'time-unit')) return 0;
  if (words.is(tokens, at + 1, 'time-end')) return 2;
  return words.is(tokens, at + 1, 'nth') && words.is(tokens, at + 2, 'nth-name') ? 3 : 0;
}

const IN_YEAR = /^(\d{4})(?:-|$)/;

/**
 * The period of a time without its year, in the year of the period told before: `hết năm` after 2023-34 is 2023.
 * @param time `hết năm`, `9 tháng`
 * @returns null where that year is not known, undefined for words that say nothing of a year
 */
export function periodOf(
  { text, tokens, lexicon: { words } }: Clause,
  time: Phrase,
  told: string | null,
): string | null | undefined {
  const ofMonths = time.end - time.start === 2 && words.is(tokens, time.start + 1, 'month');
  if (!ofMonths && words.senseStart(tokens, time.end, 'whole-year', time.start) < 0) return undefined;
  const year = told === null || told.includes('/..') ? undefined : IN_YEAR.exec(told.split('/').at(-1)!)?.[1];
  if (year === undefined || !told!.startsWith(year)) return null;
  if (!ofMonths) return year;
  const count = text.slice(tokens.start(time.start), tokens.end(time.start));
  const months = tokens.isNumber(time.start) ? Number(count) : readNumberWords([count.toLowerCase()]);
  if (months === undefined || months < 2 || months > 12) return null;
  return months === 6 ? `${year}-40` : `${year}-01/${year}-${String(months).padStart(2, '0')}`;
}
