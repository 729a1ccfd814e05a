import { maySeemSmall } from '../../language/tones.js';
import { isCompound } from '../compounds.js';
import { Shape, TokenKind } from '../engine/tokens.js';
import type { PeopleContext } from './context.js';
import { Flag } from './lexicon.js';
import { beginsOffice } from './office-words.js';
import { isVietnamese } from './spelling.js';

/** A run of capitalised syllables that can be a name: tokens `start` to before `end`. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  readonly syllables: number;
  /** `H.Đan`, `Ph. Hân`: its first syllables are initials. */
  readonly initials: boolean;
}

/** `Công Huyền Tôn Nữ Lệ Chi` is the longest that is common. */
const MAX_SYLLABLES = 6;
/** Small words inside foreign names. */
const MAX_PARTICLES = 2;
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|binti|al|el|ibn)$/u;
const SURNAME = Flag.StrongSurname | Flag.WeakSurname | Flag.Highland;

/** The longest run of capitals from token `at` that can be one name; stops before titles, units and function words. */
export function readName(c: PeopleContext, at: number): NameRun | undefined {
  const { tokens } = c;
  // `K.TÂN`: the initial does not tell how the rest is written.
  const lead = isSingle(c, at) && c.sign(at + 1) === '.' ? at + 2 : at;
  const shout = tokens.shape(lead) === Shape.Upper;
  let end = at;
  let syllables = 0;
  let initials = false;
  for (let i = at; syllables < MAX_SYLLABLES; ) {
    if (syllables > 0) i = afterParticles(c, i);
    if (syllables > 0 && isLostCapital(c, at, i)) {
      syllables++;
      i = end = i + 1;
      continue;
    }
    if (syllables === 1 && isSmallMiddle(c, i, shout)) {
      syllables++;
      i++;
    }
    if (!isSyllable(c, i, shout) || (i > at && endsBefore(c, i))) {
      if (!isMissingGivenName(c, at, i, syllables, shout)) break;
      syllables++;
      end = i + 1;
      break;
    }
    const last = syllables > 0 && !initials ? afterLastInitials(c, i) : 0;
    if (last > 0) return { start: at, end: last, syllables: syllables + 2, initials };
    const initial = syllables === 0 || initials ? afterInitial(c, i) : 0;
    if (initial > 0) {
      initials = true;
      syllables++;
      i = end = initial;
      continue;
    }
    syllables++;
    end = afterApostrophe(c, i);
    // `K’ Vương` is two.
    if (end === i + 3 && !tokens.isGlued(i + 2)) syllables++;
    i = end;
    const joined = afterHyphen(c, at, i, syllables);
    // `Ka-hiêng` ends in a small syllable, `Jean-Marcel` goes on with a capital.
    if (joined > i && !tokens.isCapitalised(joined - 1)) end = joined;
    i = joined > i && tokens.isCapitalised(joined - 1) ? joined - 1 : joined;
  }
  // A single initial with nothing after it is a letter, not a name.
  if (syllables === 0 || (syllables === 1 && tokens.end(end - 1) - tokens.start(at) < 2)) return undefined;
  return { start: at, end, syllables, initials };
}

/** The `văn` of `Lê văn Tám`: a middle name in small letters between a surname and a given name. */
function isSmallMiddle(c: PeopleContext, at: number, shout: boolean): boolean {
  if (shout || c.tokens.shape(at) !== Shape.Lower || (c.flags(at - 1) & Flag.StrongSurname) === 0) return false;
  return /^(?:văn|thị)$/u.test(c.slice(at, at + 1)) && isSyllable(c, at + 1, false) && !endsBefore(c, at + 1);
}

/** The `ánh` of `Lê Thị ánh`, whose font had no capital for it: after `Thị` in any case, else a given name that is no other word. */
function isLostCapital(c: PeopleContext, start: number, at: number): boolean {
  const { tokens } = c;
  if (tokens.shape(at) !== Shape.Lower || !maySeemSmall(c.article.lower, tokens.start(at))) return false;
  if ((c.flags(start) & SURNAME) === 0 || tokens.isGlued(at)) return false;
  const syllable = c.slice(at, at + 1);
  const isAfterMiddle = (c.flags(at - 1) & Flag.NeverGiven) !== 0;
  if ((c.flags(at) & Flag.Given) === 0) return isRareGiven(c, start, at, isAfterMiddle);
  if (isAfterMiddle) return true;
  if (!tokens.isWord(at + 1) || tokens.shape(at + 1) === Shape.Title) return true;
  if (isCompound(syllable, c.slice(at + 1, at + 2))) return false;
  return at > start + 1 || c.lexicon.saying.longestAt(tokens, at + 1) !== undefined;
}

/** Words of other meaning that may stand between two capitals: `ông Nguyễn ở Sơn La`, `bà Lê ấp Mỹ Hòa`. */
const NO_GIVEN = /^(?:ấp|ủy|uỷ|úy|ở|ủng|ăn|ít|ấy|ứng|ưu|ước)$/u;

/** `Hoàng Văn ất,`, `Đặng ổn Thành`: a syllable that no list of given names has, where nothing else can stand. */
function isRareGiven(c: PeopleContext, start: number, at: number, isAfterMiddle: boolean): boolean {
  const syllable = c.slice(at, at + 1);
  if ((c.flags(at) & Flag.Function) !== 0 || NO_GIVEN.test(syllable)) return false;
  const next = c.tokens.shape(at + 1);
  if (isAfterMiddle) return !c.tokens.isWord(at + 1) || next === Shape.Title;
  return (
    at === start + 1 &&
    c.tokens.isWord(at + 1) &&
    next === Shape.Title &&
    !isCompound(syllable, c.slice(at + 1, at + 2).toLowerCase())
  );
}

/** Index after the `van` of `Ludwig van Dijk`, the `von der` of `Ursula von der Leyen`; `at` where no capital follows them. */
function afterParticles(c: PeopleContext, at: number): number {
  let end = at;
  while (end < at + MAX_PARTICLES && c.tokens.shape(end) === Shape.Lower && PARTICLE.test(c.slice(end, end + 1))) end++;
  return end > at && c.tokens.isCapitalised(end) && !isVietnamese(c.slice(at - 1, at)) ? end : at;
}

/** True when the word at `at` can be a surname. */
export function isSurname(c: PeopleContext, at: number): boolean {
  return (c.flags(at) & SURNAME) !== 0;
}

/** True when a full name, surname first, begins at `at`. */
export function beginsFullName(c: PeopleContext, at: number): boolean {
  if (!c.tokens.isCapitalised(at) || !isSurname(c, at)) return false;
  const run = readName(c, at);
  return run !== undefined && run.syllables >= 2;
}

function isSyllable(c: PeopleContext, index: number, shout: boolean): boolean {
  const { tokens } = c;
  if (!tokens.isCapitalised(index)) return false;
  if (tokens.shape(index) === Shape.Mixed)
    return !shout && /^(?:Mc|Mac|De|Di|Le|O)\p{Lu}\p{Ll}+$/u.test(c.slice(index, index + 1));
  if (!isSingle(c, index) && (tokens.shape(index) === Shape.Upper) !== shout) return false;
  return (c.flags(index) & Flag.Function) === 0;
}

function isSingle({ tokens }: PeopleContext, index: number): boolean {
  return tokens.end(index) - tokens.start(index) === 1;
}

/**
 * True for a function word in a capital where a name still wants its given name: `Huỳnh Văn Được – Giám đốc`, not
 * `Lê Văn An Theo báo cáo`.
 */
function isMissingGivenName(c: PeopleContext, at: number, index: number, syllables: number, shout: boolean): boolean {
  const { tokens, lexicon } = c;
  if (syllables === 0 || !tokens.isCapitalised(index) || !isSurname(c, at)) return false;
  if ((c.flags(index) & (Flag.Function | Flag.Label)) !== Flag.Function) return false;
  if ((tokens.shape(index) === Shape.Upper) !== shout || c.unitFrom(index) !== undefined) return false;
  const middle = c.flags(index - 1);
  if (syllables === 1 ? (middle & Flag.StrongSurname) === 0 : (middle & Flag.Middle) === 0) return false;
  const next = index + 1;
  if (!tokens.isWord(next)) return tokens.kind(next) !== TokenKind.Number;
  if (syllables === 1) return false;
  if (!shout && (middle & Flag.NeverGiven) !== 0) return true;
  if (tokens.shape(next) === Shape.Lower)
    return (
      lexicon.saying.longestAt(tokens, next) !== undefined &&
      !isCompound(c.slice(index, next).toLowerCase(), c.slice(next, next + 1))
    );
  return !shout && endsBefore(c, next);
}

/** True when a title, a unit or a label begins at `index`, so that a name ends before it. */
function endsBefore(c: PeopleContext, index: number): boolean {
  const { lexicon, tokens } = c;
  if (c.unitFrom(index) !== undefined || c.beginsNever(index)) return true;
  const label = lexicon.labels.longestAt(tokens, index);
  if (label && c.sign(label.end) === ':') return true;
  const title = lexicon.titles.longestAt(tokens, index);
  if (title === undefined) return false;
  switch (title.value.is) {
    case 'degree':
    case 'level':
      return true;
    case 'office':
    case 'prefix':
      return beginsOffice(c, index);
    case 'honorific':
      return (
        title.end - index > 1 ||
        (/^(?:ông|bà)$/u.test(title.value.value) && isSurname(c, index + 1) && tokens.isCapitalised(index + 1))
      );
    default:
      return title.end - index > 1;
  }
}

/** Index after an initial and its stop (`H.`, `Ph.`), or 0. */
function afterInitial(c: PeopleContext, index: number): number {
  const { tokens } = c;
  const length = tokens.end(index) - tokens.start(index);
  if (length > 2 || c.sign(index + 1) !== '.' || !tokens.isGlued(index + 1)) return 0;
  if (tokens.kind(index + 2) !== TokenKind.Word || !tokens.isCapitalised(index + 2)) return 0;
  if (length === 2 && !/^(?:ph|th|tr|ng|nh|kh|gi|ch|qu)$/u.test(c.slice(index, index + 1).toLowerCase())) return 0;
  return index + 2;
}

/** Index after the initials that hide the rest of a patient's name (`Nguyễn V.T`, `Trần V. T.`), or 0. */
function afterLastInitials(c: PeopleContext, index: number): number {
  if (!isSingle(c, index) || c.sign(index + 1) !== '.' || !c.tokens.isGlued(index + 1)) return 0;
  const next = index + 2;
  if (!c.tokens.isWord(next) || !c.tokens.isCapitalised(next) || !isSingle(c, next)) return 0;
  return c.tokens.isWord(next + 1) && c.tokens.isCapitalised(next + 1) ? 0 : next + 1;
}

/**
 * Index after what a hyphen joins to the syllable before `at`: small syllables of the peoples of the highlands
 * (`Đờ-răng-ông`), or one more capital (`Jean-Marcel`); `at` where the hyphen parts a name from a title or another name.
 */
function afterHyphen(c: PeopleContext, start: number, at: number, syllables: number): number {
  const { tokens } = c;
  let end = at;
  while (c.sign(end) === '-' && tokens.isGlued(end) && tokens.isGlued(end + 1) && tokens.isWord(end + 1)) {
    if (tokens.isCapitalised(end + 1)) {
      const foreign = !isVietnamese(c.slice(end - 1, end)) || !isVietnamese(c.slice(end + 1, end + 2));
      return end > at || !(syllables === 1 || foreign) ? end : end + 2;
    }
    if ((c.flags(start) & Flag.StrongSurname) !== 0) return end;
    const word = c.lexicon.titles.longestAt(tokens, end + 1) || c.lexicon.saying.longestAt(tokens, end + 1);
    if (end === at && word) return at;
    end += 2;
  }
  return end;
}

/** Index after the syllable at `index` with what an apostrophe joins to it: `H'Hen`, `K’Brẻo`, `K’ Vương`. */
function afterApostrophe(c: PeopleContext, index: number): number {
  const { tokens } = c;
  const sign = c.sign(index + 1);
  const joined =
    (sign === "'" || sign === '’' || sign === '‘' || sign === '`') &&
    tokens.isGlued(index + 1) &&
    tokens.isWord(index + 2) &&
    (tokens.isGlued(index + 2) || (isSingle(c, index) && tokens.shape(index + 2) === Shape.Title));
  return joined ? index + 3 : index + 1;
}
