import type { Change, DateFields } from '../../../model/entity.js';
import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';
import type { Lead } from '../frame/lead.js';
import { type Asides, readAsides } from './asides.js';
import { isComparedWith } from './compared.js';
import { isDated } from './dated.js';
import { type Paired, pairPeriods } from './paired.js';
import { periodOf } from './times.js';

/** No date governs a figure that stands further on than this many chunks: what keeps a text without stops linear. */
const REACH = 240;

/** A date further on than this many chunks is of something else. */
const TRAIL = 48;
const YEARS = /^\d{4}\/\d{4}$/;
const MONTH_IN_DIGITS = /^\d{1,2}[/.-]\d{4}$/;
const TRAILING_ENDS: ReadonlySet<Role> = new Set(['semicolon', 'figure', 'stop', 'boundary', 'compared', 'aim']);
/** What parts a figure from the bracket at the end of its clause. */
const CLOSING_ENDS: ReadonlySet<Role> = new Set<Role>([
  'semicolon',
  'stop',
  'boundary',
  'compared',
  'aim',
  'goal',
  'date',
  'now',
  'from',
  'to',
  'over',
  'bar',
]);
/** Finds the periods of the figures of one sentence. */
export class Periods {
  /** Dates that stand after a figure and belong to it alone. */
  readonly #taken = new Set<number>();
  readonly #pairs: ReadonlyMap<number, Paired>;
  readonly #pairedDates: ReadonlySet<number>;
  readonly #asides: Asides;

  constructor(
    readonly clause: Clause,
    readonly inherited: string | null,
  ) {
    this.#pairs = pairPeriods(clause);
    this.#pairedDates = new Set(Array.from(this.#pairs.values(), ({ date }) => date));
    this.#asides = readAsides(clause);
  }

  /** The figure that is chunk `at` as a member of a list that goes by a list of periods. */
  paired(at: number): Paired | undefined {
    return this.#pairs.get(at);
  }

  /** The period of the figure that is chunk `at`, EDTF, or null. Figures must be asked for in order. */
  of(at: number, lead: Lead, change: Change = 'level', target = false): string | null {
    const stated = this.#stated(at, lead, change, target);
    if (lead.date >= 0 || this.#taken.has(this.#after(at))) return stated;
    const { clause } = this;
    let end = at;
    while (end > lead.stop + 1 && clause.role(end - 1) !== 'time') end--;
    let start = end;
    while (start > lead.stop + 1 && clause.role(start - 1) === 'time') start--;
    // `quý II/2023 đạt 91%, hết năm đạt 94%`
    const own = start < end ? periodOf(clause.slice(start, end), stated) : undefined;
    return own === undefined ? stated : own;
  }

  #stated(at: number, lead: Lead, change: Change, target: boolean): string | null {
    const paired = this.#pairs.get(at);
    if (paired !== undefined) return this.#value(paired.date);
    const own = this.#after(at);
    if (own >= 0) {
      this.#taken.add(own);
      return this.#value(own);
    }
    if (lead.date >= 0 && !this.#taken.has(lead.date) && !isComparedWith(this.clause, lead.date))
      return this.#value(lead.date);
    const compared = change === 'level' ? this.#comparedWith(at, lead) : undefined;
    if (compared !== undefined) return compared < 0 ? null : this.#value(compared);
    // `(cùng kỳ 308 ca)`: of a time that the text does not name.
    if (lead.from || lead.now || (this.clause.role(lead.stop) === 'compared' && lead.date < 0)) return null;
    let fallback = -1;
    let apart = false;
    const trailing = this.#trailing(at);
    for (let back = lead.stop; back >= Math.max(0, lead.stop - REACH); back--) {
      const role = this.clause.role(back);
      if (role === 'close') {
        // `tuần 37 (từ 8/9 đến 14/9)`: the bracket only explains what stands before it.
        const open = this.#asides.open.get(back);
        if (open !== undefined && open > 0) {
          if (fallback < 0 && open === back - 2 && this.clause.role(open + 1) === 'date' && !this.#taken.has(open + 1))
            fallback = open + 1;
          back = open;
        }
        continue;
      }
      if (role === 'now') return null;
      if (role === 'semicolon') {
        if (trailing >= 0) break;
        apart = true;
      }
      // `cùng kỳ năm 2009 nam chiếm 82%; nhóm tuổi …`: that time ends with its clause.
      if (apart && this.clause.role(back - 1) === 'compared') continue;
      if (role === 'date' && !this.#taken.has(back) && !isComparedWith(this.clause, back)) return this.#value(back);
    }
    if (fallback >= 0) return this.#value(fallback);
    if (trailing >= 0) return this.#value(trailing);
    const closing = this.#closing(at);
    if (closing >= 0) return this.#value(closing);
    // `Mỗi năm có 500 ca`: of every year, but for a stretch of years.
    if (this.inherited !== null && !YEARS.test(this.inherited) && this.#isEvery(at)) return null;
    // What is aimed at lies ahead: `Trong tháng 8 có 20 ca. Phấn đấu 100% ổ dịch …`.
    return target ? null : this.inherited;
  }

  /** `100% xã triển khai trong năm 2023`, `120 cơ sở vi phạm năm 2015`: a date further on in the clause of the figure. */
  #trailing(at: number): number {
    const { clause } = this;
    for (let next = at + 1; next < Math.min(clause.chunks.length, at + TRAIL); next++) {
      const role = clause.role(next)!;
      if (role === 'date') return this.#governs(at, next) ? next : -1;
      // `12,5% (năm 2021 là 13%)`: the year of the figure in the bracket.
      if (role === 'open' && this.#asides.withFigure.has(next)) {
        next = this.#asides.close.get(next)!;
        continue;
      }
      if (role === 'comma') {
        if (clause.isCountNoun(next + 1, next + 2) || this.#isListed(next) || clause.isNameAt(next + 1)) continue;
        // `khảo sát 509 trẻ tại huyện A, năm 2016.`
        const date = clause.role(next + 1) === 'time' ? next + 2 : next + 1;
        return clause.role(date) === 'date' && this.#endsClause(date) && this.#governs(at, date) ? date : -1;
      }
      if (role === 'and' && this.#isListed(next)) continue;
      if (role === 'figure' && (clause.role(next - 1) === 'comma' || clause.role(next - 1) === 'and')) continue;
      if (TRAILING_ENDS.has(role)) return -1;
    }
    return -1;
  }

  /** `nam chiếm 70%, nữ chiếm 30% (năm 2010)`: the date in the bracket that ends the clause, or -1. */
  #closing(at: number): number {
    const { clause } = this;
    for (let next = at + 1; next < Math.min(clause.chunks.length, at + TRAIL); next++) {
      const role = clause.role(next)!;
      if (CLOSING_ENDS.has(role) || clause.is(next, 'compares')) return -1;
      if (role !== 'open') continue;
      const close = clause.closeOf(next);
      if (close === next) return -1;
      const date = clause.role(next + 1) === 'time' ? next + 2 : next + 1;
      if (clause.role(date) === 'date') return date === close - 1 && this.#endsClause(close) ? date : -1;
      next = close;
    }
    return -1;
  }

  /** `20 ca mắc, | 5 ca tử vong năm 2015`: the figures of a list share the date at its end. */
  #isListed(at: number): boolean {
    return this.clause.role(at + 1) === 'figure';
  }

  #endsClause(date: number): boolean {
    const after = this.clause.role(date + 1);
    return after === undefined || after === 'stop' || after === 'semicolon' || after === 'close';
  }

  /** True when a date after a figure says when it was so, and not of what year a plan, a law or a prize is. */
  #governs(figure: number, date: number): boolean {
    const { clause } = this;
    // `kế hoạch giai đoạn 2016-2020`: the word says of which years the plan is, and not when.
    const stage = clause.is(date - 1, 'stage');
    const before = clause.role(stage ? date - 2 : date - 1);
    const word = this.#wordBefore(date);
    if (before === 'time' || before === 'within' || word === 'trong' || word === 'vào') return true;
    const value = this.#value(date);
    if (value === null) return false;
    // `từ tháng 1/2014 đến tháng 10/2017`, and not `từ năm 2014`
    if (before === 'from') return value.includes('/');
    return !isDated(clause, figure, date);
  }

  /** True for `mỗi năm`, `hàng tháng` in the clause of the figure, and for `20.000 lượt/năm`. */
  #isEvery(at: number): boolean {
    const { clause } = this;
    if (clause.role(at + 1) === 'slash' && clause.role(at + 2) === 'time') return true;
    for (let next = at + 1; next < at + 6 && clause.role(next) !== 'figure'; next++)
      if (clause.is(next, 'every')) return true;
    for (let back = at - 1; back >= Math.max(0, at - 12); back--) {
      const role = clause.role(back)!;
      if (role === 'figure' || role === 'semicolon' || role === 'stop') return false;
      if (clause.is(back, 'every')) return true;
    }
    return false;
  }

  /** True for a sentence with a date that is no base of comparison: the period of the sentences before ends there. */
  hasOwnDate(): boolean {
    const { chunks } = this.clause;
    for (let at = 0; at < chunks.length; at++)
      if (chunks[at]!.role === 'date' && !this.#asides.dates.has(at) && !isComparedWith(this.clause, at)) return true;
    return false;
  }

  /** The period that governs the sentence: of a date at its head, or the only date it holds. */
  handedOn(): { readonly value: string | null } | undefined {
    const { clause } = this;
    let only = -1;
    let count = 0;
    if (clause.chunks.some(chunk => chunk.role === 'now')) return { value: null };
    for (let at = 0; at < clause.chunks.length; at++) {
      if (clause.role(at) !== 'date' || isComparedWith(clause, at) || clause.role(at - 1) === 'compared') continue;
      // `Năm 2019 và 2020, tỷ lệ A là 5% và 6%`: each is of its figure, and of no sentence that follows.
      if (this.#isIssue(at) || this.#pairedDates.has(at) || this.#asides.dates.has(at)) continue;
      if (at <= 3 && !this.#taken.has(at)) return { value: this.#value(at) };
      count++;
      if (!this.#taken.has(at)) only = at;
    }
    return only >= 0 && count === 1 ? { value: this.#value(only) } : undefined;
  }

  /** The date right after a figure: `(năm 2011)`, `vào năm 2025`, `/năm 1993`. */
  #after(at: number): number {
    const { clause } = this;
    let next = at + 1;
    if (clause.role(next) === 'slash') next++;
    if (clause.role(next) === 'or-more' || clause.role(next) === 'or-less') next++;
    const opened = clause.role(next) === 'open';
    if (opened) next++;
    for (
      let steps = 0;
      steps < 2 && (clause.role(next) === 'time' || clause.role(next) === 'to' || clause.role(next) === 'within');
      steps++
    )
      next++;
    if (clause.role(next) !== 'date') return -1;
    // `đạt 112% (năm 2022: 98,3%)`: the date of the figure in the bracket.
    const other = clause.role(next + 1);
    return opened && (other === 'colon' || other === 'link' || other === 'figure') ? -1 : next;
  }

  /** For the figure in `so với năm 2014 (78,5%)`: the date of what is compared with, -1 when it has none. */
  #comparedWith(at: number, lead: Lead): number | undefined {
    const { clause } = this;
    if (clause.role(lead.stop) !== 'open' || (lead.tied && !clause.is(at - 1, 'is'))) return undefined;
    let date = -1;
    for (let back = lead.stop - 1; back >= Math.max(0, at - 10); back--) {
      const role = clause.role(back);
      if (role === 'figure' || role === 'comma' || role === 'semicolon') return undefined;
      if (role === 'date') date = back;
      if (role === 'compared') return date;
    }
    return undefined;
  }

  /** `Tạp chí số 11/2013`: the month of an issue. */
  #isIssue(at: number): boolean {
    const { clause } = this;
    return clause.role(at - 1) === 'word' && MONTH_IN_DIGITS.test(clause.slice(at, at + 1));
  }

  #value(at: number): string | null {
    const date = this.clause.chunks[at]!.date as DateFields;
    if (date.precision === 'day' || date.value === null) return null;
    if (date.value.length !== 4) return date.value;
    const before = this.#wordBefore(at);
    if (before === 'trước') return `../${Number(date.value) - 1}`;
    return before === 'sau' ? `${Number(date.value) + 1}/..` : date.value;
  }

  #wordBefore(at: number): string {
    const { clause } = this;
    let token = clause.chunks[at]!.start;
    const word = (index: number) =>
      index < 0 ? '' : clause.text.slice(clause.tokens.start(index), clause.tokens.end(index)).toLowerCase();
    if (word(token - 1) === 'năm') token--;
    return word(token - 1);
  }
}
