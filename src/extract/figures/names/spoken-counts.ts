import type { CountClass } from '../../../model/counted.js';
import type { Clause } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';
import { measureBefore } from './name-words.js';
import type { Named } from './named.js';
import type { SharedNames } from './shared-names.js';

/**
 * `ghi nhận số ca mắc cao nhất từ trước tới nay với | 450 ca`, `số vụ tăng 13% với | 189 vụ`, `số ca trong khoảng 20-30 ca, cao
 * nhất là ngày 3/4 với | 45 ca`: the count that the clause speaks of.
 */
export function withSoMany(names: SharedNames, at: number, stop: number): Named | undefined {
  const { clause } = names;
  if (!clause.is(stop, 'with')) return undefined;
  const measure = measureBefore(clause, stop);
  if (measure) return clause.is(measure.start, 'rate') ? undefined : names.of(measure, 'before');
  const previous = names.previous(stop);
  const name = names.namedAt(previous)?.name ?? null;
  if (name === null || !clause.opensWith(name, 'tally') || !isOfSame(clause, name, at)) return undefined;
  let ranked = clause.chunks[previous]!.figure!.kind === 'indicator';
  for (let back = stop - 1; back > previous; back--) {
    const role = clause.role(back);
    if (role === 'semicolon' || role === 'stop' || role === 'place') return undefined;
    ranked ||= clause.is(back, 'sequel');
  }
  return ranked ? names.carried(name) : undefined;
}

/** `Số ca nặng chiếm tỷ lệ nhỏ, | khoảng 40 ca`, `Số lượt khám tăng mạnh, | trung bình 120 lượt`: the count that was told to be so. */
export function toldSoMany(names: SharedNames, at: number, stop: number): Named | undefined {
  const { clause } = names;
  if (clause.role(stop) !== 'comma') return undefined;
  const measure = measureBefore(clause, stop);
  if (measure === undefined || names.previous(stop) > measure.start) return undefined;
  const { name } = names.of(measure, 'before');
  if (name === null || !clause.opensWith(name, 'tally') || !isOfSame(clause, name, at)) return undefined;
  for (let back = stop - 1; back >= measure.end; back--) if (clause.role(back) === 'comma') return undefined;
  return names.of(measure, 'before');
}

/** True for the measure of what a count counts: `số bệnh nhân` and `300 người`, `số vụ` and `189 vụ`. */
function isOfSame(clause: Clause, name: Phrase, at: number): boolean {
  const figure = clause.chunks[at]!.figure!;
  if (figure.kind !== 'quantity') return false;
  const { tokens, lexicon } = clause;
  for (let first = name.start; first < Math.min(name.end, name.start + NOUN_WITHIN); first++) {
    if (tokens.word(first) === tokens.word(figure.noun)) return true;
    const noun = lexicon.nounAt(tokens, first);
    if (noun !== undefined && PEOPLE.has(noun.value.kind)) return PEOPLE.has(figure.counted);
  }
  return false;
}

/** The noun of a measure stands among its first words: `tổng số | bệnh nhân`. */
const NOUN_WITHIN = 4;
const PEOPLE: ReadonlySet<CountClass | null> = new Set(['people', 'case']);
