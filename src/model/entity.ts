import type { IndicatorFields, QuantityFields } from './figure-fields.js';
import type { PersonFields } from './person-fields.js';
import type { IsoDay, Offset, Ordinal } from './scalars.js';
import type { UnitFields } from './unit-fields.js';

export * from './figure-fields.js';
export * from './person-fields.js';
export * from './unit-fields.js';

/** The kinds of entity, in the order in which they stand in the output. */
export const KINDS = ['date', 'person', 'unit', 'indicator', 'quantity'] as const;
/** `date`, `person`, `unit`, `indicator` (a rate or a share) or `quantity` (a count). */
export type Kind = (typeof KINDS)[number];

/** Fields that every entity has. Offsets are UTF-16 units of the decoded file. */
export interface Mention {
  /** The mention as it stands in the decoded file: `decoded.slice(start, end)`. All other strings are normalised. */
  readonly text: string;
  /** Offset of its first UTF-16 unit. */
  readonly start: Offset;
  /** Offset after its last. */
  readonly end: Offset;
  /** From 1; `\r\n` is one line end. */
  readonly line: Ordinal;
  /** From 1, in UTF-16 units. */
  readonly column: Ordinal;
  /** The mention's sentence, normalised, on one line; of a very long one, the stretch that holds the mention. */
  readonly sentence: string;
  /** True when a reader's correction added the mention or set one of its fields. */
  readonly corrected: boolean;
  /** Id of the rule that made the entity; present only when rules are asked for. */
  readonly rule?: string;
}

/** How long a date lasts; `months` for several whole months, `range` for any other two ends. */
export const PRECISIONS = ['day', 'week', 'month', 'quarter', 'half', 'months', 'year', 'range'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** What a date states. */
export interface DateFields {
  /**
   * EDTF (ISO 8601-2): `2021-35` for `quý 3/2021`. Null when nothing could be concluded: a deictic word in a report without
   * a date.
   */
  readonly value: string | null;
  /** First day, ISO `YYYY-MM-DD`, or null when open or unknown. */
  readonly from: IsoDay | null;
  /** Last day, ISO `YYYY-MM-DD`, or null when open or unknown. */
  readonly to: IsoDay | null;
  /** `month` for `tháng 7/2021`. */
  readonly precision: Precision;
  /** True when the year is not written in the mention and was concluded (or could not be): `ngày 12/1`. */
  readonly inferred: boolean;
  /** True for a day that recurs every year: `Ngày Thầy thuốc Việt Nam 27/2`. */
  readonly recurring: boolean;
  /** True for words whose meaning depends on the day of the report: `hôm nay`, `tuần trước`. */
  readonly deictic: boolean;
}

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

/** A date in the output. */
export type DateEntity = { readonly kind: 'date' } & Mention & DateFields;
/** A person in the output. */
export type PersonEntity = { readonly kind: 'person' } & Mention & PersonFields;
/** A unit in the output. */
export type UnitEntity = { readonly kind: 'unit' } & Mention & UnitFields;
/** An indicator in the output. */
export type IndicatorEntity = { readonly kind: 'indicator' } & Mention & IndicatorFields;
/** A quantity in the output. */
export type QuantityEntity = { readonly kind: 'quantity' } & Mention & QuantityFields;

/** A mention in the output: distinguished by `kind`. */
export type Entity = DateEntity | PersonEntity | UnitEntity | IndicatorEntity | QuantityEntity;
