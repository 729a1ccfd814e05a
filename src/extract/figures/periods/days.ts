import { TokenKind } from '../../engine/tokens.js';
import type { Clause } from '../clause/clause.js';
import { isDated } from './dated.js';

/**
 * What a date says of the figures of its sentence:
 * - `period`: a month, a year, a range: all that the sentence counts is counted in it;
 * - `cut-off`: `tính đến ngày 30/9/2022`: all that was reached by then, in the sentences that follow too;
 * - `event`: `Sáng 11/9/2018, có hơn 30 cán bộ tham gia`: what was counted on that day, in this sentence alone;
 * - `other`: the day of a document or a birth, which says nothing of figures.
 */
export type DateUse = 'period' | 'cut-off' | 'event' | 'other';

/** Words and clock times between `đến` and its day: `đến hết ngày`, `đến 17 giờ 30 phút ngày`. */
const CUT_OFF_REACH = 7;

/** What the date that is chunk `date` says. */
export function useOf(clause: Clause, date: number): DateUse {
  const { precision, recurring } = clause.chunks[date]!.date!;
  // `nhiệm kỳ 2020 - 2025`, `ngày thành lập (15/9/1971 - 15/9/2016)`: terms and anniversaries count nothing.
  if (recurring || isBirth(clause, date) || isTerm(clause, date) || isAnniversary(clause, date)) return 'other';
  if (precision === 'year' && isOfLaw(clause, date)) return 'other';
  if (isCutOff(clause, date)) return 'cut-off';
  if (precision !== 'day') return 'period';
  if (isSince(clause, date)) return 'event';
  return isDated(clause, Math.max(0, date - DOCUMENT_REACH), date) ? 'other' : 'event';
}

/** `Từ ngày | 1/7/2017 |, mức đóng tăng 7,4%`: the day on which a level begins, at the head of its sentence. */
export function isSince({ chunks, tokens, lexicon: { words } }: Clause, date: number): boolean {
  const { start, date: fields } = chunks[date]!;
  if (fields!.precision !== 'day') return false;
  const end = words.senseEnd(tokens, chunks[0]!.start, 'since', start);
  return end === start || (end === start - 1 && words.is(tokens, end, 'time-unit'));
}

/** `chị A, sinh năm 1986`, and not `Điều tra sức khỏe học sinh năm 2019`. */
function isBirth(clause: Clause, date: number): boolean {
  return clause.endsIn(date, 'birth') && !clause.endsIn(date, 'no-birth');
}

/** `Đại hội nhiệm kỳ 2020 - 2025`, and not `trong nhiệm kỳ 2011-2015`. */
function isTerm(clause: Clause, date: number): boolean {
  return clause.is(date - 1, 'term') && clause.role(date - 2) !== 'within';
}

/** No day stands further behind its document than this many chunks. */
const DOCUMENT_REACH = 12;

/** `tính đến ngày`, `đến 17h00 ngày`, `đến hết`, `vào thời điểm 0h ngày`: the words that lead to the last day of what is counted. */
function isCutOff(clause: Clause, date: number): boolean {
  const {
    chunks,
    tokens,
    lexicon: { words },
  } = clause;
  const first = chunks[date]!.start;
  for (let at = first; at >= Math.max(0, first - CUT_OFF_REACH); at--) {
    if (at < first && !tokens.isNumber(at) && !words.is(tokens, at, 'clock'))
      return (
        words.senseStart(tokens, at + 1, 'up-to') >= 0 ||
        (words.senseStart(tokens, at + 1, 'at-point') >= 0 && clause.role(date + 1) === 'link')
      );
    if (at === first && words.is(tokens, at, 'up-to')) return true;
    // `hết ngày 24/3, đã có 24.906 trẻ được tiêm`; a year may be meant as a whole.
    if (words.is(tokens, at, 'to-the-end') && chunks[date]!.date!.precision === 'day') return true;
  }
  return false;
}

/** No name of a law has more tokens. */
const LAW_REACH = 14;

/** `Luật Bảo hiểm y tế | 2014`, `Bộ luật Lao động | năm 2019`: the year of a law, and not `theo pháp luật năm 2020`. */
function isOfLaw({ chunks, tokens, lexicon: { words } }: Clause, date: number): boolean {
  const { start } = chunks[date]!;
  for (let at = start - 1; at >= Math.max(0, start - LAW_REACH); at--) {
    if (words.is(tokens, at, 'law'))
      return (at === start - 1 || tokens.isCapitalised(at + 1)) && words.senseEnd(tokens, at - 1, 'no-law') !== at + 1;
    // `Luật Bảo hiểm y tế có hiệu lực từ năm 2015`: the year of something else. `Luật Khám bệnh, chữa bệnh 2023`
    if (!tokens.isWord(at) && !words.is(tokens, at + 1, 'law-joint')) return false;
    if (words.is(tokens, at, 'before-day') || words.is(tokens, at, 'with-count') || words.is(tokens, at, 'passive'))
      return false;
  }
  return false;
}

/** No more tokens stand between `kỷ niệm` and its day. */
const ANNIVERSARY_REACH = 24;

/** A day, or the days from a founding to its feast, after `kỷ niệm`, `thành lập` in the same clause. */
function isAnniversary(clause: Clause, date: number): boolean {
  const {
    chunks,
    tokens,
    lexicon: { words },
  } = clause;
  const { start, date: fields } = chunks[date]!;
  // `kỷ niệm 60 năm thành lập (1965-2025)`
  const years = fields!.precision === 'range' && clause.role(date - 1) === 'open';
  if (fields!.precision !== 'day' && !fields!.value?.includes('-') && !years) return false;
  for (let at = start - 1; at >= Math.max(0, start - ANNIVERSARY_REACH); at--) {
    if (tokens.kind(at) === TokenKind.Break) return false;
    if (words.senseEnd(tokens, at, 'feast') >= 0) return true;
  }
  return false;
}
