import type { PeopleContext } from './context.js';
import { Flag } from './lexicon.js';
import type { Person } from './person.js';
import { TAKING_OFFICE } from './tables/offices.js';

/** Most words of a phrase by which somebody takes an office: `được bầu giữ chức vụ`. */
const MAX_WORDS = 3;

/**
 * True when the office at token `at` is one that the person before it takes: `bà Lan tái đắc cử Chủ tịch …`. After a plain
 * `là` only where it follows the name: `ông An là Trưởng khoa`, not `theo ông An, người ký là Giám đốc Sở Y tế, bà Lan`.
 */
export function takesOffice(c: PeopleContext, at: number, person: Person | undefined): boolean {
  const { tokens } = c;
  if (person === undefined || (c.flags(at - 1) & Flag.Taking) === 0) return false;
  if (c.slice(at - 1, at) === 'là') return person.next === at - 1;
  for (let from = at - 1; from >= at - MAX_WORDS && from >= person.end; from--) {
    if (!TAKING_OFFICE.has(c.slice(from, at).toLowerCase())) continue;
    return tokens.start(person.start) >= c.article.sentences.at(tokens.start(at)).start;
  }
  return false;
}
