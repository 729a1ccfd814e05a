import type { Role } from '../../lexicon/role.js';
import type { Named } from './named.js';
import { nameAfter, type Question } from './question.js';

/** `75% và đến năm 2030 100% | bệnh viện có khoa dinh dưỡng`: what follows the next figure, where nothing else names this one. */
export function sharedAfter({ names, clause, at, figure, before, after }: Question): Named | undefined {
  if (before !== undefined || after !== undefined || clause.role(at + 1) !== 'and') return undefined;
  let next = at + 2;
  let dated = false;
  for (; next < at + LONGEST_JOINT && IN_JOINT.has(clause.role(next)!); next++) dated ||= clause.role(next) === 'date';
  const other = clause.chunks[next]?.figure;
  if (!dated || other === undefined || clause.role(next) !== 'figure' || other.kind !== figure.kind) return undefined;
  const shared = nameAfter(clause, next);
  return shared && names.of(shared, 'after');
}

/** What stands between two figures with a time each: `và đến năm 2030 đạt ít nhất`. */
const IN_JOINT: ReadonlySet<Role> = new Set(['date', 'time', 'to', 'link', 'bound', 'modal', 'adverb', 'aim']);
/** No more chunks do. */
const LONGEST_JOINT = 9;
