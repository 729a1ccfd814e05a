import { isCompound } from '../compounds.js';
import { Shape, TokenKind } from '../engine/tokens.js';
import type { PeopleContext } from './context.js';
import { Flag } from './lexicon.js';
import { beginsFullName, isSurname, type NameRun } from './names.js';
import { type Office, readOffice } from './posts.js';

/**
 * The run with the last syllable of the name where a line end parts the two: `Lê Thị Hồng⏎Thắm: Phó Chủ tịch`,
 * `Bùi Văn⏎Nỏm`. A lone capital that opens the next sentence (`Theo`, `Ảnh: …`) is none.
 */
export function acrossLineEnd(c: PeopleContext, run: NameRun): NameRun {
  const { tokens } = c;
  const last = run.end + 1;
  if (tokens.kind(run.end) !== TokenKind.Break || run.syllables > 4 || !isSurname(c, run.start)) return run;
  if (tokens.shape(last) !== Shape.Title || (c.flags(last) & Flag.Function) !== 0) return run;
  const end = /^['’‘`]$/u.test(c.sign(last + 1)) && tokens.isWord(last + 2) ? last + 3 : last + 1;
  const middle = c.flags(run.end - 1);
  const bare = run.syllables === 2 || (middle & Flag.Middle) !== 0;
  if (!bare || tokens.isCapitalised(end) !== (readOffice(c, end) !== undefined)) return run;
  const whole = { ...run, end, syllables: run.syllables + 1 };
  if ((middle & Flag.NeverGiven) !== 0 && run.syllables === 2) {
    const word = tokens.isWord(end) && isCompound(c.slice(last, last + 1).toLowerCase(), c.slice(end, end + 1));
    return word || c.sign(end) === ':' ? (isTitled(c, end) ? whole : run) : whole;
  }
  return isTitled(c, end) ? whole : run;
}

/** True when a sign and a title follow: `Thắm: Phó Chủ tịch`. */
function isTitled(c: PeopleContext, at: number): boolean {
  if (!/^[-–—,:]$/u.test(c.sign(at))) return false;
  const office = readOffice(c, at + 1);
  return office !== undefined && !beginsFullName(c, office.end) && c.sign(office.end) !== ':';
}

/**
 * The office on the line below a name, with or without a dash before it: `Lê Văn Nam⏎- Phó Giám đốc Sở Y tế`. An office
 * in capitals signs, one before a name or a colon is the next person's.
 * @param at the line end after the name
 */
export function officeBelow(c: PeopleContext, at: number): Office | undefined {
  const { tokens } = c;
  if (tokens.kind(at) !== TokenKind.Break) return undefined;
  const dashed = /^[-–—]$/u.test(c.sign(at + 1));
  const from = dashed ? at + 2 : at + 1;
  if (!tokens.isCapitalised(from)) return undefined;
  const office = readOffice(c, from);
  if (!office || (tokens.shape(from) === Shape.Upper && tokens.shape(from + 1) === Shape.Upper)) return undefined;
  const { end } = office;
  if (tokens.isWord(end)) return dashed && c.lexicon.saying.longestAt(tokens, end) ? office : undefined;
  if (c.sign(end) === ':' || c.sign(end) === '(') return undefined;
  return beginsPerson(c, end + 1) ? undefined : office;
}

/** True where a person begins after a sign or a line end: the office before it is that person's. */
function beginsPerson(c: PeopleContext, at: number): boolean {
  const is = c.lexicon.titles.longestAt(c.tokens, at)?.value.is;
  return is === 'honorific' || is === 'degree' || beginsFullName(c, at);
}
