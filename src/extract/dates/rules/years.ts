import { sticky } from '../../engine/rules.js';
import { isReportYear } from '../calendar.js';
import { YEAR_SORTS } from '../lexicon.js';
import { oneOf, YEAR_END } from '../patterns.js';
import { year } from '../stated.js';
import type { DateRule, Located } from './rule.js';

/** A year after the word `năm`: other centuries count too, where no noun follows. */
function namedYear(digits: string): Located | undefined {
  const number = Number(digits);
  if (isReportYear(number)) return { point: year(number), need: 'named-year' };
  return number >= 1000 && number <= 2200 ? { point: year(number), need: 'year' } : undefined;
}

export const YEAR_RULES: readonly DateRule[] = [
  {
    // Beginning of a year: the first day of a range, else the year.
    id: 'date/year-early',
    example: 'đầu năm 2020',
    starts: ['đầu'],
    pattern: /đầu năm ?(\d{4})(?!\d)/y,
    read: ({ groups: [, y] }) => {
      const read = namedYear(y!);
      return read && { ...read, point: { ...read.point, early: true } };
    },
  },
  {
    // Only as the left end of a range: `từ đầu năm đến ngày 15/11/2024`.
    id: 'date/year-early-unsaid',
    example: 'đầu năm',
    starts: ['đầu'],
    pattern: /đầu năm(?: nay)?(?=,? (?:cho |tính )?(?:đến|tới) )/y,
    read: () => ({ point: { ...year(null), early: true }, need: 'none', partial: true }),
  },
  {
    id: 'date/year',
    example: 'năm 2020',
    starts: ['năm'],
    pattern: sticky`năm(?: ${oneOf(YEAR_SORTS)})? ?:? ?(\d{4})${YEAR_END}`,
    mayCutNumber: true,
    read: ({ groups: [, y] }) => namedYear(y!),
  },
  {
    id: 'date/years',
    example: '2020 – 2025',
    starts: ['0000'],
    pattern:
      /(\d{4})(?!\d)(?= ?[-–—/] ?(?:19|20|21)\d{2}(?!\d)| (?:đến|tới)(?: (?:hết |cuối )?năm)? (?:19|20|21)\d{2}(?!\d))/y,
    read: ({ groups: [, y] }) => (isReportYear(Number(y)) ? { point: year(Number(y)), need: 'years' } : undefined),
  },
  {
    // Heads of a table: `Chỉ tiêu | 2014 | 2015 | 2016`.
    id: 'date/year-in-table-head',
    example: '2014',
    starts: ['0000'],
    pattern: /(\d{4})(?= ?(?:\| ?)?(?:\d{1,2} ?(?:t|th|tháng) ?\/ ?)?(\d{4})(?:[ \n|]|$))/y,
    read: ({ groups: [, y, next] }) =>
      isReportYear(Number(y)) && Number(next) > Number(y) && Number(next) <= Number(y) + 10
        ? { point: year(Number(y)), need: 'year-run' }
        : undefined,
  },
  {
    id: 'date/year-bare',
    example: '2020',
    starts: ['0000'],
    pattern: /(\d{4})(?!\d)/y,
    read: ({ groups: [, y] }) => (isReportYear(Number(y)) ? { point: year(Number(y)), need: 'year' } : undefined),
  },
];
