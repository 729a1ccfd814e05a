import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';
import type { FramedFigure } from '../frame/framed-figure.js';
import type { PeriodAnswer } from './answer.js';
import { ClauseTimes } from './clause-times.js';
import { isComparedWith } from './compared.js';

/** What a check found stands no further behind it, in UTF-16 units. */
const REACH = 3000;
/** So many paragraphs after that of the check tell what it found. */
const MOST_PARAGRAPHS = 3;
/** So many chunks of a sentence are asked what it tells. */
const LONGEST_LOOK = 60;
/** Signs and words before what opens a paragraph: `Điều đáng ngại hơn là | trong số …`. */
const LONGEST_OPENING = 8;
/** From one month or day to another, or one month: the time of a check, which a year is not. */
const STRETCH = /^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?(?:\/\d{4}-(?:0\d|1[0-2])(?:-\d\d)?)?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The time of an inspection or a survey that is told with its first counts, for the paragraphs that tell what it found: `Từ
 * 15/4 đến 15/5/2023, các đoàn kiểm tra 512 cơ sở. … ¶ Xét theo loại hình, tỷ lệ đạt của …`.
 */
export class CheckTold {
  #value: string | null = null;
  #at = 0;
  #section = -1;
  #paragraphs = 0;
  /** True in the paragraph of the check, and in those that go on with it. */
  #going = false;

  /** @param isReport true for a report of a check: its headline says so */
  constructor(readonly isReport: boolean) {}

  /** Takes in that a paragraph begins. */
  startParagraph(): void {
    this.#going = false;
    if (++this.#paragraphs > MOST_PARAGRAPHS) this.#value = null;
  }

  /**
   * The time of the check for the figures of a sentence that begins at an offset; null where they are of no check.
   * @param section the heading that it stands under
   */
  over(clause: Clause, start: number, section: number): PeriodAnswer | null {
    if (this.#value === null) return null;
    const times = new ClauseTimes(clause);
    if (start - this.#at > REACH || section !== this.#section) this.#value = null;
    if (this.#value === null || isSeries(times)) return null;
    if (speaksOfElse(clause)) this.#value = null;
    if (this.#value === null || hasOwnTime(times)) return null;
    this.#going ||= this.isReport || goesOn(clause);
    return this.#going ? { value: this.#value, rule: 'check-told' } : null;
  }

  /** Takes in a sentence that begins at an offset, with its figures, if any. */
  note(times: ClauseTimes, start: number, section: number, framed: readonly FramedFigure[]): void {
    const found = checkIn(times, framed);
    if (found !== null) {
      this.#value = found;
      this.#section = section;
      this.#at = start;
      this.#paragraphs = 0;
      this.#going = true;
    } else if (this.#value !== null && hasOwnTime(times)) {
      if (!isSeries(times)) this.#value = null;
      this.#going = false;
    }
  }
}

/** `Chúng tôi điều tra 5.870 người trong các tháng 9 - 12/2021`: the time of a check that its sentence counts. */
function checkIn(times: ClauseTimes, framed: readonly FramedFigure[]): string | null {
  const { clause } = times;
  const { chunks } = clause;
  // Most sentences state no time: their words need not be asked.
  if (!chunks.some(({ role }) => role === 'date')) return null;
  const look = clause.phrase(0, Math.min(chunks.length, LONGEST_LOOK))!;
  // `Tháng 5, Sở công bố kết quả kiểm tra 20 cơ sở`: when it was made known.
  if (!clause.holds(look, 'checks') || clause.holds(look, 'announces')) return null;
  // `Cuộc khảo sát được tiến hành từ tháng 3 đến tháng 6/2021 ở hai huyện.`
  if (framed.length === 0 && clause.holds(look, 'design')) {
    const at = chunks.findIndex(({ role }) => role === 'date');
    const value = at < 0 || isComparedWith(clause, at) || times.use(at) !== 'period' ? null : times.value(at);
    return value !== null && STRETCH.test(value) && !DAY.test(value) ? value : null;
  }
  const dates = new Set(chunks.slice(0, LONGEST_LOOK).map(({ date }) => date?.value));
  for (const { figure, period, target } of framed) {
    const value = period?.value;
    if (figure.kind !== 'quantity' || target || value == null || !STRETCH.test(value) || DAY.test(value)) continue;
    if (dates.has(value)) return value;
  }
  return null;
}

/** A date of the sentence, but for one that it compares with or tells aside. */
function hasOwnTime(times: ClauseTimes): boolean {
  const { clause } = times;
  return clause.chunks.some(
    ({ role }, at) =>
      role === 'date' && !times.inAsides.has(at) && !isComparedWith(clause, at) && times.use(at) !== 'other',
  );
}

/** `năm 2009 là 19,2%, 2015: 22,6%`: a time for each figure. */
function isSeries({ clause, inAsides }: ClauseTimes): boolean {
  let dates = 0;
  let figures = 0;
  for (const [at, { role }] of clause.chunks.entries()) {
    if (role === 'date' && !inAsides.has(at) && !isComparedWith(clause, at)) dates++;
    if (role === 'figure') figures++;
  }
  return dates > 1 && dates <= figures;
}

/** What somebody says, what is now, what lies ahead: no results of the check, nor is what follows. */
function speaksOfElse(clause: Clause): boolean {
  const last = Math.min(clause.chunks.length, LONGEST_LOOK);
  for (let at = 0; at < last; at++) if (ELSE.has(clause.role(at)!) || clause.is(at, 'planned')) return true;
  return clause.holds(clause.phrase(0, last)!, 'speech');
}

const ELSE: ReadonlySet<Role> = new Set(['quote', 'aim', 'now']);

/** `Xét theo loại hình, …`, `Trong số người mắc, …`, `Qua kiểm tra, …`: parts of what was checked. */
function goesOn(clause: Clause): boolean {
  const last = Math.min(clause.chunks.length, LONGEST_OPENING);
  for (let at = 0; at < last; at++) {
    if (ENDS.has(clause.role(at)!)) break;
    if (GOES_ON.some(sense => clause.is(at, sense))) return true;
    if (clause.is(at, 'sorted-by') && divides(clause, at)) return true;
  }
  return clause.holds(clause.phrase(0, last)!, 'checks');
}

/** `theo | từng huyện`, and not `theo | huyện Sìn Hồ` */
function divides({ chunks, tokens, lexicon: { words } }: Clause, by: number): boolean {
  const start = words.pastSense(tokens, chunks[by]!.end, 'each', 1);
  const axis = words.senseEnd(tokens, start, 'axis');
  const end = axis < 0 ? words.senseEnd(tokens, start, 'area') : axis;
  return end >= 0 && !tokens.isCapitalised(end);
}

const GOES_ON = ['among-all', 'these', 'parts'] as const;
const ENDS: ReadonlySet<Role> = new Set(['comma', 'semicolon', 'colon', 'stop', 'figure']);
