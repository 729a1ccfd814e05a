import type { RuleMatch } from '../../engine/rules.js';
import { sticky } from '../../engine/rules.js';
import { DAY_PART, WORD_END } from '../patterns.js';
import { year } from '../stated.js';
import type { DateRule, RuleContext } from './rule.js';

/** What a relative phrase is worth is known only when the report's own date is: until then it holds its words. */
function relative(match: RuleMatch, _context: RuleContext) {
  return { point: year(null), need: 'none' as const, relative: match.groups[0] };
}

export const RELATIVE_RULES: readonly DateRule[] = [
  {
    id: 'date/deictic-day',
    example: 'hôm nay',
    starts: ['hôm', 'ngày'],
    pattern: sticky`(?:hôm (?:nay|qua|kia)|ngày (?:hôm )?(?:nay|qua|mai|kia))${WORD_END}`,
    read: relative,
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
    pattern: sticky`(?:tuần|tháng|quý) (?:này|trước|qua|rồi|vừa qua|vừa rồi|sau|tới)${WORD_END}`,
    read: (match, { lower }) =>
      /(?:\d|các|những|nhiều|mấy|vài|mỗi|một|hai|ba|hàng) $/.test(
        lower.slice(Math.max(0, match.start - 8), match.start),
      )
        ? undefined
        : relative(match, { lower, previous: undefined }),
  },
  {
    id: 'date/deictic-year',
    example: 'năm ngoái',
    starts: ['năm'],
    pattern: sticky`năm (?:nay|ngoái|trước|sau|tới)${WORD_END}`,
    read: (match, { lower }) =>
      /(?:\d|các|những|nhiều|mấy|vài|mỗi|một|hai|ba|hàng) $/.test(
        lower.slice(Math.max(0, match.start - 8), match.start),
      )
        ? undefined
        : relative(match, { lower, previous: undefined }),
  },
  {
    id: 'date/deictic-count',
    example: '3 ngày trước',
    starts: ['0'],
    pattern: sticky`\d{1,2} (?:ngày|tuần|tháng) (?:trước|nữa)${WORD_END}(?! (?:khi|đó|đây|sinh))`,
    read: relative,
  },
];
