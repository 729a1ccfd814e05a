import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';
import type { QuantityValue } from '../values/counts.js';

const SAID: ReadonlySet<Role> = new Set([
  'word',
  'link',
  'predicate',
  'place',
  'preposition',
  'have',
  'within',
  'modal',
  'soft',
  'number',
  'or-more',
]);
const LISTS: ReadonlySet<Role> = new Set(['comma', 'and']);
/** No label before a bracket has more chunks. */
const LONGEST_LABEL = 10;
/** Classes of counted things of which something can be said. */
const SAYABLE: ReadonlySet<string> = new Set(['people', 'case', 'body', 'service', 'supply', 'thing']);

/** True for a count of things of which something can be said: `20 hộ`, and not `20 triệu đồng`. */
export function isSayable({ counted }: QuantityValue): boolean {
  return SAYABLE.has(counted);
}

/** True for a chunk of what is said of something: a word, a verb, a place. */
export function isSaid(clause: Clause, at: number): boolean {
  return SAID.has(clause.role(at)!);
}

/** The noun of the count that is chunk `count`, with what is said of it up to chunk `stop`: `20 hộ có nhà tiêu, chiếm 10%`. */
export function saidOfCount(clause: Clause, count: number, stop: number): Phrase | undefined {
  const figure = clause.chunks[count]!.figure!;
  const end = saidEnd(clause, count, stop);
  if (end < 0 || figure.kind !== 'quantity') return undefined;
  return { start: figure.noun, end: end === stop ? clause.chunks[stop - 1]!.end : figure.end };
}

/** `45 bệnh nhân nặng, phải thở máy | (12%)`: nothing else is named before the bracket; not `50 trẻ, thấp còi (8%), nhẹ cân (5%)`. */
export function isAllSaidOfCount(clause: Clause, count: number, stop: number): boolean {
  if (clause.role(stop) !== 'open' || saidEnd(clause, count, stop) !== stop) return false;
  const close = clause.closeOf(stop);
  let at = close + 1;
  while (at < close + LONGEST_LABEL && (isSaid(clause, at) || LISTS.has(clause.role(at)!))) at++;
  return clause.role(at) !== 'open' || !LISTS.has(clause.role(close + 1)!);
}

/** The chunk after what is said of a count, before a bracket with its commas, or -1 where the figure is no such count. */
function saidEnd(clause: Clause, count: number, stop: number): number {
  const figure = clause.chunks[count]!.figure!;
  if (figure.kind !== 'quantity' || !isSayable(figure)) return -1;
  const bracket = clause.role(stop) === 'open';
  let end = count + 1;
  while (end < stop && (isSaid(clause, end) || (bracket && LISTS.has(clause.role(end)!)))) end++;
  return end;
}
