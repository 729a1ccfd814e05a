import type { Role } from '../../lexicon/role.js';
import type { Sense } from '../../lexicon/sense.js';
import type { Clause, NameSpan } from '../clause/clause.js';
import { AFTER_TRIM, KEPT, LEFT_TRIM, NAME_VERBS, RIGHT_TRIM } from '../clause/name-ends.js';

/** Cuts what does not belong to a name off both ends, and the predicate off a name that has an opener. */
export function trimName(clause: Clause, from: number, to: number, opened: boolean, last = true): NameSpan | undefined {
  let start = from;
  let end = to;
  if (opened) end = predicateOf(clause, start, end);
  else while (start < end && LEFT_TRIM.has(clause.role(start)!)) start++;
  const trim = last ? RIGHT_TRIM : AFTER_TRIM;
  // `tỷ lệ phát hiện`: the verb is all the name that the opener has.
  while (
    end > start &&
    (trim.has(clause.role(end - 1)!) || isClock(clause, end) || (!last && isJoint(clause, end))) &&
    !(opened && end === start + 2 && KEPT.has(clause.role(end - 1)!)) &&
    !(clause.isPassive(end - 1) && clause.role(end - 1) !== 'soft') &&
    !clause.is(end - 2, 'self') &&
    !(clause.role(end - 1) === 'quote' && isBalanced(clause, start, end)) &&
    !(clause.role(end - 1) === 'time' && clause.role(end - 2) === 'number') &&
    !(opened && clause.is(end - 1, 'sum')) &&
    // `chiều cao trung bình`, `tỷ lệ cận thị chung`: of what sort the measure is.
    !(end > start + 1 && (clause.is(end - 1, 'average') || (last && clause.is(end - 1, 'sort-of-name'))))
  )
    end--;
  // `Cân đo trẻ dưới 5 tuổi | được 5.420 trẻ`, `Số ca tử vong | 144, giảm 78%`
  if (end > start + 1 && (isLeadOfCount(clause, end, opened) || isOwnCount(clause, start, end))) end--;
  if (!opened) {
    // `1. Giảm …`, `a) Tỷ lệ …`: the number of a list item.
    if (clause.role(start) === 'number' && clause.role(start + 1) === 'stop') start += 2;
    while (start < end && LEFT_TRIM.has(clause.role(start)!)) start++;
  }
  // `Tỷ lệ X (%)`: a bracket that closes the name.
  if (clause.role(end - 1) === 'close') {
    const open = clause.openOf(end - 1, start);
    if (open > start) end = open;
  }
  if (clause.role(end - 1) === 'open') end--;
  return start < end ? { start, end, opened } : undefined;
}

/** True when each quotation mark in a name has its mate there: `tình trạng “ly thân”`. */
function isBalanced(clause: Clause, start: number, end: number): boolean {
  let marks = 0;
  for (let at = start; at < end; at++) if (clause.role(at) === 'quote') marks++;
  return marks % 2 === 0;
}

/** Where the predicate of a name begins: `tỷ lệ X | được duy trì ở mức cao`. */
function predicateOf(clause: Clause, start: number, end: number): number {
  for (let at = start + 2; at < end; at++) {
    const role = clause.role(at)!;
    if (role === 'close') continue;
    if (clause.isPassive(at)) continue;
    // `Số lượng xét nghiệm | từ ngày 27/4 đến nay đã thực hiện được`
    if (role === 'from' && leadsToTime(clause, at)) return at;
    // `tỷ lệ phơi nhiễm | vẫn ở mức cao, chưa đạt mục tiêu`; not `ở mức độ vừa`
    const level = clause.is(at, 'at-whom') && clause.role(at + 1) !== 'bound';
    const weak = (role === 'link' && !level) || role === 'to';
    if ((NAME_VERBS.has(role) && !(weak && hasWord(clause, at + 1, end))) || role === 'respectively' || role === 'now')
      return at;
  }
  return end;
}

/** `từ 27/4`, `từ đầu dịch đến nay`: the time of a measure, and no part of its name; not `từ vùng dịch năm 2020`. */
function leadsToTime(clause: Clause, at: number): boolean {
  for (let next = at + 1; next < at + LONGEST_TIME; next++) {
    const role = clause.role(next);
    if (role === 'date' || role === 'now') return true;
    if (role === undefined || !IN_TIME.has(role) || (role === 'word' && next === at + 1)) return false;
  }
  return false;
}

/** No more chunks stand between `từ` and its time. */
const LONGEST_TIME = 9;
const IN_TIME: ReadonlySet<Role> = new Set(['word', 'time', 'to', 'number']);

/** `xã đạt chuẩn y tế`, `khám bằng đông y`: words after a verb that ties keep it in the name. */
function hasWord(clause: Clause, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (clause.role(at) === 'word') return true;
  return false;
}

/** `được` between what is done and so many: a verb that no amount follows keeps it, `giảm được`, and so does an illness, `quai bị`. */
function isLeadOfCount(clause: Clause, end: number, opened: boolean): boolean {
  if (opened || clause.role(end - 1) !== 'predicate' || !clause.is(end - 1, 'before-amount')) return false;
  return clause.is(end - 1, 'passive') && (clause.role(end) === 'figure' || clause.role(end) === 'bound');
}

/** `2 xã | thuộc 2 huyện`, `3 huyện miền núi | còn 37%`, `80% trạm có bác sĩ | và đến 2030 …`: what only leads to what follows. */
function isJoint(clause: Clause, end: number): boolean {
  if (clause.role(end - 1) === 'to' && clause.role(end - 2) === 'and') return true;
  return clause.is(end - 1, 'belongs') || (clause.is(end - 1, 'left') && clause.role(end) !== 'comma');
}

/** `nhập viện vào | chiều 1/4`: the hour of a day. */
function isClock(clause: Clause, end: number): boolean {
  return clause.role(end) === 'date' && clause.role(end - 1) === 'word' && clause.is(end - 1, 'clock');
}

/** `số ca tử vong | 144`: the count itself, without a noun; not `số trẻ tiêm mũi 2`, `số đơn theo Nghị định 146`. */
function isOwnCount(clause: Clause, start: number, end: number): boolean {
  if (clause.role(end - 1) !== 'number' || !clause.is(start, 'tally')) return false;
  return end > start + 2 && !NUMBERED.some(sense => clause.is(end - 2, sense)) && clause.slice(end - 1, end).length > 2;
}

/** What the number after is a name of. */
const NUMBERED: readonly Sense[] = ['code', 'ordinal', 'numbered', 'before-number', 'time-unit', 'year'];
