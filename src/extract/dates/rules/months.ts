import { sticky } from '../../engine/rules.js';
import { isDay, isMonth, isOldYear, isReportYear } from '../calendar.js';
import { DAY_CUE, tests } from '../cues.js';
import { COUNT_WORDS, MONTH_WORDS, ORDINALS } from '../lexicon.js';
import { COUNT, MONTH, numberOf, ORDINAL, oneOf, WORD_END, YEAR_END, YEAR_TAIL } from '../patterns.js';
import { day, half, month, months, type Point, quarter, week, year } from '../stated.js';
import type { DateRule, Located } from './rule.js';

/** The year that was written, null where none was; undefined for one that no report speaks of (`quý 3 năm 5000`). */
function yearOf(digits: string | undefined): number | null | undefined {
  if (digits === undefined) return null;
  return isReportYear(Number(digits)) ? Number(digits) : undefined;
}

/** The point in the year that was written, if any, where a report speaks of that year. */
function inYear(digits: string | undefined, pointOf: (year: number | null) => Point): Located | undefined {
  const read = yearOf(digits);
  return read === undefined ? undefined : { point: pointOf(read), need: 'none' };
}

function monthOf(digits: string | undefined, text: string): Located | undefined {
  const number = numberOf(text, MONTH_WORDS);
  if (!isMonth(number)) return undefined;
  // `tháng năm` alone is `month, year` far more often than May.
  if (text === 'năm' && digits === undefined) return undefined;
  // `tháng 2/1887`
  if (digits !== undefined && isOldYear(Number(digits)))
    return { point: month(Number(digits), number), need: 'month-year' };
  const read = yearOf(digits);
  if (read === undefined) return undefined;
  return { point: month(read, number), need: read === null ? 'month' : 'none' };
}

/** n months from one end of a year: six of them are a half. */
function monthsOf(digits: string | undefined, count: number, last: boolean): Located | undefined {
  if (!(count >= 2 && count <= 12)) return undefined;
  return inYear(digits, year => {
    if (count === 6) return half(year, last ? 2 : 1);
    return last ? months(year, 13 - count, 12) : months(year, 1, count);
  });
}

export const MONTH_RULES: readonly DateRule[] = [
  {
    // As web software set to Vietnamese prints an American day: `Thứ Bảy, Tháng Năm 18, 2019`.
    id: 'date/day-us-spelled',
    example: 'tháng năm 18, 2019',
    starts: ['tháng'],
    pattern: sticky`tháng (\d{1,2}|${oneOf(MONTH_WORDS.map(([word]) => word))}) (\d{1,2}), ?((?:19|20)\d{2})(?![\d.,])`,
    read: ({ groups: [, m, d, y] }) => {
      const number = numberOf(m!, MONTH_WORDS);
      return isDay(Number(y), number, Number(d))
        ? { point: day(Number(y), number, Number(d)), need: 'none' }
        : undefined;
    },
  },
  {
    // Beginning of a month: the first day of a range, else the month.
    id: 'date/month-early',
    example: 'đầu tháng 6/2021',
    starts: ['đầu'],
    pattern: sticky`đầu tháng (${MONTH})(?:${YEAR_TAIL})?`,
    read: ({ groups: [, m, y] }) => {
      const read = monthOf(y, m!);
      return read && { ...read, point: { ...read.point, early: true } };
    },
  },
  {
    // Not `những tháng đầu năm 2024`.
    id: 'date/month-at-end-of-year',
    example: 'tháng đầu năm 2024',
    starts: ['tháng'],
    pattern:
      /(?<!(?:\d|những|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các|mấy|vài|nhiều) )tháng (đầu|cuối)(?: tiên| cùng)?(?: của| trong)? năm (\d{4})(?!\d)/uy,
    read: ({ groups: [, end, y] }) => inYear(y, year => month(year, end === 'đầu' ? 1 : 12)),
  },
  {
    id: 'date/month',
    example: 'tháng 3 năm 2024',
    starts: ['tháng'],
    pattern: sticky`tháng ?(${MONTH})(?!\d)(?:${YEAR_TAIL})?`,
    mayCutNumber: true,
    read: ({ groups: [, m, y] }) => monthOf(y, m!),
  },
  {
    id: 'date/month-short',
    example: 'T7/2021',
    starts: ['t'],
    pattern: sticky`t\.?(\d{1,2})(?:${YEAR_TAIL})`,
    read: ({ groups: [, m, y] }) => monthOf(y, m!),
  },
  {
    id: 'date/months-of-year',
    example: '9 tháng đầu năm 2023',
    starts: ['0 tháng', '0 \n', ...COUNT_WORDS.map(([word]) => word.split(' ')[0]!)],
    pattern: sticky`(${COUNT})(?: |\n(?=tháng (?:đầu|cuối)))tháng (?:(đầu|cuối)(?: tiên)?(?:(?: của)?(?: kế hoạch)?,? năm(?: học)?(?:[ /]?(\d{4})(?!\d))?| (\d{4})(?!\d))|(?:của )?năm(?: ?(\d{4})(?!\d)|(?= (?:nay|ngoái)${WORD_END})))`,
    read: ({ groups: [, count, end, long, short, plain] }) =>
      monthsOf(long ?? short ?? plain, numberOf(count!, COUNT_WORDS), end === 'cuối'),
  },
  {
    id: 'date/months-slash-year',
    example: '9 tháng/2023',
    starts: ['0 tháng', '0 t', '0 th'],
    pattern: /(\d{1,2}) ?(?:tháng|th|t) ?\/ ?(\d{4})(?!\d)/y,
    read: ({ groups: [, count, y] }) => monthsOf(y, Number(count), false),
  },
  {
    // Heads of a table: `6 tháng 2021`, `9T 2023`, `9 th đầu 2014`.
    id: 'date/months-in-table-head',
    example: '6 tháng 2021',
    starts: ['0 tháng', '0 t', '0 th'],
    pattern: /(\d{1,2}) ?(?:tháng|th|t)\.? ?(?:đầu )?(?:năm )?(\d{4})(?!\d)/y,
    read: ({ groups: [, count, y] }) => {
      const read = monthsOf(y, Number(count), false);
      return read && { ...read, need: 'head' };
    },
  },
  {
    id: 'date/half-of-year',
    example: 'nửa đầu năm 2020',
    starts: ['nửa'],
    pattern: sticky`nửa (?:năm )?(đầu|cuối|sau)(?: của)?(?: năm)?(?: (\d{4})(?!\d))?${WORD_END}`,
    read: ({ groups: [text, end, y] }) =>
      text!.includes('năm') || y !== undefined ? inYear(y, year => half(year, end === 'đầu' ? 1 : 2)) : undefined,
  },
  {
    // Two months and their year; after `ngày` it is a day with careless marks.
    id: 'date/months-dash-year',
    example: '5-12/2021',
    starts: ['0 -', '0 –'],
    pattern: /(\d{1,2}) ?[-–] ?(\d{1,2}) ?\/ ?(\d{4})(?!\d)/y,
    read: ({ groups: [, first, last, y], start }, { lower }) =>
      isMonth(Number(first)) &&
      isMonth(Number(last)) &&
      Number(first) < Number(last) &&
      isReportYear(Number(y)) &&
      !tests(DAY_CUE, lower, start)
        ? { point: months(Number(y), Number(first), Number(last)), need: 'month-year' }
        : undefined,
  },
  {
    id: 'date/month-year',
    example: '03/2024',
    starts: ['0 /', '0 –', '0 -', '0 .'],
    pattern: sticky`(\d{1,2})( ?[/–-] ?|\.)(\d{4})${YEAR_END}`,
    mayCutNumber: true,
    read: ({ groups: [, m, mark, y] }) =>
      isMonth(Number(m)) && isReportYear(Number(y))
        ? { point: month(Number(y), Number(m)), need: mark === '.' ? 'year' : 'month-year' }
        : undefined,
  },
  {
    id: 'date/quarter',
    example: 'quý I/2023',
    starts: ['quý', 'quí'],
    pattern: sticky`qu[ýí] ?(?:thứ )?(${ORDINAL})(?!\d)(?:${YEAR_TAIL})?`,
    mayCutNumber: true,
    read: ({ groups: [, number, y] }) =>
      // `quý ba mẹ`: a quarter in words needs its year.
      y === undefined && !/^(?:\d|i)/.test(number!)
        ? undefined
        : inYear(y, year => quarter(year, numberOf(number!, ORDINALS))),
  },
  {
    id: 'date/quarter-short',
    example: 'Q1/2020',
    starts: ['q'],
    pattern: sticky`q\.?([1-4])(?:${YEAR_TAIL})`,
    read: ({ groups: [, number, y] }) => inYear(y, year => quarter(year, Number(number))),
  },
  {
    id: 'date/quarter-at-end-of-year',
    example: 'quý đầu năm 2020',
    starts: ['quý', 'quí'],
    pattern: /qu[ýí] (đầu|cuối)(?: tiên)?(?: của)? năm(?: (\d{4})(?!\d))?/y,
    read: ({ groups: [, end, y], start }, { lower }) => {
      const count = /(hai|2|ba|3) $/.exec(lower.slice(Math.max(0, start - 4), start))?.[1];
      const quarters = count === undefined ? 1 : count === 'hai' || count === '2' ? 2 : 3;
      if (quarters > 1) return monthsOf(y, quarters * 3, end === 'cuối');
      return inYear(y, year => quarter(year, end === 'đầu' ? 1 : 4));
    },
  },
  {
    id: 'date/week',
    example: 'tuần 25 năm 2024',
    starts: ['tuần'],
    pattern: sticky`tuần(?: lễ)?(?: thứ)? (\d{1,2})(?!\d)(?:${YEAR_TAIL})?`,
    mayCutNumber: true,
    read: ({ groups: [, number, y] }) => {
      if (Number(number) < 1 || Number(number) > 53) return undefined;
      const read = inYear(y, year => week(year, Number(number)));
      return read && { ...read, need: y === undefined ? 'week' : 'none' };
    },
  },
  {
    // A round of the year: its number is no month.
    id: 'date/round-of-year',
    example: 'đợt I/2018',
    starts: ['đợt', 'kỳ', 'lần', 'vòng', 'hk', 'khóa'],
    pattern: /(?:đợt|kỳ|lần|vòng|hk|khóa)(?: thứ)? ?(?:[ivx]{1,4}|\d{1,2}) ?[/–-] ?(?:năm )?(\d{4})(?!\d)/y,
    read: ({ groups: [, y] }) => inYear(y, year),
  },
];
