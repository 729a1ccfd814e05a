import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';

/**
 * What a share is a share of or is compared with: `kế hoạch năm`, `so với cùng kỳ năm 2022`, or null.
 * @param tied true when what follows the figure is no name, so that it may be a base without `so với`
 */
export function readBase(clause: Clause, at: number, tied: boolean): string | null {
  let start = at + 1;
  // `giảm 105 ca (10,1%) so với cùng kỳ`
  if (clause.role(start) === 'close' && clause.role(start + 1) === 'compared') start++;
  while (clause.role(start) === 'word' && clause.role(start + 1) === 'compared') start++;
  const compared = clause.role(start) === 'compared';
  if (!compared && (!tied || NO_BASE.has(clause.role(start)!))) return null;
  // `đạt 92% trong các năm 2019, 2020`
  if (clause.role(start) === 'within' && NO_BASE.has(clause.role(start + 1)!)) return null;
  let end = start;
  for (; end < Math.min(clause.chunks.length, start + 14); end++) {
    const role = clause.role(end)!;
    // `so với năm 2020 | do dịch bệnh`: why, and no part of what it is compared with.
    if (role === 'soft' && clause.role(end - 1) === 'date' && WHY.some(sense => clause.is(end, sense))) break;
    if (clause.is(end, 'like') || (!compared && comesToFigure(clause, end))) break;
    if (BASE_STOPS.has(role) || (end > start && role === 'compared' && clause.role(end - 1) !== 'compared')) break;
  }
  // `từ 30% dân số | năm 2019 lên 40%`: when it was so is no part of the whole.
  if (!compared && comesToFigure(clause, end)) while (end > start && TIMES.has(clause.role(end - 1))) end--;
  const text = clause.slice(start, end).trim();
  return text === '' ? null : text;
}

/** What no whole begins with: `đạt 21% | vào cuối năm 2025`, `giảm 9,4% | còn 40%`. */
const NO_BASE: ReadonlySet<Role> = new Set([
  'link',
  'to',
  'from',
  'date',
  'time',
  'now',
  'modal',
  'adverb',
  'soft',
  'over',
  'within',
  'preposition',
]);

/** `lên | 40%`, `xuống | còn | dưới 20%`; not `giao dịch thành công` */
function comesToFigure(clause: Clause, at: number): boolean {
  if (clause.role(at) !== 'to') return false;
  const next = clause.role(at + 1);
  return next === 'figure' || next === 'bound' || next === 'to';
}

const WHY = ['cause', 'leads-to-due'] as const;
const TIMES: ReadonlySet<Role | undefined> = new Set(['date', 'time']);

const BASE_STOPS: ReadonlySet<Role> = new Set([
  'comma',
  'semicolon',
  'stop',
  'open',
  'close',
  'boundary',
  'figure',
  'colon',
  'and',
  'quote',
  'dash',
  'increase',
  'decrease',
  'or-more',
  'or-less',
  'slash',
  'link',
]);
