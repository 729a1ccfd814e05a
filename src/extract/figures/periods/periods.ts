import type { Change } from '../../../model/entity.js';
import type { Clause } from '../clause/clause.js';
import type { Lead } from '../frame/lead.js';
import type { PeriodAnswer } from './answer.js';
import { ClauseTimes } from './clause-times.js';
import { isComparedWith } from './compared.js';
import { samePartIn } from './interval.js';
import { isNowInName } from './now-in-name.js';
import type { Paired } from './paired.js';
import { OF_COMPARED, statedPeriod } from './rules.js';
import { periodOf } from './times.js';

const YEAR = /^\d{4}$/;
/** No more chunks stand between `cùng kỳ` and the figure of that time. */
const SAME_TIME_REACH = 8;
const SINCE_YEAR = /^\d{4}\/\.\.$/;
const YEARS = /^\d{4}\/\d{4}$/;
/** Chunks around a figure in which `mỗi năm` makes it one of every year. */
const EVERY_BEFORE = 12;
const EVERY_AFTER = 10;
/** No more chunks stand between `lũy kế` and its figure. */
const SUM_REACH = 20;
/** A date among so many first chunks of a sentence governs those that follow it. */
const HEAD = 3;

/** Finds the periods of the figures of one sentence. */
export class Periods {
  readonly times: ClauseTimes;
  // Looked up once: a sentence may hold a figure for every few letters of a megabyte.
  #norm: boolean | undefined;
  #firstQuote: number | undefined;

  /** @param inherited the period that the sentences before hand on, or null */
  constructor(
    readonly clause: Clause,
    readonly inherited: PeriodAnswer | null,
  ) {
    this.times = new ClauseTimes(clause);
  }

  /** The figure that is chunk `at` as a member of a list that goes by a list of periods. */
  paired(at: number): Paired | undefined {
    return this.times.pairs.get(at);
  }

  /**
   * The period of the figure that is chunk `at`; undefined where neither the sentence nor those before state one. Figures
   * must be asked for in order.
   * @param over EDTF of the period that the headings or the report state, or null: its year is that of `lũy kế 8 tháng`
   * @param main EDTF of the period of the figure before, which `cùng kỳ` compares with, or null
   */
  of(
    at: number,
    lead: Lead,
    change: Change,
    target: boolean,
    main: string | null,
    over: string | null,
  ): PeriodAnswer | undefined {
    const own = statedPeriod({ times: this.times, at, lead, change });
    const stated = (own && this.#sameTime(own, at, lead, main)) ?? own ?? this.#handedDown(at, target);
    if (lead.date >= 0 || this.times.taken.has(this.times.after(at))) return stated;
    const { clause } = this;
    // `quý II/2023 đạt 91%, hết năm đạt 94%`; `Lũy kế 8 tháng tỷ lệ tiêm đạt 58%`
    const summed = own === undefined ? this.#sumBefore(lead.stop) : -1;
    let end = at;
    while (end > lead.stop + 1 && clause.role(end - 1) !== 'time') end--;
    let start = end;
    while (start > lead.stop + 1 && clause.role(start - 1) === 'time') start--;
    if (summed >= 0) {
      start = end = summed;
      while (clause.role(end) === 'number' || clause.role(end) === 'time') end++;
    }
    const timed = start < end ? periodOf(clause, clause.phrase(start, end)!, stated?.value ?? over) : undefined;
    return timed === undefined ? stated : { value: timed, rule: 'in-told-year' };
  }

  /** `6 tháng đầu năm 2014 … (cùng kỳ năm 2013: 965)`: the same half of that year, or of the year before. */
  #sameTime({ value, rule }: PeriodAnswer, at: number, lead: Lead, main: string | null): PeriodAnswer | undefined {
    if (main === null || (value !== null && !YEAR.test(value))) return undefined;
    const { clause } = this;
    // `Cùng kỳ năm 2023, có 35 ca.` after what the nine months of 2024 had
    if (clause.is(0, 'same-time') && clause.role(1) === 'date' && value === this.times.value(1))
      return { value: samePartIn(value, main), rule: 'same-time' };
    if (!OF_COMPARED.has(rule)) return undefined;
    for (let back = lead.stop; back >= Math.max(0, at - SAME_TIME_REACH); back--) {
      if (clause.is(back, 'same-time')) return { value: samePartIn(value, main), rule: 'same-time' };
      if (clause.role(back) === 'figure') return undefined;
    }
    return undefined;
  }

  /** The chunk after `lũy kế` at the head of the clause that ends with chunk `stop`, or -1. */
  #sumBefore(stop: number): number {
    const { clause } = this;
    for (let back = stop; back >= Math.max(0, stop - SUM_REACH); back--) {
      if (clause.is(back, 'sum')) return back + 1;
      const role = clause.role(back);
      if (role === 'figure' || role === 'comma' || role === 'semicolon' || role === 'stop' || role === 'date')
        return -1;
    }
    return -1;
  }

  #handedDown(at: number, target: boolean): PeriodAnswer | undefined {
    const { inherited } = this;
    // `Mỗi năm có 500 ca`: of every year, but for a stretch of years.
    if (this.#isEvery(at) && !(inherited?.value && YEARS.test(inherited.value))) return { value: null, rule: 'every' };
    // What is aimed at lies ahead: `Trong tháng 8 có 20 ca. Phấn đấu 100% ổ dịch …`.
    if (this.#isNorm()) return { value: null, rule: 'norm' };
    return target || this.#isQuoted(at) ? undefined : (inherited ?? undefined);
  }

  /** `Theo quy định, mức đóng bằng 4,5% …`: holds at any time. */
  #isNorm(): boolean {
    this.#norm ??= this.clause.chunks.some(({ lexeme }) => lexeme?.senses.has('norm'));
    return this.#norm;
  }

  /** `bà A tâm sự: “BHYT chi trả 95% …”`: not what the report tells of its time. */
  #isQuoted(at: number): boolean {
    this.#firstQuote ??= this.clause.chunks.findIndex(({ role }) => role === 'quote');
    return this.#firstQuote >= 0 && this.#firstQuote < at;
  }

  /** True for `mỗi năm`, `hàng tháng` in the clause of the figure, and for `20.000 lượt/năm`. */
  #isEvery(at: number): boolean {
    const { clause } = this;
    if (clause.role(at + 1) === 'slash' && clause.role(at + 2) === 'time') return true;
    for (let next = at + 1; next < at + EVERY_AFTER && clause.role(next) !== 'figure'; next++)
      if (clause.is(next, 'every')) return true;
    for (let back = at - 1; back >= Math.max(0, at - EVERY_BEFORE); back--) {
      const role = clause.role(back)!;
      if (role === 'figure' || role === 'semicolon' || role === 'stop') return false;
      if (clause.is(back, 'every')) return true;
    }
    return false;
  }

  /** True for a sentence with a date that is no base of comparison: the period of the sentences before ends there. */
  hasOwnDate(): boolean {
    const { clause } = this;
    return clause.chunks.some(
      ({ role }, at) =>
        role === 'date' &&
        !this.times.inAsides.has(at) &&
        // `Năm 2020 … tăng. Ở nhóm A là 2,6% năm 2020. Ở nhóm B …`: said once more, the period holds on.
        this.times.value(at) !== this.inherited?.value &&
        !isComparedWith(clause, at) &&
        this.times.use(at) !== 'other',
    );
  }

  /** False for what holds in its own sentence alone: days, and years without an end. */
  #goesOn(at: number): boolean {
    const use = this.times.use(at);
    if (use === 'cut-off') return clauseHasFigure(this.clause) || this.clause.is(at - 1, 'reckons-to');
    // `Từ đầu năm 2019 đến nay` goes on, `Từ năm 1972 đến nay` is a long time.
    return use === 'period' && !SINCE_YEAR.test(this.times.value(at) ?? '');
  }

  /** The period that governs the sentences that follow: of a date at the head, or of the only date. */
  handedOn(): { readonly value: string | null } | undefined {
    const { clause } = this;
    const { taken, pairedDates, inAsides } = this.times;
    let only = -1;
    let count = 0;
    const cutOff = clause.chunks.some(({ role }, at) => role === 'date' && this.times.use(at) === 'cut-off');
    if (!cutOff && clause.chunks.some(({ role }, at) => role === 'now' && !isNowInName(clause, at)))
      return { value: null };
    for (let at = 0; at < clause.chunks.length; at++) {
      if (clause.role(at) !== 'date' || isComparedWith(clause, at) || clause.role(at - 1) === 'compared') continue;
      // `Năm 2019 và 2020, tỷ lệ A là 5% và 6%`: each is of its figure, and of no sentence that follows.
      if (this.times.isIssue(at) || pairedDates.has(at) || inAsides.has(at)) continue;
      if (!this.#goesOn(at)) continue;
      if (at <= HEAD && !taken.has(at)) return { value: this.times.value(at) };
      count++;
      if (!taken.has(at)) only = at;
    }
    return only >= 0 && count === 1 ? { value: this.times.value(only) } : undefined;
  }
}

function clauseHasFigure({ chunks }: Clause): boolean {
  return chunks.some(({ figure }) => figure !== undefined);
}
