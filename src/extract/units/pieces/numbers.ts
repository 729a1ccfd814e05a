import { TokenKind } from '../../engine/tokens.js';
import { isAmount } from '../../lexicon/amounts.js';
import type { TailState } from '../state.js';

const ROMAN: ReadonlySet<string> = new Set(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']);
const LETTERS: ReadonlySet<string> = new Set(['A', 'B', 'C', 'D', 'E']);

const ROOMS: ReadonlySet<string> = new Set(['Phòng', 'Trạm', 'Đơn vị', 'Bộ phận']);

/** A number that names a body: `số 2`, `115`, `30-4`, `30 tháng 4`, `7B`, `IV`, `Nội A`. */
export function numeral(state: TailState): boolean {
  const { grammar } = state.from.head;
  const said = state.word(state.at) === state.from.tables.word.number;
  if (state.numbered) return false;
  if (grammar === 'central' && !isArmyHospital(state)) return false;
  if (!said && grammar === 'part' && isRoom(state)) return false;
  if (grammar === 'site' && !said && !isSteered(state)) return false;
  const at = said ? state.at + 1 : state.at;
  const { tokens } = state.from.article;
  if (tokens.kind(at) === TokenKind.Word && !said) return letter(state, at);
  // `Khoa Nội B2`
  const lettered = state.fields > 0 && tokens.end(at - 1) - tokens.start(at - 1) === 1;
  if (tokens.kind(at) !== TokenKind.Number || (!said && tokens.isGlued(at) && !lettered)) return false;
  const end = numberEnd(state, at, said);
  if (end === undefined) return false;
  state.numbered = true;
  if (lettered && tokens.isGlued(at)) {
    state.name.glue(state.written(at, end));
    state.at = end;
  } else {
    state.take(state.written(state.at, end), end);
  }
  return true;
}

/** Most digits of a number after a name that does not say `số`: `Gia An 115`, not a year. */
const MAX_DIGITS = 3;
/** Words that may follow such a number in small letters, beside the stops: what a body does or suffers. */
const AFTER_NUMBER = /^(?:và|nhập|nghỉ|cứu|đóng|tổ|tiếp|nhận|khám|chăm|quyết|chuyển|xin|bày|kêu|kỷ|thành)$/u;

/** The number that tells bodies of one place apart: `Bệnh viện Dã chiến Bình Dương số 1`, `Trường THPT Thanh Chương 1`. */
export function numberAfterPlace(state: TailState): boolean {
  const { article, tables } = state.from;
  const { tokens } = article;
  const said = state.word(state.at) === tables.word.number;
  const at = said ? state.at + 1 : state.at;
  if (state.numbered || tokens.kind(at) !== TokenKind.Number || tokens.isGlued(at)) return false;
  const end = at + 1;
  if (tokens.end(at) - tokens.start(at) > MAX_DIGITS || tokens.isGlued(end + 1)) return false;
  if (tokens.isGlued(end) && tokens.isWord(end)) return false;
  const sign = state.word(end);
  if (sign === tables.word.percent || sign === tables.word.slash) return false;
  // `Bệnh viện Hà Nội 4 năm trước`, `Bệnh viện Mắt Huế 2 bác sĩ`: a time, a count.
  if (tokens.isWord(end) && !tokens.isCapitalised(end)) {
    if (countsNext(state, at)) return false;
    if (!said && !tables.stops.longestAt(tokens, end) && !AFTER_NUMBER.test(state.written(end, end + 1))) return false;
  }
  state.numbered = true;
  state.take(state.written(state.at, end), end);
  return true;
}

/** `P. 89`, `Phòng 203`, `Trạm 110`: a page, a room, a line of a table; a body of the sort is `Trạm số 2`. */
function isRoom({ at, from: { head, headEnd } }: TailState): boolean {
  return at === headEnd && ROOMS.has(head.name);
}

/** `Viện 108`: hospitals of the army are called by their number of three digits. */
function isArmyHospital({ at, from: { head, headEnd, article } }: TailState): boolean {
  return at === headEnd && head.name === 'Viện' && article.tokens.end(at) - article.tokens.start(at) === 3;
}

/** `Ban Chỉ đạo 389`: boards against smuggling, of projects and plans are called by the number of their decision. */
function isSteered({ at, from: { head, headEnd, article, tables } }: TailState): boolean {
  const { tokens } = article;
  if (at !== headEnd || head.name !== 'Ban Chỉ đạo') return false;
  const digits = tokens.end(at) - tokens.start(at);
  // `Ban Chỉ đạo 15 xã`: a count.
  return digits === 3 || (digits === 2 && !tables.levels.longestAt(tokens, at + 1)?.value);
}

/** Token after the number; undefined when it is a count, a share, a date or a decimal. */
function numberEnd(state: TailState, at: number, said: boolean): number | undefined {
  const { tokens } = state.from.article;
  const { word, levels } = state.from.tables;
  const glued = (i: number): boolean =>
    tokens.isGlued(i) && tokens.isGlued(i + 1) && tokens.kind(i + 1) === TokenKind.Number;
  let end = at + 1;
  const sign = state.word(end);
  if (sign === word.hyphen || sign === word.slash) {
    // `Bệnh viện 30-4`, `19/8`: a day that became a name.
    if (glued(end) && state.from.head.grammar === 'proper') end += 2;
    else if (sign === word.slash) return undefined;
  } else if (sign === word.month && tokens.kind(end + 1) === TokenKind.Number) {
    // `Bệnh viện 30 tháng 4`
    if (state.from.head.grammar === 'proper') end += 2;
  } else if ((sign === word.dot || sign === word.comma) && glued(end)) return undefined;
  if (state.word(end) === word.percent || state.word(end) === word.slash) return undefined;
  if (tokens.isGlued(end) && tokens.kind(end) === TokenKind.Word) {
    // `Bệnh viện Ngọc Linh 300m` is a length away.
    const letter = tokens.end(end) - tokens.start(end) === 1 && state.written(end, end + 1) !== 'm';
    return letter ? end + 1 : undefined;
  }
  const counts = countsNext(state, end - 1) && !levels.longestAt(tokens, end)?.value;
  return counts && !said ? undefined : end;
}

/** True for a number that counts or measures the word after it, and is no part of a name: `Khoa Nội 15 giường`, `4 năm trước`. */
export function countsNext({ from: { article, tables } }: TailState, at: number): boolean {
  const { lower, tokens } = article;
  const next = at + 1;
  if (!tokens.isWord(next) || tokens.isCapitalised(next)) return false;
  return tokens.word(next) === tables.word.year || isAmount(lower, tokens.end(at));
}

function letter(state: TailState, at: number): boolean {
  const written = state.written(at, at + 1);
  const { tokens } = state.from.article;
  // `Trung tâm Cấp cứu A9`, `Khoa Nội B2`
  if (
    /^\p{Lu}$/u.test(written) &&
    state.fields > 0 &&
    tokens.isGlued(at + 1) &&
    tokens.kind(at + 1) === TokenKind.Number
  ) {
    state.numbered = true;
    state.take(state.written(at, at + 2), at + 2);
    return true;
  }
  const afterField = state.fields > 0 && state.from.head.grammar === 'part' && LETTERS.has(written);
  if (!ROMAN.has(written) && !afterField) return false;
  state.numbered = true;
  state.take(written, at + 1);
  return true;
}
