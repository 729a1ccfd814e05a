import { Shape } from '../engine/tokens.js';
import { readAfter } from './after.js';
import { readAuthors } from './bylines.js';
import type { PeopleContext } from './context.js';
import type { Person } from './person.js';
import { readAuthorList } from './study-authors.js';

/** Labels of those who wrote, who have their degrees and posts with them: `Tác giả liên hệ`. */
const OF_AUTHORS = /tác giả/iu;

/** The authors after a label: `Bài, ảnh: BẢO ANH`, `Ảnh: Nguyễn Thanh - TTXVN`. Empty when a caption goes on instead. */
export function readCredits(c: PeopleContext, at: number): readonly Person[] {
  const label = c.lexicon.labels.longestAt(c.tokens, at);
  if (!label) return [];
  let from = label.end;
  // `Ảnh - Thu Hà`
  if (/^[:–—-]$/u.test(c.sign(from))) from++;
  else if (c.sign(at - 1) !== '(' && c.slice(from - 1, from).toLowerCase() !== 'bởi') return [];
  if (OF_AUTHORS.test(c.slice(at, label.end))) return readTitled(c, from);
  const authors = readAuthors(c, from, 'person/labelled-author');
  return isCaption(c, authors.at(-1)?.end ?? 0) ? [] : authors;
}

/** A caption says what the person does: `Ảnh: Nguyễn Văn An tặng quà`. */
function isCaption(c: PeopleContext, next: number): boolean {
  return c.tokens.isWord(next) && c.tokens.shape(next) === Shape.Lower;
}

/** `Tác giả liên hệ: BSCKI. Lê Thị Hiền, Trưởng khoa Nhi`: authors, the last with the posts that follow. */
function readTitled(c: PeopleContext, at: number): readonly Person[] {
  const { authors, end, closed } = readAuthorList(c, at, 'person/labelled-author');
  const last = authors.at(-1);
  if (last === undefined || closed) return authors;
  const { positions, degrees, end: next } = readAfter(c, end, false);
  if (positions.length + degrees.length === 0) return isCaption(c, end) ? [] : authors;
  return [...authors.slice(0, -1), { ...last, degrees: [...last.degrees, ...degrees], positions, next }];
}
