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

/** The name of what is counted before chunk `stop`, or in the sentence before. */
export function countedBefore(names: SharedNames, stop: number): Named | undefined {
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
