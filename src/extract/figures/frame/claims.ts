import type { Sense } from '../../lexicon/sense.js';
import type { Clause } from '../clause/clause.js';

/** No more chunks of a name stand before the word. */
const REACH = 10;

/**
 * True where `đề nghị` at chunk `at` proposes nothing but is part of what is counted: `tổng chi phí đề nghị thanh toán 41 tỷ
 * đồng`, `Số hồ sơ đề nghị khen thưởng: 12`; not `Đề nghị thanh toán 2 tỷ đồng`, `xã đề nghị khen thưởng 5 tập thể`.
 */
export function isClaim(clause: Clause, at: number): boolean {
  if (clause.role(at) !== 'soft' || !clause.is(at, 'giving')) return false;
  const before = clause.role(at - 1);
  if (before === undefined || before === 'comma' || before === 'semicolon' || before === 'colon') return false;
  const after = clause.phrase(at + 1, clause.chunks.length);
  if (after === null) return false;
  if (clause.opensWith(after, 'claimed')) return true;
  if (!clause.opensWith(after, 'applied')) return false;
  let start = at;
  while (start > 0 && at - start < REACH && !ENDS.has(clause.role(start - 1) ?? '')) start--;
  const name = clause.phrase(start, at);
  return name !== null && COUNTED.some(sense => clause.holds(name, sense));
}

/** What tells that something is counted or paid. */
const COUNTED: readonly Sense[] = ['tally', 'costs', 'filed'];
const ENDS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'colon', 'stop', 'figure', 'date', 'link']);
