import type { CountClass } from './counted.js';
import type { IndicatorUnit, UnitLevel, UnitType } from './entity.js';

/** What the words of a title say of the person. */
export const TITLE_TYPES = ['office', 'occupation', 'honorific', 'degree'] as const;
export type TitleType = (typeof TITLE_TYPES)[number];

/** How large a place is. */
export const PLACE_LEVELS = ['province', 'district', 'commune', 'region'] as const;
export type OwnPlaceLevel = (typeof PLACE_LEVELS)[number];

/**
 * A key of your own: letters, digits and `. _ : / -`, without spaces.
 *
 * @pattern ^[\p{L}\p{N}][\p{L}\p{M}\p{N}._:\/-]{0,99}$
 */
type Key = string;

/** A body with the key that your own tables know it by: `{"id": "BV-0123", "name": "Bệnh viện Hồng Đức", "phrases": ["BVHĐ"]}`. */
export interface LexiconUnit {
  /** Becomes the `unit_id` of the body. */
  readonly id: Key;
  /** Canonical name. What the program already reads as a body of this name gets the `id` too. */
  readonly name: string;
  /** Other ways to write it. */
  readonly phrases?: readonly string[];
  /** Default: what the name itself tells, otherwise `other`. */
  readonly type?: UnitType;
  /** Default: what the name itself tells. */
  readonly level?: UnitLevel;
  /** The place that it lies in, where its name does not tell: `Lai Châu`. */
  readonly place?: string;
}

/** What people hold, do or are called: `{"phrases": ["điều phối viên"], "type": "office"}`. */
export interface LexiconTitle {
  readonly phrases: readonly string[];
  /** Default `office`: a post. */
  readonly type?: TitleType;
  /** Canonical form; by default the first phrase, with a capital for a post. */
  readonly name?: string;
}

/** A measure of your own, or more phrases for one of the program's: `{"code": "waste_sorted", "phrases": ["phân loại rác"]}`. */
export interface LexiconMeasure {
  /** Becomes `indicator` of the figure. A code of the program (`vihealth schema measures`) gets the phrases as well. */
  readonly code: Key;
  /** Words that the name of a figure holds; `…` stands for any words between. */
  readonly phrases: readonly string[];
  /** Only for a code of your own. */
  readonly name?: string;
  /** Units that it is given in; by default any. Only for a code of your own. */
  readonly units?: readonly IndicatorUnit[];
  /** Look-alikes: a name that holds one of these, longer than the phrase, belongs to another measure. */
  readonly not?: readonly string[];
}

/** Words that are counted: `{"phrases": ["suất ăn"], "type": "thing"}`. */
export interface LexiconCounted {
  readonly phrases: readonly string[];
  /** Default `thing`. */
  readonly type?: CountClass;
}

/** A place that the official lists lack: `{"phrases": ["Nậm Pục"], "level": "commune", "code": "NP", "province": "Lai Châu"}`. */
export interface LexiconPlace {
  readonly phrases: readonly string[];
  readonly level: OwnPlaceLevel;
  /** Canonical name, without the word of its level; by default the first phrase. */
  readonly name?: string;
  /** Becomes `place_code` of a figure that is about the place. */
  readonly code?: Key;
  /** The province that it lies in, by its name: one of the 63, or of the 34 since 1 July 2025. */
  readonly province?: string;
}

/** A word list of your own (`--lexicon`). Case, composed or decomposed letters and the place of tone marks do not matter. */
export interface Lexicon {
  /** For editors: the schema that describes the file. */
  readonly $schema?: string;
  readonly units?: readonly LexiconUnit[];
  readonly titles?: readonly LexiconTitle[];
  readonly measures?: readonly LexiconMeasure[];
  readonly counted?: readonly LexiconCounted[];
  readonly places?: readonly LexiconPlace[];
  /** Words that are never the name, or part of the name, of a person, and that no name of a body begins with. */
  readonly never_a_name?: readonly string[];
}
