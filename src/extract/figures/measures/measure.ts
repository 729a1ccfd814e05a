import type { Change, IndicatorUnit } from '../../../model/entity.js';

/** What a measure is given in: a unit of indicators, or one that only counts and averages have. */
type MeasureUnit =
  | IndicatorUnit
  | 'count'
  | 'years'
  | 'days'
  | 'minutes'
  | 'cm'
  | 'points'
  | 'visits per person'
  | 'children per woman'
  | 'per house'
  | 'per 100 houses';

/** A measure that Vietnamese health statistics publish, under a stable code. */
export interface Measure {
  /** Stable: figures of different reports line up by it. */
  readonly code: string;
  /** Its Vietnamese name. */
  readonly name: string;
  /** Units that it is given in, the usual one first. A figure in another unit is not of this measure. */
  readonly units: readonly MeasureUnit[];
  /** What is counted. */
  readonly definition: string;
  /** What it is divided by; null for a count. */
  readonly denominator: string | null;
  /** The document that defines or asks for it, with its number. */
  readonly source: string;
  /** Wordings; `…` stands for any words between. Numbers match any number. The longest wording in a name wins. */
  readonly wordings: readonly string[];
  /** Look-alikes: a name that holds a longer one of these is of no measure that is known (`lao động` holds `lao`). */
  readonly not?: readonly string[];
}

/** What is known of a figure whose measure is asked for. */
export interface MeasuredFigure {
  readonly unit: IndicatorUnit;
  readonly change: Change;
  /** What it is a share of or compared with, or null. */
  readonly base: unknown;
  readonly span: { readonly start: number };
}
