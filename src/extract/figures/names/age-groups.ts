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

/** `lớp 6`, `khối lớp 7`, `học sinh nữ`, `nhóm chứng`, `vùng thấp`: a group, and nothing that is measured. */
export function isGroup(clause: Clause, { start, end, opened }: NameSpan): boolean {
  if (opened) return false;
  const phrase = clause.phrase(start, end)!;
  return isPeople(clause, phrase) || (phrase.end - phrase.start <= LONGEST_GROUP && ZONE.test(clause.textOf(phrase)));
}

/** `lớp 6`, `trẻ trai`, `dân tộc Dao`: people of a group, and no area. */
export function isPeople(clause: Clause, phrase: Phrase): boolean {
  return phrase.end - phrase.start <= LONGEST_GROUP && PEOPLE.test(clause.textOf(phrase));
}

const PEOPLE = new RegExp(
  `^(?:${[
    '(?:(?:học sinh|nhóm) )?(?:khối lớp|khối|lớp) \\d{1,2}',
    '(?:trẻ|trẻ em|bé|học sinh|sinh viên|bệnh nhân|người bệnh|người|công nhân) (?:nam|nữ|trai|gái)(?: giới)?',
    'nhóm (?:nam|nữ|chứng|đối chứng|can thiệp)',
    '(?:(?:học sinh|trẻ|khối|cấp|bậc|trường) )?(?:mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|thcs|thpt)',
    '(?:(?:bệnh nhân|người bệnh|khối|điều trị) )?(?:nội trú|ngoại trú)',
    '(?:dân tộc|người dân tộc|đồng bào dân tộc)(?: \\p{L}{1,7}){1,3}',
  ].join('|')})$`,
  'iu',
);
/** `vùng thấp`, `khu vực biên giới` */
const ZONE = /^(?:vùng|khu vực)(?: \p{L}{1,7}){1,4}$/iu;
const LONGEST_GROUP = 7;
