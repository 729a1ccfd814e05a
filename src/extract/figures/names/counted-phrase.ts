import type { CountClass } from '../../../model/counted.js';
import type { Role } from '../../lexicon/role.js';
import type { Clause, NameSpan } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';
import type { QuantityValue } from '../values/counts.js';
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
  const listed = figure.kind === 'quantity' ? listedPhrase(clause, at, figure) : undefined;
  if (listed !== undefined) return { name: listed, rest: null };
  const next = beyondShare(clause, at + 1);
  // `877 cơ sở | còn lại`
  const rest = clause.role(next) === 'boundary' && clause.is(next, 'sequel') && clause.chunks[next]!;
  if (rest && next === at + 1 && rest.end - rest.start === LEAST_SAID)
    return { name: { start: from, end: clause.chunks[next]!.end }, rest: null };
  const phrase = phraseAfter(clause, next, true) ?? (next === at + 1 ? saidThere(clause, next) : undefined);
  if (phrase === undefined || phrase.start !== next) return null;
  const { start, end } = clause.phrase(phrase.start, phrase.end)!;
  if (clause.isWholly({ start, end }, 'points')) return null;
  if (next === at + 1) return { name: { start: from, end }, rest: null };
  return { name: { start: from, end: chunk.end }, rest: { start, end } };
}

/** `11 bệnh viện, trung tâm y tế đạt điểm thấp`: several nouns of one class that a number counts, with what is said of them. */
function listedPhrase(clause: Clause, at: number, figure: QuantityValue): Phrase | undefined {
  const list = listEnd(clause, at + 1, figure);
  if (list === at + 1) return undefined;
  const after = clause.role(list) === 'have' ? undefined : phraseAfter(clause, list, true);
  const end = after?.start === list ? after.end : list;
  // `nữ 90 người, nhân viên nam 60 người`: the label of the next count.
  let next = end;
  while (next < end + LONGEST_LEAD && LEADS.has(clause.role(next)!)) next++;
  return clause.role(next) === 'figure' ? undefined : { start: figure.noun, end: clause.chunks[end - 1]!.end };
}

/** The chunk after the other nouns of the class that a number counts, or `at`. */
function listEnd(clause: Clause, at: number, { counted, noun: first }: QuantityValue): number {
  const { tokens, lexicon } = clause;
  if (!LISTED.has(counted)) return at;
  let end = at;
  for (let nouns = 0; nouns < MOST_NOUNS && clause.role(end) === 'comma' && end + 1 < clause.chunks.length; nouns++) {
    const { start } = clause.chunks[end + 1]!;
    const noun = lexicon.nounAt(tokens, start);
    let last = end + 1;
    while (noun !== undefined && last < clause.chunks.length && clause.chunks[last]!.end < noun.end) last++;
    if (noun?.value.kind !== counted || clause.chunks[last]?.end !== noun.end) break;
    // `2 xã, xã A …`, `12 xã, | huyện Vân Hồ có …`: another clause.
    // `3 bệnh viện, Sở Y tế chỉ đạo …`: a body.
    if (
      tokens.isCapitalised(start) ||
      tokens.word(start) === tokens.word(first) ||
      (counted === 'area' && clause.isNameAt(last + 1))
    )
      break;
    end = last + 1;
  }
  return end;
}

/** `4 người | ở xóm Hòa Trung bị rắn cắn`: what is said of those at a place, where nothing stands before the place. */
function saidThere(clause: Clause, at: number): NameSpan | undefined {
  if (!clause.is(at, 'at')) return undefined;
  let end = at + 1;
  while (end < at + LONGEST_WHERE && isOfPlace(clause, end)) end++;
  if (end === at + 1 || !TELLS.has(clause.role(end)) || clause.is(end, 'belongs')) return undefined;
  const said = phraseAfter(clause, end, true);
  return said?.start === end ? { start: at, end: said.end, opened: false } : undefined;
}

/** `xã A`, and the comma before a larger area: `xã A | , huyện B`. */
function isOfPlace(clause: Clause, at: number): boolean {
  if (clause.role(at) === 'comma') return clause.isNameAt(at - 1) && isOfPlace(clause, at + 1);
  return clause.role(at) === 'place' || clause.isNameAt(at);
}

/** No place has more chunks, with the areas that it is in. */
const LONGEST_WHERE = 12;
const TELLS: ReadonlySet<Role | undefined> = new Set(['predicate', 'modal']);

/** Classes of which one number counts several nouns; `12 máy thở, hệ thống CT` is a list of things, the others without a number. */
const LISTED: ReadonlySet<CountClass> = new Set(['people', 'body', 'area']);
/** No number counts more nouns. */
const MOST_NOUNS = 5;
/** What may stand between a label and its count. */
const LEADS: ReadonlySet<Role> = new Set(['link', 'have', 'colon', 'bound', 'to', 'adverb']);
/** No more chunks do. */
const LONGEST_LEAD = 3;

/** The chunk after a bracket that says which share a count is, `412 trẻ | (15,1%) | chưa tiêm`; `at` where no such bracket stands there. */
function beyondShare(clause: Clause, at: number): number {
  if (clause.role(at) !== 'open') return at;
  const close = clause.closeOf(at);
  for (let inner = at + 1; inner < close; inner++)
    if (clause.chunks[inner]!.figure?.kind === 'indicator') return close + 1;
  return at;
}

/** `4 | lớp tập huấn`, `12 | nhân viên y tế`: a unit of several words of the dictionary, which says more than its first one. */
export function compoundUnit(
  { tokens, lexicon: { words } }: Clause,
  { counted, noun, end }: QuantityValue,
): Phrase | null {
  if (!NAMED_BY_UNIT.has(counted)) return null;
  const head = words.nounAt(tokens, noun, end - 1);
  const compound = head !== undefined && end - head.end >= LEAST_SAID;
  return compound || words.exact(tokens, noun, end)?.senses.has('two-words') === true ? { start: noun, end } : null;
}

/** `trẻ em`, `người dân`, `giường bệnh` are one word of the dictionary. */
const LEAST_SAID = 2;
/** Not sums of money or weights. */
const NAMED_BY_UNIT: ReadonlySet<CountClass> = new Set(['people', 'case', 'service', 'body', 'thing', 'supply']);
