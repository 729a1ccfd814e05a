import type { Comparator } from '../../../model/entity.js';
import type { Clause } from '../clause/clause.js';

/** `nghiên cứu được tiến hành trên 299 cặp`: on whom, and not how many at least. */
export function isAmong(clause: Clause, at: number): boolean {
  if (!clause.is(at, 'on')) return false;
  let end = at;
  while (clause.role(end - 1) === 'date' || clause.role(end - 1) === 'time') end--;
  return clause.endsIn(end, 'study', end - 3);
}

/** `95% trở lên`. */
export function readBoundAfter(clause: Clause, at: number): Comparator | null {
  const next = clause.role(at + 1) === 'word' ? clause.role(at + 2) : undefined;
  const role = clause.role(at + 1);
  if (role === 'or-more' || next === 'or-more') return 'ge';
  return role === 'or-less' || next === 'or-less' ? 'le' : null;
}
