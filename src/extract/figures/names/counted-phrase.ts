import type { Clause } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';
import { phraseAfter } from './phrase-after.js';

/** What a count counts, where that says more than its unit. */
export interface Counted {
  readonly name: Phrase;
  /** What goes on after a bracket that cuts it in two, else null. */
  readonly rest: Phrase | null;
}

/** The words after the count that is chunk `at`, with its noun: `ca mắc sốt xuất huyết`, `trẻ (15,1%) chưa tiêm đủ`. */
export function countedPhrase(clause: Clause, at: number): Counted | null {
  if (clause.role(at + 1) === 'slash') return null;
  const chunk = clause.chunks[at]!;
  const figure = chunk.figure!;
  const from = figure.kind === 'quantity' ? figure.noun : figure.end;
  const next = beyondShare(clause, at + 1);
  const phrase = phraseAfter(clause, next, true);
  if (phrase === undefined || phrase.start !== next) return null;
  const { start, end } = clause.phrase(phrase.start, phrase.end)!;
  if (next === at + 1) return { name: { start: from, end }, rest: null };
  return { name: { start: from, end: chunk.end }, rest: { start, end } };
}

/** The chunk after a bracket that says which share a count is, `412 trẻ | (15,1%) | chưa tiêm`; `at` where no such bracket stands there. */
function beyondShare(clause: Clause, at: number): number {
  if (clause.role(at) !== 'open') return at;
  const close = clause.closeOf(at);
  for (let inner = at + 1; inner < close; inner++)
    if (clause.chunks[inner]!.figure?.kind === 'indicator') return close + 1;
  return at;
}
