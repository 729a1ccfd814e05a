import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';
import type { Named } from './named.js';
import { saidOfCount } from './said-of-counts.js';
import type { SharedNames } from './shared-names.js';

/** `yêu cầu | các bệnh viện tuyến huyện | dùng bệnh án điện tử, đến nay 65% triển khai xong`: those that a sentence speaks of. */
function pluralBefore(clause: Clause, stop: number): Phrase | undefined {
  const { chunks, tokens, lexicon } = clause;
  for (let at = stop; at >= Math.max(0, stop - PLURAL_REACH); at--) {
    const { start } = chunks[at]!;
    if (!lexicon.words.is(tokens, start, 'plural')) continue;
    const noun = lexicon.nounAt(tokens, start + 1);
    if (noun === undefined) return undefined;
    let last = at;
    while (last < stop && chunks[last]!.end < noun.end) last++;
    while (clause.role(last + 1) === 'place') last++;
    return { start: start + 1, end: chunks[last]!.end };
  }
  return undefined;
}

/** Those that are spoken of stand no more chunks before what is said of them. */
const PLURAL_REACH = 16;

/** `Trong số | người tử vong, 45% chưa tiêm`, `Trong | số mắc, 63% chưa tiêm`: those that the clause itself says the share is of. */
function amongBefore(clause: Clause, stop: number): Phrase | undefined {
  // `Trong số người nhập viện, | có 30% phải thở máy`
  const comma = clause.role(stop) === 'have' ? stop - 1 : stop;
  if (clause.role(comma) !== 'comma') return undefined;
  return groupBefore(clause, comma);
}

function groupBefore(clause: Clause, stop: number): Phrase | undefined {
  let first = stop;
  while (first > stop - LONGEST_GROUP && IN_GROUP.has(clause.role(first - 1))) first--;
  const among = clause.chunks[first - 1];
  if (first === stop || among === undefined || !clause.is(first - 1, 'among-all')) return undefined;
  while (first < stop - 1 && clause.is(first, 'plural')) first++;
  const { start } = clause.chunks[first]!;
  const noun = clause.role(first) === 'word' || clause.role(first) === 'place';
  return { start: noun ? start : among.end - 1, end: clause.chunks[stop - 1]!.end };
}

/** No group of which a share is told has more chunks. */
const LONGEST_GROUP = 10;
const IN_GROUP: ReadonlySet<Role | undefined> = new Set(['word', 'predicate', 'place', 'have', 'preposition', 'soft']);

/** The name of what is counted before chunk `stop`, or in the sentence before. */
export function countedBefore(names: SharedNames, stop: number): Named | undefined {
  const among = amongBefore(names.clause, stop);
  if (among !== undefined) return names.carried(among);
  const previous = names.previous(stop);
  if (previous < 0) {
    const spoken = pluralBefore(names.clause, stop) ?? names.antecedent.counted;
    return spoken ? names.carried(spoken) : undefined;
  }
  const named = names.namedAt(previous);
  // `vừa 26%, nặng 5%; | 22% chưa được điều trị`: a lone word for a sort is nothing that something is said of.
  if (named?.name && named.name.end === named.name.start + 1 && names.clause.role(stop) === 'semicolon')
    return undefined;
  if (named?.name) return names.carried(named.name);
  const counted = saidOfCount(names.clause, previous, stop);
  return counted && names.carried(counted);
}
