import type { Sense } from '../../lexicon/sense.js';
import type { Clause } from '../clause/clause.js';

/** `kế hoạch số 25/KH-UBND`: the number of a document, as one word. */
const DOCUMENT_NUMBER = /^\d{1,5}[^\s]{0,20}$/;
/** Tokens of the longest number of a document: `25/KH-UBND`. */
const LONGEST_NUMBER = 8;

/**
 * True when what stands before a date bears its year, so that the date says nothing of the figure: `kế hoạch năm 2020`,
 * `nghị quyết của tỉnh giai đoạn 2021-2025`, `Quyết định số 25/QĐ-UBND năm 2020`.
 */
export function isDated(clause: Clause, figure: number, date: number): boolean {
  const { tokens, text } = clause;
  const { words } = clause.lexicon;
  const first = clause.chunks[figure]!.start;
  const opening = (end: number, sense: Sense): number => {
    const start = words.senseStart(tokens, end, sense, first);
    return start < 0 ? end : start;
  };
  const numberStart = (end: number): number => {
    let start = end;
    for (let at = end - 1; at >= Math.max(first, end - LONGEST_NUMBER); at--)
      if (tokens.isNumber(at) && DOCUMENT_NUMBER.test(text.slice(tokens.start(at), tokens.end(end - 1)))) start = at;
    return start;
  };
  let end = clause.chunks[date]!.start;
  const bears = () => words.senseStart(tokens, end, 'dated', first) >= 0;
  if (bears()) return true;
  end = opening(opening(opening(end, 'stage'), 'year'), 'time-unit');
  if (bears()) return true;
  end = numberStart(end);
  if (bears()) return true;
  end = opening(end, 'dated-joint');
  return bears();
}
