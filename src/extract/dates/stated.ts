/** What the text itself says of a date, before anything is concluded. */

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'months' | 'year';

/** One place on the calendar as it is written; a part that is not written is null. */
export interface Point {
  readonly grain: Grain;
  readonly year: number | null;
  /** Of a day or a month; the first of n months. */
  readonly month: number | null;
  readonly day: number | null;
  /** Number of the week, quarter or half; the last of n months. */
  readonly part: number | null;
  /** `đầu năm`, `đầu tháng 6`: as the beginning of a range it is the first day. */
  readonly early?: boolean;
  /** `năm nay` 0, `năm ngoái` -1, `năm sau` 1 after the point: its year counted from the report's own. */
  readonly yearOffset?: number;
}

/** A point alone, a range up to a point, or a range that is open at its end. */
export interface StatedDate {
  readonly from: Point;
  readonly to: Point | 'open' | null;
  /** The words to be laid on the calendar from the report's own date: `hôm qua`, `3 ngày trước`. */
  readonly relative?: string;
}

/** A date found in the text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly stated: StatedDate;
  readonly recurring: boolean;
}

/** `12/1/2020`; the month is null where another end of the range states it. */
export function day(year: number | null, month: number | null, dayOfMonth: number): Point {
  return { grain: 'day', year, month, day: dayOfMonth, part: null };
}

/** `tháng 7/2021`. */
export function month(year: number | null, number: number): Point {
  return { grain: 'month', year, month: number, day: null, part: null };
}

/** `năm 2021`. */
export function year(number: number | null): Point {
  return { grain: 'year', year: number, month: null, day: null, part: null };
}

/** `tuần 25`, an ISO week. */
export function week(year: number | null, number: number): Point {
  return { grain: 'week', year, month: null, day: null, part: number };
}

/** `quý 3`. */
export function quarter(year: number | null, number: number): Point {
  return { grain: 'quarter', year, month: null, day: null, part: number };
}

/** `6 tháng đầu năm`. */
export function half(year: number | null, number: number): Point {
  return { grain: 'half', year, month: null, day: null, part: number };
}

/** `9 tháng`: from the first of the months to the last. */
export function months(year: number | null, first: number, last: number): Point {
  return { grain: 'months', year, month: first, day: null, part: last };
}

/** True when some end has its year written. */
export function bearsYear({ from, to }: StatedDate): boolean {
  return from.year !== null || (to !== null && to !== 'open' && to.year !== null);
}

/** The last year that is written, or null. */
export function lastYear({ from, to }: StatedDate): number | null {
  return (to !== null && to !== 'open' ? to.year : null) ?? from.year;
}
