import type { Change } from '../../../model/entity.js';
import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';

/** Number of chunks of a sign in brackets: `(-) 5%`. */
export const BRACKETED = 3;

const SIGNS: ReadonlyMap<string, Change> = new Map([
  ['+', 'increase'],
  ['-', 'decrease'],
  ['–', 'decrease'],
  ['—', 'decrease'],
]);

/**
 * The change that a sign right before the figure at chunk `at` states: `+0,1‰ so với năm 2020`, `(-5%)`, `(-) 5%`,
 * `số ca thủy đậu -6,2%`. Not of `5-7%`, `Tỷ lệ A - 95%`, nor of a bullet: `-95% hộ nghèo`.
 */
export function readSign(clause: Clause, at: number): Change | undefined {
  if (clause.role(at - 1) === 'close' && clause.role(at - BRACKETED) === 'open') return signOf(clause, at - 2);
  const sign = signOf(clause, at - 1);
  if (sign === undefined || !clause.tokens.isGlued(clause.chunks[at]!.start)) return undefined;
  const before = clause.role(at - 2);
  const after = clause.role(at + 1);
  // `-95% so với kế hoạch` at the start of a line, `; +30% hộ cận nghèo`: a bullet.
  if (before === undefined || before === 'stop' || (before === 'semicolon' && after !== 'compared')) return undefined;
  if (after === 'compared' || (before === 'open' && after === 'close')) return sign;
  if (clause.tokens.isGlued(clause.chunks[at - 1]!.start) && !MAY_TOUCH.has(before)) return undefined;
  const isShare = clause.chunks[at]!.figure!.kind === 'indicator';
  return ENDS.has(after) && (isShare || isCompared(clause, at)) ? sign : undefined;
}

/** No comparison that holds for a list stands further before. */
const COMPARED_REACH = 24;

/** `So với năm 2022: sởi +12 ca, ho gà -3 ca`: counts after a comparison. */
function isCompared(clause: Clause, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - COMPARED_REACH); back--)
    if (clause.role(back) === 'compared') return true;
  return false;
}

/** What a sign may touch on its left: `hộ nghèo:-5%`, `|+30%|`; not the word of `95-97%`, `Covid-19`. */
const MAY_TOUCH: ReadonlySet<Role> = new Set(['colon', 'open', 'bar', 'equals']);

/** What follows a change that has a sign: the end of its clause, or when it was; a noun would make the sign a bullet. */
const ENDS: ReadonlySet<Role | undefined> = new Set([
  undefined,
  'comma',
  'semicolon',
  'stop',
  'close',
  'open',
  'bar',
  'and',
  'date',
  'boundary',
]);

function signOf(clause: Clause, at: number): Change | undefined {
  return clause.role(at) === 'dash' ? SIGNS.get(clause.slice(at, at + 1)) : undefined;
}
