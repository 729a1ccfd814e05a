import { countedPhrase, isPlace, type Lead } from '../frame.js';
import { isLabel } from './labels.js';
import { type Named, NONE } from './named.js';
import { isContent } from './question.js';
import type { SharedNames } from './shared-names.js';

/** The name of the count that is chunk `at`: its label, else what it counts where that says more than its unit. */
export function nameCount(names: SharedNames, at: number, lead: Lead): Named {
  const { clause } = names;
  const { stop, preposition, colon } = lead;
  const chunk = clause.chunks[at]!;
  const phrase = countedPhrase(clause, at, chunk);
  const after: Named | undefined =
    phrase === null ? undefined : { name: phrase, place: null, start: -1, source: 'after' };
  // `Tỷ lệ trẻ tiêm đủ 8 loại vắc xin`: a count in a name has no label.
  if (chunk.role === 'word') return after ?? NONE;
  const read = isContent(names, stop) ? clause.before(stop) : undefined;
  const local = read && (read.opened || colon || isLabel(clause, read)) ? read : undefined;
  // `4.873 người/5.120 đối tượng`: the count and what it is of.
  if (clause.role(stop) === 'slash' && clause.role(stop - 1) === 'figure')
    return names.carry(stop - 1) ?? after ?? NONE;
  const label = local && !preposition && names.label(stop, local);
  if (label) return label;
  if (local && (local.opened || colon || (after === undefined && !isPlace(clause, local) && !preposition)))
    return names.of(local, 'before');
  if (after !== undefined) return after;
  if (lead.tied || lead.from) return names.carry(stop) ?? NONE;
  if (local !== undefined && !preposition) return names.of(local, 'before');
  return names.subject(stop) ?? NONE;
}
