import { isCompound } from '../compounds.js';
import type { PeopleContext } from './context.js';
import { Flag } from './lexicon.js';
import { afterMarks } from './marks.js';
import { isSurname, type NameRun, readName } from './names.js';
import type { Person } from './person.js';
import { isLargePlace, isPlaceName } from './refuse.js';
import type { PersonRuleId } from './rules.js';
import { isVietnamese } from './spelling.js';

const MAX_AUTHORS = 6;

/** Names that follow one another: `THU HIỀN - Tuấn Linh`. */
export function readAuthors(c: PeopleContext, at: number, rule: PersonRuleId): Person[] {
  const authors: Person[] = [];
  for (let i = at; authors.length < MAX_AUTHORS; ) {
    const run = readName(c, i);
    if (!run || !isAuthor(c, run)) break;
    const { start, end, syllables } = run;
    authors.push({
      start,
      end,
      next: end,
      syllables,
      honorific: null,
      degrees: [],
      positions: [],
      role: 'author',
      rule,
    });
    i = afterMarks(c, end);
    if (!/^(?:[-–—,;/&|]|và)$/u.test(c.sign(i) || c.slice(i, i + 1))) break;
    i++;
  }
  return authors;
}

/** True for what can be a pen name: two to five Vietnamese syllables, no paper, no place, no unit, no title. */
export function isAuthor(c: PeopleContext, run: NameRun): boolean {
  const { tokens, lexicon } = c;
  const { start, end, syllables } = run;
  if (syllables === 1 || syllables > 5 || c.unitFrom(start) || isPlaceName(c, run)) return false;
  if (lexicon.press.longestAt(tokens, start)?.end === end) return false;
  const title = lexicon.titles.longestAt(tokens, start);
  // `Q.` is an initial here, not `Quyền`.
  if (title && title.end > start + 1 && !(run.initials && title.value.is === 'prefix')) return false;
  // `báo tin: Ông Lê Văn Bính`: who is told of.
  if (title?.value.is === 'honorific' && /^(?:ông|bà|cụ)$/u.test(title.value.value) && isSurname(c, title.end))
    return false;
  // `P.V` is short for reporter.
  // `I. Mục Tiêu Chung`: the number of a heading.
  if (run.initials) return c.slice(start, end).toLowerCase() !== 'p.v' && !holdsWord(c, run);
  // `A A`: the buttons of a page for the size of its letters.
  if (isLetters(c, run)) return false;
  const middle = (c.flags(start + 1) & Flag.Middle) !== 0;
  const given = (c.flags(end - 1) & (Flag.Given | Flag.Middle)) !== 0;
  if (isSurname(c, start) && (syllables === 2 || middle || given)) return syllables < 4 || middle;
  if (isLargePlace(c, run, !isNamed(c, run)) || syllables > 3) return false;
  for (let i = start; i < end; i++) if (tokens.isWord(i) && !isVietnamese(c.slice(i, i + 1))) return false;
  return isNamed(c, run) || !holdsWord(c, run);
}

function isLetters({ tokens }: PeopleContext, { start, end }: NameRun): boolean {
  for (let i = start; i < end; i++) if (tokens.end(i) - tokens.start(i) > 1) return false;
  return true;
}

/** `QUYẾT ĐỊNH`, `NGƯỜI BÁO CÁO`: a heading, made of words and not of names. */
function holdsWord(c: PeopleContext, { start, end }: NameRun): boolean {
  for (let i = start; i + 1 < end; i++) {
    if (isCompound(c.slice(i, i + 1).toLowerCase(), c.slice(i + 1, i + 2).toLowerCase())) return true;
  }
  return false;
}

/** True when every syllable of the run is one that people are named with. */
export function isNamed(c: PeopleContext, { start, end }: Pick<NameRun, 'start' | 'end'>): boolean {
  for (let i = start; i < end; i++) {
    if (c.sign(i) === '.' || c.sign(i + 1) === '.') continue;
    if ((c.flags(i) & (Flag.Given | Flag.Middle | Flag.StrongSurname)) === 0) return false;
  }
  return true;
}
