import type { Clause } from '../clause/clause.js';
import { ClauseTimes } from './clause-times.js';
import { isComparedWith } from './compared.js';

/** What a heading, a lead or a headline says of the time of all that stands under it. */
export interface StretchTime {
  /** EDTF of the period of results, or null where it states none: `Kết quả 6 tháng đầu năm 2018`. */
  readonly results: string | null;
  /** EDTF of the period of what is aimed at, or null: `phương hướng 6 tháng cuối năm 2018`. */
  readonly aims: string | null;
  /** True when it announces aims and no results: `II. CHỈ TIÊU NĂM 2023`. */
  readonly isAims: boolean;
  /** True when it announces results and no aims: `I. THỰC TRẠNG`; not `III. TỔ CHỨC THỰC HIỆN`, which in a plan lies ahead. */
  readonly isResults: boolean;
}

const SEPARATORS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'and', 'dash', 'stop']);

/**
 * Reads the times of a stretch part by part: the first word of a part that tells results (`kết quả`, `tình hình`) from aims
 * (`phương hướng`, `chỉ tiêu`) decides for it; a part without such a word goes with the one before.
 */
export function readStretch(clause: Clause): StretchTime {
  const times = new ClauseTimes(clause);
  let results: string | null = null;
  let aims: string | null = null;
  let aimsOnly = false;
  let toldResults = false;
  let toldAims = false;
  let reached = false;
  let told = false;
  for (let start = 0; start < clause.chunks.length; ) {
    let end = start;
    while (end < clause.chunks.length && !SEPARATORS.has(clause.role(end)!)) end++;
    const cue = cueOf(clause, start, end);
    if (cue !== undefined) aimsOnly = cue === 'aims';
    if (cue === 'results') toldResults = true;
    if (cue === 'aims') toldAims = true;
    reached ||= cue === 'results' && clause.holds(clause.phrase(start, end)!, 'reached');
    told ||= cue !== undefined;
    const period = periodIn(times, start, end);
    if (period !== null && aimsOnly) aims ??= period;
    else if (period !== null) results ??= period;
    start = end + 1;
  }
  return { results, aims, isAims: told && !toldResults && results === null, isResults: reached && !toldAims };
}

function cueOf(clause: Clause, start: number, end: number): 'results' | 'aims' | undefined {
  const { tokens, lexicon, chunks } = clause;
  if (start >= end) return undefined;
  const last = chunks[end - 1]!.end;
  for (let at = chunks[start]!.start; at < last; at++) {
    if (lexicon.words.senseEnd(tokens, at, 'results', last) >= 0) return 'results';
    const none = lexicon.words.senseEnd(tokens, at, 'no-aims', last);
    if (none >= 0) {
      at = none - 1;
      continue;
    }
    if (lexicon.words.senseEnd(tokens, at, 'aims', last) >= 0) return 'aims';
  }
  return undefined;
}

/** The first period between two chunks that is no base of comparison and of no document. */
function periodIn(times: ClauseTimes, start: number, end: number): string | null {
  const { clause } = times;
  for (let at = start; at < end; at++) {
    if (clause.role(at) !== 'date' || isComparedWith(clause, at)) continue;
    const use = times.use(at);
    if (use !== 'period' && use !== 'cut-off') continue;
    const value = times.value(at);
    // `Từ năm 2019, mức đóng tăng`: since when, and no period.
    const since = clause.role(at - 1) === 'from' && !value?.includes('/');
    // Without its year a month is too little to reckon with; a day up to which all is counted is one all the same.
    const known = use === 'cut-off' || !value?.includes('XXXX');
    if (value !== null && !since && !value.endsWith('/..') && known) return value;
  }
  return null;
}
