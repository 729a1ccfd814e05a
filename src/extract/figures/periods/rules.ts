import type { Change } from '../../../model/entity.js';
import type { Clause } from '../clause/clause.js';
import type { Lead } from '../frame/lead.js';
import { setAfter } from '../frame/set-after.js';
import { type PeriodAnswer, REACH } from './answer.js';
import type { ClauseTimes } from './clause-times.js';
import { isComparedWith } from './compared.js';
import { isSince } from './days.js';
import { isNowInName } from './now-in-name.js';
import { dateOfStart, isNowAtEnd } from './starts.js';
import { closingDate, LEADS_TO_DATE, trailingDate, trails } from './trailing.js';

/** A figure whose period is asked for. */
export interface PeriodQuestion {
  readonly times: ClauseTimes;
  /** The chunk of the figure. */
  readonly at: number;
  readonly lead: Lead;
  readonly change: Change;
}

/** One way in which a sentence states the period of a figure. */
export interface PeriodRule {
  readonly id: string;
  /** A sentence with one «figure» whose period the rule finds; a test says so. */
  readonly example: string;
  /** The chunk of the date; `NO_PERIOD` where the rule knows that there is none; undefined where it does not apply. */
  readonly date: (question: PeriodQuestion) => number | undefined;
}

/** Answers that the text states no period, and that none from elsewhere holds. */
const NO_PERIOD = -1;

/** Chunks between `(` and what it is compared with. */
const COMPARED_REACH = 10;

function paired({ times, at }: PeriodQuestion): number | undefined {
  return times.pairs.get(at)?.date;
}

/** `Năm 2019 khám 200 lượt, bằng 108% | năm 2018`: what the share is of. */
function isBase({ times: { clause }, at, lead }: PeriodQuestion, date: number): boolean {
  if (!clause.is(at - 1, 'same') && !clause.is(lead.stop + 1, 'same')) return false;
  const figure = clause.chunks[at]!.figure!;
  if (figure.kind !== 'indicator' || figure.unit !== '%' || date !== at + 1) return false;
  for (let back = lead.stop; back >= 0; back--) if (clause.role(back) === 'date') return true;
  return false;
}

function after(question: PeriodQuestion): number | undefined {
  const { times, at } = question;
  const own = times.after(at);
  if (own < 0) return undefined;
  times.taken.add(own);
  if (isBase(question, own)) return undefined;
  return own;
}

function atStart({ times, at, lead }: PeriodQuestion): number | undefined {
  const date = lead.from ? dateOfStart(times.clause, at) : -1;
  if (date < 0) return undefined;
  times.taken.add(date);
  return date;
}

/** The words of comparison stand right before the figure: `(cùng kỳ năm 2019: | 90%)`, `(CK 308 ca)`. */
function atSameTime({ times: { clause }, at, lead, change }: PeriodQuestion): number | undefined {
  // `(so với năm 2019 là | 90%)`: what there was, and no amount of change.
  const wasThen =
    lead.date >= 0 && change === 'level' && clause.role(lead.stop) === 'compared' && clause.is(at - 1, 'is');
  if (wasThen && clause.role(lead.stop - 1) === 'open') return lead.date;
  if (!clause.is(lead.stop, 'same-time')) return undefined;
  const before = clause.role(lead.stop - 1);
  if (before !== 'open' && before !== 'comma' && before !== 'semicolon') return undefined;
  return lead.date < 0 ? NO_PERIOD : lead.date;
}

function inLead({ times, lead: { date } }: PeriodQuestion): number | undefined {
  return date >= 0 && !times.taken.has(date) && !isComparedWith(times.clause, date) ? date : undefined;
}

/** `vượt mục tiêu | 70% | mà Đề án đề ra đến năm | 2015` */
function setFor({ times: { clause }, at }: PeriodQuestion): number | undefined {
  let date = setAfter(clause, at);
  if (date < 0) return undefined;
  while (LEADS_TO_DATE.has(clause.role(date)!)) date++;
  return clause.role(date) === 'date' ? date : undefined;
}

function ofCompared({ times: { clause }, at, lead, change }: PeriodQuestion): number | undefined {
  if (change !== 'level' || clause.role(lead.stop) !== 'open' || (lead.tied && !clause.is(at - 1, 'is')))
    return undefined;
  let date = NO_PERIOD;
  for (let back = lead.stop - 1; back >= Math.max(0, at - COMPARED_REACH); back--) {
    const role = clause.role(back);
    if (role === 'figure' || role === 'comma' || role === 'semicolon') return undefined;
    if (role === 'date') date = back;
    // `7,3% so với nhóm 25 - 44 tuổi (3,2%)`, `… so với miền xuôi (3,2%)`: others at the same time.
    if (role === 'compared') return date === NO_PERIOD && isWithOthers(clause, back) ? undefined : date;
  }
  return undefined;
}

/** True for a comparison, chunk `compared`, with a group or an area. */
function isWithOthers(clause: Clause, compared: number): boolean {
  const first = clause.is(compared + 1, 'plural') ? compared + 2 : compared + 1;
  return (
    !clause.is(compared, 'same-time') &&
    (clause.role(first) === 'place' || GROUPS.some(sense => clause.is(first, sense)))
  );
}

const GROUPS = ['group', 'sex', 'population'] as const;

function ofNoTime(question: PeriodQuestion): number | undefined {
  const { lead, at } = question;
  const { clause } = question.times;
  if (lead.tied && !lead.from && isNowAtEnd(clause, at, lead.stop)) return NO_PERIOD;
  const compared = clause.role(lead.stop) === 'compared' && lead.date < 0;
  return lead.from || compared || (lead.now && !hasCutOff(question.times, lead.stop)) ? NO_PERIOD : undefined;
}

/** `thay vì | 75% | như trước` */
function isFormer(clause: Clause, at: number): boolean {
  const before = clause.phrase(Math.max(0, at - FORMER_REACH), at);
  return before !== null && clause.holds(before, 'former');
}

const FORMER_REACH = 5;

function isCounted(clause: Clause, at: number): boolean {
  const figure = clause.chunks[at]!.figure!;
  return figure.kind === 'quantity' && figure.counted !== 'money';
}

/** `Tính đến ngày 30/9, toàn tỉnh hiện | có …`; not `mục tiêu đến năm 2025 đạt 60% (hiện là | 27%)` */
function hasCutOff(times: ClauseTimes, stop: number): boolean {
  const { clause } = times;
  const aside = clause.role(stop) === 'open';
  for (let back = stop; back >= Math.max(0, stop - REACH); back--)
    if (clause.role(back) === 'date' && times.use(back) === 'cut-off')
      return !aside || clause.chunks[back]!.date!.precision === 'day';
  return false;
}

/** Walks back over the sentence; a date in a bracket right before is asked last. */
function before({ times, at, lead }: PeriodQuestion): number | undefined {
  const { clause, taken } = times;
  let fallback: number | undefined;
  let apart = false;
  let said = false;
  let now = false;
  const trailing = trailingDate(times, at);
  for (let back = lead.stop; back >= Math.max(0, lead.stop - REACH); back--) {
    const role = clause.role(back);
    if (role === 'close') {
      // `tuần 37 (từ 8/9 đến 14/9)`: the bracket only explains what stands before it.
      const open = clause.brackets.opens.get(back);
      if (open !== undefined && open > 0) {
        fallback ??= onlyDate(times, open, back);
        back = open;
      }
      continue;
    }
    now ||= role === 'now' && !isNowInName(clause, back);
    if (role === 'semicolon') {
      if (trailing >= 0) break;
      apart = true;
    }
    said ||= clause.is(back, 'says');
    // `cùng kỳ năm 2009 nam chiếm 82%; nhóm tuổi …`: that time ends with its clause.
    if (apart && clause.role(back - 1) === 'compared') continue;
    if (role !== 'date' || taken.has(back) || isComparedWith(clause, back)) continue;
    // `đạt 65% vào năm 2025 và đạt | 80% vào năm 2030`: the year of the figure before.
    if (trailing >= 0 && trails(times, back)) return trailing;
    // `đạt 38% kế hoạch năm 2020, giảm 9%`: the year of the plan.
    const goal = clause.role(back - 1) === 'time' ? back - 2 : back - 1;
    if (clause.role(goal) === 'goal' && clause.role(goal - 1) === 'figure') continue;
    const use = times.use(back);
    // `Ngày 10/5, ông A cho biết 4% …`: the day on which it was said.
    if (use === 'other' || (use === 'event' && (said || !startsClause(times, back)))) continue;
    // `Từ ngày 1/3/2020, huyện ghi nhận 5 ca`: counted since, and not on the day.
    if (isSince(clause, back) && (isCounted(clause, at) || isFormer(clause, at))) continue;
    // `Tính đến cuối năm 2017, cả nước hiện có …`
    if (now && use !== 'cut-off') return NO_PERIOD;
    // `hôm nay (14/10)` in a report without a date
    if (fallback !== undefined && times.value(back) === null) return fallback;
    return back;
  }
  return now ? NO_PERIOD : fallback;
}

/** `Trong đợt dịch thứ 4 (từ ngày 29/4 đến nay)`: the free date that is all of a bracket. */
function onlyDate({ clause, taken }: ClauseTimes, open: number, close: number): number | undefined {
  let at = open + 1;
  while (LEADS_TO_DATE.has(clause.role(at)!) || clause.role(at) === 'from') at++;
  return clause.role(at) === 'date' && at === close - 1 && !taken.has(at) ? at : undefined;
}

/** `Sáng 11/9, …`, `…; ngày 12/9, …`: a day that says when what follows was so. */
function startsClause({ clause }: ClauseTimes, date: number): boolean {
  let first = date - 1;
  while (first > date - LEADING_WORDS && clause.role(first) !== undefined && !OPENS_CLAUSE.has(clause.role(first)!))
    first--;
  return clause.role(first) === undefined || OPENS_CLAUSE.has(clause.role(first)!);
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['comma', 'semicolon', 'stop', 'boundary', 'close', 'dash', 'quote']);
/** No more chunks stand between the start of a clause and its day: `Vừa qua | vào | sáng | 11/9`. */
const LEADING_WORDS = 5;

function trailing({ times, at }: PeriodQuestion): number | undefined {
  const date = trailingDate(times, at);
  return date < 0 ? undefined : date;
}

function closing({ times, at }: PeriodQuestion): number | undefined {
  const date = closingDate(times, at);
  return date < 0 ? undefined : date;
}

/** The ways in which a sentence states a period, in the order in which they are asked; the first that applies decides. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  { id: 'paired', example: 'Năm 2019 và 2020 tỷ lệ tiêm lần lượt là «90%» và 95%.', date: paired },
  { id: 'after', example: 'Tỷ lệ tiêm tăng từ «90%» (năm 2019).', date: after },
  { id: 'start', example: 'Số ca tăng từ «30 ca» mắc năm 2019 lên 50 ca.', date: atStart },
  { id: 'same-time', example: 'Năm 2020, tỷ lệ tiêm đạt 95% (cùng kỳ năm 2019: «90%»).', date: atSameTime },
  { id: 'set-for', example: 'Tỷ lệ tiêm đạt 90%, vượt mục tiêu «85%» mà Đề án đề ra đến năm 2019.', date: setFor },
  { id: 'lead', example: 'Tỷ lệ tiêm năm 2019 đạt «90%».', date: inLead },
  { id: 'of-compared', example: 'Tỷ lệ tiêm tăng so với cùng kỳ năm 2019 («90%»).', date: ofCompared },
  { id: 'no-time', example: 'Năm 2019, tỷ lệ tiêm hiện đạt «90%».', date: ofNoTime },
  { id: 'before', example: 'Năm 2019, ngành y tế tiêm cho trẻ, đạt «90%».', date: before },
  { id: 'trailing', example: 'Có «90%» trẻ được tiêm trong năm 2019.', date: trailing },
  { id: 'closing', example: 'Nam chiếm «70%», nữ chiếm 30% (năm 2019).', date: closing },
];

/** Rules that answer with the time of what a figure is compared with. */
export const OF_COMPARED: ReadonlySet<string> = new Set(['of-compared', 'same-time', 'no-time']);

/** The period that the sentence of a figure states for it; undefined where it states none. */
export function statedPeriod(question: PeriodQuestion): PeriodAnswer | undefined {
  for (const rule of PERIOD_RULES) {
    const date = rule.date(question);
    if (date === NO_PERIOD) return { value: null, rule: rule.id };
    if (date !== undefined) return { value: question.times.value(date), rule: rule.id };
  }
  return undefined;
}
