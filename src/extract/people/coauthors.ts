import { Shape } from '../engine/tokens.js';
import type { PeopleContext } from './context.js';
import { Flag } from './lexicon.js';
import { type NameRun, readName } from './names.js';
import { type Person, PLAIN } from './person.js';

const MAX_AUTHORS = 8;
const MAX_SYLLABLES = 4;
const NOBODY: readonly Person[] = [];

/**
 * The authors of a study where its title runs into them, all in capitals: `… TẠI HÀ GIANG LÊ VĂN AN, TRẦN THỊ BA và CS`.
 * Empty unless the run ends with `và cộng sự`.
 */
export function readCoauthors(c: PeopleContext, at: number): readonly Person[] {
  if (c.tokens.shape(at) !== Shape.Upper || (c.flags(at) & Flag.StrongSurname) === 0) return NOBODY;
  const authors: Person[] = [];
  for (let from = at; authors.length < MAX_AUTHORS; ) {
    const run = readName(c, from);
    const name = run && lastName(c, run);
    if (!name) return [];
    const { start, end, syllables } = name;
    authors.push({ ...PLAIN, start, end, next: end, syllables, role: 'author', rule: 'person/coauthor' });
    const joint = c.sign(end) || c.slice(end, end + 1).toLowerCase();
    if (joint === 'và' && /^(?:cs$|cs |cộng sự)/u.test(c.slice(end + 1, end + 3).toLowerCase())) return authors;
    if (joint !== ',' && joint !== 'và' && joint !== '-') return [];
    from = end + 1;
  }
  return [];
}

/** The name that a run of capitals ends with: `THÁI NGUYÊN PHẠM HỒNG HẢI` → `PHẠM HỒNG HẢI`. */
function lastName(c: PeopleContext, run: NameRun): NameRun | undefined {
  for (let start = Math.max(run.start, run.end - MAX_SYLLABLES); start <= run.end - 2; start++) {
    if ((c.flags(start) & Flag.StrongSurname) === 0) continue;
    const place = c.bodies.placeAt(c.article, start);
    if (place === undefined || place.end >= run.end || place.size !== 'province')
      return { ...run, start, syllables: run.end - start };
  }
  return undefined;
}
