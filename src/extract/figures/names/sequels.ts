import { RIGHT_TRIM } from '../clause/name-ends.js';
import type { NameSpan, Sentence } from '../clause/clause.js';

const SEQUEL =
  /^(?:(?:tiếp|kế) (?:đến|theo|đó|tiếp)|kế tiếp|sau đó|xếp sau|(?:đứng )?thứ \p{L}+|(?:số )?còn lại|(?:cao|thấp|nhiều|ít|lớn|đông) nhất)(?: là)?$/iu;
const IS = /^(?:là|chiếm|ở|tại)$/iu;
const HOLDS_SHARE = /^chiếm/iu;
const RANK = /^(?:rất |khá )?(?:cao|thấp|nhiều|ít|lớn|đông)$/iu;
const MOST = /^nhất$/iu;

/** `tiếp đến là | vùng ven biển (81%)`, `thấp nhất là | bỏng`: the next of a ranked list. */
export function isSequel(clause: Sentence, name: NameSpan): boolean {
  let at = name.start - 1;
  while (at > name.start - 3 && IS.test(clause.slice(at, at + 1))) at--;
  return SEQUEL.test(clause.slice(at, at + 1));
}

/** `đuối nước | chiếm tỷ lệ cao nhất (43%)`: what holds the share that follows. */
export function holdsShare(clause: Sentence, name: NameSpan): boolean {
  return HOLDS_SHARE.test(clause.slice(name.end, name.end + 1));
}

const MEASURE = /^(?:t[ỷỉ] |công suất|chỉ số|mức|tốc độ|độ)/iu;

/** `các bệnh mạn tính như | tăng huyết áp (20%)`: the example before a bracket; not that of a measure, which is a place. */
export function exampleIn(clause: Sentence, { start, end }: NameSpan): NameSpan | undefined {
  if (MEASURE.test(clause.slice(start, start + 1))) return undefined;
  for (let at = end - 2; at > start && at > end - LONGEST_EXAMPLE; at--)
    if (clause.role(at) === 'soft' && clause.slice(at, at + 1) === 'như') return { start: at + 1, end, opened: false };
  return undefined;
}

/** No example has more chunks. */
const LONGEST_EXAMPLE = 8;

/** Where a name ends and the place of its extreme begins: `Tỷ lệ mắc | cao nhất ở | xã A`, or undefined. */
export function rankedAt(
  clause: Sentence,
  { start, end, opened }: NameSpan,
): { name: number; place: number } | undefined {
  if (!opened) return undefined;
  for (let at = start + 2; at < end - 1; at++) {
    if (clause.role(at) !== 'adverb' || !RANK.test(clause.slice(at, at + 1))) continue;
    const most = MOST.test(clause.slice(at + 1, at + 2));
    const place = most ? at + 2 : at + 1;
    const role = clause.role(place);
    // `cao trong nhóm A tại B`: the group belongs to the name.
    if (place + 1 >= end || (role !== 'preposition' && !(most && role === 'within'))) continue;
    let name = at;
    while (name > start + 1 && RIGHT_TRIM.has(clause.role(name - 1)!)) name--;
    return { name, place: place + 1 };
  }
  return undefined;
}
