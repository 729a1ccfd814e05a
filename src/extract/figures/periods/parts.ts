import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';

const PARTS: ReadonlySet<Role> = new Set(['comma', 'semicolon', 'stop', 'colon']);

/**
 * What stands before a date in its part of the sentence; null for a date at the head of its part.
 * @param reach chunks that are looked at, at most
 */
export function partBefore(clause: Clause, date: number, reach: number): Phrase | null {
  let start = date;
  while (start > Math.max(0, date - reach) && !PARTS.has(clause.role(start - 1)!)) start--;
  return clause.phrase(start, date);
}
