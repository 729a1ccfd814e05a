import type { Clause, NameSpan } from '../clause/clause.js';

/** True when a name is only a place, or a list of places: `xã A`, `các huyện B, C`. */
export function isPlace(clause: Clause, name: NameSpan): boolean {
  if (name.opened || clause.role(name.start) !== 'place') return false;
  for (let at = name.start + 1; at < name.end; at++) {
    const role = clause.role(at)!;
    if (role === 'place' || role === 'and' || role === 'comma' || role === 'dash' || role === 'number') continue;
    if (role !== 'word' || !clause.isProper({ start: at, end: at + 1, opened: false })) return false;
  }
  return true;
}
