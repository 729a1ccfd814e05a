import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';

/** No name has more chunks between its opener and `hiện đang`. */
const REACH = 10;
const PARTS: ReadonlySet<Role> = new Set(['comma', 'semicolon', 'stop', 'date', 'figure', 'link']);

/** `tỷ lệ nam giới | hiện đang | hút thuốc lá là 41%`: what is measured, and not when; `tỷ lệ bao phủ | hiện | đạt 90%` is of now. */
export function isNowInName(clause: Clause, at: number): boolean {
  const next = clause.role(at + 1);
  if (next !== 'word' && next !== 'have' && next !== 'predicate') return false;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const role = clause.role(back)!;
    if (role === 'opener') return true;
    if (PARTS.has(role)) return false;
  }
  return false;
}
