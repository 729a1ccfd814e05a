import type { Clause } from '../clause/clause.js';

/** True when an aim stands before the figure in its sentence: `phấn đấu`, `mục tiêu`, and not `đạt chỉ tiêu`. */
export function isAim(clause: Clause, at: number): boolean {
  // However long the list: `Phấn đấu tỷ suất sinh đạt 2,1 con; …; 90% trẻ sơ sinh được sàng lọc`.
  if (isStriven(clause, at)) return true;
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

/** `Kinh phí được giao 1,2 tỷ đồng`: what there is, and no aim. */
function isMoney({ chunks }: Clause, at: number): boolean {
  const figure = chunks[at]!.figure;
  return figure?.kind === 'quantity' && figure.counted === 'money';
}

/** `sẽ thành lập 5 đoàn`, `đề nghị tiêm cho 95% trẻ`; not `mẫu đạt yêu cầu chiếm 95%`, `dự báo sẽ tăng 5%`. */
function isPlan(clause: Clause, at: number): boolean {
  if (!clause.is(at, 'planned')) return false;
  const before = clause.role(at - 1);
  return before !== 'link' && before !== 'soft' && before !== 'within' && !clause.endsIn(at, 'forecast');
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
  return clause.firstAim >= 0 && clause.firstAim < at;
}
