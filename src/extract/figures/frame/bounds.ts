import type { Comparator } from '../../../model/entity.js';
import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';
import { CLAUSE_BREAKS } from '../clause/clause-breaks.js';

/** `nghiên cứu được tiến hành trên 299 cặp`: on whom, and not how many at least. */
export function isAmong(clause: Clause, at: number): boolean {
  if (!clause.is(at, 'on')) return false;
  let end = at;
  while (clause.role(end - 1) === 'date' || clause.role(end - 1) === 'time') end--;
  return clause.endsIn(end, 'study', end - 3);
}

const VERBS: ReadonlySet<Role | undefined> = new Set(['have', 'modal', 'adverb', 'predicate']);
/** No more verbs stand between a bound and its figure: `ít nhất | đã | có`. */
const MOST_VERBS = 3;
const BEGINS: ReadonlySet<Role | undefined> = new Set([...CLAUSE_BREAKS, 'date', 'time', 'now']);

/**
 * The bound that stands before the verb of a figure: `mấy ngày qua, ít nhất có 4 người`, `Ít nhất đã có 4 người`; not `nơi ít nhất có
 * 4 ca`, `nơi nhiều nhất có 12 ca, ít nhất có 4 ca`.
 */
export function readBoundApart(clause: Clause, stop: number): Comparator | null {
  let at = stop;
  while (at > stop - MOST_VERBS && VERBS.has(clause.role(at))) at--;
  if (at === stop || clause.role(at) !== 'bound' || !beginsAt(clause, at)) return null;
  const comparator = clause.chunks[at]!.lexeme?.comparator ?? null;
  if (comparator !== 'ge' && comparator !== 'le') return null;
  for (let back = at - 1; back > at - RANKED_REACH; back--)
    if (clause.is(back, 'sequel') || clause.is(back, 'most')) return null;
  return comparator;
}

/** `mấy ngày qua | ít nhất`, `, | ít nhất` */
function beginsAt(clause: Clause, at: number): boolean {
  return BEGINS.has(clause.role(at - 1)) || clause.is(at - 1, 'means');
}

/** No more chunks stand between the most and the least of a list. */
const RANKED_REACH = 16;

/** `95% trở lên`. */
export function readBoundAfter(clause: Clause, at: number): Comparator | null {
  const next = clause.role(at + 1) === 'word' ? clause.role(at + 2) : undefined;
  const role = clause.role(at + 1);
  if (role === 'or-more' || next === 'or-more') return 'ge';
  return role === 'or-less' || next === 'or-less' ? 'le' : null;
}
