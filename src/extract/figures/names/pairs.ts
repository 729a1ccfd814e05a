import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';
import type { SharedNames } from './shared-names.js';

/** Shares that are told in the order of the counts before them. */
interface Run {
  /** The chunk of `tương ứng`, `lần lượt`. */
  readonly opener: number;
  /** Which of the run this figure is, from 0. */
  readonly place: number;
  readonly length: number;
}

const BETWEEN: ReadonlySet<Role> = new Set([
  'comma',
  'and',
  'bound',
  'link',
  'increase',
  'decrease',
  'adverb',
  'figure',
]);
/** No list of shares has more chunks. */
const REACH = 24;

/** `nam 120 người, nữ 80 người, tương ứng 60% và 40%`: the name of the count at the same place of its list. */
export function pairedName(names: SharedNames, at: number): Phrase | undefined {
  const run = runOf(names.clause, at);
  if (run === undefined || run.length < 2) return undefined;
  const ofShares = isChangeOfShares(names.clause, names.previous(run.opener), run.opener, at);
  const counts: Phrase[] = [];
  for (let figure = names.previous(run.opener); figure >= 0; figure = names.previous(figure - 1)) {
    const name = names.namedAt(figure)!.name;
    if (name === null || (!ofShares && names.clause.chunks[figure]!.figure!.kind !== 'quantity')) return undefined;
    if (counts.some(({ start }) => start === name.start)) return undefined;
    counts.unshift(name);
    if (counts.length === run.length) return counts[run.place];
  }
  return undefined;
}

/** `tỷ lệ A đạt 62%, tỷ lệ B đạt 58%, lần lượt tăng | 5% và 3%`: by how much each of the shares before has changed. */
function isChangeOfShares(clause: Clause, last: number, opener: number, at: number): boolean {
  if (last < 0 || clause.role(opener) !== 'respectively') return false;
  for (let between = last + 1; between < opener; between++) if (!ASIDE.has(clause.role(between)!)) return false;
  for (let own = opener + 1; own < at; own++)
    if (clause.role(own) === 'increase' || clause.role(own) === 'decrease') return true;
  return false;
}

/** What stands between a share and what is told of it and of those before. */
const ASIDE: ReadonlySet<Role> = new Set(['comma', 'semicolon', 'and', 'compared', 'date', 'adverb']);

function runOf(clause: Clause, at: number): Run | undefined {
  let opener = at - 1;
  let place = 0;
  for (; opener > at - REACH; opener--) {
    const role = clause.role(opener);
    if (role === 'respectively' || (role === 'link' && (clause.is(opener, 'in-order') || clause.is(opener, 'as-much'))))
      break;
    if (role === undefined || !BETWEEN.has(role)) return undefined;
    if (role === 'figure') place++;
  }
  if (opener <= at - REACH) return undefined;
  let length = place + 1;
  for (let next = at + 1; next < at + REACH && BETWEEN.has(clause.role(next)!); next++)
    if (clause.role(next) === 'figure') length++;
  return { opener, place, length };
}
