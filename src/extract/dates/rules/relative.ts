import { type RuleMatch, sticky } from '../../engine/rules.js';
import { isMonth, isReportYear } from '../calendar.js';
import { MONTH_WORDS } from '../lexicon.js';
import { DAY_PART, MONTH, numberOf, WORD_END, YEAR_TAIL } from '../patterns.js';
import { year } from '../stated.js';
import { isWeekday, NTH_WEEKDAY, nthWeekday, WEEKDAY_OF_WEEK } from '../weekdays.js';
import type { DateRule, Located, RuleContext } from './rule.js';

/** What a relative phrase is worth is known only when the report's own date is: until then it holds its words. */
function relative({ groups }: RuleMatch): Located {
  return { point: year(null), need: 'none', relative: groups[0] };
}

const COUNT_BEFORE =
  /(?:\d|các|những|nhiều|mấy|vài|mỗi|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|chục|trăm|hàng|hằng|nửa|từng) $/;

/** A number that counts nothing: `Kỳ họp thứ 7 tuần trước`, `Tuần thứ 3 tháng trước`. */
const ORDINAL_BEFORE = /(?<![\p{L}])thứ (?:\d{1,2}|hai|ba|tư|năm|sáu|bảy|tám|chín|mười) $/u;

/** Not after a count: `2 năm trước`, `các tháng sau`. */
function relativePeriod(match: RuleMatch, { lower }: RuleContext): Located | undefined {
  const before = lower.slice(Math.max(0, match.start - 10), match.start);
  // `điều thứ năm tới đây`
  if (before.endsWith('thứ ')) return undefined;
  return COUNT_BEFORE.test(before.slice(-8)) && !ORDINAL_BEFORE.test(before) ? undefined : relative(match);
}

/** Words that a weekday begins with. */
const WEEKDAY_STARTS = ['thứ', 't', 'chủ', 'cn'];

export const RELATIVE_RULES: readonly DateRule[] = [
  {
    id: 'date/deictic-day',
    example: 'hôm nay',
    starts: ['hôm', 'ngày'],
    pattern: sticky`(?:(?:ngày )?hôm (?:nay|qua|kia)|ngày (?:nay|mai|kia))${WORD_END}`,
    // `một ngày kia` is any day.
    read: (match, { lower }) =>
      match.groups[0] === 'ngày nay' || /(?:một|những) $/.test(lower.slice(Math.max(0, match.start - 6), match.start))
        ? undefined
        : relative(match),
  },
  {
    id: 'date/deictic-part-of-day',
    example: 'sáng nay',
    starts: ['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'rạng', 'khuya'],
    pattern: sticky`${DAY_PART} (?:ngày )?(?:hôm )?(?:nay|qua|mai|kia)${WORD_END}`,
    read: relative,
  },
  {
    id: 'date/deictic-period',
    example: 'tháng trước',
    starts: ['tuần', 'tháng', 'quý'],
    // `danh hiệu cao quý này`: no quarter.
    pattern: sticky`(?<!(?:cao|đáng|trân|yêu|kính|phú) )(?:tuần|tháng|quý) (?:này|trước|qua|rồi|vừa qua|vừa rồi|sau|tới)${WORD_END}`,
    read: relativePeriod,
  },
  {
    id: 'date/deictic-year',
    example: 'năm ngoái',
    starts: ['năm'],
    pattern: sticky`năm (?:nay|ngoái|trước|sau|tới)${WORD_END}`,
    read: relativePeriod,
  },
  {
    id: 'date/deictic-count',
    example: '3 ngày trước',
    starts: ['0 ngày', '0 tuần', '0 tháng'],
    pattern: sticky`\d{1,2} (?:ngày|tuần|tháng) (?:trước|nữa)${WORD_END}(?! (?:khi|đó|đây|sinh))`,
    read: (match, { lower }) =>
      lower.endsWith('thứ ', match.start) && match.groups[0].endsWith('trước') ? undefined : relative(match),
  },
  {
    id: 'date/deictic-weekday',
    example: 'thứ Sáu tuần trước',
    starts: WEEKDAY_STARTS,
    pattern: sticky`${WEEKDAY_OF_WEEK}${WORD_END}`,
    read: (match, { lower }) => (isWeekday(lower, match.start) ? relative(match) : undefined),
  },
  {
    id: 'date/weekday-of-month',
    example: 'thứ Sáu đầu tiên của tháng 12/2024',
    starts: WEEKDAY_STARTS,
    pattern: sticky`${NTH_WEEKDAY}tháng (${MONTH})(?:${YEAR_TAIL})`,
    read: ({ groups: [phrase, , which, m, y], start }, { lower }) => {
      const [inYear, inMonth] = [Number(y), numberOf(m!, MONTH_WORDS)];
      if (!isWeekday(lower, start) || !isMonth(inMonth) || !isReportYear(inYear)) return undefined;
      const point = nthWeekday(phrase, which!, inYear, inMonth);
      return point && { point, need: 'none' };
    },
  },
];
