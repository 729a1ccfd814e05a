import { TokenKind } from '../engine/tokens.js';
import type { PeopleContext } from './context.js';
import type { NameRun } from './names.js';

/** A sentence that begins with a treatment speaks of who is named after its first comma. */
const TREATED =
  /^(?:đang |sau khi |phải |từng )?(?:chạy thận|lọc máu|nằm viện|nhập viện|điều trị|xạ trị|hóa trị|truyền máu|ghép (?:thận|gan|tim)|phẫu thuật|cấp cứu)/u;
const MAX_APPOSITION = 10;
/** What is said of a patient alone. */
const ADMITTED =
  /^ ?(?:đã |vừa |phải |mới )?(?:nhập viện|vào viện|được (?:đưa|chuyển) (?:vào|đến|tới|đi) (?:bệnh viện|bv|khoa|trung tâm y tế|viện|cấp cứu)|được (?:mổ|phẫu thuật|cấp cứu|ghép|chẩn đoán|cứu sống|lọc máu)|bị (?:tai nạn|ngộ độc|rắn|đột quỵ|sốc)|mắc bệnh|đang điều trị|tử vong)/u;
/** What is said of a patient or a victim so plainly that no age need stand beside the name. */
const PLAINLY_ADMITTED =
  /^ ?(?:đã |vừa |phải |mới )?(?:nhập viện|tử vong|được (?:mọi người |người nhà |gia đình )?(?:đưa|chuyển) (?:vào|đến|tới|đi) (?:bệnh viện|bv|khoa cấp cứu|trung tâm y tế|viện|cấp cứu)|được (?:mổ|phẫu thuật|cấp cứu|ghép (?:thận|gan|tim)|cứu sống))(?!\p{L}| cho | viên)/u;
const AGE = /\d (?:tuổi|tháng)|sinh năm|sn ?\d/u;
const MAX_AGE = 70;
const MAX_VERB = 50;

/** True when the words around a name, not the title before it, say that the person is a patient. */
export function isPatient(c: PeopleContext, titles: number, run: NameRun): boolean {
  if (isCalledPatient(c, run.end) || isTreated(c, titles)) return true;
  // `cháu Lê Thị Hà N. (5 tuổi)`: the stop of an initial.
  const stop = c.sign(run.end) === '.' && c.tokens.end(run.end - 1) - c.tokens.start(run.end - 1) === 1;
  const at = stop ? run.end + 1 : run.end;
  return isPlainlyAdmitted(c, at) || isAdmitted(c, at);
}

/** `, 67 tuổi, người bệnh ở thị trấn Sóc Sơn`. */
function isCalledPatient(c: PeopleContext, at: number): boolean {
  for (let i = at; i < at + MAX_APPOSITION; i++) {
    const kind = c.tokens.kind(i);
    if (kind === TokenKind.Break || c.sign(i) === '.') return false;
    if (kind !== TokenKind.Sign || !/^[,–-]$/u.test(c.sign(i))) continue;
    const word = c.lexicon.titles.longestAt(c.tokens, i + 1)?.value;
    if (word?.is === 'occupation' && word.patient) return true;
  }
  return false;
}

/** `Chạy thận mỗi tuần 3 lần tại Bệnh viện A, bà Nguyễn Thị Chín`. */
function isTreated(c: PeopleContext, titles: number): boolean {
  if (c.sign(titles - 1) !== ',') return false;
  const { start } = c.article.sentences.at(c.tokens.start(titles));
  return TREATED.test(c.article.lower.slice(start, start + 40));
}

/** `anh Lê Văn Nam (30 tuổi, xã Hòa Sơn) nhập viện`, `cụ Đặng Thị Sáu, 92 tuổi, được mổ`: with an age beside the name. */
function isAdmitted(c: PeopleContext, at: number): boolean {
  const sign = c.sign(at);
  if (sign !== '(' && sign !== ',') return false;
  const from = c.tokens.start(at) + 1;
  const text = c.article.lower.slice(from, from + MAX_AGE);
  for (let close = text.indexOf(sign === '(' ? ')' : ','); close >= 0; close = text.indexOf(',', close + 1)) {
    const age = text.slice(0, close);
    if (/[.;:!?\n]/u.test(age)) return false;
    if (AGE.test(age) && ADMITTED.test(c.article.lower.slice(from + close + 1, from + close + MAX_VERB))) return true;
    if (sign === '(') return false;
  }
  return false;
}

/** `chị Lê Thị Hoa được đưa đi cấp cứu`, `cháu Nguyễn Gia Bảo tử vong`: straight after the name. */
function isPlainlyAdmitted(c: PeopleContext, at: number): boolean {
  if (!c.tokens.isWord(at)) return false;
  const from = c.tokens.start(at);
  return PLAINLY_ADMITTED.test(c.article.lower.slice(from, from + MAX_VERB));
}
