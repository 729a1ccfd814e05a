import { type RuleMatch, sticky } from '../../engine/rules.js';
import { DAY_PART, WORD_END } from '../patterns.js';
import { year } from '../stated.js';
import type { DateRule, Located, RuleContext } from './rule.js';

/** What a relative phrase is worth is known only when the report's own date is: until then it holds its words. */
function relative({ groups }: RuleMatch): Located {
  return { point: year(null), need: 'none', relative: groups[0] };
}

const COUNT_BEFORE =
  /(?:\d|các|những|nhiều|mấy|vài|mỗi|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|chục|trăm|hàng|hằng|nửa|từng) $/;

/** Not after a count: `2 năm trước`, `các tháng sau`. */
function relativePeriod(match: RuleMatch, { lower }: RuleContext): Located | undefined {
  return COUNT_BEFORE.test(lower.slice(Math.max(0, match.start - 8), match.start)) ? undefined : relative(match);
}

export const RELATIVE_RULES: readonly DateRule[] = [
  {
    id: 'date/deictic-day',
    example: 'hôm nay',
    starts: ['hôm', 'ngày'],
    pattern: sticky`(?:(?:ngày )?hôm (?:nay|qua|kia)|ngày (?:nay|mai|kia))${WORD_END}`,
    read: match => (match.groups[0] === 'ngày nay' ? undefined : relative(match)),
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
    read: relative,
  },
];
