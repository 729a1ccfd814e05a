import type { Ordinal } from './scalars.js';

/** A post that a person holds: `GĐ TTYT huyện Than Uyên`. */
export interface Position {
  /** As worded, abbreviations written out: `Giám đốc`, `Tỉnh ủy viên` for `TUV`. */
  readonly title: string;
  /** The title in its canonical form; the same as `title` where no other form of it is known. */
  readonly title_name: string;
  /** The unit as worded, not expanded: `TTYT huyện Than Uyên`; null when the text names none. */
  readonly unit: string | null;
  /** The unit's canonical name: `Trung tâm Y tế huyện Than Uyên`. */
  readonly unit_name: string | null;
  /** The `unit_id` of the unit. */
  readonly unit_id: string | null;
}

/** What a person is to the report, beside one it speaks of. */
export const ROLES = ['author', 'patient'] as const;
export type Role = (typeof ROLES)[number];

/** What is said of a person. The examples are of `Đồng chí BSCKII. TRẦN THỊ BÌNH, Giám đốc Sở Y tế`. */
export interface PersonFields {
  /** In normal case, without titles: `Trần Thị Bình`. */
  readonly name: string;
  /** The longest form of the name in the report: that of `bác sĩ Bình` too is `Trần Thị Bình`. */
  readonly full_name: string;
  /** Number of the person within the document: all mentions of one person share it. */
  readonly person: Ordinal | null;
  /** The form of address, or null: `đồng chí`. */
  readonly honorific: string | null;
  /** Degrees, ranks and titles of merit in their usual short form, in the order of the text: `BSCKII`. */
  readonly degrees: readonly string[];
  /** Posts, in the order of the text. */
  readonly positions: readonly Position[];
  /** `author` for who wrote the article, `patient` for who is ill, otherwise null. */
  readonly role: Role | null;
}
