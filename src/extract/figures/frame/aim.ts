import type { Clause } from '../clause/clause.js';
import { isClaim } from './claims.js';
import { setAfter } from './set-after.js';
import { tellsResult } from './told-results.js';

/** True when an aim stands before the figure in its sentence: `phấn đấu`, `mục tiêu`, and not `đạt chỉ tiêu`. */
export function isAim(clause: Clause, at: number): boolean {
  // However long the list: `Phấn đấu tỷ suất sinh đạt 2,1 con; …; 90% trẻ sơ sinh được sàng lọc`.
  if (isStriven(clause, at) || setAfter(clause, at) >= 0 || isGoalInBracket(clause, at) || isUnderAims(clause, at))
    return true;
  if (tellsResult(clause, at)) return false;
  let apart = false;
  let now = false;
  const forecast = isForecast(clause, at);
  for (let back = at - 1; back >= Math.max(0, at - 40); back--) {
    const role = clause.role(back)!;
    // `yêu cầu dùng bệnh án điện tử, đến nay 65% triển khai xong`: what was reached.
    now ||= role === 'now';
    if (!apart && !now && !forecast && isPlan(clause, back) && !(isMoney(clause, at) && clause.is(back, 'assigned')))
      return true;
    // `các chỉ tiêu đạt tiến độ; điều trị nội trú đạt 47%`: a goal is named for its own clause.
    apart ||= role === 'semicolon';
    if (role === 'goal' && !apart) {
      const before = clause.role(back - 1);
      return (
        before !== 'figure' &&
        before !== 'link' &&
        before !== 'over' &&
        before !== 'compared' &&
        before !== 'have' &&
        before !== 'to'
      );
    }
  }
  return false;
}

/** No more chunks stand between a goal and its bracket: `so với chỉ tiêu được giao năm 2020 (75%)`. */
const GOAL_REACH = 6;

/** `vượt 1,3% so với kế hoạch (75%)`: the amount is told before, so that the bracket is the plan itself. */
function isGoalInBracket(clause: Clause, at: number): boolean {
  if (clause.role(at - 1) !== 'open') return false;
  let named = false;
  for (let back = at - 2; back >= Math.max(0, at - GOAL_REACH); back--) {
    const role = clause.role(back);
    if (role === 'compared') return named && clause.role(back - 1) === 'figure';
    if (clause.namesGoal(back) || clause.endsIn(back + 1, 'goal', back - 1)) {
      named = true;
      continue;
    }
    if (role !== 'date' && role !== 'time' && role !== 'word' && role !== 'link') return false;
  }
  return false;
}

/** No label of a sentence has more chunks: `Phương hướng nhiệm vụ 6 tháng cuối năm 2021:`. */
const LABEL_REACH = 10;

/** `Phương hướng 6 tháng cuối năm 2021: giữ tỷ lệ chuyển tuyến dưới 3%` */
function isUnderAims(clause: Clause, at: number): boolean {
  const { chunks, tokens, lexicon } = clause;
  if (lexicon.words.senseEnd(tokens, chunks[0]!.start, 'ahead') < 0) return false;
  for (let next = 1; next < Math.min(at, LABEL_REACH); next++) {
    if (clause.role(next) === 'colon') return true;
    if (clause.is(next, 'results') || clause.role(next) === 'figure' || clause.role(next) === 'comma') return false;
  }
  return false;
}

/** `Kinh phí được giao 1,2 tỷ đồng`: what there is, and no aim. */
function isMoney({ chunks }: Clause, at: number): boolean {
  const figure = chunks[at]!.figure;
  return figure?.kind === 'quantity' && figure.counted === 'money';
}

/** `sẽ thành lập 5 đoàn`, `đề nghị tiêm cho 95% trẻ`; not `mẫu đạt yêu cầu chiếm 95%`, `dự báo sẽ tăng 5%`. */
function isPlan(clause: Clause, at: number): boolean {
  if (!clause.is(at, 'planned')) return false;
  const before = clause.role(at - 1);
  if (before === 'link' || before === 'soft' || before === 'within') return false;
  return !clause.endsIn(at, 'forecast') && !isClaim(clause, at);
}

/** `dự báo tăng lên 8 triệu người vào năm 2025`: what is thought to come, said in the clause of the figure. */
export function isForecast(clause: Clause, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - FORECAST_REACH); back--) {
    const role = clause.role(back);
    if (clause.is(back, 'forecast')) return true;
    if (role === 'semicolon' || role === 'stop' || role === 'figure') return false;
  }
  return false;
}

/** No more chunks stand between `dự báo` and its figure. */
const FORECAST_REACH = 16;

/** True when the sentence strives for the figure: `phấn đấu 100% ổ dịch được xử lý`. */
export function isStriven(clause: Clause, at: number): boolean {
  return clause.firstAim >= 0 && clause.firstAim < at && !tellsResult(clause, at);
}
