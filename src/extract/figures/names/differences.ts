import type { Role } from '../../lexicon/role.js';
import { measureBefore } from './name-words.js';
import type { Named } from './named.js';
import type { SharedNames } from './shared-names.js';

/** `Cận thị khác nhau giữa xã A (26%) và các xã như B | (2%), C (3%)`: the next of places in brackets that are told of a measure. */
export function isListedAfter(names: SharedNames, stop: number): boolean {
  const { clause } = names;
  const previous = names.previous(stop);
  const named = names.namedAt(previous);
  if (named?.source !== 'carried' || !named.name || named.place === null || clause.role(previous + 1) !== 'close')
    return false;
  return clause.chunks[previous]!.figure!.kind === 'indicator' && !clause.opensWith(named.name, 'area');
}

/** `Cận thị 11%, khác nhau xa giữa | thị trấn A (26%) và các xã vùng cao (3%)`: the first of those between which the measure before differs. */
export function betweenAt(names: SharedNames, stop: number): Named | undefined {
  const { clause } = names;
  const { tokens, lexicon } = clause;
  let start = stop;
  while (start > stop - LONGEST_SIDE && IN_SIDE.has(clause.role(start - 1)) && !clause.is(start - 1, 'between'))
    start--;
  if (start === stop || !clause.is(start - 1, 'between')) return undefined;
  const end = clause.chunks[start - 1]!.start;
  let differs = -1;
  for (let last = end; differs < 0 && last > end - LONGEST_DEGREE; last--)
    differs = lexicon.words.senseStart(tokens, last, 'differs', clause.chunks[0]!.start);
  if (differs < 0) return undefined;
  // `có sự | chênh lệch`
  const has = lexicon.words.senseStart(tokens, differs, 'differs', clause.chunks[0]!.start);
  if (has >= 0) differs = has;
  let joint = start - 1;
  while (joint > 0 && clause.chunks[joint - 1]!.start >= differs) joint--;
  const previous = names.previous(stop);
  const told = previous >= 0 && clause.chunks[previous]!.figure!.kind === 'indicator' ? names.nameBefore(stop) : null;
  const read = told === null ? measureBefore(clause, joint) : undefined;
  const name = told ?? (read ? clause.phrase(read.start, read.end) : null);
  return name === null ? undefined : names.carried(name, clause.phrase(start, stop));
}

/** No side of a difference has more chunks. */
const LONGEST_SIDE = 8;
const IN_SIDE: ReadonlySet<Role | undefined> = new Set(['word', 'place']);
/** Words between `khác nhau` and `giữa`: `rất`, `khá rõ`. */
const LONGEST_DEGREE = 4;
