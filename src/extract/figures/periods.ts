import type { DateFields } from '../../model/entity.js';
import type { Clause } from './clause.js';
import type { Lead } from './frame.js';

/** No date governs a figure that stands further on than this many chunks: what keeps a text without stops linear. */
const REACH = 240;

/** Finds the periods of the figures of one sentence. */
export class Periods {
  /** Dates that stand after a figure and belong to it alone. */
  readonly #taken = new Set<number>();

  constructor(
    readonly clause: Clause,
    readonly inherited: string | null,
  ) {}

  /** The period of the figure that is chunk `at`, EDTF, or null. Figures must be asked for in order. */
  of(at: number, lead: Lead, target = false): string | null {
    const own = this.#after(at);
    if (own >= 0) {
      this.#taken.add(own);
      return this.#value(own);
    }
    if (lead.date >= 0 && !this.#taken.has(lead.date) && !this.#isBase(lead.date)) return this.#value(lead.date);
    const compared = this.#comparedWith(at, lead);
    if (compared !== undefined) return compared < 0 ? null : this.#value(compared);
    if (lead.from || lead.now) return null;
    let fallback = -1;
    const trailing = this.#trailing(at);
    for (let back = lead.stop; back >= Math.max(0, lead.stop - REACH); back--) {
      const role = this.clause.role(back);
      if (role === 'close') {
        // `tuần 37 (từ 8/9 đến 14/9)`: the bracket only explains what stands before it.
        const open = this.clause.openOf(back, Math.max(0, back - 12));
        if (open > 0) {
          if (fallback < 0 && open === back - 2 && this.clause.role(open + 1) === 'date' && !this.#taken.has(open + 1))
            fallback = open + 1;
          back = open;
        }
        continue;
      }
      if (role === 'now') return null;
      if (role === 'semicolon' && trailing >= 0) break;
      if (role === 'date' && !this.#taken.has(back) && !this.#isBase(back)) return this.#value(back);
    }
    if (fallback >= 0) return this.#value(fallback);
    if (trailing >= 0) {
      this.#taken.add(trailing);
      return this.#value(trailing);
    }
    // What is aimed at lies ahead: `Trong tháng 8 có 20 ca. Phấn đấu 100% ổ dịch …`.
    return target ? null : this.inherited;
  }

  /** `100% xã triển khai trong năm 2023`: a date further on in the clause of the figure. */
  #trailing(at: number): number {
    const { clause } = this;
    for (let next = at + 1; next < Math.min(clause.chunks.length, at + 24); next++) {
      const role = clause.role(next);
      if (role === 'comma' && clause.isCountNoun(next + 1, next + 2)) continue;
      if (
        role === 'comma' ||
        role === 'semicolon' ||
        role === 'figure' ||
        role === 'stop' ||
        role === 'boundary' ||
        role === 'compared'
      )
        return -1;
      if (role !== 'date') continue;
      const before = clause.role(next - 1);
      if (
        before !== 'time' &&
        before !== 'within' &&
        this.#wordBefore(next) !== 'trong' &&
        this.#wordBefore(next) !== 'vào'
      )
        return -1;
      return next;
    }
    return -1;
  }

  /** The period that governs the sentence: of a date at its head, or the only date it holds. */
  handedOn(): { readonly value: string | null } | undefined {
    const { clause } = this;
    let only = -1;
    let count = 0;
    if (clause.chunks.some(chunk => chunk.role === 'now')) return { value: null };
    for (let at = 0; at < clause.chunks.length; at++) {
      if (clause.role(at) !== 'date' || this.#isBase(at)) continue;
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
    if (clause.role(next) === 'open') next++;
    for (
      let steps = 0;
      steps < 2 && (clause.role(next) === 'time' || clause.role(next) === 'to' || clause.role(next) === 'within');
      steps++
    )
      next++;
    return clause.role(next) === 'date' ? next : -1;
  }

  /** For the figure in `so với năm 2014 (78,5%)`: the date of what is compared with, -1 when it has none. */
  #comparedWith(at: number, lead: Lead): number | undefined {
    const { clause } = this;
    if (clause.role(lead.stop) !== 'open') return undefined;
    let date = -1;
    for (let back = lead.stop - 1; back >= Math.max(0, at - 10); back--) {
      const role = clause.role(back);
      if (role === 'figure' || role === 'comma' || role === 'semicolon') return undefined;
      if (role === 'date') date = back;
      if (role === 'compared') return date;
    }
    return undefined;
  }

  /** True for a date that a figure is compared with: `so với cùng kỳ năm 2017`. */
  #isBase(at: number): boolean {
    for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
      const role = this.clause.role(back);
      if (role === 'compared') return true;
      if (role === 'comma' || role === 'semicolon' || role === 'figure' || role === 'open') return false;
    }
    return false;
  }

  #value(at: number): string | null {
    const date = this.clause.chunks[at]!.date as DateFields;
    if (date.precision === 'day' || date.value === null) return null;
    if (this.#wordBefore(at) === 'trước' && /^\d{4}$/.test(date.value)) return `../${Number(date.value) - 1}`;
    if (this.#wordBefore(at) === 'sau' && /^\d{4}$/.test(date.value)) return `${Number(date.value) + 1}/..`;
    return date.value;
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
