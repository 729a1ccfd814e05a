import type { Clause, NameSpan } from '../clause/clause.js';

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
