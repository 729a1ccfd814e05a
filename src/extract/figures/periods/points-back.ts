import type { Sense } from '../../lexicon/sense.js';
import type { Clause } from '../clause/clause.js';

/** No sentence that goes on stands further behind the last figure, in UTF-16 units. */
export const BACK_REACH = 800;

const GOES_ON: readonly Sense[] = ['parts', 'these', 'unfolds', 'works-out'];

/**
 * True for a paragraph that goes on with what was counted before it, so that the time told there holds on: `Trong đó, nữ chiếm
 * 60%`, `Cụ thể: …`, `Tính ra cứ 100.000 dân có 26 người mắc`; `So với cùng kỳ, tăng 5 ca`; not `Ví dụ, …`,
 * `So với Lào, …`.
 */
export function pointsBack(clause: Clause): boolean {
  const first = clause.role(0) === 'dash' ? 1 : 0;
  const start = clause.chunks[first]?.start;
  if (start === undefined || clause.is(first, 'speech')) return false;
  if (clause.role(first) === 'compared' && comparesTimes(clause, first)) return true;
  const { tokens, lexicon } = clause;
  return GOES_ON.some(sense => clause.is(first, sense) || lexicon.words.senseEnd(tokens, start, sense) >= 0);
}

/** `So với | cùng kỳ`, `So với | tháng 12/2014` */
function comparesTimes(clause: Clause, compared: number): boolean {
  if (clause.is(compared, 'same-time')) return true;
  let at = compared + 1;
  while (clause.role(at) === 'time' && at < compared + MOST_LEADS) at++;
  return clause.role(at) === 'date' || clause.is(at, 'same-time');
}

/** No more words lead to a date: `so với | cuối | năm`. */
const MOST_LEADS = 4;
