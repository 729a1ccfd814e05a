import { maySeemSmall } from '../../language/tones.js';
import { isCompound } from '../compounds.js';
import { NEVER_A_NAME } from '../engine/own-phrases.js';
import { Shape } from '../engine/tokens.js';
import { readAfter } from './after.js';
import type { Before } from './before.js';
import type { PeopleContext } from './context.js';
import { isCountry, withoutCountry } from './countries.js';
import { Flag } from './lexicon.js';
import type { Memory } from './memory.js';
import { beginsFullName, isSurname, type NameRun, readName } from './names.js';
import { isPatient } from './patients.js';
import type { Person } from './person.js';
import { beginsBrand, isGazetteered, isLargePlace, isPlaceName, isStreet, isTitledPlace } from './refuse.js';
import { isForeignRun, isVietnamese } from './spelling.js';
import { NUMBERED_PARTS } from './tables/stops.js';
import { acrossLineEnd } from './wrapped.js';

/** The person whose name stands after titles, or undefined when what stands there is no name. */
export function titledName(c: PeopleContext, before: Before, memory: Memory): Person | undefined {
  const run =
    lostSurname(c, before.end) ??
    afterPlace(c, before, nameAfterCountry(c, before.end)) ??
    knownGivenName(c, before.end, memory);
  if (run === undefined || c.unitFrom(run.start) !== undefined) return undefined;
  const rule = `person/after-${before.last}` as const;
  const why = whyNoName(c, before, run, memory);
  if (why !== undefined) {
    c.refuse(run, rule, why);
    return undefined;
  }
  const name = acrossLineEnd(c, trimHeadline(c, run));
  const after = readAfter(c, name.end, before.positions.length === 0);
  // `công nhân Lê Văn Tám bị bỏng`; who has a degree heals.
  const plain = before.last !== 'degree' && before.positions.length + after.positions.length === 0;
  return {
    lead: before.start,
    start: name.start,
    end: name.end,
    next: Math.max(name.end, after.end),
    syllables: name.syllables,
    honorific: before.honorific,
    // `Bác sĩ: BS. Đại`
    degrees: [...new Set([...before.degrees, ...after.degrees])],
    positions: [...before.positions, ...after.positions],
    role: before.patient || (plain && isPatient(c, before.start, name)) ? 'patient' : null,
    rule,
  };
}

/** `ông âu Văn Sơn`: a surname whose capital an old font does not have, before a middle and a given name. */
function lostSurname(c: PeopleContext, at: number): NameRun | undefined {
  const { tokens } = c;
  if (tokens.shape(at) !== Shape.Lower || (c.flags(at) & Flag.StrongSurname) === 0) return undefined;
  const marked = maySeemSmall(c.article.lower, tokens.start(at)) || /^[âăêôơư]/u.test(c.slice(at, at + 1));
  if (!marked || (c.flags(at + 1) & Flag.Middle) === 0) return undefined;
  const rest = tokens.isCapitalised(at + 1) ? readName(c, at + 1) : undefined;
  return rest && rest.syllables >= 2 ? { ...rest, start: at, syllables: rest.syllables + 1 } : undefined;
}

function nameAfterCountry(c: PeopleContext, at: number): NameRun | undefined {
  const run = readName(c, at);
  return run && withoutCountry(c, run);
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

/** A given name that is a function word, or whose capital was lost, where a full name said so before: `anh Được`, `chị ánh`. */
function knownGivenName(c: PeopleContext, at: number, memory: Memory): NameRun | undefined {
  const shape = c.tokens.shape(at);
  const capital = shape === Shape.Title || (shape === Shape.Lower && maySeemSmall(c.article.lower, c.tokens.start(at)));
  const known = capital && memory.given.has(c.slice(at, at + 1).toLowerCase());
  return known ? { start: at, end: at + 1, syllables: 1, initials: false } : undefined;
}

/** Why the run after titles is no name; undefined for a name. */
function whyNoName(c: PeopleContext, before: Before, run: NameRun, memory: Memory): string | undefined {
  const { tokens } = c;
  const { start, end, syllables } = run;
  if (c.isNever(start, end)) return NEVER_A_NAME;
  if (isPlaceName(c, run) || isTitledPlace(c, before.start, run)) return 'a place';
  if (isStreet(c, before.start)) return 'a street or a place that bears the name';
  if (before.last === 'honorific' && syllables <= 2 && beginsBrand(c, before.start)) return 'a brand';
  const text = c.slice(start, end).toLowerCase();
  const known = memory.names.has(text) || memory.given.has(text);
  if (known) return undefined;
  const full = isSurname(c, start) && syllables >= 2;
  if (isQuoted(c, before.start, end) && !full) return 'a figure of speech';
  // `chị Hà Lan`, `bác sĩ Đức`
  const named =
    before.last === 'honorific' || (syllables === 1 && !before.plural && (c.flags(start) & Flag.Given) !== 0);
  // `100 trẻ em Ấn Độ`: children of a country.
  if (isCountry(c, run) && (!named || isPeople(c, start) || c.tokens.isNumber(before.start - 1))) return 'a country';
  if (!full && isInCompound(c, before.start)) return 'part of a code';
  if (tokens.shape(start) === Shape.Upper && !full) return 'all in capitals, without a surname';
  if (isInitialsOnly(c, run)) return 'initials alone';
  if ((c.flags(start) & Flag.NotGiven) !== 0 && !full) return 'the beginning of a body or a field of work';
  if (syllables === 1 && !isGivenName(c, start) && !isForeigner(c, before, run)) return 'not a given name';
  if (syllables === 1 && isPeople(c, start)) return 'a people, not a person';
  if (syllables === 1 && isNumbered(c, start)) return 'a numbered step or part';
  // `THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC TĂNG CƯỜNG THỰC HIỆN …`: the heading goes on.
  if (before.last === 'office' && isHeading(c, run)) return 'words of a heading';
  // `NGƯỜI LẬP BÁO CÁO`
  const shouted = tokens.shape(start) === Shape.Upper && syllables === 2 && end === start + 2;
  if (shouted && isCompound(c.slice(start, start + 1).toLowerCase(), c.slice(start + 1, end).toLowerCase()))
    return 'words of a heading';
  if (!full && before.last !== 'honorific' && isLargePlace(c, run)) return 'a place';
  // `nhân viên y tế thôn bản Sín Chải`: the hamlet.
  if (before.last === 'occupation' && c.slice(start - 1, start) === 'bản' && !full) return 'a place';
  const sure =
    before.last === 'office'
      ? (full && before.sign !== ',') || (syllables >= 2 && isForeignRun(c, run)) || hasRareSurname(c, before, run)
      : before.last !== 'occupation' || syllables >= 2 || before.patient || (before.given && isSureGiven(c, run));
  return sure ? undefined : 'no full name after an office or an occupation';
}

/** `Phó chủ tịch UBND tỉnh Thanh Hóa Đầu Thanh Tùng`: after a post with its body, a surname that no list has. */
function hasRareSurname(c: PeopleContext, { positions, sign }: Before, run: NameRun): boolean {
  const { start, end, syllables } = run;
  if (sign !== '' || positions.at(-1)?.unit == null || syllables !== 3 || end !== start + 3) return false;
  if (c.tokens.shape(start) !== Shape.Title || (c.flags(start + 1) & Flag.Middle) === 0) return false;
  const names = (c.flags(end - 1) & Flag.Given) !== 0 && !isGazetteered(c, run);
  return names && !isCompound(c.slice(start, start + 1).toLowerCase(), c.slice(start + 1, start + 2).toLowerCase());
}

/** Capitals throughout that go on after the name, which begins with a common word. */
function isHeading(c: PeopleContext, { start, end }: NameRun): boolean {
  const { tokens } = c;
  if (tokens.shape(start) !== Shape.Upper || tokens.shape(end) !== Shape.Upper || !tokens.isWord(end)) return false;
  return isCompound(c.slice(start, start + 1).toLowerCase(), c.slice(start + 1, start + 2).toLowerCase());
}

/** `hỏi “bác sĩ Google”`. */
function isQuoted(c: PeopleContext, start: number, end: number): boolean {
  return /^["“]$/u.test(c.sign(start - 1)) && /^["”]$/u.test(c.sign(end));
}

/** `bị cáo Quốc`: a given name that is no country. */
function isSureGiven(c: PeopleContext, run: NameRun): boolean {
  return (c.flags(run.start) & Flag.Given) !== 0 && !isCountry(c, run);
}

/** `ông Collins`, `bác sĩ Gupta`: a foreign name of one word after a form of address or a degree of the person it follows. */
function isForeigner(c: PeopleContext, { honorific, last, plural }: Before, { start }: NameRun): boolean {
  if (c.tokens.shape(start) !== Shape.Title || isVietnamese(c.slice(start, start + 1))) return false;
  if (last === 'degree') return !plural;
  return last === 'honorific' && /^(?:ông|bà|anh|chị|cô|ngài|Mr|Ms)$/u.test(honorific ?? '');
}

/** False for a syllable that no name is, and for one that makes a word with the next: `đồng chí Lãnh đạo`. */
function isGivenName(c: PeopleContext, at: number): boolean {
  const { tokens } = c;
  const syllable = c.slice(at, at + 1).toLowerCase();
  if (!isVietnamese(syllable)) return (c.flags(at) & Flag.Highland) !== 0;
  if (!tokens.isWord(at + 1) || tokens.shape(at + 1) !== Shape.Lower) return true;
  return !isCompound(syllable, c.slice(at + 1, at + 2));
}

/** `… cho bệnh nhân Bước 3. Lọc máu`: the head of a part whose line is not parted from the one before. */
function isNumbered(c: PeopleContext, at: number): boolean {
  return c.tokens.isNumber(at + 1) && NUMBERED_PARTS.has(c.slice(at, at + 1).toLowerCase());
}

/** `trẻ em Việt`, `chị em Việt`, `bố mẹ Việt`: people of a country, not a child or a woman of that name. */
function isPeople(c: PeopleContext, at: number): boolean {
  const before = c.slice(at - 2, at).toLowerCase();
  if (/^(?:trẻ|chị|anh|đàn) em$/u.test(before)) return true;
  return /^(?:bố|cha|ba|các|những|nhiều|bà) mẹ$/u.test(before) && c.slice(at, at + 1) === 'Việt';
}

/** `Sở KH-CN`, `KTXH-CN`: the abbreviation before the name is part of another. */
function isInCompound(c: PeopleContext, at: number): boolean {
  const { tokens } = c;
  if (!/^[-–/]$/u.test(c.sign(at - 1)) || !tokens.isGlued(at) || !tokens.isGlued(at - 1)) return false;
  return tokens.shape(at - 2) === Shape.Upper || tokens.shape(at - 2) === Shape.Mixed;
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
