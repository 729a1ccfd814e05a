import { TokenKind } from '../engine/tokens.js';
import type { PeopleContext } from './context.js';
import type { NameRun } from './names.js';

/** A sentence that begins with a treatment speaks of who is named after its first comma. */
const TREATED =
  /^(?:đang |sau khi |phải |từng )?(?:chạy thận|lọc máu|nằm viện|nhập viện|điều trị|xạ trị|hóa trị|truyền máu|ghép (?:thận|gan|tim)|phẫu thuật|cấp cứu)/u;
const MAX_APPOSITION = 10;

/** True when the words around a name, not the title before it, say that the person is a patient. */
export function isPatient(c: PeopleContext, titles: number, run: NameRun): boolean {
  return isCalledPatient(c, run.end) || isTreated(c, titles);
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
