import type { Clause } from '../clause/clause.js';
import type { Lead } from '../frame/lead.js';

/** No one names the body that sets a target in more chunks. */
const SETTER_REACH = 16;

const TARGET_ENDS: ReadonlySet<string> = new Set([
  'figure',
  'comma',
  'semicolon',
  'stop',
  'opener',
  'boundary',
  'bar',
  'link',
  'increase',
  'decrease',
]);

/** `đạt mục tiêu của Bộ Y tế đề ra là 85%`, `vượt chỉ tiêu tỉnh giao là 90%`: the target of what was stated before. */
export function isSetTarget(clause: Clause, { stop, goal }: Lead): boolean {
  let set = goal;
  for (let at = stop; at >= Math.max(0, stop - SETTER_REACH); at--) {
    const role = clause.role(at)!;
    // `bằng 108% chỉ tiêu Sở giao và | nhiều hơn năm 2020 tới 612 lượt`: said beside the target.
    if (role === 'and' && at === stop) return false;
    if (role === 'close') {
      const open = clause.openOf(at, Math.max(0, at - SETTER_REACH));
      if (open >= 0) at = open;
      continue;
    }
    if (role === 'goal' || clause.namesGoal(at)) return set || at === stop || clause.is(at + 1, 'by-whom');
    if (TARGET_ENDS.has(role)) return false;
    set ||= at >= stop - 1 && clause.is(at, 'setting');
  }
  return false;
}
