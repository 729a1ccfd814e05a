import type { DateFields } from '../../../model/entity.js';
import type { Role } from '../../lexicon/role.js';
import type { Sense } from '../../lexicon/sense.js';
import type { Clause } from '../clause/clause.js';
import { datesInAsides } from './asides.js';
import { isComparedWith } from './compared.js';
import { type DateUse, useOf } from './days.js';
import { intervalOver } from './interval.js';
import { type Paired, pairPeriods } from './paired.js';

const DIGIT = /\d/;
const UNSAID_YEAR = 'XXXX-01-01/..';
const MONTH_IN_DIGITS = /^\d{1,2}[/.-]\d{4}$/;

/** From one day to another. */
const DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;
/** What stands before the days in a bracket: `(từ`, `(trong thời gian từ`. */
const LEADS_IN: ReadonlySet<Role> = new Set(['from', 'time', 'within']);
const MOST_INSIDE = 5;

/** The dates of one sentence, and which of them belong to one figure alone. */
export class ClauseTimes {
  readonly pairs: ReadonlyMap<number, Paired>;
  readonly pairedDates: ReadonlySet<number>;
  /** Dates in brackets that serve a figure there alone. */
  readonly inAsides: ReadonlySet<number>;
  /** Dates that stand after a figure and belong to it alone. */
  readonly taken = new Set<number>();
  readonly #uses = new Map<number, DateUse>();

  constructor(readonly clause: Clause) {
    this.pairs = pairPeriods(clause);
    this.pairedDates = new Set(Array.from(this.pairs.values(), ({ date }) => date));
    this.inAsides = datesInAsides(clause);
  }

  /** What the date that is chunk `at` says of figures. */
  use(at: number): DateUse {
    const use = this.#uses.get(at) ?? useOf(this.clause, at);
    this.#uses.set(at, use);
    return use;
  }

  /** EDTF of the date that is chunk `at`, `XXXX` for a year that is not known; null for a day that says nothing of figures. */
  value(at: number): string | null {
    const date = this.clause.chunks[at]!.date as DateFields;
    const joined = this.#joined(at) ?? this.#explained(at);
    if (joined !== null) return joined;
    if (date.value === null || this.use(at) === 'other') return null;
    // `từ đầu năm đến nay` in a report without a date: of a year that nothing says.
    if (date.value === UNSAID_YEAR && !DIGIT.test(this.clause.slice(at, at + 1))) return null;
    if (date.value.length !== 4) return date.value;
    if (this.isAfterWord(at, 'until-year')) return `../${Number(date.value) - 1}`;
    return this.isAfterWord(at, 'from-year') ? `${Number(date.value) + 1}/..` : date.value;
  }

  /** `quý I và | quý II/2018`: the time over both, where neither belongs to a figure of its own. */
  #joined(at: number): string | null {
    const { clause } = this;
    const mate = clause.role(at - 1) === 'and' ? at - 2 : clause.role(at + 1) === 'and' ? at + 2 : -1;
    if (clause.role(mate) !== 'date' || this.pairedDates.has(at) || this.taken.has(at) || this.taken.has(mate))
      return null;
    if (isComparedWith(clause, Math.min(at, mate))) return null;
    const [first, second] = [Math.min(at, mate), Math.max(at, mate)].map(chunk => clause.chunks[chunk]!.date!);
    return intervalOver(first!, second!);
  }

  /** `Tháng hành động năm | 2023 | (từ 15/4 đến 15/5)`: the days in the bracket right behind a year say when in it. */
  #explained(at: number): string | null {
    const { clause } = this;
    const { precision, value } = clause.chunks[at]!.date!;
    if (precision !== 'year' || clause.role(at + 1) !== 'open') return null;
    let inside = at + 2;
    while (inside < at + MOST_INSIDE && LEADS_IN.has(clause.role(inside)!)) inside++;
    const days =
      clause.role(inside) === 'date' && clause.closeOf(at + 1) === inside + 1 ? clause.chunks[inside]!.date! : null;
    return days?.value != null && DAYS.test(days.value) && days.value.startsWith(value!) ? days.value : null;
  }

  /** True when the word before a date, `năm` passed over, has a sense: `trước năm | 2020`. */
  isAfterWord(at: number, sense: Sense): boolean {
    const {
      tokens,
      chunks,
      lexicon: { words },
    } = this.clause;
    const before = chunks[at]!.start - 1;
    return words.is(tokens, words.is(tokens, before, 'year') ? before - 1 : before, sense);
  }

  /** The date right after the figure that is chunk `at`, or -1: `(năm 2011)`, `vào năm 2025`, `/năm 1993`. */
  after(at: number): number {
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

  /** `Tạp chí số 11/2013`: the month of an issue. */
  isIssue(at: number): boolean {
    const { clause } = this;
    return clause.role(at - 1) === 'word' && MONTH_IN_DIGITS.test(clause.slice(at, at + 1));
  }
}
