import type { IsoDay, Offset, Ordinal } from './scalars.js';

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
  /** True for a day that comes every year: `Ngày Thầy thuốc Việt Nam 27/2`. */
  readonly recurring: boolean;
  /** True for words that mean a time only from the day of the report: `hôm nay`, `tuần trước`. */
  readonly deictic: boolean;
}

/** A post that a person holds: `Giám đốc Sở Y tế`. */
export interface Position {
  /** `Giám đốc`. */
  readonly title: string;
  /** `Sở Y tế`; null when the text names no unit. */
  readonly unit: string | null;
}

/** What a person is to the report, beside one it speaks of. */
export const ROLES = ['author', 'patient'] as const;

/** What is said of a person. The examples are of `Đồng chí BSCKII. TRẦN THỊ BÌNH, Giám đốc Sở Y tế`. */
export interface PersonFields {
  /** In normal case, without titles: `Trần Thị Bình`. */
  readonly name: string;
  /** The form of address, or null: `đồng chí`. */
  readonly honorific: string | null;
  /** Degrees, ranks and titles of merit in their usual short form, in the order of the text: `BSCKII`. */
  readonly degrees: readonly string[];
  /** Posts, in the order of the text. */
  readonly positions: readonly Position[];
  /** `author` for who wrote the article, `patient` for who is ill, else null. */
  readonly role: (typeof ROLES)[number] | null;
  /** The full name that a mention by given name (`bác sĩ Bình`) stands for, if the report has it. */
  readonly full_name?: string;
}

/** Sorts of bodies: `health_station` is a `trạm y tế`, `health_centre` a `trung tâm y tế`, `faculty` a `khoa`. */
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

/** How high a body stands: `facility` for a part of a hospital or centre. */
export const UNIT_LEVELS = ['central', 'province', 'district', 'region', 'commune', 'facility'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** What is said of a unit: an authority, a hospital, a committee, a school. */
export interface UnitFields {
  /**
   * Canonical: abbreviations expanded, tone marks and case in order. `Trung tâm Y tế huyện Than Uyên` for `TTYT huyện Than
   * Uyên`.
   */
  readonly name: string;
  /** False for a mention that leans on the report (`Sở Y tế`, `UBND huyện`). */
  readonly named: boolean;
  /** `health_centre` for `Trung tâm Y tế huyện Than Uyên`. */
  readonly type: UnitType;
  /** `district` for the same; null when the name does not tell. */
  readonly level: UnitLevel | null;
  /** The place in the name, or null: `Than Uyên`. */
  readonly place: string | null;
  /** The province that the unit lies in on the day of the report, if the gazetteer knows: `Lai Châu`. */
  readonly province?: string;
  /** Canonical name of the named unit that a generic mention (`Trung tâm`) stands for, when that is plain. */
  readonly refers_to?: string;
}

/** What the value of an indicator is counted in; `pp` is percentage points, `per_1000` cases for 1,000 people. */
export const INDICATOR_UNITS = ['%', '‰', 'pp', 'ratio', 'per_100000', 'per_10000', 'per_1000', 'times'] as const;
export type IndicatorUnit = (typeof INDICATOR_UNITS)[number];

/** Whether a figure is a level (`đạt 95%`) or the size of a change (`tăng 5%`). */
export const CHANGES = ['increase', 'decrease', 'level'] as const;
export type Change = (typeof CHANGES)[number];

/** How the value bounds what is meant: `gt` for `trên 95%`, `approx` for `khoảng 95%`. */
export const COMPARATORS = ['eq', 'gt', 'ge', 'lt', 'le', 'approx'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** What is said of a rate, a share or a ratio. */
export interface IndicatorFields {
  /** What is measured, in the words of the text: `tỷ lệ tiêm chủng`; null when no words are near that tell. */
  readonly name: string | null;
  /** In `unit`: 97.2 for `97,2%`, 0.5 for `15/30 xã`. */
  readonly value: number;
  /** The upper end of a range (70 for `65 - 70%`), else null. */
  readonly value_max: number | null;
  readonly unit: IndicatorUnit;
  /** 15 for `15/30 xã`, else null. */
  readonly numerator: number | null;
  /** 30 for `15/30 xã`, else null. */
  readonly denominator: number | null;
  readonly change: Change;
  readonly comparator: Comparator;
  /** EDTF of the period the figure is said for: `2021` for `Năm 2021, tỷ lệ tiêm chủng đạt 95%`. */
  readonly period: string | null;
  /** What it is compared with or a share of, or null: `so với cùng kỳ năm 2017`, `kế hoạch năm`. */
  readonly base: string | null;
  /** True for a figure that is aimed at (`phấn đấu`, `chỉ tiêu`), not reached. */
  readonly target?: boolean;
  /** The place or group that the figure is said of, where the name is shared: `Mèo Vạc`. */
  readonly place?: string;
  /** Stable code of the measure, so that figures of different reports line up: `clean_water`. */
  readonly indicator?: string;
}

/** What is said of a count. */
export interface QuantityFields {
  /** What is counted, in the words of the text: `ca mắc sởi`; null when no words are near that tell. */
  readonly name: string | null;
  /** 506 for `506 bệnh nhân`, 80000000 for `80 triệu đồng`. */
  readonly value: number;
  /** The upper end of a range (60 for `50 - 60 bệnh nhi`), else null. */
  readonly value_max: number | null;
  /** The counted word: `bệnh nhân`, `đồng`. */
  readonly unit: string;
  readonly comparator: Comparator;
  /** EDTF of the period the count is said for: `2017`. */
  readonly period: string | null;
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

/** A mention in the output: told apart by `kind`. */
export type Entity = DateEntity | PersonEntity | UnitEntity | IndicatorEntity | QuantityEntity;
