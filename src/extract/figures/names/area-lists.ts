import type { Clause, NameSpan } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';
import { areaAt, LONGEST_AREA } from '../frame/area-names.js';

/** The area that ends before chunk `end`: `huyện Sơn Lâm`, `Cần Thơ`, and any proper name of several words: `Nậm Cang`. */
export function areaBefore(clause: Clause, end: number): NameSpan | undefined {
  const last = clause.chunks[end - 1]?.end;
  let start = end;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_AREA); at--) if (areaAt(clause, at)?.end === last) start = at;
  if (start < end) return { start, end, opened: false };
  while (start > Math.max(0, end - LONGEST_AREA) && clause.isNameAt(start - 1)) start--;
  const name = { start, end, opened: false };
  return start < end && clause.isTitled(name) && !clause.isInActor(name) ? name : undefined;
}

/** The first chunk of words that only tell how something lies among places, `| tập trung nhiều nhất ở Nậm Cang`, before chunk `joint`. */
export function spreadStart(clause: Clause, joint: number): number {
  let at = joint;
  for (let words = 0; words < LONGEST_SPREAD && at > 0; words++) {
    const token = clause.lexicon.words.senseStart(
      clause.tokens,
      clause.chunks[at]!.start,
      'spread',
      clause.chunks[0]!.start,
    );
    const ranks = clause.is(at - 1, 'sequel') || clause.is(at - 1, 'most') || clause.is(at - 1, 'is');
    if (token >= 0) while (at > 0 && clause.chunks[at]!.start > token) at--;
    else if (ranks || (at < joint && clause.is(at - 1, 'degree'))) at--;
    else break;
  }
  return at;
}

/** `tập trung | nhiều nhất | là | ở`: no more of them stand together. */
const LONGEST_SPREAD = 5;

/** `quà cho người nghèo | của Bến Tre`, `tỷ lệ mắc | tại Sơn Lâm`: the name without its own area, for the next area of the list. */
export function withoutArea(clause: Clause, name: Phrase): Phrase {
  const last = clause.chunkEndingAt(name.end);
  const joint = (last < 0 ? undefined : areaBefore(clause, last + 1))?.start ?? 0;
  const cut = clause.is(joint - 1, 'joint') && joint >= 2 ? clause.chunks[joint - 2]!.end : name.start;
  return cut > name.start ? { start: name.start, end: cut } : name;
}
