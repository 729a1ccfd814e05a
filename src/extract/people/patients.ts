import { TokenKind } from '../engine/tokens.js';
import type { PeopleContext } from './context.js';
import type { NameRun } from './names.js';
import {
  BEFORE_PATIENT,
  BEING_PATIENT,
  FALLING_ILL,
  LISTING,
  POSSESSION,
  TAKEN_FROM,
  TAKEN_TO,
  TREATED_FIRST,
  VICTIMS,
} from './tables/patients.js';

const MAX_APPOSITION = 10;
/** `, một trong số các | nạn nhân`. */
const AMONG = /^(?:là )?(?:một trong (?:số )?|1 trong (?:số )?)(?:những |các |\d+ )?/u;
/** Furthest that an aside between a name and what is said of it may reach, and how much is read of what is said. */
const MAX_ASIDE = 90;
const MAX_VERB = 60;
/** How far before a name is read what is done to who bears it. */
const MAX_BEFORE = 50;
/** How far before a name, in tokens, the head of its list may stand, and how many characters of the head are read. */
const MAX_LISTED = 120;
const MAX_HEAD = 110;
const AGE = /\d (?:tuổi|tháng)|sinh năm|sn ?\d|tuổi/u;
/** An aside between commas without an age: where somebody lives. */
const HOME =
  /^ ?(?:ở|trú|ngụ|quê|thôn|bản|xóm|ấp|khóm|xã|phường|thị trấn|thường trú|tạm trú|dân tộc|người dân|nhà ở|là? ?người)(?!\p{L})/u;

/** True when the words around a name, not the title before it, say that the person is a patient or a victim. */
export function isPatient(c: PeopleContext, titles: number, run: NameRun): boolean {
  if (isCalledPatient(c, run.end) || isTreated(c, titles) || isCaredFor(c, titles, run)) return true;
  if (isListedVictim(c, titles)) return true;
  const possessed = POSSESSION.test(beforeOf(c, titles));
  // `cháu Lê Thị Hà N. (5 tuổi)`: the stop of an initial.
  const stop = c.sign(run.end) === '.' && c.tokens.end(run.end - 1) - c.tokens.start(run.end - 1) === 1;
  const at = stop ? run.end + 1 : run.end;
  // `vụ kiện của bà Lê Thị Cảm, 43 tuổi, đang bị ung thư`: after an aside it is said of her all the same.
  if (possessed) return c.sign(at) === ',' && fallsIllAfterAside(c, at);
  return fallsIll(c, c.tokens.isWord(at) ? c.tokens.start(at) : -1) || fallsIllAfterAside(c, at);
}

/** `, 67 tuổi, người bệnh ở thị trấn Sóc Sơn`. */
function isCalledPatient(c: PeopleContext, at: number): boolean {
  for (let i = at; i < at + MAX_APPOSITION; i++) {
    const kind = c.tokens.kind(i);
    if (kind === TokenKind.Break || c.sign(i) === '.') return false;
    if (kind !== TokenKind.Sign || !/^[,–-]$/u.test(c.sign(i))) continue;
    const among = AMONG.exec(c.slice(i + 1, i + 6))?.[0].trimEnd();
    const from = among === undefined ? i + 1 : i + 1 + among.split(' ').length;
    const word = c.lexicon.titles.longestAt(c.tokens, from)?.value;
    if (word?.is === 'occupation' && word.patient) return true;
  }
  return false;
}

/** The words of the sentence before token `at`, as many as are read of what is done to somebody. */
function beforeOf(c: PeopleContext, at: number): string {
  const end = c.tokens.start(at);
  const { start } = c.article.sentences.at(end);
  return c.article.lower.slice(Math.max(start, end - MAX_BEFORE), end);
}

/** `Các nạn nhân gồm: Lê Văn An (47 tuổi), | Trần Thị Ba | (55 tuổi)`: one of a list that is headed as one of victims. */
function isListedVictim(c: PeopleContext, at: number): boolean {
  const { tokens, article } = c;
  const { start } = article.sentences.at(tokens.start(at));
  let bracket = false;
  for (let i = at; i > at - MAX_LISTED; i--) {
    if (tokens.start(i) < start) return false;
    const sign = c.sign(i - 1);
    if (sign === ')') bracket = true;
    else if (sign === '(') bracket = false;
    const head = !bracket && /^(?:[:,]|là|gồm|có)$/u.test(sign || c.slice(i - 1, i));
    if (head && VICTIMS.test(article.lower.slice(Math.max(start, tokens.start(i) - MAX_HEAD), tokens.start(i))))
      return true;
    const listed = bracket || tokens.kind(i - 1) !== TokenKind.Word || tokens.isCapitalised(i - 1);
    if (!listed && !LISTING.has(c.slice(i - 1, i))) return false;
  }
  return false;
}

/** `Chạy thận mỗi tuần 3 lần tại Bệnh viện A, bà Nguyễn Thị Chín`. */
function isTreated(c: PeopleContext, titles: number): boolean {
  if (c.sign(titles - 1) !== ',') return false;
  const { start } = c.article.sentences.at(c.tokens.start(titles));
  return TREATED_FIRST.test(c.article.lower.slice(start, start + MAX_VERB));
}

/** `mổ cấp cứu cho | anh Phùng Văn Hợi`, `cứu sống | cụ Lê Thị Na`: what is done to who is named next. */
function isCaredFor(c: PeopleContext, titles: number, run: NameRun): boolean {
  const before = beforeOf(c, titles);
  if (BEFORE_PATIENT.test(before)) return true;
  const after = c.tokens.end(run.end - 1);
  return TAKEN_FROM.test(before) && TAKEN_TO.test(c.article.lower.slice(after, after + MAX_VERB));
}

/** `chị Lê Thị Hoa được đưa đi cấp cứu`, `bà Triệu Thị Pu nôn nhiều`: what befalls the ill, from offset `from` on. */
function fallsIll(c: PeopleContext, from: number): boolean {
  if (from < 0) return false;
  const said = c.article.lower.slice(from, from + MAX_VERB);
  return FALLING_ILL.test(said) || BEING_PATIENT.test(said);
}

/** `anh Lê Văn Nam (30 tuổi, xã Hòa Sơn) nhập viện`, `cụ Đặng Thị Sáu, 92 tuổi, được mổ`: with an age or a home between. */
function fallsIllAfterAside(c: PeopleContext, at: number): boolean {
  const sign = c.sign(at);
  if (sign !== '(' && sign !== ',') return false;
  const from = c.tokens.start(at) + 1;
  const text = c.article.lower.slice(from, from + MAX_ASIDE);
  for (let close = text.indexOf(sign === '(' ? ')' : ','); close >= 0; close = text.indexOf(',', close + 1)) {
    const aside = text.slice(0, close);
    if (/[.;:!?\n]/u.test(aside)) return false;
    if (AGE.test(aside) || HOME.test(aside)) {
      const said = from + close + (c.article.lower.startsWith(', ', from + close + 1) && sign === '(' ? 2 : 1);
      if (fallsIll(c, said)) return true;
    }
    if (sign === '(') return false;
  }
  return false;
}
