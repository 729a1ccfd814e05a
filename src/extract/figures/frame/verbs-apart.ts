import type { Change } from '../../../model/entity.js';
import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';
import type { Lead } from './lead.js';

/**
 * The change of a verb that a comma, a bracket or a comparison parts from its figure: `tăng mạnh, tới 43%`,
 * `giảm mạnh (31%)`, `giảm so với năm 2020 là 12%`. Not of `tăng mạnh, 70% là trẻ em`, nor of `tăng nhanh, chiếm 45%`.
 */
export function changeApart(clause: Clause, at: number, { stop, from }: Lead): Change | undefined {
  if (from) return undefined;
  const mark = clause.role(stop);
  const parted = mark === 'comma' || mark === 'open';
  for (let own = stop + 1; own < at; own++) if (!isOfAmount(clause, own, parted)) return undefined;
  if (isBase(clause, at, stop)) return undefined;
  if (parted && !isAlone(clause, at, mark)) return undefined;
  const { verb, compared } = verbBefore(clause, parted ? stop - 1 : stop);
  if (!parted && !compared) return undefined;
  // `tăng so với năm 2020 (1.250 ca)`: so many there were in 2020.
  if (mark === 'open' && compared) return undefined;
  return verb;
}

/** `giảm so với | 30,1% của năm 2016`: what there was; not `giảm so với năm 2020 là 12%`. */
function isBase(clause: Clause, at: number, stop: number): boolean {
  let before = at - 1;
  while (before > stop && clause.role(before) === 'bound') before--;
  return before === stop && clause.is(stop, 'leads-to-base');
}

/** What may stand between the mark and the amount: `khoảng`, `tới`, `lên đến`; `còn` and `đạt` lead to a level. */
function isOfAmount(clause: Clause, at: number, parted: boolean): boolean {
  const role = clause.role(at);
  if (role === 'bound' || role === 'adverb' || clause.is(at, 'to-amount')) return true;
  return !parted && (clause.is(at, 'is') || role === 'date' || role === 'time');
}

/** True where nothing follows the amount but what it is compared with; a noun or a verb would make it a share of its own. */
function isAlone(clause: Clause, at: number, mark: Role | undefined): boolean {
  const after = clause.role(at + 1);
  return mark === 'open' ? after === 'close' || after === 'compared' : ENDS.has(after);
}

const ENDS: ReadonlySet<Role | undefined> = new Set([
  undefined,
  'compared',
  'comma',
  'semicolon',
  'stop',
  'close',
  'and',
]);

/** No comparison has more chunks: `so với cùng kỳ 6 tháng đầu năm trước`. */
const LONGEST_COMPARISON = 8;
const IN_COMPARISON: ReadonlySet<Role | undefined> = new Set(['word', 'date', 'time', 'number', 'place', 'within']);

/** The verb of change before chunk `end`, with its adverbs and what it is compared with. */
function verbBefore(clause: Clause, end: number): { readonly verb: Change | undefined; readonly compared: boolean } {
  let at = end;
  let compared = false;
  for (let back = end; back > end - LONGEST_COMPARISON && !compared; back--) {
    compared = clause.role(back) === 'compared';
    if (compared) at = back;
    else if (!IN_COMPARISON.has(clause.role(back))) break;
  }
  while (clause.role(at) === 'compared' || clause.role(at) === 'adverb') at--;
  const role = clause.role(at);
  return { verb: role === 'increase' || role === 'decrease' ? role : undefined, compared };
}
