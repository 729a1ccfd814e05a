import type { Clause, NameSpan } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';

/** `huyện A, B và thị xã C`: each of several areas, or undefined where the chunks hold anything else. */
export function areasOf(clause: Clause, start: number, end: number): readonly NameSpan[] | undefined {
  const areas: NameSpan[] = [];
  let first = clause.is(start, 'plural') ? start + 1 : start;
  for (let at = first; at <= end; at++) {
    const role = at === end ? 'comma' : clause.role(at);
    if (role === 'comma' || role === 'and') {
      if (at === first || !clause.isNameAt(at - 1)) return undefined;
      areas.push({ start: first, end: at, opened: false });
      first = at + 1;
    } else if (role !== 'place' && !clause.isNameAt(at)) return undefined;
  }
  return areas.length > 1 ? areas : undefined;
}

/** `Sơn Lâm và Trà Khê còn ở mức 91% và | 89%`: the area at the same place of its list as the figure, or the place as it is. */
export function placeInSeries(clause: Clause, at: number, place: Phrase): Phrase {
  const end = clause.chunkEndingAt(place.end) + 1;
  let start = end;
  while (start > 0 && start > end - LONGEST_LIST && clause.chunks[start - 1]!.start >= place.start) start--;
  const areas = end > 0 && end <= at ? areasOf(clause, start, end) : undefined;
  if (areas === undefined) return place;
  let first = at;
  while (first > at - LONGEST_SERIES && isNext(clause, first - 2)) first -= 2;
  let last = at;
  while (last < at + LONGEST_SERIES && isNext(clause, last)) last += 2;
  if ((last - first) / 2 + 1 !== areas.length) return place;
  const own = areas[(at - first) / 2]!;
  return clause.phrase(own.start, own.end)!;
}

/** `91% | và 89%`, `91% | , 89%`: the figure at chunk `at`, which another follows. */
function isNext(clause: Clause, at: number): boolean {
  const joint = clause.role(at + 1);
  return clause.role(at) === 'figure' && (joint === 'comma' || joint === 'and') && clause.role(at + 2) === 'figure';
}

/** No list of areas has more chunks. */
const LONGEST_LIST = 32;
/** No series of their figures has more chunks. */
const LONGEST_SERIES = 20;
