import type { CountClass } from '../../../model/counted.js';
import type { Role } from '../../lexicon/role.js';
import type { Clause, NameSpan } from '../clause/clause.js';
import { isLabel } from './labels.js';
import { nounOf } from './listed-places.js';
import { isPlace } from './place-names.js';
import type { SharedNames } from './shared-names.js';

/** `thăm 450 lượt | gia đình, dán 90 áp phích`, `xử phạt | Phòng khám A 42 triệu đồng`: of another count, or to whom. */
export function isGiven(clause: Clause, { start }: NameSpan): boolean {
  const role = clause.role(start - 1);
  return role === 'figure' || clause.is(start - 1, 'give');
}

/** False for the clause of a count: who does something (`CDC tỉnh lấy | 37 mẫu`, `toàn ngành tuyển dụng | 350 bác sĩ`), a sentence (`Thanh tra cũng tham gia`), a lone verb. */
export function isCountLabel(clause: Clause, name: NameSpan): boolean {
  if (clause.is(name.end - 1, 'average') && name.end > name.start + 1) return isAverageLabel(clause, name);
  if (!isLabel(clause, name) || clause.isOfActor(name)) return false;
  if (clause.is(name.start, 'no-doer') && !isPlace(clause, name)) return false;
  for (let at = name.start; at < name.end; at++)
    if (IN_SENTENCES.has(clause.role(at)!) && !isCauseOfState(clause, name.start, at)) return false;
  return true;
}

/** `tử vong | do AIDS 123 người`: why they are so. */
function isCauseOfState(clause: Clause, start: number, at: number): boolean {
  if (at === start || !clause.is(at, 'cause')) return false;
  for (let before = start; before < at; before++)
    if (clause.role(before) !== 'predicate' && clause.chunks[before]!.lexeme === null) return false;
  return true;
}

/** `lượng muối tiêu thụ | trung bình 8 gam`; not `Bệnh viện trung bình 120 lượt`, `người dân trung bình 9 gam`: who has so many. */
function isAverageLabel(clause: Clause, name: NameSpan): boolean {
  const measure = { ...name, end: name.end - 1 };
  const { start } = clause.chunks[name.start]!;
  if (clause.length(measure) < 2 || clause.lexicon.nounAt(clause.tokens, start) !== undefined) return false;
  if (clause.role(name.start) === 'place' || clause.isInActor(name) || clause.isProper(measure)) return false;
  return isCountLabel(clause, measure);
}

/** `Công an đã | bắt giữ 2 đối tượng`: a verb with its object; not `đã | điều trị nội trú 297 lượt`, which is a service. */
export function isVerb(clause: Clause, at: number, name: NameSpan): boolean {
  const figure = clause.chunks[at]!.figure!;
  const happens = figure.kind === 'quantity' && HAPPENING.has(figure.counted);
  // `đang | cách ly tập trung 214 người`
  if (isTreatment(clause, name) && clause.length(name) > LONGEST_VERB) return false;
  return !happens && AFTER_SUBJECT.has(clause.role(name.start - 1)!);
}

/** `cấp thuốc ARV`, `cách ly tập trung`: what is done to people, told by its verb. */
export function isTreatment(clause: Clause, { start, end }: NameSpan): boolean {
  return clause.opensWith(clause.phrase(start, end)!, 'treats');
}

/** `điều trị`: words of a verb without its noun. */
const LONGEST_VERB = 2;

const AFTER_SUBJECT: ReadonlySet<Role> = new Set(['modal', 'adverb', 'have', 'place', 'predicate', 'soft', 'now']);

/** `148 bác sĩ (3 tiến sĩ, …)`, `412 hộ (1.650 nhân khẩu)`: in the bracket of a count something else is counted. */
export function isOfOtherNoun(names: SharedNames, at: number, open: number): boolean {
  const before = names.previous(open);
  const { clause } = names;
  const figure = clause.chunks[at]!.figure!;
  if (before < 0 || before !== open - 1 || figure.kind !== 'quantity' || !NAMED_APART.has(figure.counted)) return false;
  const noun = nounOf(clause, before);
  return noun !== 0 && noun !== nounOf(clause, at);
}

/** Not sums of money, which a bracket gives in another currency. */
const NAMED_APART: ReadonlySet<CountClass> = new Set(['people', 'body', 'thing', 'supply']);

/** `đã | khỏi 88 ca`, `dương tính 36 mẫu`, `vi phạm 12 cơ sở`: how the counted are, in a verb alone; not `được 88 ca`. */
export function isState(clause: Clause, at: number, name: NameSpan): boolean {
  const figure = clause.chunks[at]!.figure!;
  if (figure.kind !== 'quantity') return false;
  const alive = figure.counted === 'case' || figure.counted === 'people';
  if (!alive && !(name.end === name.start + 1 && clause.is(name.start, 'found'))) return false;
  for (let word = name.start; word < name.end; word++)
    if (clause.role(word) !== 'predicate' || clause.is(word, 'passive') || clause.is(word, 'not')) return false;
  return true;
}

/** What only a sentence holds, and no label. */
export const IN_SENTENCES: ReadonlySet<Role> = new Set(['adverb', 'modal', 'have', 'soft']);

/** What happens, or is done to somebody. */
export const HAPPENING: ReadonlySet<CountClass> = new Set(['case', 'service']);

/** `tổng số`, `tổng`; not `tổng số tiền`, which says what of. */
export function isBareWhole(clause: Clause, { start, end }: NameSpan): boolean {
  if (end > start + 1 || !clause.is(start, 'whole')) return false;
  return clause.is(start, 'amount') || clause.is(start, 'tally');
}
