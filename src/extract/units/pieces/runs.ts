import type { UnitType } from '../../../model/entity.js';
import { isCompound } from '../../compounds.js';
import type { PhraseMatch } from '../../engine/phrases.js';
import { Shape, TokenKind } from '../../engine/tokens.js';
import { isAfterOffice, isPlainWord, nationalAt } from '../context.js';
import { isApostrophe } from '../gazetteer.js';
import type { Head } from '../heads/index.js';
import type { TailState } from '../state.js';

const MAX_RUN = 6;
/** Names in a heading of capitals have no end that shows: at most so many words. */
const MAX_HEADING_RUN = 3;

/** Kinds of sites that may bear a name that no list knows: a hamlet, a new commune. */
const RUN_TYPES: ReadonlySet<UnitType> = new Set<UnitType>([
  'health_station',
  'health_centre',
  'people_committee',
  'clinic',
]);

/** A known name of its own: `Bạch Mai`, `Xanh pôn`. */
export function properName(state: TailState): boolean {
  const { head, tables, article } = state.from;
  if (head.grammar !== 'proper' && head.grammar !== 'central' && head.grammar !== 'centre') return false;
  if (!state.isCapitalised(state.at)) return false;
  const match = tables.properNames.longestAt(article.tokens, state.at);
  if (match === undefined) return false;
  const place = tables.gazetteer.longestAt(article, state.at);
  if (place !== undefined && place.end > match.end) return false;
  state.proper = true;
  state.take(match.value, match.end);
  return true;
}

/** `Bệnh viện Bạch Mai cơ sở 2`: one site of a body that has several. */
export function branch(state: TailState): boolean {
  const { head, tables, article } = state.from;
  const { tokens } = article;
  if (head.grammar !== 'proper' || !(state.proper || state.national)) return false;
  if (state.word(state.at) !== tables.word.own || state.word(state.at + 1) !== tables.word.site) return false;
  const at = state.at + 2;
  const end = tokens.kind(at) === TokenKind.Number ? at + 1 : runEnd(state, at, 3);
  if (end === at) return false;
  state.numbered = true;
  state.take(state.written(state.at, end), end);
  return true;
}

/** `Trung ương`, `Quốc gia`, `Việt Nam`. */
export function nationalWord(state: TailState): boolean {
  if (state.from.head.grammar === 'part') return false;
  const match = nationalAt(state.from.article, state.from.tables, state.at);
  if (match === undefined) return false;
  // `Công ty VN Pharma`: two letters of a brand.
  if (state.from.head.type === 'enterprise' && match.end === state.at + 1 && state.isCapitalised(match.end))
    return false;
  state.national = true;
  state.take(match.value, match.end);
  return true;
}

/** `Phòng khám chuyên khoa nhi Bác sĩ Lê Hữu Anh`: the doctor whom a clinic is called after. */
export function doctor(state: TailState): boolean {
  const { head, tables, article } = state.from;
  const { tokens } = article;
  if (head.type !== 'clinic' || state.ran || state.heading || isAfterOffice(article, tables, state.from.start))
    return false;
  const title = state.isCapitalised(state.at) ? DOCTOR.exec(state.written(state.at, state.at + 2)) : null;
  if (title === null) return false;
  let at = state.at + title[0].split(' ').length;
  if (tokens.isWord(at) === false && state.word(at) === tables.word.dot) at++;
  const end = runEnd(state, at, MAX_NAME);
  if (end < at + 2 || !tables.surnames.has(state.word(at))) return false;
  state.proper = true;
  state.ran = true;
  state.take(state.written(state.at, end), end);
  return true;
}

const DOCTOR = /^(?:Bác (?:sĩ|sỹ)|BS(?:CK(?:I{1,2}|1|2))?|Bs)(?![\p{L}])/u;
const MAX_NAME = 4;

/** A run of capitalised words: `Sao Mai`, `Quốc tế Vinmec Times City`. */
export function run(state: TailState): boolean {
  const { grammar, type } = state.from.head;
  if (state.heading && (state.proper || state.places.length > 0)) return false;
  if (
    state.numbered ||
    state.ran ||
    (grammar !== 'proper' && !state.charity && !(grammar === 'site' && RUN_TYPES.has(type) && !state.from.head.shy))
  )
    return false;
  const whole = runEnd(state, state.at, MAX_RUN);
  const end = isHeldByName(state) ? beforePerson(state, state.at + 1, whole) : whole;
  if (end === state.at || isPerson(state, state.at, end)) return false;
  if (end === state.at + 1 && isCutCompound(state, state.at)) {
    if ((type !== 'hospital' && type !== 'school') || state.proper) return false;
    state.proper = true;
    state.take(state.written(state.at, end + 1), end + 1);
    return true;
  }
  state.proper = true;
  state.ran = true;
  state.take(state.writtenName(state.at, end), end);
  return true;
}

/** Token after the capitalised words that begin at `at`, at most `most`; a head, a level word or a degree ends them. */
export function runEnd(state: TailState, from: number, most: number): number {
  const { article, tables } = state.from;
  const { tokens } = article;
  const limit = from + (state.heading ? Math.min(most, MAX_HEADING_RUN) : most);
  let at = from;
  while (at < limit && state.isWord(at) && tokens.isCapitalised(at)) {
    const head = tables.heads.longestAt(tokens, at);
    if (head?.value && !isPlainWord(article, tables, at, head.end) && !(at > from && isNameLike(state, head))) break;
    // `Hữu Nghị | Đa khoa`: a field, whose second word only looks like a head.
    if (head?.value === null && at > from && tokens.shape(head.end - 1) === Shape.Lower) break;
    const place = tokens.isCapitalised(at + 1) ? placeOverHead(state, at) : undefined;
    if (place !== undefined) {
      at = place;
      continue;
    }
    if (tables.levels.longestAt(tokens, at)?.value) break;
    if (tables.address.longestAt(tokens, at) && !(at > from && isGivenName(state, at))) break;
    // `KIỂM TRA BỆNH VIỆN NĂM 2016`
    if (at === from && state.word(at) === tables.word.year && tokens.isNumber(at + 1)) break;
    // `Bệnh viện E Trung ương`
    if (at > from && nationalAt(article, tables, at)) break;
    // `Bệnh viện Chợ Rẫy | Ảnh: …`, `Trạm Y tế xã Tân Lập | Theo …`: the next sentence.
    if (tables.openers.has(state.word(at)) && tokens.shape(at) === Shape.Title) break;
    at = apostropheEnd(state, at) ?? at + 1;
    // `Nhà máy Z121`
    if (tokens.isGlued(at) && tokens.kind(at) === TokenKind.Number) return at + 1;
  }
  return at;
}

/** Token after a place whose second word looks like a head: the `Hải Phòng` of `Công ty Yazaki Hải Phòng`. */
function placeOverHead({ from: { article, tables } }: TailState, at: number): number | undefined {
  const head = tables.heads.longestAt(article.tokens, at + 1);
  if (!head?.value) return undefined;
  const place = tables.gazetteer.longestAt(article, at);
  return place !== undefined && place.end > at + 1 ? place.end : undefined;
}

/** True for one word that is a head elsewhere and ends a name here: `Trường Tiểu học Kết Đoàn`, not `… Bệnh viện`. */
function isNameLike(
  { from: { article, tables } }: TailState,
  { value, start, end }: PhraseMatch<Head | null>,
): boolean {
  const { tokens } = article;
  if (value?.shy !== true || end > start + 1 || tokens.shape(start) !== Shape.Title) return false;
  return !tokens.isCapitalised(end) && !tables.fields.longestAt(tokens, end) && !tables.levels.longestAt(tokens, end);
}

/** True where a word alone and the small one after it are a common noun: `Bệnh viện Đoàn thể`, `Vùng Cảnh sát biển`. */
export function isCutCompound({ from: { article } }: TailState, at: number): boolean {
  const { tokens, lower } = article;
  if (tokens.shape(at) !== Shape.Title || !tokens.isWord(at + 1) || tokens.shape(at + 1) !== Shape.Lower) return false;
  const syllable = (index: number) => lower.slice(tokens.start(index), tokens.end(index));
  return isCompound(syllable(at), syllable(at + 1));
}

/** True for the `Anh` of `Hoàng Anh`, `Hoàng Anh Gia Lai`; not where it leads a name: `xã Tân Lập Anh Lê Văn Tú`. */
function isGivenName({ from: { article, tables } }: TailState, at: number): boolean {
  const { tokens } = article;
  if (tokens.word(at) !== tables.word.brother || tokens.shape(at) !== Shape.Title) return false;
  return !tokens.isCapitalised(at + 1) || tables.gazetteer.longestAt(article, at + 1) !== undefined;
}

/** `M’Đrắk`, `G'long`, `K' Dang`: a syllable of the Central Highlands that an apostrophe parts; undefined for others. */
function apostropheEnd({ from: { article } }: TailState, at: number): number | undefined {
  const { tokens, text } = article;
  if (!isApostrophe(text[tokens.start(at + 1)] ?? '')) return undefined;
  if (tokens.end(at) - tokens.start(at) > 2 || !tokens.isGlued(at + 1) || !tokens.isWord(at + 2)) return undefined;
  return tokens.isGlued(at + 2) || tokens.isCapitalised(at + 2) ? at + 3 : undefined;
}

/** `Trạm Y tế H'Đim Bkrông`, `Y Blang Kpă`: Ê Đê names of women begin with an `H'`, those of men with a `Y`. */
function isHighlander(state: TailState, at: number): boolean {
  const { tokens } = state.from.article;
  if (state.from.head.grammar !== 'site' || tokens.end(at) - tokens.start(at) > 1) return false;
  const letter = state.written(at, at + 1);
  return letter === 'Y' || (letter === 'H' && !state.isWord(at + 1));
}

/** Most syllables of a place or a body before the name of a person in one run of capitals. */
const MAX_BEFORE = 3;

/**
 * Where a person begins after the place or the body that a run of capitals names: `xã Tân Vĩnh | Lê Văn An`; `end` when
 * none does. After two syllables three more are a name, after one or three a `Văn` or a `Thị` must tell.
 * @param from token at which the place or the body begins
 */
export function beforePerson(state: TailState, from: number, end: number): number {
  const { surnames, word } = state.from.tables;
  for (let at = from + 1; at < end && at <= from + MAX_BEFORE; at++) {
    if (!surnames.has(state.word(at)) || !isName(state, at + 1) || !isName(state, at + 2)) continue;
    const middle = state.word(at + 1);
    if (at === from + 2 || middle === word.son || middle === word.daughter) return at;
  }
  return end;
}

function isName(state: TailState, at: number): boolean {
  return state.isWord(at) && state.isCapitalised(at);
}

/** True after an office or an occupation, whose holder may follow the body: `Chủ tịch UBND huyện Lê Hùng`. */
export function holdsName({ from: { article, tables, start, asked } }: TailState): boolean {
  return asked || isAfterOffice(article, tables, start);
}

/** True for a hospital or a clinic whose holder may follow: `Giám đốc Bệnh viện Lê Minh Tú`; a school bears a name. */
function isHeldByName({ from: { article, tables, head, start } }: TailState): boolean {
  return (head.type === 'hospital' || head.type === 'clinic') && isAfterOffice(article, tables, start);
}

/** A name that begins with a surname is of a person, but of a hospital or a school it may be the eponym. */
function isPerson(state: TailState, from: number, end: number): boolean {
  if (isHighlander(state, from)) return true;
  if (!state.from.tables.surnames.has(state.word(from)) || end - from < 2) return false;
  // `Trung tâm Y tế Lê Giang`, `Quỹ học bổng Lê Văn Sáu`
  if (state.from.head.grammar !== 'proper') return (end - from > 2 && !state.charity) || holdsName(state);
  return state.from.asked || state.proper || state.places.length > 0 || (end - from > 2 && isHeldByName(state));
}
