import type { Change, Comparator } from '../../../model/entity.js';
import type { Clause } from '../clause/clause.js';
import type { Named } from '../names/named.js';
import type { FramedFigure } from './framed-figure.js';
import type { Lead } from './lead.js';
import { changeApart } from './verbs-apart.js';

/** The change of a figure: of its own verb, of the verb before its name, or of the count that it says in another way. */
export function changeOf(
  clause: Clause,
  at: number,
  lead: Lead,
  named: Named,
  before: FramedFigure | undefined,
): Change {
  if (lead.change !== 'level') return lead.change;
  if (!lead.tied && !lead.from && named.start > 0) {
    // `Giảm tỷ lệ mắc 10%`
    const verb = clause.role(named.start - 1);
    // `Giảm tỷ lệ mắc dưới 10%`: what is to be reached, and no amount.
    const bound = verb === 'increase' ? UPWARD : DOWNWARD;
    if ((verb === 'increase' || verb === 'decrease') && !bound.has(lead.comparator)) return verb;
  }
  if (isMoreAside(clause, at, lead.stop, before)) return 'increase';
  const apart = changeApart(clause, at, lead);
  if (apart !== undefined) return apart;
  if (!lead.tied && named.place !== null) return changeOfExamples(clause, lead.stop);
  if (before !== undefined && !lead.tied && !lead.from) {
    if (goesOn(clause, at, lead.stop, before) || isAlsoCompared(clause, at, lead.stop, before)) return before.change;
  }
  // `giảm 58 ca, tương đương 29,1%`, `giảm 58 ca (29,1%)`
  const aside = clause.role(lead.stop) === 'open' && (!lead.tied || lead.same) && follows(clause, lead.stop);
  if ((lead.same && clause.role(lead.stop) === 'comma') || aside) {
    const unit = clause.chunks[at]!.figure;
    if (unit?.kind === 'indicator' && before?.figure.kind === 'quantity') return before.change;
  }
  return 'level';
}

/** `tăng gần 54% so với năm 2013 (thêm | 15 người)`: so many more, after a verb that says so. */
function isMoreAside(clause: Clause, at: number, stop: number, before: FramedFigure | undefined): boolean {
  return before?.change === 'increase' && clause.role(stop) === 'open' && clause.is(at - 1, 'more');
}

const UPWARD: ReadonlySet<Comparator | null> = new Set(['gt', 'ge']);
const DOWNWARD: ReadonlySet<Comparator | null> = new Set(['lt', 'le']);

const LEADING: ReadonlySet<string | undefined> = new Set(['time', 'within', 'preposition']);

/** `giảm 2% giai đoạn 2011-2015 và | 3% giai đoạn 2016-2020`: each with its time, under one verb. */
function goesOn(clause: Clause, at: number, stop: number, before: FramedFigure): boolean {
  const { chunks } = clause;
  if ((clause.role(stop) !== 'and' && clause.role(stop) !== 'comma') || clause.role(stop - 1) !== 'date') return false;
  let own = at + 1;
  while (LEADING.has(clause.role(own))) own++;
  let last = stop - 2;
  while (LEADING.has(clause.role(last))) last--;
  const [one, other] = [chunks[at]!.figure!, chunks[last]?.figure];
  if (clause.role(own) !== 'date' || other !== before.figure || one.kind !== other.kind) return false;
  return one.kind !== 'indicator' || other.kind !== 'indicator' || one.unit === other.unit;
}

/**
 * `tăng 2 vụ và | 30 người mắc so với cùng kỳ`, `tăng 2 vụ, | 30 người mắc so với cùng kỳ`: two counts under one verb, compared
 * with the same.
 */
function isAlsoCompared(clause: Clause, at: number, stop: number, before: FramedFigure): boolean {
  if (
    (clause.role(stop) !== 'and' && clause.role(stop) !== 'comma') ||
    clause.chunks[at]!.figure!.kind !== before.figure.kind
  )
    return false;
  let back = stop - 1;
  while (COUNTED.has(clause.role(back))) back--;
  if (clause.chunks[back]?.figure !== before.figure) return false;
  let next = at + 1;
  while (COUNTED.has(clause.role(next))) next++;
  return clause.role(next) === 'compared';
}

const COUNTED: ReadonlySet<string | undefined> = new Set(['word', 'predicate']);

/** No list of examples is longer than this many chunks. */
const EXAMPLES = 60;
const IN_EXAMPLES: ReadonlySet<string> = new Set(['word', 'place', 'figure', 'comma', 'and', 'dash', 'number']);

/** `tăng cao như Cao Bằng 23%, Bạc Liêu 18%`: the change that the verb before `như` states for each. */
function changeOfExamples(clause: Clause, stop: number): Change {
  let at = stop;
  while (at > Math.max(0, stop - EXAMPLES) && IN_EXAMPLES.has(clause.role(at)!)) at--;
  if (!clause.is(at, 'like')) return 'level';
  at--;
  while (clause.role(at) === 'adverb' || clause.role(at) === 'comma') at--;
  const verb = clause.role(at);
  return verb === 'increase' || verb === 'decrease' ? verb : 'level';
}

/** True for the bracket after a count and what is counted: `giảm 30 ca mắc sởi so với năm 2019 (6%)`. */
function follows(clause: Clause, open: number): boolean {
  for (let at = open - 1; at >= Math.max(0, open - 10); at--) {
    const role = clause.role(at)!;
    if (role === 'figure') return true;
    if (role !== 'word' && role !== 'predicate' && role !== 'compared' && role !== 'date' && role !== 'place')
      return false;
  }
  return false;
}
