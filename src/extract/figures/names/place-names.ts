import type { Chunk } from '../clause/chunk.js';
import type { Clause, NameSpan } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';
import { phraseAfter } from './phrase-after.js';

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

/** The words right after a count that say more than its unit: `ca mắc sốt xuất huyết`. */
export function countedPhrase(clause: Clause, at: number, chunk: Chunk): Phrase | null {
  const figure = chunk.figure!;
  const rest = phraseAfter(clause, at + 1, true);
  if (rest === undefined || rest.start !== at + 1 || clause.role(at + 1) === 'slash') return null;
  return {
    start: figure.kind === 'quantity' ? figure.noun : figure.end,
    end: clause.chunks[rest.end - 1]!.end,
  };
}
