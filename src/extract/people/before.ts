import type { DraftPosition } from '../engine/draft.js';
import { Shape, TokenKind } from '../engine/tokens.js';
import type { PeopleContext } from './context.js';
import { afterOrigin, beginsForeignName } from './countries.js';
import { readDegree } from './degrees.js';
import { Flag } from './lexicon.js';
import { beginsFullName, isSurname, readName } from './names.js';
import { type Office, readOffice } from './posts.js';
import { afterEponymHead, isGazetteered, isHistorical } from './refuse.js';

/** What stands before a name: `đồng chí Giám đốc Sở Y tế`, `TTƯT.BSCKII.` */
export interface Before {
  readonly start: number;
  /** Token at which the name must begin. */
  readonly end: number;
  readonly honorific: string | null;
  readonly degrees: readonly string[];
  readonly positions: readonly DraftPosition[];
  readonly patient: boolean;
  /** Among the titles is one that a given name alone may follow: `bị cáo Quốc`. */
  readonly given: boolean;
  /** `các đồng chí`, `hai bác sĩ`: meant for all who follow. */
  readonly plural: boolean;
  /** Sort of the last word before the name. */
  readonly last: 'honorific' | 'degree' | 'office' | 'occupation';
  /** The sign that parts it from the name, or the empty string. */
  readonly sign: string;
}

const MAX_WORDS = 10;
const MAX_SPECIALITY = 3;
/** `nghị sĩ ở New York`: where, whose. */
const NO_SPECIALITY = /^(?:ở|từ|người|là|trên|qua|về)$/u;

/** Signs that may stand between a title and what goes on after it. */
const SIGNS_AFTER: Readonly<Record<Before['last'], string>> = {
  honorific: ',:',
  degree: ',:-–—/',
  office: ',:-–—',
  occupation: ':',
};

/**
 * Reads the titles that begin at token `at`, up to where a name can begin.
 * @param taken the office at `at` is that of the person before it: another person's titles may follow
 * @param fresh whether a name ends right before: `Ảnh: Võ Lam | Ông Lê Văn Bính`
 */
export function readBefore(c: PeopleContext, at: number, taken: boolean, fresh = false): Before | undefined {
  const { tokens, lexicon } = c;
  if (lexicon.titles.longestAt(tokens, at) === undefined || isBoard(c, at)) return undefined;
  if (!fresh && isInsideRun(c, at)) return undefined;
  const counted = tokens.kind(at - 1) === TokenKind.Number;
  let honorific: string | null = null;
  const degrees: string[] = [];
  const positions: DraftPosition[] = [];
  let patient = false;
  let given = false;
  let last: Before['last'] | undefined;
  let end = at;
  let sign = '';
  let i = at;
  for (let words = 0; words < MAX_WORDS; words++) {
    const title = lexicon.titles.longestAt(tokens, i);
    if (title === undefined) break;
    const { value } = title;
    let next = title.end;
    let short = false;
    if (value.is === 'office' || value.is === 'prefix') {
      const office = readOffice(c, i);
      if (office) {
        positions.push(office.position);
        next = afterParent(c, afterBracket(c, afterPlace(c, office)));
        short = office.short;
        last = 'office';
      } else if (value.is === 'office' && value.row.occupation) {
        last = 'occupation';
        next = afterSpeciality(c, next);
      } else {
        break;
      }
    } else if (value.is === 'honorific') {
      // `bà Bé nói`, `bác sĩ Anh`: a capital and no name after it, so it is the name.
      if (last !== undefined && tokens.shape(i) === Shape.Title && !tokens.isCapitalised(next)) break;
      // `gồm 13 đồng chí, bà A`: the first is counted.
      honorific = counted ? value.value : (honorific ?? value.value);
      last = 'honorific';
    } else if (value.is === 'occupation') {
      patient ||= value.patient;
      given ||= value.given === true;
      last = 'occupation';
      next = afterSpeciality(c, next);
    } else {
      next = readDegree(c, i, degrees);
      if (next === 0) break;
      last = 'degree';
    }
    end = next;
    i = next;
    sign = '';
    // `ông A làm Trưởng khoa Nội, bà B làm Phó khoa`, `ông A giữ chức Giám đốc và bà B giữ chức Phó Giám đốc`
    if (taken && last === 'office' && (!tokens.isWord(i) || c.slice(i, i + 1) === 'và')) break;
    if (c.sign(i) === '.' && (last === 'office' ? short : isAbbreviation(c, title.start, title.end))) i++;
    for (let signs = 0; signs < 2 && SIGNS_AFTER[last].includes(c.sign(i) || ' '); signs++) {
      // `Đ/c, Lê Văn An`; but `chuyển năm bé, Nhi Đồng 2 một bé`.
      if (last === 'honorific' && c.sign(i) === ',' && honorific !== 'đồng chí') break;
      sign = c.sign(i++);
    }
    // `Bằng khen của Thủ tướng Chính phủ: y sĩ …`: the office before the colon gives, it is nobody's title here.
    if (last === 'office' && sign === ':' && tokens.isWord(at - 1) && !isPlural(c, at)) positions.length = 0;
    // `Bệnh nhân là em Trần Văn An`
    if (patient && last === 'occupation' && /^(?:là|tên)$/u.test(c.slice(i, i + 1))) i++;
    if (tokens.kind(i) !== TokenKind.Word) break;
    const and = last === 'office' ? c.slice(i, i + 1) : '';
    // `Lê An, Liên đội trưởng, và ông Lê Bình`: the office is that of the one before.
    if (and === 'và' && sign === ',') break;
    if (and === 'kiêm' || and === 'và') i++;
  }
  if (last === undefined) return undefined;
  // `gồm 03 đồng chí: …` counts them; it addresses nobody.
  if (counted && /^[:,]$/u.test(sign)) honorific = null;
  const plural = isPlural(c, at);
  end = afterOrigin(c, Math.max(end, i));
  return { start: at, end, honorific, degrees, positions, patient, given, plural, last, sign };
}

/** True when the titles that begin at `at` are meant for several people: `các đồng chí`, `02 bác sĩ`. */
function isPlural(c: PeopleContext, at: number): boolean {
  return at > 0 && ((c.flags(at - 1) & Flag.Plural) !== 0 || c.tokens.kind(at - 1) === TokenKind.Number);
}

/** Token after small words that say what sort of an occupation it is, before a full name: `nghệ nhân đàn tính Lê Văn An`. */
function afterSpeciality(c: PeopleContext, at: number): number {
  const { tokens, lexicon } = c;
  for (let i = at; i <= at + MAX_SPECIALITY && tokens.isWord(i); i++) {
    if (i > at && tokens.shape(i - 1) === Shape.Lower && beginsForeignName(c, i)) return i;
    if (tokens.isCapitalised(i) && isSurname(c, i)) return i > at && isPlainName(c, i) ? i : at;
    if (
      (c.flags(i) & Flag.Function) !== 0 ||
      NO_SPECIALITY.test(c.slice(i, i + 1)) ||
      lexicon.titles.longestAt(tokens, i) ||
      lexicon.saying.longestAt(tokens, i)
    )
      return at;
  }
  return at;
}

/** True for a full name of three syllables or more that no street, school or place bears. */
function isPlainName(c: PeopleContext, at: number): boolean {
  if (afterEponymHead(c, at)) return false;
  const run = readName(c, at);
  return run !== undefined && run.syllables >= 3 && !isHistorical(c, run) && !isGazetteered(c, run);
}

/** True for a capitalised title word that goes on a run of capitals: `Đông Anh`, `Hai Bà Trưng`. */
function isInsideRun(c: PeopleContext, at: number): boolean {
  const { tokens } = c;
  if (tokens.shape(at) !== Shape.Title || !tokens.isWord(at - 1)) return false;
  // `Các Phó Giám đốc`
  if (tokens.shape(at - 1) !== Shape.Title || (c.flags(at - 1) & Flag.Plural) !== 0) return false;
  const title = c.lexicon.titles.longestAt(tokens, at);
  // `Theo Phó Chủ tịch`: the first word of a sentence has its capital from there.
  if (title?.value.is === 'prefix' && !tokens.isWord(at - 2) && !isSurname(c, at - 1)) return false;
  return title !== undefined && title.end === at + 1 && (title.value.is === 'honorific' || title.value.is === 'prefix');
}

/** `BS`, `đ/c`: a full stop after it ends no sentence. */
function isAbbreviation(c: PeopleContext, from: number, to: number): boolean {
  const text = c.slice(from, to);
  if (text.includes(' ')) return false;
  return (
    /^(?:bs|ths|đc|đ\/c|đ\.c)/iu.test(text) ||
    /\p{Lu}\p{L}*\p{Lu}/u.test(text) ||
    (text.length <= 3 && !/^(?:ông|bà|anh|chị|cô|chú|cụ|dì|em|bé|mẹ|má)$/iu.test(text))
  );
}

/** After the place that an office without a body is of, before a full name: `Chủ tịch tỉnh Hà Nam Lê Văn An`. */
function afterPlace(c: PeopleContext, { position, end }: Office): number {
  if (position.unit !== null) return end;
  const level = /^(?:thành phố|thị xã|thị trấn)$/u.test(c.slice(end, end + 2).toLowerCase())
    ? end + 2
    : /^(?:tỉnh|huyện|quận|xã|phường)$/u.test(c.slice(end, end + 1).toLowerCase())
      ? end + 1
      : end;
  const place = level > end ? c.bodies.placeAt(c.article, level) : undefined;
  return place && beginsFullName(c, place.end) ? place.end : end;
}

/** After the parent body between commas: `Trưởng phòng Nghiệp vụ Y, Sở Y tế, BS Lê Thị Thoa`. */
function afterParent(c: PeopleContext, at: number): number {
  if (c.sign(at) !== ',') return at;
  const unit = c.unitFrom(at + 1);
  if (!unit) return at;
  const end = c.tokenAfter(unit.span.end);
  const is = c.sign(end) === ',' ? c.lexicon.titles.longestAt(c.tokens, end + 1)?.value.is : undefined;
  return is === 'degree' || is === 'honorific' ? end : at;
}

/** `Thay mặt ban giám đốc, bác sĩ …`, `Đoàn Chủ tịch`: the office names a board, nobody's post. */
function isBoard(c: PeopleContext, at: number): boolean {
  if ((c.flags(at - 1) & Flag.Board) === 0) return false;
  return /^(?:giám đốc|chủ nhiệm|chủ tịch|thư ký|bí thư|giám hiệu)$/u.test(c.slice(at, at + 2).toLowerCase());
}

/** After a short bracket between a post and the name: `Cục trưởng Cục X (Bộ Y tế) Nguyễn Thị A`. */
function afterBracket(c: PeopleContext, at: number): number {
  if (c.sign(at) !== '(') return at;
  for (let i = at + 1; i < at + 10; i++) {
    if (c.sign(i) === ')') return i + 1;
    if (c.tokens.kind(i) === TokenKind.Break) break;
  }
  return at;
}
