import type { Clause, NameSpan } from '../clause/clause.js';

/** False for a pronoun, a person, and what somebody gives: `Giám đốc đến thăm và trao`. */
export function isLabel(clause: Clause, name: NameSpan): boolean {
  if (name.end === name.start + 1 && clause.is(name.start, 'whole-place')) return false;
  const phrase = clause.phrase(name.start, name.end)!;
  if (clause.opensWith(phrase, 'no-label') || clause.isWholly(phrase, 'no-label-alone')) return false;
  return !clause.holds(phrase, 'giving');
}
