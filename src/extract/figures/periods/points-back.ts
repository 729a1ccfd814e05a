import type { Sense } from '../../lexicon/sense.js';
import type { Clause } from '../clause/clause.js';

/** No sentence that goes on stands further behind the last figure, in UTF-16 units. */
export const BACK_REACH = 800;

const GOES_ON: readonly Sense[] = ['parts', 'these', 'unfolds', 'works-out'];

/**
 * True for a paragraph that goes on with what was counted before it, so that the time told there holds on: `Trong đó, nữ chiếm
 * 60%`, `Cụ thể: …`, `Tính ra cứ 100.000 dân có 26 người mắc`; not `Ví dụ, …`.
 */
export function pointsBack(clause: Clause): boolean {
  const first = clause.role(0) === 'dash' ? 1 : 0;
  const start = clause.chunks[first]?.start;
  if (start === undefined || clause.is(first, 'speech')) return false;
  const { tokens, lexicon } = clause;
  return GOES_ON.some(sense => clause.is(first, sense) || lexicon.words.senseEnd(tokens, start, sense) >= 0);
}
