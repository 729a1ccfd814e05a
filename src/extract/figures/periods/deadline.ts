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

/** Words between what demands and the day: `Phấn đấu | đến trước ngày | 10/9`. */
const MOST_LEADS = 4;

/**
 * The day that an aim names first, for all that it demands: `Phấn đấu trước ngày 10/9 xét nghiệm 100% hộ dân, tiêm cho ít nhất 70%
 * người già`; not `đề nghị báo cáo trước ngày 10/9 việc tiêm cho 95% trẻ`.
 * @param at the chunk of a figure that is demanded or aimed at
 */
export function deadlineBefore(times: ClauseTimes, at: number): PeriodAnswer | undefined {
  const { clause } = times;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const role = clause.role(back)!;
    if (role === 'stop' || role === 'now') return undefined;
    if (role !== 'date' || isComparedWith(clause, back)) continue;
    const { value, precision } = clause.chunks[back]!.date!;
    const known = precision === 'day' && value !== null && isDemandedBy(clause, back);
    return known ? { value, rule: 'deadline' } : undefined;
  }
  return undefined;
}

/** `Phấn đấu | trước ngày`, `Trước ngày`, `hoàn thành | trước ngày`, before the day that is chunk `date`. */
function isDemandedBy(clause: Clause, date: number): boolean {
  const {
    chunks,
    tokens,
    lexicon: { words },
  } = clause;
  const { start } = chunks[date]!;
  const first = chunks[0]!.start;
  let at = start;
  let before = false;
  for (let leads = 0; leads < MOST_LEADS && at > first; leads++) {
    const lead = LEADS.map(sense => words.senseStart(tokens, at, sense, first)).find(from => from >= 0);
    if (lead === undefined) break;
    before ||= words.senseEnd(tokens, lead, 'until-year', at) === at;
    at = lead;
  }
  // `chậm nhất ngày`
  if (!before) return at < start && words.senseStart(tokens, at, 'due', first) >= 0;
  return at === first || DEMANDS.some(sense => words.senseStart(tokens, at, sense, first) >= 0);
}

/** `đến`, `trước`, `ngày` */
const LEADS = ['until-year', 'clock', 'up-to'] as const;
/** What may stand before them. */
const DEMANDS = ['aims', 'planned', 'due', 'leads-to-due'] as const;
