import { readAfter } from './after.js';
import type { PeopleContext } from './context.js';
import { isCountry } from './countries.js';
import { readName } from './names.js';
import { type Person, PLAIN } from './person.js';
import { afterEponymHead, isGazetteered } from './refuse.js';
import { isForeignRun } from './spelling.js';

/**
 * A foreign full name without a title before it, with its office after it: `Angela Pratt, Trưởng Đại diện WHO tại Việt Nam`.
 * Nothing else tells such a name from a firm or a place.
 */
export function foreignName(c: PeopleContext, at: number): Person | undefined {
  if (c.tokens.isCapitalised(at - 1)) return undefined;
  const run = readName(c, at);
  if (!run || run.syllables < 2 || !isForeignRun(c, run) || !/^[,(–—-]$/u.test(c.sign(run.end))) return undefined;
  if (c.unitOver(run.start, run.end) || isCountry(c, run) || isGazetteered(c, run) || afterEponymHead(c, run.start))
    return undefined;
  const after = readAfter(c, run.end, false);
  if (after.positions.length === 0) return undefined;
  const { start, end, syllables } = run;
  return { ...PLAIN, ...after, start, end, next: after.end, syllables, rule: 'person/before-office' };
}
