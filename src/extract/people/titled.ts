import { isCompound } from '../compounds.js';
import { Shape } from '../engine/tokens.js';
import { readAfter } from './after.js';
import type { Before } from './before.js';
import type { PeopleContext } from './context.js';
import { Flag } from './lexicon.js';
import type { Memory } from './memory.js';
import { beginsFullName, isSurname, type NameRun, readName } from './names.js';
import { isPatient } from './patients.js';
import type { Person } from './person.js';
import {
  beginsBrand,
  isForeignRun,
  isLargePlace,
  isPlaceName,
  isStreet,
  isTitledPlace,
  isVietnamese,
} from './refuse.js';
import { acrossLineEnd } from './wrapped.js';

/** The person whose name stands after titles, or undefined when what stands there is no name. */
export function titledName(c: PeopleContext, before: Before, memory: Memory): Person | undefined {
  const run = afterPlace(c, before, readName(c, before.end)) ?? knownGivenName(c, before.end, memory);
  if (run === undefined || !isName(c, before, run, memory) || isStreet(c, before.start)) return undefined;
  if (before.last === 'honorific' && run.syllables <= 2 && beginsBrand(c, before.start)) return undefined;
  const name = acrossLineEnd(c, trimHeadline(c, run));
  const after = readAfter(c, name.end, before.positions.length === 0);
  const plain = before.last === 'honorific' && before.positions.length + after.positions.length === 0;
  return {
    start: name.start,
    end: name.end,
    next: Math.max(name.end, after.end),
    syllables: name.syllables,
    honorific: before.honorific,
    // `Bác sĩ: BS. Đại`
    degrees: [...new Set([...before.degrees, ...after.degrees])],
    positions: [...before.positions, ...after.positions],
    role: before.patient || (plain && isPatient(c, before.start, name)) ? 'patient' : null,
    rule: `person/after-${before.last}`,
  };
}

/** The name after a place, or the hamlet that its head leads: `Trưởng trạm Hà Nam Lê Văn An`, `Trưởng bản Nà Sản Hà Văn Inh`. */
function afterPlace(c: PeopleContext, before: Before, run: NameRun | undefined): NameRun | undefined {
  if (!run || before.last !== 'office' || before.sign !== '') return run;
  const place = c.bodies.placeAt(c.article, run.start);
  if (place && place.end >= run.start + 2 && place.end <= run.end - 3 && beginsFullName(c, place.end))
    return { ...run, start: place.end, syllables: run.syllables - (place.end - run.start) };
  if (isSurname(c, run.start)) return run;
  for (let start = run.start + 1; start <= run.end - 3; start++) {
    if ((c.flags(start + 1) & Flag.Middle) === 0 || !isSurname(c, start)) continue;
    return { ...run, start, syllables: run.syllables - (start - run.start) };
  }
  return run;
}

/** `Ban liên lạc cựu sinh viên Trường Đại học Y`: the titles and what follows them are words of one unit. */
function isInsideUnit(c: PeopleContext, from: number, end: number): boolean {
  const unit = c.unitOver(from, from + 1);
  return unit !== undefined && unit.span.end > c.tokens.end(end - 1);
}

/** A given name that is a function word, where a full name said so before: `anh Được`. */
function knownGivenName(c: PeopleContext, at: number, memory: Memory): NameRun | undefined {
  const known = c.tokens.shape(at) === Shape.Title && memory.given.has(c.slice(at, at + 1).toLowerCase());
  return known ? { start: at, end: at + 1, syllables: 1, initials: false } : undefined;
}

function isName(c: PeopleContext, before: Before, run: NameRun, memory: Memory): boolean {
  const { tokens } = c;
  const { start, end, syllables } = run;
  if (
    c.unitFrom(start) !== undefined ||
    isInsideUnit(c, before.start, end) ||
    isPlaceName(c, run) ||
    isTitledPlace(c, before.start, run)
  )
    return false;
  const text = c.slice(start, end).toLowerCase();
  const known = memory.names.has(text) || memory.given.has(text);
  if (known) return true;
  const full = isSurname(c, start) && syllables >= 2;
  if (tokens.shape(start) === Shape.Upper && !full) return false;
  if (isInitialsOnly(c, run)) return false;
  if ((c.flags(start) & Flag.NotGiven) !== 0 && !full) return false;
  if (syllables === 1 && (!isGivenName(c, start) || isPeople(c, start))) return false;
  // `NGƯỜI LẬP BÁO CÁO`
  const shouted = tokens.shape(start) === Shape.Upper && syllables === 2 && end === start + 2;
  if (shouted && isCompound(c.slice(start, start + 1).toLowerCase(), c.slice(start + 1, end).toLowerCase()))
    return false;
  if (!full && before.last !== 'honorific' && isLargePlace(c, run)) return false;
  // `nhân viên y tế thôn bản Sín Chải`: the hamlet.
  if (before.last === 'occupation' && c.slice(start - 1, start) === 'bản' && !full) return false;
  if (before.sign === ':' && before.last === 'office' && !before.plural && !beginsClause(c, before.start)) return false;
  switch (before.last) {
    case 'office':
      return (full && before.sign !== ',') || (syllables >= 2 && isForeignRun(c, run));
    case 'occupation':
      return syllables >= 2 || before.patient;
    default:
      return true;
  }
}

/** False for a syllable that no name is, and for one that makes a word with the next: `đồng chí Lãnh đạo`. */
function isGivenName(c: PeopleContext, at: number): boolean {
  const { tokens } = c;
  const syllable = c.slice(at, at + 1).toLowerCase();
  if (!isVietnamese(syllable)) return (c.flags(at) & Flag.Highland) !== 0;
  if (!tokens.isWord(at + 1) || tokens.shape(at + 1) !== Shape.Lower) return true;
  return !isCompound(syllable, c.slice(at + 1, at + 2));
}

/** `trẻ em Việt`, `chị em Việt`: children and women of a country, not a child or a woman of that name. */
function isPeople(c: PeopleContext, at: number): boolean {
  return /^(?:trẻ|chị|anh|đàn) em$/u.test(c.slice(at - 2, at).toLowerCase());
}

/** True when the office before a colon is a label (`Trưởng khoa: BSCKI …`), not the giver of what is listed. */
function beginsClause(c: PeopleContext, at: number): boolean {
  return !c.tokens.isWord(at - 1);
}

/** `N.V.A`: initials alone name nobody. */
function isInitialsOnly(c: PeopleContext, run: NameRun): boolean {
  return run.initials && c.tokens.end(run.end - 1) - c.tokens.start(run.end - 1) === 1;
}

/** In a headline of capitals the name has no end of its own: `BÁC SĨ NGUYỄN VĂN AN KHÁM BỆNH`. */
function trimHeadline(c: PeopleContext, run: NameRun): NameRun {
  if (c.tokens.shape(run.start) !== Shape.Upper || run.end - run.start !== run.syllables) return run;
  for (let i = run.start + 3; i < run.end; i++) {
    if ((c.flags(i) & (Flag.Given | Flag.Middle)) === 0) return { ...run, end: i, syllables: i - run.start };
  }
  return run;
}
