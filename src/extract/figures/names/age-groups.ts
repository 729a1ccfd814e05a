import type { Clause, NameSpan } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';

/** `18-29 tuổi`, `trẻ em dưới 5 tuổi`, `người trưởng thành 19-64 tuổi`: who is so old, and no more. */
export function isAge(clause: Clause, { start, end, opened }: NameSpan): boolean {
  if (opened || end - start > LONGEST_AGE) return false;
  const { tokens, lexicon } = clause;
  const last = clause.chunks[end - 1]!.end;
  let first = clause.chunks[start]!.start;
  if (isOfPeople(clause, { start, end, opened })) first = lexicon.nounAt(tokens, first)!.end;
  // `nhóm từ 60 tuổi`: an age, and none after its own first word.
  for (let leads = 0; leads <= AGE_LEADS && first >= 0 && first < last; leads++) {
    if (isAgePhrase(clause, { start: first, end: last })) return true;
    first = lexicon.words.senseEnd(tokens, first, 'age-lead', last);
  }
  return false;
}

function isAgePhrase({ tokens, lexicon: { words } }: Clause, { start, end }: Phrase): boolean {
  const age = words.senseEnd(tokens, start, 'age', end);
  return age === end || (age > 0 && words.roleEnd(tokens, age, 'or-more', end) === end);
}

/** True for a name that begins with a word for people: `trẻ em dưới 5 tuổi`, and not `nhóm 18-29 tuổi`. */
export function isOfPeople({ chunks, tokens, lexicon }: Clause, { start }: NameSpan): boolean {
  return lexicon.nounAt(tokens, chunks[start]!.start)?.value.kind === 'people';
}

const LONGEST_AGE = 8;
/** `nhóm nam trưởng thành 19-64 tuổi`: no more words stand before an age. */
const AGE_LEADS = 3;

/** `lớp 6`, `khối lớp 7`, `học sinh nữ`, `nhóm chứng`, `vùng thấp`: a group, and nothing that is measured. */
export function isGroup(clause: Clause, { start, end, opened }: NameSpan): boolean {
  if (opened) return false;
  const phrase = clause.phrase(start, end)!;
  return isPeople(clause, phrase) || isNamedBy(clause, phrase, 'zone', LONGEST_ZONE);
}

/** `lớp 6`, `trẻ trai`, `dân tộc Dao`: people of a group, and no area. */
export function isPeople(clause: Clause, { start, end }: Phrase): boolean {
  if (end - start > LONGEST_GROUP) return false;
  const { words } = clause.lexicon;
  const led = words.senseEnd(clause.tokens, start, 'group-lead', end);
  return (
    isSortOfGroup(clause, { start, end }) ||
    (led > 0 &&
      led < end &&
      (clause.isWholly({ start: led, end }, 'sex') || isSortOfGroup(clause, { start: led, end }))) ||
    isNamedBy(clause, { start, end }, 'people-of', LONGEST_PEOPLE)
  );
}

/** `tiểu học`, `lớp 6` */
function isSortOfGroup(clause: Clause, phrase: Phrase): boolean {
  const { tokens } = clause;
  if (clause.isWholly(phrase, 'sort-of-group')) return true;
  return (
    tokens.isNumber(phrase.end - 1) &&
    clause.lexicon.words.senseEnd(tokens, phrase.start, 'class', phrase.end) === phrase.end - 1
  );
}

/** A word of a sense and a few words after it: `dân tộc Dao`, `vùng thấp`. */
function isNamedBy(
  { tokens, lexicon }: Clause,
  { start, end }: Phrase,
  sense: 'people-of' | 'zone',
  most: number,
): boolean {
  const name = lexicon.words.senseEnd(tokens, start, sense, end);
  if (name < 0 || name === end || end - name > most) return false;
  for (let at = name; at < end; at++) if (!tokens.isWord(at)) return false;
  return true;
}

const LONGEST_GROUP = 7;
/** Words of `vùng đồng bào dân tộc thiểu số`, after the first. */
const LONGEST_ZONE = 4;
/** Words of `dân tộc Pà Thẻn`, after `dân tộc`. */
const LONGEST_PEOPLE = 3;
