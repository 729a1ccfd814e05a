import { isDigitAt, isLetterAt } from '../engine/characters.js';
import { isDay, isMonth, isReportYear } from './calendar.js';
import { MAY_FOLLOW, tests } from './cues.js';
import { ORDINALS } from './lexicon.js';
import { numberOf } from './patterns.js';
import { day, type Mention, month, type Point, quarter, week, year } from './stated.js';

const NEXT_NUMBER = /(?: ?, ?| ?; ?| và |, và | & )(\d{1,2})(?!\d)(?:(?: ?[/-] ?| năm )(\d{4})(?!\d))?/y;
/** The rest of a list without spaces, up to its year. */
const GLUED_REST = /(?:,\d{1,2}){1,11}(?: ?\/ ?\d{4}| năm)/y;
const NEXT_QUARTER = /(?: ?, ?| và | & )(iii|ii|iv|[2-4])(?![\p{L}\d])(?:(?: ?[/-] ?| năm )(\d{4})(?!\d))?/uy;
/** `năm 2022/2021`: two years that are compared; `2021/2022` is a range. */
const RATIO = /\/((?:19|20)\d{2})(?![\d/])/y;
/** What a list of years is said of, right after its last: `năm 2019 và 2020 số ca`, and not `năm 2019, 2020 ca`. */
const SAID_OF = / (?:tương ứng|số|tổng|mức|công suất)(?![\p{L}\p{M}])/uy;
const NEXT_YEAR = /(?: ?, ?| ?; ?| và |, và | & )(\d{4})(?!\d)/y;

/** The second end of a range: `2011 - 2015 và 2016 | - 2020`. */
const TO_YEAR = / ?(?:[-–—]|đến|tới) ?(?:hết )?(?:năm )?(?:19|20)\d{2}(?!\d)/y;

/** The members of a list that lean on its first: `tháng 7, 8, 9`, `quý I, II/2020`, `2016 - 2020 và 2025`. */
export function listMembers(lower: string, first: Mention): Mention[] {
  const members: Mention[] = [];
  const { from, to, relative } = first.stated;
  if (relative !== undefined || first.recurring) return members;
  if (to !== null && (to === 'open' || from.grain !== 'year' || to.grain !== 'year')) return members;
  let last = to ?? from;
  for (let end = first.end; members.length < 12; ) {
    const next = nextMember(lower, last, end, to !== null);
    if (next === undefined) break;
    const { point, start } = next;
    members.push({
      start,
      end: next.end,
      rule: `${first.rule}-list`,
      stated: { from: point, to: null },
      recurring: false,
    });
    last = point;
    end = next.end;
    if (point.grain !== 'year' && point.year !== null) break;
  }
  return members;
}

const GLUED_STAMP = /(\d{2})([/-])(\d{2})\2(\d{4})(?!\d)/y;

/** The stamp of the page that stands right after a year, without a space: `tháng 7/2023|12/06/2023`. */
export function gluedStamp(lower: string, { end }: Mention): Mention | undefined {
  GLUED_STAMP.lastIndex = end;
  const found = isDigitAt(lower, end - 1) ? GLUED_STAMP.exec(lower) : null;
  if (found === null) return undefined;
  const [text, d, , m, y] = found as unknown as [string, string, string, string, string];
  const [inYear, inMonth, number] = [Number(y), Number(m), Number(d)];
  if (!isReportYear(inYear) || !isDay(inYear, inMonth, number)) return undefined;
  const stated = { from: day(inYear, inMonth, number), to: null };
  return { start: end, end: end + text.length, rule: 'date/day-glued-stamp', stated, recurring: false };
}

function nextMember(
  lower: string,
  last: Point,
  at: number,
  afterRange: boolean,
): { readonly point: Point; readonly start: number; readonly end: number } | undefined {
  const pattern =
    last.grain === 'year' && !afterRange && tests(RATIO, lower, at)
      ? RATIO
      : last.grain === 'month' || last.grain === 'week'
        ? NEXT_NUMBER
        : last.grain === 'quarter'
          ? NEXT_QUARTER
          : NEXT_YEAR;
  if (
    last.grain !== 'year' &&
    (last.year !== null || (last.grain !== 'month' && last.grain !== 'quarter' && last.grain !== 'week'))
  )
    return undefined;
  pattern.lastIndex = at;
  const found = pattern.exec(lower);
  if (found === null) return undefined;
  const [text, number, inYear] = found as unknown as [string, string, string | undefined];
  const end = at + text.length;
  if (isLetterAt(lower, end)) return undefined;
  // `tháng 4,5 triệu`; but `tháng 4,5,6/2020`.
  if (/[.,/%-]/.test(lower[end] ?? '') && isDigitAt(lower, end + 1) && !tests(GLUED_REST, lower, end)) return undefined;
  const saidOf = last.grain === 'year' && tests(SAID_OF, lower, end);
  if (inYear === undefined && !saidOf && !tests(MAY_FOLLOW, lower, end)) return undefined;
  if (last.grain === 'year' && tests(TO_YEAR, lower, end)) return undefined;
  const start = at + text.indexOf(number);
  // `giai đoạn 2016 - 2020, 1990 hộ`: a list goes on from a range to later years.
  if (afterRange && Number(number) <= last.year!) return undefined;
  if (last.grain === 'year')
    return isReportYear(Number(number)) && Number(number) > 1950
      ? { point: year(Number(number)), start, end }
      : undefined;
  const value = numberOf(number, ORDINALS);
  if (last.grain === 'week')
    return value > last.part! && value <= 53
      ? { point: week(inYear === undefined ? null : Number(inYear), value), start, end }
      : undefined;
  if (last.grain === 'quarter')
    return value > last.part!
      ? { point: quarter(inYear === undefined ? null : Number(inYear), value), start, end }
      : undefined;
  return isMonth(value) && value > last.month!
    ? { point: month(inYear === undefined ? null : Number(inYear), value), start, end }
    : undefined;
}
