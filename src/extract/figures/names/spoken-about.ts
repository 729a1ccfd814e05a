import type { Clause, NameSpan } from '../clause/clause.js';
import { isNameable } from './name-words.js';

/** No subject that a sentence announces has more chunks. */
const LONGEST = 10;

/** `Về | ùn tắc giao thông, cả nước xảy ra 46 vụ`: what a sentence says that it is about, before chunk `stop`. */
export function spokenAbout(clause: Clause, stop: number): NameSpan | undefined {
  if (!clause.is(0, 'about')) return undefined;
  let end = 1;
  while (end < LONGEST && end < stop && (clause.role(end) === 'word' || clause.role(end) === 'predicate')) end++;
  if (end === 1 || clause.role(end) !== 'comma') return undefined;
  const name = { start: 1, end, opened: false };
  return isNameable(clause, name) ? name : undefined;
}
