import { isCompound } from '../../compounds.js';
import { Shape, TokenKind } from '../../engine/tokens.js';
import { isPlural, nationalAt } from '../context.js';
import { PlaceLevel } from '../gazetteer.js';
import type { TailState } from '../state.js';
import { closesAsPlace, endsField } from './ends.js';
import { runEnd } from './runs.js';

const MAX_FIELD_WORDS = 12;

/**
 * A field that no table knows, after a head that must have one: `Khoa Ngôn ngữ trị liệu`, `Hiệp hội Thực phẩm chức năng
 * Việt Nam`. It goes on in small letters when it ends at a sign, a place or a body; else its capitals are all that is sure.
 */
export function unknownField(state: TailState): boolean {
  const { head, tables, article } = state.from;
  const takes =
    head.grammar === 'part' || head.grammar === 'central' || head.grammar === 'centre' || head.fields === true;
  // `P.Trảng Dài` is a ward, `TT. Ea Drăng` a town.
  if (head.shy && state.word(state.from.headEnd - 1) === tables.word.dot) return false;
  if (!takes || state.fields > 0 || state.heading || state.numbered || !state.isCapitalised(state.at)) return false;
  if (state.small && !state.from.afterChief && head.grammar === 'part' && head.name !== 'Khoa') return false;
  // `Trung tâm Dự báo …`: the second syllable is no word of the sentence.
  const opened = tables.works.longestAt(article.tokens, state.at)?.end ?? state.at;
  const capitals = runEnd(state, state.at, 4);
  if (capitals === state.at) return false;
  if (tables.surnames.has(state.word(state.at)) && capitals - state.at > 1) return false;
  const last = fieldEnd(state, Math.max(capitals, opened)) ?? capitals;
  // `phố Đội Cấn`, `huyện Vụ Bản`: one word after a head is more often a name; not in `Khoa Virus - Ký sinh trùng`.
  const alone = last - state.at < 2 && article.tokens.shape(state.at) === Shape.Title;
  if (alone && !(isDash(state, last) && tables.fields.longestAt(article.tokens, last + 1))) return false;
  state.fields++;
  state.telling = true;
  state.capitalField = true;
  state.take(state.written(state.at, last), last);
  return true;
}

function isDash(state: TailState, at: number): boolean {
  const { word } = state.from.tables;
  const sign = state.word(at);
  return sign !== 0 && (sign === word.hyphen || sign === word.dash);
}

/** Token after the small words that go on a field at `from`; undefined when nothing tells where they end. */
function fieldEnd(state: TailState, from: number): number | undefined {
  const { tokens } = state.from.article;
  const { stops, fields, works } = state.from.tables;
  let end = from;
  while (end < state.at + MAX_FIELD_WORDS && state.isWord(end)) {
    const known = fields.longestAt(tokens, end);
    if (known !== undefined && known.end > end + 1) {
      end = known.end;
      continue;
    }
    const work = end > state.at && isJoint(state, end) ? works.longestAt(tokens, end + 1) : undefined;
    if (work === undefined && isJoint(state, end) && beginsAnother(state, end + 1)) return end;
    if (work === undefined && endsField(state, end)) break;
    end = work?.end ?? end + 1;
  }
  if (tokens.kind(end) === TokenKind.Number) return undefined;
  return !state.isWord(end) || (endsField(state, end) && !stops.longestAt(tokens, end)) ? end : undefined;
}

/** True for what stands beside a body: `Trung tâm Hỗ trợ và | các huyện`, `Khoa Ngôn ngữ và | khoa Nội`; not for `các bệnh`. */
function beginsAnother(state: TailState, at: number): boolean {
  const { article, tables } = state.from;
  if (isPlural(article, tables, at + 1)) return state.written(at + 1, at + 2) !== 'bệnh';
  return !!tables.heads.longestAt(article.tokens, at)?.value;
}

/** What a body works at has two syllables or more: `và thông tin | thị trường lao động`, not `và hỗ trợ tỉnh Sơn La`. */
const MIN_OBJECT = 2;

/**
 * `và Cung cấp dịch vụ Dân số`, `và thông tin thị trường lao động TP HCM`: another work of the body, that no table knows
 * as a field. In small letters it is one where a place closes the name; else it is what the body does.
 */
export function work(state: TailState): boolean {
  const { head, tables, article } = state.from;
  const { tokens } = article;
  if (state.fields === 0 || state.heading || !isJoint(state, state.at) || isDash(state, state.at)) return false;
  const at = state.at + 1;
  const found = tables.works.longestAt(tokens, at);
  if (found === undefined || (head.grammar === 'site' && head.fields !== true)) return false;
  const capital = state.isCapitalised(at);
  if (capital ? !state.capitalField : state.small || head.grammar === 'proper') return false;
  const end = fieldEnd(state, found.end);
  // `Phòng điều trị và chăm sóc HIV/AIDS`: small letters as in the field before it.
  const alike = head.grammar === 'part' && !state.capitalField;
  const closed = end !== undefined && end >= found.end + MIN_OBJECT && closesAsPlace(state, end);
  if (!capital && !closed && !(alike && end !== undefined && end > found.end)) return false;
  state.fields++;
  state.telling = true;
  state.take(state.written(state.at, end ?? found.end), end ?? found.end);
  return true;
}

/** `Công ty TNHH Suất ăn Hồng Phúc`, `Công ty Cổ phần Cấp nước Sơn La`: the trade between the sort of firm and its name. */
export function trade(state: TailState): boolean {
  const { head, article, tables } = state.from;
  const { tokens } = article;
  if (head.type !== 'enterprise' || state.ran || state.heading || !state.isCapitalised(state.at)) return false;
  if (tokens.shape(state.at + 1) !== Shape.Lower) return false;
  const end = fieldEnd(state, state.at + 1);
  if (end === undefined || !state.isCapitalised(end)) return false;
  // `Hồng Phúc` is the firm's name before it is a commune's; a province stays a place.
  const place = tables.gazetteer.longestAt(article, end)?.place;
  const last = place !== undefined && (place.levels & PlaceLevel.Province) !== 0 ? end : runEnd(state, end, 4);
  if (last > end) state.proper = true;
  state.take(state.written(state.at, last), last);
  return true;
}

/** Most trades in the name of a firm: `Đầu tư và Phát triển công nghệ`. */
const MAX_TRADES = 5;

/** `Công ty TNHH Đầu tư Sao Sáng`, `Công ty Thương mại và dịch vụ Hồng Phúc`: trades of two syllables, then the name. */
export function trades(state: TailState): boolean {
  const { head, article, tables } = state.from;
  if (head.type !== 'enterprise' || state.ran || state.heading || state.fields > 0) return false;
  const end = tradesEnd(state);
  if (end === state.at) return false;
  const known = tables.gazetteer.longestAt(article, end)?.place;
  const closesAsPlace = known !== undefined && (known.levels & PlaceLevel.Province) !== 0;
  const last = closesAsPlace || nationalAt(article, tables, end) ? end : runEnd(state, end, 4);
  if (last > end) {
    state.proper = true;
    state.ran = true;
  }
  state.take(state.written(state.at, last), last);
  return true;
}

/**
 * Token after the trades that begin at the next token. Those in small letters without a joint (`Xổ số kiến thiết`) count
 * where a name follows them; where none does, a field that a table knows is left to it.
 */
function tradesEnd(state: TailState): number {
  const { tables, article } = state.from;
  let sure = state.at;
  let end = state.at;
  for (let count = 0; count < MAX_TRADES; count++) {
    const joined = count > 0 && isJoint(state, end);
    const at = joined ? end + 1 : end;
    if (!state.isWord(at) || !state.isWord(at + 1) || state.isCapitalised(at + 1) || !isWordPair(state, at)) break;
    const capital = state.isCapitalised(at);
    if (!capital && (count === 0 || endsField(state, at))) break;
    end = at + 2;
    if (capital || joined) sure = end;
  }
  // `Công ty Dược phẩm tài trợ Trạm Y tế …`: another body is no name.
  if (state.isCapitalised(end) && runEnd(state, end, 4) > end) return end;
  return tables.fields.longestAt(article.tokens, state.at) ? state.at : sure;
}

function isJoint(state: TailState, at: number): boolean {
  const { word } = state.from.tables;
  const sign = state.word(at);
  return sign !== 0 && (sign === word.and || sign === word.ampersand || isDash(state, at));
}

function isWordPair({ from: { article } }: TailState, at: number): boolean {
  const { tokens, lower } = article;
  const syllable = (index: number) => lower.slice(tokens.start(index), tokens.end(index));
  return isCompound(syllable(at), syllable(at + 1));
}

/** `Ủy ban Quốc gia về Người cao tuổi`, `Trung tâm Điều phối quốc gia về ghép bộ phận cơ thể người`: its concern. */
export function concern(state: TailState): boolean {
  const { head, tables, article } = state.from;
  const { word } = tables;
  if (state.word(state.at) !== word.about) return false;
  const committee = head.type === 'committee' && (state.fields > 0 || state.national || head.unique === true);
  if (state.word(state.at - 1) !== word.nation && !committee) return false;
  if (head.type !== 'committee' && head.grammar !== 'centre') return false;
  const from = state.at + 1;
  const first = tables.fields.longestAt(article.tokens, from)?.end ?? fieldEnd(state, runEnd(state, from, 4));
  if (first === undefined || (first < from + 2 && article.tokens.shape(from) !== Shape.Upper)) return false;
  const end = secondConcern(state, first);
  state.fields++;
  state.take(state.written(state.at, end), end);
  return true;
}

/** `về phòng, chống HIV/AIDS | và tệ nạn ma túy, mại dâm`: token after the concern that `và` joins, up to a stop word. */
function secondConcern(state: TailState, at: number): number {
  const { tables, article } = state.from;
  const work = isJoint(state, at) ? tables.works.longestAt(article.tokens, at + 1) : undefined;
  if (work === undefined) return at;
  let end = work.end;
  while (end < at + MAX_FIELD_WORDS && state.isWord(end) && !endsField(state, end)) end++;
  return end;
}
