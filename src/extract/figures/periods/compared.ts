import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';

const OWN_TIME: ReadonlySet<Role> = new Set([
  'boundary',
  'comma',
  'semicolon',
  'stop',
  'open',
  'time',
  'and',
  'dash',
  'now',
]);

const STATES: ReadonlySet<Role> = new Set(['increase', 'decrease', 'link', 'to', 'over', 'have']);

/** True for a date, chunk `at`, that a figure is compared with: `so với cùng kỳ năm 2017`. */
export function isComparedWith(clause: Clause, at: number): boolean {
  // `nhiều hơn năm | 2020 | tới 612 lượt`
  if (clause.is(at - 1, 'compares') && clause.role(at + 1) !== 'open') return true;
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const role = clause.role(back);
    if (role === 'compared') return !isOwnTime(clause, back);
    // `so với năm 2021 và năm 2023 | giảm 15%`: the time of a clause of its own.
    if (role === 'and' && STATES.has(clause.role(at + 1)!)) return false;
    if (role === 'comma' || role === 'semicolon' || role === 'figure' || role === 'open') return false;
  }
  return false;
}

/** `trong khi cùng kỳ năm 2009 nam chiếm 82%`: the clause is of that time, and compares nothing with it. */
function isOwnTime(clause: Clause, compared: number): boolean {
  const before = clause.role(compared - 1);
  return (before === undefined || OWN_TIME.has(before)) && clause.is(compared, 'same-time');
}
