import { isCompound } from '../../compounds.js';
import type { Article } from '../../engine/article.js';
import { Shape, TokenKind } from '../../engine/tokens.js';
import { PlaceLevel, type PlaceMatch } from '../gazetteer.js';
import type { TailState } from '../state.js';
import type { UnitTables } from '../tables.js';
import { CITY, LEVEL_WORDS, type LevelWord } from '../words.js';
import { countsNext, numberAfterPlace } from './numbers.js';
import { beforePerson, holdsName, isCutCompound, run, runEnd } from './runs.js';

/** Levels of the gazetteer that a level word asks for. */
const ASKED_LEVELS: Readonly<Record<string, number>> = {
  province: PlaceLevel.Province,
  district: PlaceLevel.District | PlaceLevel.Province,
  commune: PlaceLevel.Commune,
  region: PlaceLevel.District | PlaceLevel.Region | PlaceLevel.Commune | PlaceLevel.Province,
};

/** Level words that may end a name without a place: `UBND huyện`. */
const BARE_LEVELS: ReadonlySet<string> = new Set([
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'thị trấn',
  'xã',
  'phường',
  'đặc khu',
  'khu vực',
  'cấp tỉnh',
  'cấp huyện',
  'cấp xã',
]);

/** Level words that are followed by a number: `quận 1`, `phường 12`, `khu 3`. */
const NUMBERED_LEVELS: ReadonlySet<string> = new Set(['quận', 'phường', 'khu vực', 'khu', 'vùng', 'cụm']);

/** Short forms that hold the level word. */
const GLUED_CITIES: ReadonlySet<string> = new Set(['tphcm']);

interface PlaceName {
  readonly name: string;
  readonly match: PlaceMatch | null;
  readonly end: number;
}

/** `huyện Mê Linh`, `TP. Huế`, `quận 1`, `xã A Lưới 2`; also the bare `huyện`. */
export function placeWithWord(state: TailState): boolean {
  const level = levelWordAt(state);
  if (!level?.value) return false;
  const place = placeName(state, level.value, level.end);
  if (place === undefined) return bareLevelWord(state, level.value, level.end);
  state.takePlace({ name: place.name, word: level.value, match: place.match }, place.end);
  return true;
}

/** `CAH Cư Kuin`: the word of the place stands in the head. */
export function placeOfHead(state: TailState): boolean {
  const { head, headEnd } = state.from;
  const level = head.placeWord === undefined || state.at > headEnd ? undefined : LEVELS.get(head.placeWord);
  if (level === undefined) return false;
  const place = placeName(state, level, state.at);
  state.takePlace({ name: place?.name ?? null, word: level, match: place?.match ?? null }, place?.end ?? state.at);
  return true;
}

const LEVELS: ReadonlyMap<string, LevelWord> = new Map(
  LEVEL_WORDS.flatMap(([spelling, word]) => (word === null ? [] : [[spelling, word] as const])),
);

/** The level word at the place reached; `xã Hội An` is a commune, `xã hội` is none, `TT Huế` a province. */
function levelWordAt({ at, from: { article, tables } }: TailState) {
  const longest = tables.levels.longestAt(article.tokens, at);
  if (longest === undefined) return undefined;
  const province = tables.gazetteer.longestAt(article, at);
  if (province !== undefined && province.end > longest.end && province.place.levels & PlaceLevel.Province)
    return undefined;
  if (longest.value !== null || !article.tokens.isCapitalised(longest.end - 1)) return longest;
  const place = tables.gazetteer.longestAt(article, longest.end - 1);
  return place === undefined ? longest : tables.levels.longestAt(article.tokens, at, longest.end - 1);
}

function bareLevelWord(state: TailState, word: LevelWord, end: number): boolean {
  const { grammar } = state.from.head;
  if (grammar === 'part' || grammar === 'central' || !BARE_LEVELS.has(word.name)) return false;
  // `Sở Y tế TP. hướng dẫn`: the stop is of the short form, or ends the sentence.
  const stop = state.word(end - 1) === state.from.tables.word.dot;
  if (stop && (word.name !== CITY.name || state.isCapitalised(end))) return false;
  state.takePlace({ name: null, word, match: null }, stop ? end - 1 : end);
  return true;
}

function placeName(state: TailState, level: LevelWord, at: number): PlaceName | undefined {
  const { article, tables } = state.from;
  const part = level.level === 'region' ? partOfProvince(state, at) : undefined;
  if (part !== undefined) return part;
  const asked = ASKED_LEVELS[level.level] ?? 0;
  const match = knownPlace(state, at, asked);
  if (match !== undefined && fits(state, match, at, asked)) {
    return level.level === 'commune'
      ? numberedCommune(state, match)
      : { name: nameIn(match, level), match, end: match.end };
  }
  if (article.tokens.kind(at) === TokenKind.Number && NUMBERED_LEVELS.has(level.name)) {
    return { name: state.written(at, at + 1), match: null, end: at + 1 };
  }
  const whole = smallEnd(state, at, headlessEnd(state, at));
  const end = beforePerson(state, at, whole);
  if (
    end === at ||
    level.level === 'province' ||
    (level.level === 'region' && whole === at + 1 && isCutCompound(state, at))
  )
    return undefined;
  // `Viện Y tế công cộng TP. Lễ phát động`: every city is known, and a full stop may end the sentence.
  if (state.word(at - 1) === tables.word.dot && level.name === CITY.name) return undefined;
  // `UBND huyện Đặng Văn Xích`, `Chủ tịch UBND huyện Đặng Xích`: the chairman, not the district.
  const most = level.level === 'commune' || !holdsName(state) ? 2 : 1;
  if (end === whole && tables.surnames.has(state.word(at)) && end - at > most) return undefined;
  return numberedRun(state, level, at, end);
}

/** `Bắc Quảng Bình`, `Tây Bắc Nghệ An` after the word of a region; `Bắc Giang` and `Nam Định` are provinces themselves. */
function partOfProvince({ from: { article, tables } }: TailState, at: number): PlaceName | undefined {
  const part = tables.provinceParts.longestAt(article.tokens, at);
  if (part === undefined || !article.tokens.isCapitalised(at)) return undefined;
  const isProvince = (match: PlaceMatch | undefined) => ((match?.place.levels ?? 0) & PlaceLevel.Province) !== 0;
  const match = tables.gazetteer.longestAt(article, part.end);
  if (match === undefined || !isProvince(match) || isProvince(tables.gazetteer.longestAt(article, at)))
    return undefined;
  return { name: `${part.value} ${nameIn(match, null)}`, match: null, end: match.end };
}

/** Its official spelling at the level of its word; after the word of a commune that of the commune: `phường Sài Gòn`. */
function nameIn({ place, commune, written }: PlaceMatch, word: LevelWord | null): string {
  return word?.level === 'commune'
    ? commune.spelledAs(written, PlaceLevel.Commune)
    : place.spelledAs(written, ASKED_LEVELS[word?.level ?? 'region']!);
}

/** The known place at `at`, of `smallLevels` also with small syllables after the first: `huyện Yên bình`, `xã Tân hòa`. */
function knownPlace({ from: { article, tables } }: TailState, at: number, smallLevels: number): PlaceMatch | undefined {
  const match = tables.gazetteer.longestAt(article, at, smallLevels | PlaceLevel.Province);
  if (match === undefined || (match.place.levels & PlaceLevel.Province) !== 0) return match;
  const last = match.end - 1;
  const small = article.tokens.isWord(last) && !article.tokens.isCapitalised(last);
  return small && !endsName(article, tables, last) ? tables.gazetteer.longestAt(article, at) : match;
}

/** Token after a small second syllable of a place that no list knows: `xã Lũng phú`. */
function smallEnd({ from: { article, tables } }: TailState, at: number, end: number): number {
  const { tokens } = article;
  if (end !== at + 1 || tokens.shape(at) !== Shape.Title || tokens.shape(end) !== Shape.Lower) return end;
  return tables.placeSyllables.has(tokens.word(end)) && endsName(article, tables, end) ? end + 1 : end;
}

/** True for a small syllable that is no word of the sentence: not so in `xã Tân lập hồ sơ`, `xã Bình an toàn`. */
function endsName({ tokens, lower }: Article, { stops }: UnitTables, at: number): boolean {
  if (!tokens.isWord(at) || stops.longestAt(tokens, at)) return false;
  const next = at + 1;
  if (!tokens.isWord(next) || tokens.isCapitalised(next)) return true;
  const syllable = (index: number) => lower.slice(tokens.start(index), tokens.end(index));
  return !isCompound(syllable(at), syllable(next));
}

/** `Trung tâm Kiểm soát bệnh tật (CDC) của Thành phố Hồ Chí Minh`: the place of a body that is one of a kind there. */
export function ofPlace(state: TailState): boolean {
  const { head, tables, article } = state.from;
  const high = head.name.endsWith(' cấp cao') && state.word(state.at) === tables.word.seat;
  if (!high && (state.word(state.at) !== tables.word.of || (head.grammar !== 'site' && head.grammar !== 'proper')))
    return false;
  // `Tòa án nhân dân cấp cao tại Hà Nội`: of the three, the one that sits there.
  const seat = high ? tables.gazetteer.longestAt(article, state.at + 1) : undefined;
  if (seat !== undefined) {
    state.name.add('tại');
    state.takePlace({ name: nameIn(seat, null), word: null, match: seat }, seat.end);
    return true;
  }
  const level = tables.levels.longestAt(article.tokens, state.at + 1);
  const match = level?.value ? tables.gazetteer.longestAt(article, level.end) : undefined;
  if (!level?.value || match === undefined) return false;
  if (high) state.name.add(`tại ${level.value.name}`);
  state.takePlace({ name: nameIn(match, level.value), word: high ? null : level.value, match }, match.end);
  return true;
}

/** Token after the capitals of a place, whose first word may look like a head: `phường Trường Vinh`. */
function headlessEnd(state: TailState, at: number): number {
  const { tables, article } = state.from;
  const head = tables.heads.longestAt(article.tokens, at);
  const looksLike = head?.value?.shy === true && head.end === at + 1 && article.tokens.shape(at) === Shape.Title;
  if (!looksLike || tables.fields.longestAt(article.tokens, at + 1)) return runEnd(state, at, 4);
  const end = runEnd(state, at + 1, 3);
  return end > at + 1 ? end : at;
}

/** A letterhead in capitals whose place stands on the next line: `ỦY BAN NHÂN DÂN⏎TỈNH BẮC GIANG`. */
export function placeOnNextLine(state: TailState): boolean {
  const { article, tables, headEnd, start } = state.from;
  const { tokens } = article;
  if (state.at !== headEnd || tokens.shape(start) !== Shape.Upper || tokens.shape(headEnd - 1) !== Shape.Upper)
    return false;
  const level = tables.levels.longestAt(tokens, state.at + 1);
  if (!level?.value || tokens.shape(state.at + 1) !== Shape.Upper) return false;
  const match = tables.gazetteer.longestAt(article, level.end);
  if (match === undefined || tokens.shape(match.end - 1) !== Shape.Upper) return false;
  state.takePlace({ name: nameIn(match, level.value), word: level.value, match }, match.end);
  return true;
}

/** A name that no list knows, but for `xã Sơn Kim 2` with its number. */
function numberedRun(state: TailState, level: LevelWord, at: number, end: number): PlaceName {
  const plain = { name: state.writtenName(at, end), match: null, end };
  if (level.level !== 'commune' || !state.from.article.tokens.isNumber(end)) return plain;
  const numbered = `${plain.name} ${state.written(end, end + 1)}`;
  const isKnown = state.from.tables.gazetteer.commune(numbered) !== undefined;
  return isKnown && !isCount(state, end) ? { name: numbered, match: null, end: end + 1 } : plain;
}

/** Since 2025 many communes bear a number: `xã A Lưới 2`; a count after the name is none. */
function numberedCommune(state: TailState, match: PlaceMatch): PlaceName {
  const name = match.commune.spelledAs(match.written, PlaceLevel.Commune);
  const plain = { name, match, end: match.end };
  const { tokens } = state.from.article;
  if (!tokens.isNumber(match.end) || isCount(state, match.end)) return plain;
  return { name: `${name} ${state.written(match.end, match.end + 1)}`, match, end: match.end + 1 };
}

/** True for a number after a name that counts what follows, or is a part of another: `xã Tân Lập 15 ca`, `xã Tân Lập 1,5`. */
function isCount(state: TailState, at: number): boolean {
  const { tokens } = state.from.article;
  const next = at + 1;
  if (tokens.isGlued(at)) return true;
  if (tokens.isGlued(next) && tokens.kind(next + 1) === TokenKind.Number && tokens.isGlued(next + 1)) return true;
  return countsNext(state, at);
}

/** False where a known name is the beginning of a person's: `UBND tỉnh Hồ Quốc Dũng`, `Đảng ủy Lê Hồng Trung`. */
function fits(state: TailState, match: PlaceMatch, at: number, levels: number): boolean {
  if (levels === PlaceLevel.Province) return (match.place.levels & PlaceLevel.Province) !== 0;
  const { tables, article } = state.from;
  if (!state.isWord(match.end) || !state.isCapitalised(match.end)) return true;
  if ((match.place.levels & PlaceLevel.Province) !== 0 || !tables.surnames.has(state.word(at))) return true;
  if (tables.heads.longestAt(article.tokens, match.end)?.value) return true;
  if (tables.levels.longestAt(article.tokens, match.end)?.value) return true;
  return match.end > at + 1 && (match.place.levels & levels) !== 0 && tables.surnames.has(state.word(match.end));
}

/** `Trung tâm Y tế Than Uyên`: a known place without a level word. */
export function barePlace(state: TailState): boolean {
  const { head, tables, article } = state.from;
  if (head.grammar === 'part') return false;
  const part = head.level === 'region' ? partOfProvince(state, state.at) : undefined;
  if (part !== undefined) {
    state.takePlace({ name: part.name, word: null, match: null }, part.end);
    return true;
  }
  const communes = head.level === 'commune' ? PlaceLevel.Commune : 0;
  const match = knownPlace(state, state.at, PlaceLevel.District | communes);
  if (match === undefined) return false;
  // `Trạm Y tế Trung tâm Y tế Than Uyên`: the ward of Trung Tâm is not meant.
  const inner = tables.heads.longestAt(article.tokens, state.at);
  if (inner?.value && inner.end >= match.end) return false;
  const department = head.grammar === 'site' && head.type === 'department' && head.level === 'province';
  if (department && (match.place.levels & PlaceLevel.Province) === 0) return false;
  if (head.grammar !== 'proper' && !fits(state, match, state.at, PlaceLevel.District | PlaceLevel.Commune))
    return false;
  if (isQuarter(state, match)) {
    state.proper = true;
    state.take(match.place.name, match.end);
    return true;
  }
  // A hospital or a firm of that name is of no commune, and `Sài Gòn` in it is no other name of the city.
  if (isOwnName(state, match)) {
    state.proper = true;
    state.take(state.writtenName(state.at, match.end), match.end);
    if (!numberAfterPlace(state) && head.type === 'enterprise') run(state);
    state.ran = true;
    return true;
  }
  const glued = GLUED_CITIES.has(state.written(state.at, match.end).toLowerCase());
  state.takePlace({ name: nameIn(match, null), word: glued ? CITY : null, match }, match.end);
  if (head.grammar === 'proper' && !numberAfterPlace(state) && !placeAfterPlace(state)) run(state);
  return true;
}

/** True for the name of a commune alone after a hospital, and for `Sài Gòn` in the name of a firm or a clinic. */
function isOwnName({ at, from: { head, article } }: TailState, { place, end }: PlaceMatch): boolean {
  if (head.grammar !== 'proper') return false;
  const { tokens, lower } = article;
  const firm = head.type === 'enterprise';
  if (firm || head.type === 'clinic') if (lower.slice(tokens.start(at), tokens.end(end - 1)) === 'sài gòn') return true;
  const large = PlaceLevel.Province | PlaceLevel.District | PlaceLevel.Region;
  return (firm || (head.type === 'hospital' && head.level === null)) && (place.levels & large) === 0;
}

/** `Bệnh viện Đa khoa Tây Nam | Hà Tĩnh`: the quarter of the province that is named next, not a region of the country. */
function isQuarter({ from: { article, tables } }: TailState, { place, end }: PlaceMatch): boolean {
  if ((place.levels & PlaceLevel.Region) === 0) return false;
  return ((tables.gazetteer.longestAt(article, end)?.place.levels ?? 0) & PlaceLevel.Province) !== 0;
}

/** `Thống Nhất Đồng Nai`: the province or the district after a name that is a place too. */
function placeAfterPlace(state: TailState): boolean {
  const match = state.from.tables.gazetteer.longestAt(state.from.article, state.at);
  const levels = PlaceLevel.Province | PlaceLevel.District;
  if (match === undefined || (match.place.levels & levels) === 0 || !fits(state, match, state.at, levels)) return false;
  state.takePlace({ name: nameIn(match, null), word: null, match }, match.end);
  return true;
}

/** `huyện Mê Linh thành phố Hà Nội`: the province after the place. */
export function higherPlace(state: TailState): boolean {
  if (state.places.length !== 1 || state.places[0]!.name === null) return false;
  const { article, tables } = state.from;
  const level = tables.levels.longestAt(article.tokens, state.at);
  if (!level?.value || !BARE_LEVELS.has(level.value.name)) return false;
  const match = tables.gazetteer.longestAt(article, level.end);
  if (match === undefined) return false;
  state.takePlace({ name: nameIn(match, level.value), word: level.value, match }, match.end);
  return true;
}
