import type { IndicatorUnit } from '../../../model/entity.js';
import type { WarningCode } from '../../../model/warning.js';

/** The number of an indicator with its sign, over tokens `start` to before `end`. */
export interface IndicatorReading {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly max: number | null;
  readonly unit: IndicatorUnit;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** What to check, or null. */
  readonly doubt: WarningCode | null;
}

/** A value in words that counts nothing: `nửa thế kỷ`. */
export interface NoValue {
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

/** A figure that is the value of an indicator, with the id of the rule that read it. */
export interface IndicatorValue extends IndicatorReading {
  readonly kind: 'indicator';
  readonly rule: string;
}

/** Every value of an indicator is made here, field by field: a copy by `...` takes ten times as long. */
export function indicatorValue(
  rule: string,
  { start, end, value, max, unit, numerator, denominator, doubt }: IndicatorReading,
): IndicatorValue {
  return { kind: 'indicator', rule, start, end, value, max, unit, numerator, denominator, doubt };
}
