import { Shape } from '../engine/tokens.js';
import type { PeopleContext } from './context.js';
import { isSurname, type NameRun, readName } from './names.js';
import { type Person, PLAIN } from './person.js';
import { isPlace, isVietnamese } from './refuse.js';

/** The authors after a label: `Bài, ảnh: BẢO ANH`, `Ảnh: Nguyễn Thanh - TTXVN`. Empty when a caption goes on instead. */
export function readLabelled(c: PeopleContext, at: number): Person[] {
  const label = c.lexicon.labels.longestAt(c.tokens, at);
  if (!label) return [];
  let from = label.end;
  if (c.sign(from) === ':') from++;
  else if (c.sign(at - 1) !== '(') return [];
  const authors = readAuthors(c, from, 'person/labelled-author');
  const next = authors.at(-1)?.end ?? 0;
  // A caption says what the person does: `Ảnh: Nguyễn Văn An tặng quà`.
  if (c.tokens.isWord(next) && c.tokens.shape(next) === Shape.Lower) return [];
  return authors;
}

/** Names that follow one another: `THU HIỀN - Tuấn Linh`. */
export function readAuthors(c: PeopleContext, at: number, rule: string): Person[] {
  const authors: Person[] = [];
  for (let i = at; authors.length < 6; ) {
    const run = readName(c, i);
    if (!run || !isAuthor(c, run)) break;
    authors.push({
      ...PLAIN,
      role: 'author',
      start: run.start,
      end: run.end,
      next: run.end,
      syllables: run.syllables,
      rule,
    });
    i = run.end;
    if (!/^(?:[-–—,;/&]|và)$/u.test(c.sign(i) || c.slice(i, i + 1))) break;
    i++;
  }
  return authors;
}

/** True for what can be a pen name: two to five Vietnamese syllables, no paper, no place, no unit. */
function isAuthor(c: PeopleContext, run: NameRun): boolean {
  const { tokens, lexicon } = c;
  if (run.syllables > 5 || c.unitFrom(run.start) || isPlace(c, run)) return false;
  if (lexicon.press.longestAt(tokens, run.start)?.end === run.end) return false;
  if (run.syllables === 1) return false;
  if (run.initials) return true;
  if (isSurname(c, run.start) && run.syllables >= 2) return true;
  for (let i = run.start; i < run.end; i++) if (tokens.isWord(i) && !isVietnamese(c.slice(i, i + 1))) return false;
  return true;
}
