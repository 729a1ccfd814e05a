import type { Change } from '../../../model/entity.js';
import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';
import type { Lead } from './lead.js';

/**
 * The change of a verb that a comma or a bracket parts from its figure: `tăng mạnh, tới 43% so với tháng trước`,
 * `giảm mạnh (31%)`. Not of `tăng mạnh, 70% là trẻ em`, nor of `tăng nhanh, chiếm 45%`.
 */
export function changeApart(clause: Clause, at: number, { stop, from }: Lead): Change | undefined {
  const mark = clause.role(stop);
  if (from || (mark !== 'comma' && mark !== 'open')) return undefined;
  for (let own = stop + 1; own < at; own++) if (!isOfAmount(clause, own)) return undefined;
  const after = clause.role(at + 1);
  if (mark === 'open' ? after !== 'close' && after !== 'compared' : !ENDS.has(after)) return undefined;
  let verb = stop - 1;
  while (BETWEEN.has(clause.role(verb))) verb--;
  const role = clause.role(verb);
  return role === 'increase' || role === 'decrease' ? role : undefined;
}

/** What may stand between the comma and the amount: `khoảng`, `tới`, `lên đến`; `còn` and `đạt` lead to a level. */
function isOfAmount(clause: Clause, at: number): boolean {
  const role = clause.role(at);
  return role === 'bound' || role === 'adverb' || clause.is(at, 'up-to');
}

/** What may stand between the verb and the comma: `tăng rất mạnh,`. */
const BETWEEN: ReadonlySet<Role | undefined> = new Set(['adverb', 'time', 'date', 'compared']);

/** What follows an amount of change; a noun or a verb would make it a share of its own. */
const ENDS: ReadonlySet<Role | undefined> = new Set([
  undefined,
  'compared',
  'comma',
  'semicolon',
  'stop',
  'close',
  'and',
]);
