import type { Clause } from '../clause/clause.js';
import type { PeriodAnswer } from './answer.js';
import type { ClauseTimes } from './clause-times.js';
import { isComparedWith } from './compared.js';

/** A deadline stands no more chunks behind the first of what is demanded. */
const REACH = 60;
/** Chunks between the comma and the day: `thời gian hoàn thành | chậm nhất | trước ngày`. */
const LEAD_REACH = 8;
/** Words before the one that sets a deadline: `thời gian | phải | hoàn thành`. */
const MOST_LEADING = 3;
/** Words between it and the day: `hoàn thành | việc lấy mẫu trước ngày`. */
const MOST_BETWEEN = 6;

/**
 * The day by which all that a sentence demands is to be done: `Đề nghị giám sát ít nhất 30% số hộ, giữ chỉ số BI dưới 20, hoàn
 * thành trước ngày 15/9/2023.`
 * @param at the chunk of a figure that is demanded or aimed at
 */
export function deadlineAfter(times: ClauseTimes, at: number): PeriodAnswer | undefined {
  const { clause } = times;
  let member = -1;
  for (let next = at + 1; next < Math.min(clause.chunks.length, at + REACH); next++) {
    const role = clause.role(next)!;
    if (role === 'semicolon' || role === 'stop') return undefined;
    if (role === 'comma' || role === 'and' || role === 'dash') member = next + 1;
    if (role !== 'date' || isComparedWith(clause, next)) continue;
    const after = clause.role(next + 1);
    const ends = after === undefined || after === 'stop' || after === 'semicolon' || after === 'close';
    if (!ends || member < 0 || next - member > LEAD_REACH || member >= next) return undefined;
    // `trước ngày 15/9`, of a target, is the day named.
    const value = clause.chunks[next]!.date?.value ?? null;
    return value !== null && setsDeadline(clause, member, next) ? { value, rule: 'deadline' } : undefined;
  }
  return undefined;
}

/** `và | hoàn thành | trước ngày`, `xong trong tháng`, `thời hạn đến`, from chunk `member` to the day; not `báo cáo trước ngày`. */
function setsDeadline({ chunks, tokens, lexicon: { words } }: Clause, member: number, date: number): boolean {
  const { start } = chunks[date]!;
  let at = chunks[member]!.start;
  for (let leading = 0; ; leading++) {
    const end = words.senseEnd(tokens, at, 'due', start);
    if (end >= 0) {
      at = end;
      break;
    }
    at = words.senseEnd(tokens, at, 'leads-to-due', start);
    if (at < 0 || leading === MOST_LEADING) return false;
  }
  if (start - at > MOST_BETWEEN) return false;
  while (at < start && tokens.isWord(at)) at++;
  return at === start;
}
