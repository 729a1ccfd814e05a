import type { Clause } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';
import type { Question } from './question.js';

/** What a rate counts, where that says what it measures: `bác sĩ` of `6,4 bác sĩ/vạn dân`, and not `ca`. */
export function countedPer({ clause, at }: Question): Phrase | undefined {
  const { tokens, text, lexicon } = clause;
  const { start, end } = clause.chunks[at]!;
  let first = start;
  if (tokens.isWord(first)) return countedLast(clause, start, end);
  while (first < end && !tokens.isWord(first)) first++;
  let last = first;
  while (last < end && tokens.isWord(last) && !lexicon.isPer(text, tokens, last)) last++;
  return first === last || last === end || lexicon.isCase(tokens, first) ? undefined : { start: first, end: last };
}

/** `cứ 1 vạn dân có 30 giường bệnh`: what stands last. */
function countedLast({ tokens, lexicon }: Clause, start: number, end: number): Phrase | undefined {
  let first = end;
  while (first > start && tokens.isWord(first - 1)) first--;
  return first === end || first === start || lexicon.isCase(tokens, first) ? undefined : { start: first, end };
}
