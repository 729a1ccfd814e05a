import type { CountClass } from './counted.js';
import type { IndicatorUnit, UnitLevel, UnitType } from './entity.js';
import type { OwnPlaceLevel, TitleType } from './lexicon-file.js';

/** What a row of a lexicon can be, in the order in which they are shown. */
export const LEXICON_SORTS = ['unit', 'title', 'measure', 'counted', 'place', 'never_a_name'] as const;
export type LexiconSort = (typeof LEXICON_SORTS)[number];

/** A row of a user's lexicon: one phrase, what it means in short, and where it stands. */
export interface OwnWord {
  readonly sort: LexiconSort;
  /** Normalised: composed, tone marks in the old style, single spaces. */
  readonly phrase: string;
  /** `BV-0123 Bệnh viện Hồng Đức`; empty for words that are never a name. */
  readonly means: string;
  /** `words.csv:12`, `words.json:4:17`. */
  readonly at: string;
}

export interface OwnUnit extends OwnWord {
  readonly id: string;
  readonly name: string;
  readonly type: UnitType | null;
  readonly level: UnitLevel | null;
  readonly place: string | null;
  /** False for a canonical name that the program reads by itself: it only gets the id. */
  readonly isPhrase: boolean;
}

export interface OwnTitle extends OwnWord {
  readonly type: TitleType;
  readonly name: string;
}

export interface OwnMeasure extends OwnWord {
  readonly code: string;
  /** Null: any. Of a code of the program its own units hold. */
  readonly units: readonly IndicatorUnit[] | null;
  /** True for a look-alike: what it names is not this measure. */
  readonly isNot: boolean;
}

interface OwnCounted extends OwnWord {
  readonly type: CountClass;
}

export interface OwnPlace extends OwnWord {
  readonly name: string;
  readonly level: OwnPlaceLevel;
  readonly code: string | null;
  /** Code of the province before 1 July 2025; null where it is not given. */
  readonly province: string | null;
}

/** A user's words, checked: plain data that never changes, so that threads can have it and tables can be built of it. */
export interface OwnWords {
  readonly units: readonly OwnUnit[];
  readonly titles: readonly OwnTitle[];
  readonly measures: readonly OwnMeasure[];
  readonly counted: readonly OwnCounted[];
  readonly places: readonly OwnPlace[];
  readonly never: readonly OwnWord[];
}

/** No words but those of the program. */
export const NO_OWN_WORDS: OwnWords = Object.freeze({
  units: [],
  titles: [],
  measures: [],
  counted: [],
  places: [],
  never: [],
});
