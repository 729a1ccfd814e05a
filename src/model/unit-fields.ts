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
  /** False where it takes the report to tell which body is meant (`Sở Y tế`, `UBND huyện`). */
  readonly named: boolean;
  /** `health_centre` for `Trung tâm Y tế huyện Than Uyên`. */
  readonly type: UnitType;
  /** `district` for the same; null when the name does not tell. */
  readonly level: UnitLevel | null;
  /** The place in the name, or null: `Than Uyên`. */
  readonly place: string | null;
  /**
   * The same for all spellings of one body in all articles, different for two bodies; null where the level or the province
   * stays open. For a generic mention, the id of the body that it stands for.
   */
  readonly unit_id: string | null;
  /** Canonical name of the named unit that a generic mention (`Trung tâm`) stands for, when that is clear. */
  readonly refers_to: string | null;
  /** The province that the unit lies in on the day of the report, if the gazetteer knows: `Lai Châu`. */
  readonly province: string | null;
  /** Official code of `province`, two digits, of the report's era: a code means another province in the other era. */
  readonly province_code: string | null;
  /** The province that the unit lies in since 1 July 2025. */
  readonly province_now: string | null;
  /** Official code of `province_now`, two digits. */
  readonly province_now_code: string | null;
  /** The district before 1 July 2025, where it is known. */
  readonly district: string | null;
  /** Official code of `district`, three digits. */
  readonly district_code: string | null;
}
