import type { Clause } from '../clause/clause.js';
import { isSetTarget } from '../names/targets.js';
import { isNowInName } from '../periods/now-in-name.js';
import { isAim, isStriven } from './aim.js';
import type { Lead } from './lead.js';
import { isReachedAside } from './told-results.js';

/** What stands over a sentence and says whether its figures are aimed at. */
export interface Over {
  /** True for a sentence of goals that one before announced. */
  readonly goals: boolean;
  /** True under a heading of aims. */
  readonly aims: boolean;
  /** The day of the report, or null. */
  readonly reportDate: string | null;
}

export interface Aimed {
  /** True where the sentence itself sets a target. */
  readonly aim: boolean;
  /** True where it strives, or what stands over it aims. */
  readonly aimed: boolean;
  /** True for a result under a heading of aims. */
  readonly told: boolean;
  /** True where nothing but the heading says that the figure is aimed at. */
  readonly byHeading: boolean;
}

/** Whether the figure that is chunk `at` is aimed at, and what says so. */
export function readAim(clause: Clause, at: number, lead: Lead, over: Over): Aimed {
  if (isReachedAside(clause, at, over.reportDate)) return { aim: false, aimed: false, told: false, byHeading: false };
  const aim = isAim(clause, at) || isSetTarget(clause, lead);
  const striven = isStriven(clause, at) || over.goals;
  const told = over.aims && !aim && !striven && isTold(clause, at);
  return { aim, aimed: striven || (over.aims && !told), told, byHeading: over.aims && !aim && !striven && !told };
}

/**
 * True for a period that ends in a year before that of the report, or in the year before the aims where that has begun: `Năm
 * 2022 đạt 93%` under `Kế hoạch năm 2023`, and not `Đến năm 2026 đạt 93%` under `Mục tiêu đến năm 2030`.
 */
export function isPast(period: string | null | undefined, aims: string | null, reportDate: string | null): boolean {
  const year = Number(period == null ? Number.NaN : YEARS.exec(period)?.at(-1));
  if (Number.isNaN(year)) return false;
  const now = reportDate === null ? Number.POSITIVE_INFINITY : Number(reportDate.slice(0, 4));
  if (reportDate !== null && year < now) return true;
  return year <= now && aims !== null && STARTS_WITH_YEAR.test(aims) && year === Number(aims.slice(0, 4)) - 1;
}

/** The last year of a period: of `2021-01/2021-09`, `2021-40`, `2021`. */
const YEARS = /^(?:\d{4}[^/]{0,8}\/)?(\d{4})/;
const STARTS_WITH_YEAR = /^\d{4}/;
/** No more chunks stand between a figure and what tells that it was reached. */
const REACH = 24;
/** No more chunks stand between the ends of a change: `từ 23 ca/1.000 phụ nữ | xuống | 18 ca`. */
const TO_REACH = 6;

/**
 * True for a result that is told under a heading of aims: `II. Kế hoạch … - Đến nay đã tiêm 120 liều`; not `Từ nay đến hết năm tiêm
 * 120 liều`, nor what a word of planning leads to.
 */
function isTold(clause: Clause, at: number): boolean {
  // `Duy trì kết quả đã đạt được, tỷ lệ tiêm trên 95%`: of another clause.
  let apart = false;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const role = clause.role(back);
    apart ||= role === 'comma' || role === 'colon' || role === 'and';
    if (role === 'semicolon' || role === 'stop' || role === 'aim' || clause.is(back, 'planned')) return false;
    if (role === 'now' && isNowInName(clause, back)) continue;
    if (role === 'now') return clause.role(back - 1) !== 'from';
    if (!apart && role === 'modal' && clause.is(back, 'tells-results')) return true;
  }
  return false;
}

/** `giảm từ | 23% | xuống 18%`: what there is, before what is aimed at. */
export function isStart(clause: Clause, at: number, { from }: Lead): boolean {
  if (!from) return false;
  for (let next = at + 1; next <= at + TO_REACH; next++) {
    const role = clause.role(next);
    // `phạt từ 500.000 đồng | đến | 1 triệu đồng`: both ends of an amount.
    if (role === 'to') return !clause.is(next, 'up-to');
    if (role === 'figure' || role === 'comma' || role === 'semicolon' || role === undefined) return false;
  }
  return false;
}
