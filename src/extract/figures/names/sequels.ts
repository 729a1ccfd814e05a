import type { Sense } from '../../lexicon/sense.js';
import type { Clause, NameSpan } from '../clause/clause.js';
import { RIGHT_TRIM } from '../clause/name-ends.js';
import { areaBefore, spreadStart } from './area-lists.js';

/** What stands between `tiếp đến` and what comes next. */
const JOINTS: readonly Sense[] = ['is', 'at', 'holds-share'];

/** `tiếp đến là | vùng ven biển (81%)`, `thấp nhất là | bỏng`: the next of a ranked list. */
export function isSequel(clause: Clause, name: NameSpan): boolean {
  let at = name.start - 1;
  while (at > name.start - 3 && JOINTS.some(sense => clause.is(at, sense))) at--;
  return clause.is(at, 'sequel');
}

/** `đuối nước | chiếm tỷ lệ cao nhất (43%)`: what holds the share that follows. */
export function holdsShare(clause: Clause, name: NameSpan): boolean {
  return clause.is(name.end, 'holds-share');
}

/** Where a name ends and the place of its extreme begins: `Tỷ lệ mắc | cao nhất ở | xã A`, `… tập trung ở | xã A`, or undefined. */
export function rankedAt(
  clause: Clause,
  { start, end, opened }: NameSpan,
): { name: number; place: number } | undefined {
  if (!opened) return undefined;
  const area = areaBefore(clause, end);
  const from = area !== undefined && clause.is(area.start - 1, 'at') ? spreadStart(clause, area.start - 1) : start;
  if (area !== undefined && from > start + 1 && from < area.start - 1) return { name: from, place: area.start };
  for (let at = start + 2; at < end - 1; at++) {
    if (!clause.is(at, 'degree')) continue;
    const most = clause.is(at + 1, 'most');
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
