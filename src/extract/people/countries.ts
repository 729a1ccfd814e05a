import type { PeopleContext } from './context.js';
import { type NameRun, readName } from './names.js';
import { isForeignRun } from './spelling.js';

/** Token after the country, in a capital, that begins at token `at`: `Đan Mạch`, `Việt Nam`; `at` where none does. */
export function afterCountry(c: PeopleContext, at: number): number {
  const from = c.lexicon.stateForms.longestAt(c.tokens, at)?.end ?? at;
  if (!c.tokens.isCapitalised(from)) return at;
  const country = c.lexicon.countries.longestAt(c.tokens, from);
  return country?.end ?? (c.slice(from, from + 2) === 'Việt Nam' ? from + 2 : at);
}

/** Token after where an envoy sits: `tại Việt Nam`, `ở Hà Nội`; `at` where no place follows. */
export function afterSeat(c: PeopleContext, at: number): number {
  if (!/^(?:tại|ở)$/u.test(c.slice(at, at + 1))) return at;
  const from = afterLevel(c, at + 1);
  const seat = afterCountry(c, from);
  return seat > from ? seat : (c.bodies.placeAt(c.article, from)?.end ?? at);
}

/** Token after a city or a state abroad, of which somebody is mayor or governor: `New York`, `bang Texas`; `at` where none does. */
export function afterCity(c: PeopleContext, at: number): number {
  const state = c.slice(at, at + 1) === 'bang' ? at + 1 : afterLevel(c, at);
  return c.lexicon.cities.longestAt(c.tokens, state)?.end ?? at;
}

/** Token after `TP.`, `thành phố`, `tỉnh`. */
function afterLevel(c: PeopleContext, at: number): number {
  if (c.slice(at, at + 2).toLowerCase() === 'thành phố') return at + 2;
  if (!/^(?:tp|tỉnh)$/iu.test(c.slice(at, at + 1))) return at;
  return c.sign(at + 1) === '.' ? at + 2 : at + 1;
}

/** Token after `người Mỹ`, `người Nhật Bản`, before a name; `at` where they do not stand. */
export function afterOrigin(c: PeopleContext, at: number): number {
  if (c.slice(at, at + 1) !== 'người') return at;
  const end = afterCountry(c, at + 1);
  return end > at + 1 && c.tokens.isCapitalised(end) ? end : at;
}

/** The name after the country of who bears it: `chuyên gia | Nhật Bản | Tanaka Hiroshi`, `chị Hà Lan Anh`. */
export function withoutCountry(c: PeopleContext, run: NameRun): NameRun {
  const end = afterCountry(c, run.start);
  if (end === run.start || end >= run.end) return run;
  const rest = { ...run, start: end, syllables: Math.max(1, run.syllables - (end - run.start)) };
  return isForeignRun(c, rest) ? rest : run;
}

/** True for a run that is a country and no more: `Na Uy`, `Lào`. */
export function isCountry(c: PeopleContext, run: NameRun): boolean {
  return c.lexicon.countries.longestAt(c.tokens, run.start)?.end === run.end;
}

/** True when a foreign name of two words or more begins at token `at`. */
export function beginsForeignName(c: PeopleContext, at: number): boolean {
  const run = c.tokens.isCapitalised(at) ? readName(c, at) : undefined;
  return run !== undefined && run.syllables >= 2 && isForeignRun(c, run);
}
