import type { Role } from '../../lexicon/role.js';
import type { Clause, NameSpan } from '../clause/clause.js';
import { CLAUSE_BREAKS } from '../clause/clause-breaks.js';
import type { Lead } from '../frame/lead.js';
import { areaBefore, spreadStart, withoutArea } from './area-lists.js';
import { measureBefore } from './name-words.js';
import { type Named, NONE } from './named.js';
import { isSaid } from './said-of-counts.js';
import type { SharedNames } from './shared-names.js';

/**
 * `85 ca mắc, tập trung ở | Nậm Cang 34 ca, | Bản Hồ 12 ca`, `Số ca tập trung ở | Nậm Cang 34 ca`, `120 thẻ cho Nậm Cang (70 thẻ),
 * | Bản Hồ (50 thẻ)`: so many of what was counted, by place.
 */
export function countByPlace(names: SharedNames, at: number, { stop }: Lead): Named | undefined {
  const { clause } = names;
  const bracket = clause.role(stop) === 'open';
  let end = bracket || clause.is(stop, 'with') ? stop : stop + 1;
  // `trong đó | Nậm Cang có 34 ca`
  while (!bracket && end > stop - LONGEST_LEAD && HAS.has(clause.role(end - 1))) end--;
  const area = areaBefore(clause, end);
  if (area === undefined) return undefined;
  const place = clause.phrase(area.start, area.end);
  const previous = names.previous(area.start - 1);
  const isOfSame = previous >= 0 && isOfSameNoun(clause, previous, at);
  if (clause.is(area.start - 1, 'at')) {
    const from = spreadStart(clause, area.start - 1);
    if (from === area.start - 1) return undefined;
    const measure = clause.role(from - 1) === 'opener' ? lone(from - 1) : measureBefore(clause, from);
    if (measure !== undefined && measure.start > previous) return { ...names.of(measure, 'before'), place };
    const told = isOfSame ? names.namedAt(previous)!.name : null;
    return told === null ? { ...NONE, place } : names.carried(told, place);
  }
  if (!isOfSame || !(isFirst(clause, area.start - 1) || isNext(names, previous, area.start, stop))) return undefined;
  const { name } = names.namedAt(previous)!;
  return names.carried(name && withoutArea(clause, name), place);
}

/** `58 ca mắc sởi: | Nậm Cang 34 ca`, `…, trong đó | Nậm Cang có 34 ca`, `… ở các xã vùng cao như | Nậm Cang 34 ca`. */
function isFirst(clause: Clause, joint: number): boolean {
  return clause.role(joint) === 'colon' || clause.role(joint) === 'boundary' || clause.is(joint, 'like');
}

const HAS: ReadonlySet<Role | undefined> = new Set(['have', 'modal', 'adverb']);

/** True for the next of a list of places, each with its count: `ở Nậm Cang 34 ca, | Bản Hồ 12 ca`, `Nậm Cang (34 ca), | Bản Hồ (12 ca)`. */
function isNext(names: SharedNames, previous: number, start: number, stop: number): boolean {
  const { clause } = names;
  if (!LISTS.has(clause.role(start - 1))) return false;
  if (clause.role(stop) === 'open') {
    const open = clause.openBefore(previous);
    return clause.role(start - 2) === 'close' && open >= 0 && areaBefore(clause, open) !== undefined;
  }
  let said = previous + 1;
  while (said < start - 1 && isSaid(clause, said)) said++;
  if (said < start - 1 || said - previous > LONGEST_SAID) return false;
  return names.namedAt(previous)!.place !== null || isSaidOfArea(clause, previous);
}

/** `Nậm Cang có | 34 ca`; not `Sốt Dengue 34 ca`: the clause of a figure is its area and what leads to the figure. */
function isSaidOfArea(clause: Clause, figure: number): boolean {
  let lead = figure;
  while (lead > figure - LONGEST_LEAD && LEADS.has(clause.role(lead - 1))) lead--;
  const area = lead < figure ? areaBefore(clause, lead) : undefined;
  return area !== undefined && BEGINS.has(clause.role(area.start - 1));
}

const LEADS: ReadonlySet<Role | undefined> = new Set([
  'have',
  'adverb',
  'bound',
  'link',
  'modal',
  'to',
  'colon',
  'within',
]);
/** No more chunks lead to a figure. */
const LONGEST_LEAD = 4;
const BEGINS: ReadonlySet<Role | undefined> = new Set([...CLAUSE_BREAKS, 'colon', 'and', 'date', 'time']);

const LISTS: ReadonlySet<Role | undefined> = new Set(['comma', 'and', 'semicolon']);
/** `34 ca mắc, | Bản Hồ 12 ca`: no more is said of the counted in a list. */
const LONGEST_SAID = 4;

/** `Số ca | tập trung ở`: an opener that names the measure by itself. */
function lone(start: number): NameSpan {
  return { start, end: start + 1, opened: true };
}

/** True for two counts of one noun: `120 ca` and `30 ca`. */
export function isOfSameNoun(clause: Clause, one: number, other: number): boolean {
  const noun = nounOf(clause, one);
  return noun !== 0 && noun === nounOf(clause, other);
}

/** The number of the first word that a count counts, or 0 for a figure of another kind. */
export function nounOf(clause: Clause, at: number): number {
  const figure = clause.chunks[at]!.figure!;
  return figure.kind === 'quantity' ? clause.tokens.word(figure.noun) : 0;
}
