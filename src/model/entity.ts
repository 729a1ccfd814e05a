import type { IsoDay, Offset, Ordinal } from './scalars.js';

/** The kinds of entity, in the order in which they stand in the output. */
export const KINDS = ['date', 'person', 'unit', 'indicator', 'quantity'] as const;
export type Kind = (typeof KINDS)[number];

/** Fields that every entity has. Offsets are UTF-16 units of the decoded file. */
export interface Mention {
  /** The mention as it stands in the decoded file: `decoded.slice(start, end)`. It alone is raw. */
  readonly text: string;
  readonly start: Offset;
  readonly end: Offset;
  /** From 1; `\r\n` is one line end. */
  readonly line: Ordinal;
  /** From 1, in UTF-16 units. */
  readonly column: Ordinal;
  /** The mention's sentence, normalised, on one line. */
  readonly sentence: string;
  /** Id of the rule that made the entity; present only when rules are asked for. */
  readonly rule?: string;
}

export const PRECISIONS = ['day', 'week', 'month', 'quarter', 'half', 'months', 'year', 'range'] as const;
export type Precision = (typeof PRECISIONS)[number];

export interface DateFields {
  /** EDTF (ISO 8601-2), or null when nothing could be concluded (a deictic word in a report without a date). */
  readonly value: string | null;
  /** First day, ISO `YYYY-MM-DD`, or null when open or unknown. */
  readonly from: IsoDay | null;
  /** Last day, ISO `YYYY-MM-DD`, or null when open or unknown. */
  readonly to: IsoDay | null;
  readonly precision: Precision;
  /** True when the year is not written in the mention and was concluded (or could not be). */
  readonly inferred: boolean;
  readonly recurring: boolean;
  readonly deictic: boolean;
}

export interface Position {
  readonly title: string;
  readonly unit: string | null;
}

export const ROLES = ['author', 'patient'] as const;

export interface PersonFields {
  readonly name: string;
  readonly honorific: string | null;
  readonly degrees: readonly string[];
  readonly positions: readonly Position[];
  readonly role: (typeof ROLES)[number] | null;
  /** The full name that a mention by given name stands for, where the report has it. */
  readonly full_name?: string;
}

export const UNIT_TYPES = [
  'ministry',
  'department',
  'health_centre',
  'hospital',
  'health_station',
  'clinic',
  'preventive',
  'people_committee',
  'people_council',
  'party',
  'union',
  'school',
  'faculty',
  'office',
  'committee',
  'insurer',
  'enterprise',
  'other',
] as const;
export type UnitType = (typeof UNIT_TYPES)[number];

export const UNIT_LEVELS = ['central', 'province', 'district', 'region', 'commune', 'facility'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

export interface UnitFields {
  /** Canonical: abbreviations expanded, tone marks and case in order. */
  readonly name: string;
  /** False for a mention that leans on the report (`Sở Y tế`, `UBND huyện`). */
  readonly named: boolean;
  readonly type: UnitType;
  readonly level: UnitLevel | null;
  readonly place: string | null;
  /** The province that the unit lies in, where the gazetteer tells. */
  readonly province?: string;
  /** Canonical name of the named unit that a generic mention stands for, when that is plain. */
  readonly refers_to?: string;
}

export const INDICATOR_UNITS = ['%', '‰', 'pp', 'ratio', 'per_100000', 'per_10000', 'per_1000', 'times'] as const;
export type IndicatorUnit = (typeof INDICATOR_UNITS)[number];

export const CHANGES = ['increase', 'decrease', 'level'] as const;
export type Change = (typeof CHANGES)[number];

export const COMPARATORS = ['eq', 'gt', 'ge', 'lt', 'le', 'approx'] as const;
export type Comparator = (typeof COMPARATORS)[number];

export interface IndicatorFields {
  readonly name: string | null;
  readonly value: number;
  readonly value_max: number | null;
  readonly unit: IndicatorUnit;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly change: Change;
  readonly comparator: Comparator;
  /** EDTF of the period the figure is said for. */
  readonly period: string | null;
  readonly base: string | null;
  /** True for a figure that is aimed at (`phấn đấu`, `chỉ tiêu`), not reached. */
  readonly target?: boolean;
  /** The place that the figure is said of. */
  readonly place?: string;
  /** Stable code of the measure, so that figures of different reports line up. */
  readonly indicator?: string;
}

export interface QuantityFields {
  readonly name: string | null;
  readonly value: number;
  readonly value_max: number | null;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly period: string | null;
}

/** The fields of each kind. */
/** The fields of each kind. */
export interface FieldsOf {
  readonly date: DateFields;
  readonly person: PersonFields;
  readonly unit: UnitFields;
  readonly indicator: IndicatorFields;
  readonly quantity: QuantityFields;
}

/** What an extractor states about a mention of kind `K`. */
export type Fields<K extends Kind = Kind> = FieldsOf[K];

export type DateEntity = { readonly kind: 'date' } & Mention & DateFields;
export type PersonEntity = { readonly kind: 'person' } & Mention & PersonFields;
export type UnitEntity = { readonly kind: 'unit' } & Mention & UnitFields;
export type IndicatorEntity = { readonly kind: 'indicator' } & Mention & IndicatorFields;
export type QuantityEntity = { readonly kind: 'quantity' } & Mention & QuantityFields;

/** A mention in the output: told apart by `kind`. */
export type Entity = DateEntity | PersonEntity | UnitEntity | IndicatorEntity | QuantityEntity;
