import type { CountClass } from '../../../model/counted.js';
import type { Role } from '../../lexicon/role.js';
import type { Clause, NameSpan } from '../clause/clause.js';
import { isMember, isRate, isSexOfItsOwn, opensMeasure, withoutWhere } from './members.js';
import { measureBefore } from './name-words.js';
import type { Named } from './named.js';
import type { Question } from './question.js';
import { holdsShare, isSequel } from './sequels.js';
import type { SharedNames } from './shared-names.js';

/** The name that stands before the figure, or the shared one where that is only whom or where it is said of. */
export function nameBefore({ names, clause, lead }: Question, before: NameSpan): Named {
  const { stop, respectively } = lead;
  const label = names.label(stop, before);
  if (label !== undefined) return label;
  const shared = names.nameBefore(stop);
  const listed = inBracketOf(names, before);
  if (listed !== undefined) return listed;
  if (isSexOfItsOwn(names, stop, before)) return names.of(before, 'before');
  // `500 ca mắc, trong đó huyện A chiếm 40%`: who holds the share.
  if (shared !== null && !isRate(clause, shared) && holdsShare(clause, before)) return names.of(before, 'before');
  // `Khám ở tuyến huyện chiếm 45%, tiếp đến là tuyến tỉnh 36%`: each holds its own share.
  if (shared !== null && !opensMeasure(clause, shared) && isSequel(clause, before)) return names.of(before, 'before');
  if (isMember(names, stop, before) || (respectively && !before.opened)) {
    // `nội trú 96%, ngoại trú 93%, của | nhân viên y tế 91%`: the measure, and not the name of the member before.
    const own = clause.is(before.start - 1, 'of') ? (names.measure() ?? shared) : shared;
    const carried =
      own === null ? (names.exemplified(before) ?? names.spokenOf()) : withoutWhere(names, own, stop, before);
    if (carried !== null) return names.carried(carried, clause.phrase(before.start, before.end));
  }
  if (shared !== null && isApart(clause, before)) return names.carried(shared, clause.phrase(before.start, before.end));
  const compared = measureCompared(clause, before);
  if (compared !== undefined) return names.of(compared, 'before');
  return (respectively && withoutMembers(clause, before)) || names.of(before, 'before');
}

/** `Công suất giường bệnh đạt 97%; riêng | cơ sở Sơn Lâm 103%`: some of those that the measure is of; not `riêng tử vong tăng 2%`. */
function isApart(clause: Clause, before: NameSpan): boolean {
  if (before.opened || !clause.is(before.start - 1, 'apart') || holdsShare(clause, before)) return false;
  const noun = clause.lexicon.nounAt(clause.tokens, clause.chunks[before.start]!.start);
  if (noun === undefined || !PARTS.has(noun.value.kind)) return false;
  for (let at = before.start; at < before.end; at++) if (!OF_PARTS.has(clause.role(at)!)) return false;
  return true;
}

const PARTS: ReadonlySet<CountClass | null> = new Set(['people', 'body', 'area']);
const OF_PARTS: ReadonlySet<Role> = new Set(['word', 'place']);

/** `Tỷ lệ nhận thức này cao hơn so với | điều tra năm trước là 95%`: what is compared, and not with what. */
function measureCompared(clause: Clause, before: NameSpan): NameSpan | undefined {
  if (before.opened) return undefined;
  // `so với kết quả | điều tra năm trước`
  const joint = clause.role(before.start - 1) === 'word' ? before.start - 2 : before.start - 1;
  return clause.is(joint, 'leads-to-base') ? measureBefore(clause, joint) : undefined;
}

/** `Tỷ lệ hộ dùng nước sạch thấp ở ba xã (Nậm Xe | 48,5%, …)`: the first of a list in a bracket, of the measure before it. */
function inBracketOf(names: SharedNames, before: NameSpan): Named | undefined {
  const { clause } = names;
  if (before.opened || clause.role(before.start - 1) !== 'open' || !clause.isTitled(before)) return undefined;
  const measure = measureBefore(clause, before.start - 1);
  if (measure === undefined) return undefined;
  const { name } = names.of(measure, 'before');
  return { name, place: clause.phrase(before.start, before.end), start: -1, source: 'label' };
}

/** `tỷ lệ X ở | các huyện A, B lần lượt là …`: the members are no part of the name. */
function withoutMembers(clause: Clause, before: NameSpan): Named | undefined {
  for (let at = before.end - 1; at > before.start + 1; at--) {
    if (clause.role(at) !== 'preposition') continue;
    const place = clause.phrase(at + 1, before.end);
    return { name: clause.phrase(before.start, at), place, start: -1, source: 'before' };
  }
  return undefined;
}
