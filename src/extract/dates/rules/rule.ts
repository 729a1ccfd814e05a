import type { Rule } from '../../engine/rules.js';
import type { Point } from '../stated.js';

/**
 * How much the words around must say before numbers are a date.
 * - `none`: the mention says it itself (`16/10/2022`, `quý I`)
 * - `slash-day`: `20/10` may be a ratio
 * - `loose-day`: `4-2`, `25.6` may be an amount
 * - `day`: `5 tháng 3`, or the bare `22` of `22 và 23-5`
 * - `month-year`: `3/2021` may be a number of a document
 * - `month`: `tháng 3` may be a frequency (`tháng 3 lần`)
 * - `week`: as `month`, and a week of pregnancy
 * - `named-year`: `năm 2020` may be `(mỗi) năm 2020 (ca)`
 * - `lunar`: a day of another calendar, never a date here
 * - `years`: `2011–2015` may be an amount
 * - `year-run`: `2022 2023 2024` may be a number written in groups
 * - `head`: `6 tháng 2021` is a period only where it heads a column or a row of a table
 * - `year`: `2013` may be one
 */
export type Need =
  | 'none'
  | 'slash-day'
  | 'loose-day'
  | 'day'
  | 'month-year'
  | 'month'
  | 'week'
  | 'named-year'
  | 'lunar'
  | 'years'
  | 'year-run'
  | 'head'
  | 'year';

/** One point read by a rule. */
export interface Located {
  readonly point: Point;
  readonly need: Need;
  /** The words, when they count from the report's own date. */
  readonly relative?: string;
  /** Nothing but the left end of a range or a member of a list: nothing by itself. */
  readonly partial?: boolean;
  /** Words that fit a day which no calendar has: `31/06/2014`. */
  readonly impossible?: boolean;
}

export interface RuleContext {
  readonly lower: string;
}

export type DateRule = Rule<RuleContext, Located>;
