import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';

/** Between two figures of a list stand no more words of what they count: `50 ca mắc, 60 ca mắc`. */
const MOST_WORDS = 4;

const COUNTED: ReadonlySet<Role> = new Set(['word', 'predicate']);
const BETWEEN: ReadonlySet<Role> = new Set(['comma', 'and', 'bound', 'link', 'increase', 'decrease']);

/** `5%, 6% và 7%`, `50 ca mắc (2%) và 60 ca mắc (3%)`: lists of two or more figures of one kind, without names between. */
export function listFigures(clause: Clause): number[][] {
  const lists: number[][] = [];
  let list: number[] = [];
  for (let at = 0; at < clause.chunks.length; at++) {
    if (clause.role(at) !== 'figure') continue;
    const last = list.at(-1);
    if (last !== undefined && isInAside(clause, last, at)) continue;
    if (last !== undefined && isParallel(clause, last, at)) list.push(at);
    else list = [at];
    if (list.length === 2) lists.push(list);
  }
  return lists;
}

/** The first chunk from `at` on that is no word of what a figure counts. */
export function skipCounted(clause: Clause, at: number): number {
  let end = at;
  while (end < at + MOST_WORDS && COUNTED.has(clause.role(end)!)) end++;
  return end;
}

/** True for chunk `at` in the bracket after a figure: `50 ca mắc (5%)`. */
export function isInAside(clause: Clause, figure: number, at: number): boolean {
  const open = skipCounted(clause, figure + 1);
  return open < at && clause.role(open) === 'open' && clause.closeOf(open) > at;
}

function isParallel(clause: Clause, last: number, next: number): boolean {
  if (kindOf(clause, last) !== kindOf(clause, next)) return false;
  let at = skipCounted(clause, last + 1);
  // `50 ca, 60 ca mắc`, and not `5 ca nặng, 60 ca nhẹ`
  const said = clause.slice(last + 1, at);
  if (said !== '' && said !== clause.slice(next + 1, skipCounted(clause, next + 1))) return false;
  if (clause.role(at) === 'open') at = clause.closeOf(at) + 1;
  if (clause.role(at) !== 'comma' && clause.role(at) !== 'and') return false;
  while (at < next && BETWEEN.has(clause.role(at)!)) at++;
  return at === next;
}

/** What makes two figures members of one list: the unit, or the word that is counted. */
function kindOf(clause: Clause, at: number): string {
  const figure = clause.chunks[at]!.figure!;
  return figure.kind === 'indicator' ? figure.unit : clause.textOf({ start: figure.noun, end: figure.end });
}
