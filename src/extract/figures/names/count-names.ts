import type { Clause, NameSpan } from '../clause/clause.js';
import type { Lead } from '../frame/lead.js';
import { carry } from './carry.js';
import { isLabel } from './labels.js';
import { isMember, opensMeasure, withoutWhere } from './members.js';
import { type Named, NONE } from './named.js';
import { phraseBefore } from './phrase-before.js';
import { countedPhrase, isPlace } from './place-names.js';
import { isContent, isHeadline } from './question.js';
import type { SharedNames } from './shared-names.js';

/** `thăm 450 lượt | gia đình, dán 90 áp phích`, `xử phạt | Phòng khám A 42 triệu đồng`: of another count, or to whom. */
function isGiven(clause: Clause, { start }: NameSpan): boolean {
  const role = clause.role(start - 1);
  return role === 'figure' || clause.is(start - 1, 'give');
}

/** `Số ca mắc ở Vân Hồ 120 ca, | Bắc Yên 95 ca`: the name that the places of a list share. */
function memberName(names: SharedNames, stop: number, local: NameSpan): Named | undefined {
  const { clause } = names;
  const shared = names.nameBefore(stop);
  const listed = clause.role(local.start - 1) === 'comma' || clause.role(local.start - 1) === 'and';
  const proper = clause.isTitled(local) || clause.holdsProperName(local);
  if (shared === null || !listed || !proper || !opensMeasure(clause, shared) || !isMember(names, stop, local))
    return undefined;
  return names.carried(withoutWhere(names, shared, stop, local), clause.phrase(local.start, local.end));
}

/** The name of the count that is chunk `at`: its label, else what it counts where that says more than its unit. */
export function nameCount(names: SharedNames, at: number, lead: Lead): Named {
  const { clause } = names;
  const { stop, preposition, colon } = lead;
  const chunk = clause.chunks[at]!;
  const phrase = countedPhrase(clause, at, chunk);
  // `88 tỷ đồng chăm sóc người cao tuổi`: what money is for is no name of it.
  const money = chunk.figure!.kind === 'quantity' && chunk.figure!.counted === 'money';
  const after: Named | undefined =
    phrase === null || money ? undefined : { name: phrase, place: null, start: -1, source: 'after' };
  // `Tỷ lệ trẻ tiêm đủ 8 loại vắc xin`: a count in a name has no label.
  if (chunk.role === 'word') return after ?? NONE;
  const summed = names.summed(at);
  if (summed) return summed;
  const read = isContent(names, stop) ? phraseBefore(clause, stop) : undefined;
  const local =
    read &&
    !isHeadline(clause, read, lead) &&
    (read.opened || colon || (isLabel(clause, read) && !isGiven(clause, read)))
      ? read
      : undefined;
  // `4.873 người/5.120 đối tượng`: the count and what it is of.
  if (clause.role(stop) === 'slash' && clause.role(stop - 1) === 'figure')
    return carry(names, stop - 1) ?? after ?? NONE;
  const label = local && !preposition && (names.label(stop, local) ?? memberName(names, stop, local));
  if (label) return label;
  if (local && (local.opened || colon || (after === undefined && !isPlace(clause, local) && !preposition)))
    return names.of(local, 'before');
  if (after !== undefined) return after;
  if (lead.tied || lead.from) return carry(names, stop) ?? NONE;
  if (local !== undefined && !preposition) return names.of(local, 'before');
  return names.subject(stop) ?? NONE;
}
