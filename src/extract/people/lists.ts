import { isCompound } from '../compounds.js';
import { Shape } from '../engine/tokens.js';
import type { Before } from './before.js';
import type { PeopleContext } from './context.js';
import { Flag } from './lexicon.js';
import type { Memory, Shared } from './memory.js';
import { readName } from './names.js';
import { type Person, PLAIN } from './person.js';

/** Offices that several people of one body hold at once: `Phó Giám đốc Sở Y tế A và B`. */
const DEPUTY = /^(?:phó|thứ trưởng|ủy viên|thành viên)(?![\p{L}])/iu;

/** What the names that follow in the list have of the title before the first. */
export function sharedTitle(before: Before): Shared | undefined {
  const { honorific, degrees, positions, plural } = before;
  // `các đ/c Phó Giám đốc: A, B`: the office is everybody's, the honorific is the first one's.
  if (before.sign === ':')
    return plural && positions.length > 0 ? { honorific: null, degrees: [], positions } : undefined;
  if (plural) return { honorific, degrees, positions };
  if (before.last === 'office' && positions.length === 1 && DEPUTY.test(positions[0]!.title))
    return { honorific, degrees: [], positions, onlyPair: true };
  return honorific ? { honorific, degrees: [], positions: [] } : undefined;
}

/** Given names that share the title of the one before them: `đồng chí Dực và Yến`, `các bác sĩ An, Bình và Cường`. */
export function readGivenList(c: PeopleContext, first: Person, shared: Shared, memory: Memory): Person[] {
  const people: Person[] = [];
  for (let at = first.end; ; ) {
    const joint = c.sign(at) || c.slice(at, at + 1);
    if (!/^(?:,|và)$/u.test(joint)) break;
    const run = readName(c, at + 1);
    if (run?.syllables !== 1 || c.unitFrom(run.start)) break;
    const syllable = c.slice(run.start, run.end).toLowerCase();
    const known = memory.given.has(syllable);
    if (!known && (joint === ',' || (c.flags(run.start) & Flag.Given) === 0)) break;
    const { tokens } = c;
    const lower = tokens.isWord(run.end) && tokens.shape(run.end) === Shape.Lower;
    if (!known && lower && isCompound(syllable, c.slice(run.end, run.end + 1))) break;
    people.push({
      ...PLAIN,
      ...shared,
      start: run.start,
      end: run.end,
      next: run.end,
      syllables: 1,
      rule: 'person/list',
    });
    at = run.end;
  }
  return people;
}
