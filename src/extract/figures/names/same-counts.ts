import type { Clause } from '../clause/clause.js';
import type { CountQuestion } from './count-question.js';
import { nounOf } from './listed-places.js';
import type { Named } from './named.js';
import type { SharedNames } from './shared-names.js';

/** `45.432 ca mắc sởi, trong đó 15.888 ca | tại cộng đồng`: a bare case is one of those that were named before. */
export function oneOfThose({ names, clause, at, lead: { stop }, counted }: CountQuestion): Named | undefined {
  const noun = counted === null ? caseAt(clause, at) : 0;
  if (noun === 0) return undefined;
  let previous = names.previous(stop);
  // `15 ca tại cộng đồng (35%), | 24 ca trong khu cách ly`
  if (previous >= 0 && clause.chunks[previous]!.figure!.kind === 'indicator') previous = names.previous(previous - 1);
  // `90 ca tại 12 xã; Sơn Lâm có | 24 ca`
  const where = previous < 0 ? undefined : clause.chunks[previous]!.figure;
  if (where?.kind === 'quantity' && where.counted === 'area') previous = names.previous(previous - 1);
  if (previous >= 0) return caseAt(clause, previous) === 0 ? undefined : carriedFrom(names, previous);
  const { counted: before } = names.antecedent;
  // `Có 90 ca.`: the word alone names nothing.
  const figure = clause.chunks[at]!.figure!;
  const word = figure.kind === 'quantity' ? figure.end - figure.noun : 0;
  const says = before !== null && before.end - before.start > word;
  // `Ghi nhận 146 trường hợp mắc. Cộng dồn: | 4.918 ca`
  const alike = says && figure.kind === 'quantity' && isOneCase(clause, before.start) && isOneCase(clause, figure.noun);
  return says && (alike || clause.tokens.word(before.start) === noun) ? names.carried(before) : undefined;
}

function isOneCase({ tokens, lexicon }: Clause, at: number): boolean {
  return lexicon.words.senseEnd(tokens, at, 'one-case') >= 0;
}

/** `Điều trị bằng Methadone: 6 cơ sở, | 412 người`: the label with a colon is of the next count too. */
export function ofSameLabel({ names, clause, at, lead: { stop }, counted }: CountQuestion): Named | undefined {
  if (counted !== null || clause.role(stop) !== 'comma' || stop !== at - 1) return undefined;
  const previous = names.previous(stop);
  const named = names.namedAt(previous);
  if (previous !== stop - 1 || !named?.name || !clause.opensWith(named.name, 'treats')) return undefined;
  // The first of them is tied to the label; the next goes on from it.
  if (named.rule !== 'same-label' && clause.role(previous - 1) !== 'colon') return undefined;
  return nounOf(clause, previous) === nounOf(clause, at) ? undefined : names.carried(named.name);
}

/** The number of the word for a case, `ca`, that a count has, or 0. */
function caseAt(clause: Clause, at: number): number {
  const figure = clause.chunks[at]!.figure!;
  return figure.kind === 'quantity' && figure.counted === 'case' ? clause.tokens.word(figure.noun) : 0;
}

/** The name of the count that is chunk `at`, for another of the same. */
export function carriedFrom(names: SharedNames, at: number): Named {
  return names.carried(names.namedAt(at)!.name);
}
