import type { Clause, NameSpan } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';

/** `18-29 tuổi`, `trẻ em dưới 5 tuổi`, `người trưởng thành 19-64 tuổi`: who is so old, and no more. */
export function isAge(clause: Clause, { start, end, opened }: NameSpan): boolean {
  if (opened || end - start > LONGEST_AGE) return false;
  const { tokens, lexicon } = clause;
  const last = clause.chunks[end - 1]!.end;
  let first = clause.chunks[start]!.start;
  if (isOfPeople(clause, { start, end, opened })) first = lexicon.nounAt(tokens, first)!.end;
  return first < last && AGE.test(clause.textOf({ start: first, end: last }));
}

/** True for a name that begins with a word for people: `trẻ em dưới 5 tuổi`, and not `nhóm 18-29 tuổi`. */
export function isOfPeople({ chunks, tokens, lexicon }: Clause, { start }: NameSpan): boolean {
  return lexicon.nounAt(tokens, chunks[start]!.start)?.value.kind === 'people';
}

/** `18-29 tuổi`, `nhóm trên 60 tuổi` */
const AGE =
  /^(?:(?:nhóm|độ|từ|trên|dưới|em|nam|nữ|lớn|trưởng thành) ){0,3}\d{1,3}(?: ?[-–] ?\d{1,3}| (?:đến|tới) \d{1,3})? tuổi(?: trở lên)?$/iu;
const LONGEST_AGE = 8;

/** `lớp 6`, `khối lớp 7`, `học sinh lớp 9`, `trẻ trai`, `học sinh nữ`, `nhóm chứng`: a group, and nothing that is measured. */
export function isGroup(clause: Clause, { start, end, opened }: NameSpan): boolean {
  return !opened && isGroupPhrase(clause, clause.phrase(start, end)!);
}

/** What `isGroup` tells, of a phrase. */
export function isGroupPhrase(clause: Clause, phrase: Phrase): boolean {
  return phrase.end - phrase.start <= LONGEST_GROUP && GROUP.test(clause.textOf(phrase));
}

const GROUP =
  /^(?:(?:(?:học sinh|nhóm) ){0,1}(?:khối lớp|khối|lớp) \d{1,2}|(?:trẻ|trẻ em|bé|học sinh|sinh viên|bệnh nhân|người bệnh|người|công nhân) (?:nam|nữ|trai|gái)(?: giới)?|nhóm (?:nam|nữ|chứng|đối chứng|can thiệp))$/iu;
const LONGEST_GROUP = 6;
