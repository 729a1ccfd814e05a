import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';
import type { Lead } from './lead.js';

/** `còn 9/27 phòng khám chưa có máy`: how many there are now; not `giảm sâu nhất, còn 11,26`. */
export function isLeft(clause: Clause, { left, change, stop }: Lead): boolean {
  if (!left || change !== 'level') return false;
  for (let at = stop; at > stop - FALL_REACH; at--) if (clause.role(at) === 'decrease') return false;
  return true;
}

/** No more chunks stand between a fall and what is left. */
const FALL_REACH = 8;

/**
 * True for what somebody is at when the report is made, and which no week or month counts: `Khoa Nhi đang điều trị | 64 bệnh nhi, |
 * 7 trường hợp nặng`; not `số người đang điều trị là 64`, which is measured as anything else.
 */
export function isOngoing(clause: Clause, at: number): boolean {
  let listed = 0;
  for (let back = at - 1; back >= Math.max(0, at - ONGOING_REACH); back--) {
    const role = clause.role(back)!;
    // `, 7 trường hợp nặng`
    if (role === 'comma' && back === at - 1 - listed && clause.role(back - 1) === 'figure') {
      listed += 2;
      back--;
      continue;
    }
    if (role === 'modal' && clause.is(back, 'stands')) return begins(clause, back);
    if (!IN_VERB.has(role)) return false;
  }
  return false;
}

/** No more chunks stand between `đang` and its figure, or another figure of its list. */
const ONGOING_REACH = 12;
const IN_VERB: ReadonlySet<Role> = new Set([
  'word',
  'have',
  'predicate',
  'adverb',
  'bound',
  'modal',
  'place',
  'preposition',
]);

/** False in the name of a measure: `số ca | đang điều trị`. */
function begins(clause: Clause, ongoing: number): boolean {
  for (let back = ongoing - 1; back >= Math.max(0, ongoing - NAME_REACH); back--) {
    const role = clause.role(back)!;
    if (role === 'opener' || role === 'figure') return false;
    if (role === 'comma' || role === 'semicolon' || role === 'stop' || role === 'colon') return true;
  }
  return true;
}

/** No name has more chunks before `đang`. */
const NAME_REACH = 12;
