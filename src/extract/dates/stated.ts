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
export interface Stated {
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
  readonly stated: Stated;
  readonly recurring: boolean;
}

const NOTHING = { year: null, month: null, day: null, part: null };

export function day(year: number | null, month: number | null, dayOfMonth: number): Point {
  return { ...NOTHING, grain: 'day', year, month, day: dayOfMonth };
}

export function month(year: number | null, number: number): Point {
  return { ...NOTHING, grain: 'month', year, month: number };
}

export function year(number: number | null): Point {
  return { ...NOTHING, grain: 'year', year: number };
}

export function week(inYear: number | null, number: number): Point {
  return { ...NOTHING, grain: 'week', year: inYear, part: number };
}

export function quarter(inYear: number | null, number: number): Point {
  return { ...NOTHING, grain: 'quarter', year: inYear, part: number };
}

export function half(inYear: number | null, number: number): Point {
  return { ...NOTHING, grain: 'half', year: inYear, part: number };
}

export function months(inYear: number | null, first: number, last: number): Point {
  return { ...NOTHING, grain: 'months', year: inYear, month: first, part: last };
}

/** True when some end has its year written. */
export function bearsYear({ from, to }: Stated): boolean {
  return from.year !== null || (to !== null && to !== 'open' && to.year !== null);
}

/** The last year that is written, or null. */
export function lastYear({ from, to }: Stated): number | null {
  return (to !== null && to !== 'open' ? to.year : null) ?? from.year;
}
