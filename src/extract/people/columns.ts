import type { PeopleContext } from './context.js';

/** White space in the raw file that parts two columns of a line. */
const GAP = /\t| {3,}/u;
const TAB_WIDTH = 40;

/** True when the raw file parts token `at` from the one before it as columns are parted; the normalised text has one space. */
export function beginsColumn(c: PeopleContext, at: number): boolean {
  const { tokens } = c;
  if (at === 0 || tokens.isGlued(at)) return false;
  const { raw } = c.article.source;
  return GAP.test(raw.slice(rawEnd(c, at - 1), rawStart(c, at)));
}

/** The column of the raw file in which the middle of tokens `from` to before `to` stands; each run of tabs is one step. */
export function middleColumn(c: PeopleContext, from: number, to: number): number {
  const { raw } = c.article.source;
  const start = rawStart(c, from);
  const line = raw.slice(raw.lastIndexOf('\n', start - 1) + 1, start);
  const tabs = line.split(/\t+/u);
  const column = (tabs.length - 1) * TAB_WIDTH + tabs.at(-1)!.length;
  return column + (rawEnd(c, to - 1) - start) / 2;
}

function rawStart(c: PeopleContext, at: number): number {
  return c.article.source.toRaw({ start: c.tokens.start(at), end: c.tokens.end(at) }).start;
}

function rawEnd(c: PeopleContext, at: number): number {
  return c.article.source.toRaw({ start: c.tokens.start(at), end: c.tokens.end(at) }).end;
}
