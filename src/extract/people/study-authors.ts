import { isAuthor } from './bylines.js';
import type { PeopleContext } from './context.js';
import { readDegrees } from './degrees.js';
import type { Line } from './lines.js';
import { afterMarks } from './marks.js';
import { readName } from './names.js';
import { type Person, PLAIN } from './person.js';
import type { PersonRuleId } from './rules.js';

/** Studies of hospitals have seldom more than ten authors. */
const MAX_AUTHORS = 16;

/** Names that follow one another, with their degrees and the marks of their institutions. */
export interface AuthorList {
  readonly authors: readonly Person[];
  /** Token after the last of them, its marks and the `và cs` that closes the list. */
  readonly end: number;
  /** How many of them bear a mark: `¹`, `1,2`, `(2)`, `*`. */
  readonly marked: number;
  /** True when `và cs`, `và cộng sự` closes the list. */
  readonly closed: boolean;
}

/** The authors whose list begins at token `at`: `ThS. Lê Văn An1, Trần Thị Ba2* và cs`. */
export function readAuthorList(c: PeopleContext, at: number, rule: PersonRuleId): AuthorList {
  const authors: Person[] = [];
  let end = at;
  let marked = 0;
  for (let i = at; authors.length < MAX_AUTHORS; i = end + 1) {
    const titled = readDegrees(c, i);
    const start = titled === undefined ? i : c.sign(titled.end) === '.' ? titled.end + 1 : titled.end;
    const run = readName(c, start);
    if (run === undefined || !isAuthor(c, run)) break;
    authors.push({
      ...PLAIN,
      from: i,
      start: run.start,
      end: run.end,
      next: run.end,
      syllables: run.syllables,
      degrees: titled?.degrees ?? [],
      role: 'author',
      rule,
    });
    end = afterMarks(c, run.end);
    if (end > run.end) marked++;
    const others = afterOthers(c, end);
    if (others > end) return { authors, end: others, marked, closed: true };
    if (!/^(?:[,;&–-]|và)$/u.test(c.slice(end, end + 1))) break;
  }
  return { authors, end, marked, closed: false };
}

/** Token after `và cs.`, `và cộng sự`, `, cs`; `at` where they do not stand. */
function afterOthers(c: PeopleContext, at: number): number {
  if (!/^(?:,|và|&)$/u.test(c.slice(at, at + 1))) return at;
  if (/^cs$/iu.test(c.slice(at + 1, at + 2))) return at + 2;
  return /^cộng sự$/iu.test(c.slice(at + 1, at + 3)) ? at + 3 : at;
}

/**
 * The authors under the title of a study: a line of names and nothing else, of which some bear a mark or which `và cs`
 * closes. Without either it may be those present, or the winners of a prize.
 */
export function readStudyAuthors(c: PeopleContext, line: Line): readonly Person[] {
  const { authors, end, marked, closed } = readAuthorList(c, line.start, 'person/byline');
  if (!(closed || (marked > 0 && authors.length > 1))) return [];
  return end === line.end || (end === line.end - 1 && /^[.,;]$/u.test(c.sign(end))) ? authors : [];
}
