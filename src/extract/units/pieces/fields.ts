import type { PhraseMatch } from '../../engine/phrases.js';
import { Shape, TokenKind } from '../../engine/tokens.js';
import { nationalAt } from '../context.js';
import { CHARITIES, FIELD_VERBS, SMALL_FIELDS, VERB_SYLLABLES } from '../field-words.js';
import type { Field } from '../fields/index.js';
import type { TailState } from '../state.js';
import { closesAsPlace } from './ends.js';
import { isCutCompound } from './runs.js';

/** A field of work: `Hồi sức tích cực`, `- Chống độc`, `và Đào tạo`, `HSCC`. */
export function field(state: TailState): boolean {
  const { head } = state.from;
  if (state.parent !== null || !takesFields(state)) return false;
  const joiner = state.fields > 0 ? (joinerAt(state) ?? innerComma(state)) : undefined;
  const at = joiner === undefined ? state.at : state.at + 1;
  // `Tổng công ty Du lịch Sài Gòn - doanh nghiệp …`: what the firm is.
  if (joiner === '-' && state.proper && head.type === 'enterprise') return false;
  const match = fieldAt(state, at, joiner !== undefined || state.fields === 0);
  if (match === undefined) return joiner !== undefined && acronym(state, joiner, at);
  // `Cục Y tế dự phòng và Tổ chức Y tế Thế giới`: another body.
  if (joiner === 'và' && head.grammar !== 'part' && match.value.name === 'Tổ chức' && state.isCapitalised(match.end))
    return false;
  const capital = state.isCapitalised(at) || state.from.article.tokens.kind(at) === TokenKind.Number;
  // `Trưởng phòng Kế hoạch - Thư ký`: what the person is in a committee.
  if (joiner === '-' && match.value.name === 'Thư ký') return false;
  // `Phòng CSGT - Công an Đà Nẵng`, `Phòng CSGT - Công an`: the body that it is of.
  if (joiner === '-' && match.value.name === 'Công an') return false;
  if (!capital && !mayBeSmall(state, joiner, at, match.end)) return false;
  if (joiner === 'và' && head.grammar === 'part' && capital !== state.capitalField) return false;
  if (joiner === ',') {
    state.take(`, ${match.value.name}`, match.end);
    state.fields++;
    return true;
  }
  if (joiner !== undefined) state.name.add(joiner);
  state.take(state.fields === 0 || joiner !== undefined || capital ? match.value.name : small(match.value), match.end);
  state.fields++;
  state.capitalField = capital;
  if (!match.value.plain) state.telling = true;
  state.charity = head.fields === true && CHARITIES.has(match.value.name.toLowerCase());
  return true;
}

/**
 * The longest field at a token that does not run into a place: in `Bệnh viện Nhi Đồng Nai` it is `Nhi`, not `Nhi đồng`.
 * @param asked false where a place is as likely: then a longer place name wins (`… quốc tế Lao Bảo`)
 */
function fieldAt(state: TailState, at: number, asked: boolean): PhraseMatch<Field> | undefined {
  const { tables, article } = state.from;
  const match = tables.fields.longestAt(article.tokens, at);
  if (match === undefined) return match;
  const last = match.end - 1;
  // `Viện Khoa học Lao động`: no `Lao`.
  if (last === at && isCutCompound(state, at)) return undefined;
  // `Khoa Sản | Bệnh viện Đức Giang`, not `Khoa Sản bệnh`.
  const body = last > at ? tables.heads.longestAt(article.tokens, last) : undefined;
  if (body?.value && body.end > match.end) return shortened(state, at, last);
  if (!state.isCapitalised(last)) return match;
  const place = tables.gazetteer.longestAt(article, last);
  if (place === undefined || place.end <= match.end) return match;
  if (last === at) return asked ? match : undefined;
  // `Bệnh viện Nhi Đồng Thành phố`: not the commune of Đồng Thành.
  if (tables.levels.longestAt(article.tokens, match.end)?.value) return match;
  return shortened(state, at, last) ?? match;
}

/** The field that the tokens from `at` to before `end` make, or undefined. */
function shortened(state: TailState, at: number, end: number): PhraseMatch<Field> | undefined {
  const value = state.from.tables.fields.get(state.written(at, end));
  return value && { value, start: at, end };
}

function takesFields({ from: { head } }: TailState): boolean {
  return head.grammar === 'site' ? head.fields === true : head.grammar !== 'board';
}

/** ` - `, `&`, `/` or `và` between two fields, as it stands in a canonical name. */
function joinerAt(state: TailState): string | undefined {
  const joiner = state.word(state.at);
  if (joiner === 0) return undefined;
  const { word } = state.from.tables;
  if (joiner === word.and || joiner === word.ampersand) return 'và';
  const dashes = [word.hyphen, word.dash, word.longDash, word.plus, word.slash];
  return dashes.includes(joiner) ? '-' : undefined;
}

/** The comma of `phòng Kế hoạch, Vật tư - Tài chính kế toán`: a dash to a third field makes the three one room. */
function innerComma(state: TailState): string | undefined {
  const { word, fields } = state.from.tables;
  const { tokens } = state.from.article;
  if (state.word(state.at) !== word.comma || state.from.head.grammar !== 'part') return undefined;
  const second = state.isCapitalised(state.at + 1) ? fields.longestAt(tokens, state.at + 1) : undefined;
  const dash = second ? state.word(second.end) : 0;
  if (!second || dash === 0 || (dash !== word.hyphen && dash !== word.dash)) return undefined;
  return state.isCapitalised(second.end + 1) && fields.longestAt(tokens, second.end + 1) ? ',' : undefined;
}

/** True when a field in small letters is one: `khoa nội`, `Cục quản lý dược`, and not the verb of `Bệnh viện điều trị`. */
function mayBeSmall(state: TailState, joiner: string | undefined, at: number, end: number): boolean {
  const { head, article } = state.from;
  const phrase = article.lower.slice(article.tokens.start(at), article.tokens.end(end - 1));
  if (state.fields > 0) {
    // `Phòng khám chuyên khoa nhi`: a clinic is of one speciality.
    if (head.type === 'clinic' && joiner === undefined && !state.telling && SMALL_FIELDS.has(phrase)) return true;
    if (joiner === '-') return !FIELD_VERBS.has(phrase);
    // `Viện Các bệnh nhiệt đới và ký sinh trùng quốc gia`: the word after it closes the name.
    if (joiner === 'và' && nationalAt(article, state.from.tables, end)) return true;
    // `Trung tâm Giám định y khoa và pháp y tỉnh Sơn La`
    if (joiner === 'và' && end > at + 1 && !beginsWithVerb(phrase) && closesAsPlace(state, end)) return true;
    return (
      end > at + 1 && !beginsWithVerb(phrase) && (joiner === undefined || !state.isCapitalised(state.from.headEnd))
    );
  }
  // `Công an thống kê cả nước có …`: what they do.
  if (head.name === 'Công an') return false;
  if (head.grammar !== 'part') return !FIELD_VERBS.has(phrase) || head.fields === true;
  if (!FACULTIES.has(head.name)) return false;
  return end > at + 1 || SMALL_FIELDS.has(phrase);
}

/** Parts of a body whose field may stand in small letters; a `tổ`, a `đội` is a common noun then. */
const FACULTIES: ReadonlySet<string> = new Set(['Khoa', 'Phòng', 'Bộ môn']);

/** True for a phrase in small letters that says what a body does: `khám bệnh cho`, `điều trị nội trú`. */
export function beginsWithVerb(phrase: string): boolean {
  if (FIELD_VERBS.has(phrase)) return true;
  const space = phrase.indexOf(' ');
  const second = phrase.indexOf(' ', space + 1);
  return VERB_SYLLABLES.has(phrase.slice(0, space)) || (second > 0 && FIELD_VERBS.has(phrase.slice(0, second)));
}

/** `- SKSS` after a dash, `và TTĐT`: an abbreviation that no table knows. */
function acronym(state: TailState, joiner: string, at: number): boolean {
  const { article, tables } = state.from;
  // `Giám định và TTĐT`: not where the first field stands in small letters, or another body may follow.
  if (joiner === 'và' && (!state.capitalField || state.from.head.grammar === 'proper')) return false;
  if (state.heading || article.tokens.shape(at) !== Shape.Upper) return false;
  const written = state.written(at, at + 1);
  if (tables.address.longestAt(article.tokens, at) || tables.heads.longestAt(article.tokens, at)) return false;
  state.name.add(joiner);
  state.take(written, at + 1);
  state.fields++;
  return true;
}

function small({ name, short }: Field): string {
  return short ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
