import { sticky } from '../../engine/rules.js';
import { isDay, isReportYear } from '../calendar.js';
import { DAY_WORDS, MONTH_WORDS } from '../lexicon.js';
import {
  BEFORE_SEPARATOR,
  CLOCK,
  DAY_WORD,
  MONTH,
  numberOf,
  SEPARATOR,
  WORD_END,
  YEAR_END,
  YEAR_IN_WORDS,
  YEAR_TAIL,
} from '../patterns.js';
import { day } from '../stated.js';
import type { DateRule, Located, Need } from './rule.js';

/** Years that a full day may bear: strong evidence, so older ones count too. */
function isDayYear(year: number): boolean {
  return year >= 1000 && year <= 2200;
}

function dayOf(year: number | null, month: number, number: number, need: Need): Located | undefined {
  if (year !== null && !isDayYear(year)) return undefined;
  if (isDay(year, month, number)) return { point: day(year, month, number), need };
  // Numbers in the range of days and months that no calendar has: a slip of the writer, not another thing.
  if (year !== null && month >= 1 && month <= 12 && number >= 1 && number <= 31)
    return { point: day(year, month, number), need: 'none', impossible: true };
  return undefined;
}

/** `21` is 2021, `98` is 1998. */
function fullYear(short: number): number {
  return short + (short <= 40 ? 2000 : 1900);
}

/** Clock and words between the two ends of a range: `16h ngày 18/2 đến 16h ngày 19/2`. */
export const BEFORE_END = `(?:${CLOCK},? ?)?(?:(?:rạng sáng|sáng sớm|sáng|trưa|chiều|tối|đêm|khuya) )?(?:(?:hết |cuối )?ngày )?`;

/** What stands between the members of `22 và 23-5`, `10, 11/07/2015`, `14 – 17/11`, `26 đến hết ngày 30/3`. */
const BETWEEN_MEMBERS = '(?: ?[,;&] ?|,? (?:và|hoặc) )(?:ngày )?';
const BETWEEN_ENDS = `(?: ?[-–—] ?| (?:đến|tới)(?: hết)? )${BEFORE_END}`;
/** The signs and words that either of them begins with. */
const MEMBER_SIGNS = [',', ';', '&', 'và', 'hoặc', '-', '–', '—', 'đến', 'tới'];
/** The day that completes them: `23-5`, `30/3`, `17 tháng 11`. */
const COMPLETING_DAY = String.raw`\d{1,2}(?:${SEPARATOR}(?:0?[1-9]|1[0-2])(?!\d)|,? tháng \d)`;

export const DAY_RULES: readonly DateRule[] = [
  {
    id: 'date/day-iso',
    example: '2022-10-16',
    starts: ['0000 -', '0000 /', '0000 .'],
    pattern: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y,
    read: ({ groups: [, y, , m, d] }) => {
      const year = Number(y);
      return isReportYear(year) && isDay(year, Number(m), Number(d))
        ? { point: day(year, Number(m), Number(d)), need: 'none' }
        : undefined;
    },
  },
  {
    // Pages of American software: the clock with AM or PM says that the month comes first.
    id: 'date/day-us-stamp',
    example: '2/6/2019 9:45:35 AM',
    starts: ['0 /'],
    pattern: /(\d{1,2})\/(\d{1,2})\/(\d{4}) \d{1,2}:\d{2}(?::\d{2})? ?[ap]m/y,
    read: ({ groups: [, m, d, y] }) => dayOf(Number(y), Number(m), Number(d), 'none'),
  },
  {
    // Page software that lost the space before the clock.
    id: 'date/day-glued-stamp',
    example: '15/09/202214:30',
    starts: ['0 /', '0 -'],
    pattern: /(\d{1,2})([-/])(\d{1,2})\2(\d{4})\d{2}:\d{2}(?!\d)/y,
    read: ({ groups: [, d, , m, y] }) => dayOf(Number(y), Number(m), Number(d), 'none'),
  },
  {
    id: 'date/day-numeric',
    example: '16/10/2022',
    starts: BEFORE_SEPARATOR,
    pattern: sticky`(\d{1,2})${SEPARATOR}(\d{1,2})(?:${SEPARATOR}|,? ?năm )(\d{4})(?:(?=\d{2}:\d{2}(?!\d))|${YEAR_END})`,
    mayCutNumber: true,
    read: ({ groups: [, d, m, y] }) => {
      const read = dayOf(Number(y), Number(m), Number(d), 'none');
      // `12/20/2005` can only be read the American way.
      return read ?? (Number(m) > 12 ? dayOf(Number(y), Number(d), Number(m), 'none') : undefined);
    },
  },
  {
    id: 'date/day-short-year',
    example: '05/03/21',
    starts: ['0 /', '0 -'],
    pattern: /(\d{1,2})([/-])(\d{1,2})\2(\d{2})(?![\d/.,%-])/y,
    read: ({ groups: [text, d, mark, m, y] }) => {
      const read = dayOf(
        fullYear(Number(y)),
        Number(m),
        Number(d),
        text!.length === 8 && mark === '/' ? 'month-year' : mark === '/' ? 'slash-day' : 'loose-day',
      );
      return read?.impossible ? undefined : read;
    },
  },
  {
    id: 'date/day-spelled',
    example: '16 tháng 10 năm 2022',
    starts: ['0 tháng', '0 ,', '0 /', '0 \n'],
    pattern: sticky`(\d{1,2})(?: ?[,/] ?|[ \n])tháng (${MONTH})(?:${YEAR_TAIL}|, ?((?:19|20)\d{2})(?![\d.,]))?`,
    read: ({ groups: [, d, m, tail, comma], start }, { lower }) => {
      // `tuần 4 tháng 8/2022` is a week of a month.
      if (/tuần (?:thứ )?$/.test(lower.slice(Math.max(0, start - 9), start))) return undefined;
      const inYear = tail ?? comma;
      return inYear === undefined
        ? dayOf(null, numberOf(m!, MONTH_WORDS), Number(d), 'day')
        : dayOf(Number(inYear), numberOf(m!, MONTH_WORDS), Number(d), 'none');
    },
  },
  {
    id: 'date/day-in-words',
    example: 'ngày mười lăm tháng ba năm 2021',
    starts: ['ngày', 'mùng', 'mồng'],
    pattern: sticky`(?:ngày )?(?:(?:mùng|mồng) )?(\d{1,2}|${DAY_WORD}${WORD_END})(?: tháng (${MONTH})|${SEPARATOR}(\d{1,2})(?!\d))(?:${YEAR_TAIL}| năm ${YEAR_IN_WORDS})?`,
    read: ({ groups: [text, d, m, numeric, digits, thousand, rest] }) => {
      // `ngày 5/3` begins at its number.
      if (/^ngày \d/.test(text!)) return undefined;
      const words = thousand === undefined ? null : 2000 + (rest === undefined ? 0 : numberOf(rest, DAY_WORDS));
      const inYear = digits === undefined ? words : Number(digits);
      return dayOf(inYear, numberOf(m ?? numeric!, MONTH_WORDS), numberOf(d!, DAY_WORDS), 'none');
    },
  },
  {
    // The lunar calendar is no part of the contract: the day is named among the refusals, not guessed at.
    id: 'date/lunar-day',
    example: 'mùng 5 tháng Giêng',
    starts: ['0 tháng', '0 tết', '0 rằm', 'mùng', 'mồng', 'rằm', 'tháng'],
    pattern: sticky`(?:(?:(?:(?:mùng|mồng) )?(?:\d{1,2}|${DAY_WORD})|rằm) )?(?:tháng (?:giêng|chạp)|(?<=\d )tết|rằm tháng (?:${MONTH}))${WORD_END}`,
    read: () => ({ point: day(null, 1, 1), need: 'lunar' }),
  },
  {
    id: 'date/day-of-shared-month',
    example: '22',
    starts: MEMBER_SIGNS.map(sign => `0 ${sign}`),
    pattern: sticky`(\d{1,2})(?=(?:${BETWEEN_MEMBERS}\d{1,2}(?!\d)){0,5}(?:${BETWEEN_MEMBERS}|${BETWEEN_ENDS})${COMPLETING_DAY})`,
    read: ({ groups: [, d] }) =>
      Number(d) >= 1 && Number(d) <= 31 ? { point: day(null, null, Number(d)), need: 'day', partial: true } : undefined,
  },
  {
    id: 'date/day-month',
    example: '20/10',
    starts: BEFORE_SEPARATOR,
    pattern: sticky`(\d{1,2})( ?[/.\-–] ?)(\d{1,2})(?!\d)(?! ?(?:h|giờ|:)\d)`,
    read: ({ groups: [text, d, mark, m], start }, { lower }) => {
      // `2-2,5cm`: a range whose end has a decimal; `2-2,5-3` are two days.
      const end = start + text!.length;
      if (mark!.trim() !== '/' && /^,\d{1,3}(?![\d/.–-])/u.test(lower.slice(end, end + 5))) return undefined;
      return dayOf(null, Number(m), Number(d), mark!.trim() === '/' ? 'slash-day' : 'loose-day');
    },
  },
];
