import type { PeriodAnswer } from './answer.js';
import type { ClauseTimes } from './clause-times.js';
import { isComparedWith } from './compared.js';

/** A deadline stands no more chunks behind the first of what is demanded. */
const REACH = 60;
/** Chunks between the comma and the day: `thời gian hoàn thành | chậm nhất | trước ngày`. */
const LEAD_REACH = 8;
/** `hoàn thành trước ngày`, `xong trong tháng`, `thời hạn đến`; not `báo cáo trước ngày`. */
const LEADS =
  /^(?:và |phải |cần |sẽ |kịp |thời gian |thời hạn |đảm bảo |bảo đảm |tất cả |để ){0,2}(?:(?:thực hiện |tiêm |triển khai )?(?:hoàn thành|hoàn tất|xong|kết thúc)|thời hạn|hạn chót|hạn cuối|chậm nhất|muộn nhất)(?: \p{L}{1,12}){0,6}$/u;

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
    const leads = value !== null && LEADS.test(clause.slice(member, next).toLowerCase().trim());
    return leads ? { value, rule: 'deadline' } : undefined;
  }
  return undefined;
}
