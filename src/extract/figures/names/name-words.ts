import type { Role } from '../../lexicon/role.js';
import type { Clause, NameSpan } from '../clause/clause.js';

/**
 * False for what names nothing: a heading (`Nhận xét:`), a time (`16h30 ngày`, `Tuần`), a bracket (`(kỳ báo cáo quý II)`),
 * the number of a document (`số 214/BC-SYT`), and a place with a lone verb (`tỉnh Lào Cai khám`).
 */
export function isNameable(clause: Clause, name: NameSpan): boolean {
  const phrase = clause.phrase(name.start, name.end)!;
  if (clause.isWholly(phrase, 'no-name') || clause.endsIn(name.end, 'so-too', name.start)) return false;
  if (clause.role(name.start) === 'open' || clause.isWholly(phrase, 'heading-word')) return false;
  return (
    hasContent(clause, name) &&
    holdsNoun(clause, name) &&
    !holdsDocumentNumber(clause, name) &&
    !isPlaceWithVerb(clause, name)
  );
}

/** True when some word is no word of time. */
function hasContent({ chunks, tokens, lexicon: { words } }: Clause, { start, end }: NameSpan): boolean {
  for (let at = chunks[start]!.start; at < chunks[end - 1]!.end; at++) {
    if (!tokens.isWord(at)) continue;
    if (!words.is(tokens, at, 'clock') && !words.is(tokens, at, 'time-unit') && !words.is(tokens, at, 'year'))
      return true;
  }
  return false;
}

/** False for what is all verbs and little words: `được`, `chưa`, `cần`; not `không hài lòng 5%`, which is what was found. */
function holdsNoun(clause: Clause, { start, end }: NameSpan): boolean {
  for (let at = start; at < end; at++) if (!NO_NOUNS.has(clause.role(at)!) || clause.is(at, 'found')) return true;
  return false;
}

const NO_NOUNS: ReadonlySet<Role> = new Set([
  'modal',
  'adverb',
  'bound',
  'preposition',
  'within',
  'and',
  'link',
  'soft',
  'predicate',
]);

/** `Báo cáo số 214/BC-SYT`: a number, a slash and the letters of an office. */
function holdsDocumentNumber({ chunks, tokens, text }: Clause, { start, end }: NameSpan): boolean {
  for (let at = chunks[start]!.start; at < chunks[end - 1]!.end - 2; at++)
    if (
      tokens.isNumber(at) &&
      text[tokens.start(at + 1)] === '/' &&
      tokens.isGlued(at + 2) &&
      tokens.isCapitalised(at + 2)
    )
      return true;
  return false;
}

/** A place, its proper name and one word more: `tỉnh Lào Cai | khám`. */
function isPlaceWithVerb(clause: Clause, { start, end, opened }: NameSpan): boolean {
  if (opened || clause.role(start) !== 'place') return false;
  let at = start + 1;
  while (at < end && clause.isNameAt(at)) at++;
  return (
    at > start + 1 &&
    at === end - 1 &&
    clause.role(at) === 'word' &&
    clause.chunks[at]!.end - clause.chunks[at]!.start === 1
  );
}

/** The last name of a measure that is opened before chunk `stop` in its sentence: `Tỷ lệ sinh con tại nhà | còn cao, cao nhất là …`. */
export function measureBefore(clause: Clause, stop: number): NameSpan | undefined {
  for (let at = stop - 1; at >= Math.max(0, stop - MEASURE_REACH); at--) {
    const role = clause.role(at);
    if (role === 'figure' || role === 'semicolon' || role === 'stop') return undefined;
    // `dẫn đầu về | số ca mắc`, and not `ghi nhận tổng | số ca`
    if (role !== 'opener' || (clause.role(at - 1) === 'word' && !clause.is(at - 1, 'about'))) continue;
    let end = at + 1;
    while (end < stop && (!MEASURE_ENDS.has(clause.role(end)!) || clause.is(end, 'average'))) end++;
    return end > at + 1 ? { start: at, end, opened: true } : undefined;
  }
  return undefined;
}

/** No measure is carried over more chunks. */
const MEASURE_REACH = 30;
const MEASURE_ENDS: ReadonlySet<string> = new Set([
  'comma',
  'boundary',
  'open',
  'colon',
  'link',
  'to',
  'increase',
  'decrease',
  'over',
  'adverb',
  'modal',
  'compared',
]);
