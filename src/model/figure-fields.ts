import type { Ordinal } from './scalars.js';
import type { WarningCode } from './warning.js';

/** What the value of an indicator is counted in; `pp` is percentage points, `per_1000` cases for 1,000 people. */
export const INDICATOR_UNITS = ['%', '‰', 'pp', 'ratio', 'per_100000', 'per_10000', 'per_1000', 'times'] as const;
export type IndicatorUnit = (typeof INDICATOR_UNITS)[number];

/** Whether a figure is a level (`đạt 95%`) or the size of a change (`tăng 5%`). */
export const CHANGES = ['increase', 'decrease', 'level'] as const;
export type Change = (typeof CHANGES)[number];

/** Whether the value is exact, a bound or approximate: `gt` for `trên 95%`, `approx` for `khoảng 95%`. */
export const COMPARATORS = ['eq', 'gt', 'ge', 'lt', 'le', 'approx'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** What is said of every figure beside its value and its name. */
interface FigureFrame {
  readonly change: Change;
  readonly comparator: Comparator;
  /** EDTF of the period that the figure covers: `2021` for `Năm 2021, tỷ lệ tiêm chủng đạt 95%`. */
  readonly period: string | null;
  /** What it is compared with or a share of, or null: `so với cùng kỳ năm 2017`, `kế hoạch năm`. */
  readonly base: string | null;
  /** The area that the figure is about, without its level word, or null: `Mèo Vạc`. */
  readonly place: string | null;
  /** Official code of `place`: a province, a district or a commune. */
  readonly place_code: string | null;
  /** True for a target, a requirement or a plan (`phấn đấu`, `chỉ tiêu`), not a result. */
  readonly target: boolean;
  /** Number within the document, the same for a ratio or a count and its share: `12.118/12.597 trẻ, đạt 96,2%`. */
  readonly pair: Ordinal | null;
  /** What to check before the figure is used, or null. */
  readonly warning: WarningCode | null;
  /** Canonical name of the body that the figure is about, or null: a row of a table of facilities. */
  readonly of_unit: string | null;
  /** The `unit_id` of `of_unit`. */
  readonly of_unit_id: string | null;
  /** Number of the table within the document; null outside tables. */
  readonly table_number: Ordinal | null;
  /** Row within the table, heads counted; null outside tables. */
  readonly table_row: Ordinal | null;
  /** Column within the table; null outside tables. */
  readonly table_column: Ordinal | null;
  /** Id of the rule that gave the name, or null; present only when rules are asked for. */
  readonly name_rule?: string | null;
  /** Id of the rule that gave the period, or null; present only when rules are asked for. */
  readonly period_rule?: string | null;
}

/** What is said of a rate, a share or a ratio. */
export interface IndicatorFields extends FigureFrame {
  /** What is measured, in the words of the text: `tỷ lệ tiêm chủng`; null when no words nearby tell. */
  readonly name: string | null;
  /** In `unit`: 97.2 for `97,2%`, 0.5 for `15/30 xã`. */
  readonly value: number;
  /** The upper end of a range (70 for `65 - 70%`), otherwise null. */
  readonly value_max: number | null;
  readonly unit: IndicatorUnit;
  /** 15 for `15/30 xã`, otherwise null. */
  readonly numerator: number | null;
  /** 30 for `15/30 xã`, otherwise null. */
  readonly denominator: number | null;
  /** Stable code of the measure, so that figures of different reports line up: `clean_water`. */
  readonly indicator: string | null;
}

/** What is said of a count. */
export interface QuantityFields extends FigureFrame {
  /** What is counted, in the words of the text: `ca mắc sởi`; null when no words nearby tell. */
  readonly name: string | null;
  /** 506 for `506 bệnh nhân`, 80000000 for `80 triệu đồng`. */
  readonly value: number;
  /** The upper end of a range (60 for `50 - 60 bệnh nhi`), otherwise null. */
  readonly value_max: number | null;
  /** The counted word: `bệnh nhân`, `đồng`. */
  readonly unit: string;
}
