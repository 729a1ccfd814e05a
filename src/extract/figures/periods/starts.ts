import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';

/** No more chunks stand between what there was and the verb of what came of it, or between that and `hiện nay`. */
const REACH = 10;
/** What parts a figure from a date that is said of it. */
const PARTS: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  undefined,
  'comma',
  'semicolon',
  'stop',
  'boundary',
  'figure',
  'open',
  'close',
  'compared',
  'colon',
]);

/** The date between what there was and what came of it, or -1: `tăng từ | 30 ca | mắc năm 2019 lên 50 ca`. */
export function dateOfStart(clause: Clause, at: number): number {
  let date = -1;
  for (let next = at + 1; next <= at + REACH; next++) {
    const role = clause.role(next);
    if (role === 'to' && !clause.is(next, 'up-to')) return date;
    if (PARTS.has(role)) return -1;
    if (role === 'date') date = next;
  }
  return -1;
}

/** True for what came of something, said of now: `từ 30 ca năm 2019 lên | 50 ca | hiện nay`. */
export function isNowAtEnd(clause: Clause, at: number, stop: number): boolean {
  for (let next = at + 1; next <= at + REACH; next++) {
    const role = clause.role(next);
    if (role === 'now') return ENDS.has(clause.role(next + 1)) && comesOfStart(clause, stop, at);
    if (PARTS.has(role) || role === 'date') return false;
  }
  return false;
}

const ENDS: ReadonlySet<Role | undefined> = new Set([undefined, 'stop', 'comma', 'semicolon', 'close']);

/** True where `từ` and a figure stand before the figure at chunk `at`. */
function comesOfStart(clause: Clause, stop: number, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, stop - REACH); back--)
    if (clause.role(back) === 'from') return clause.role(back + 1) === 'figure';
  return false;
}
