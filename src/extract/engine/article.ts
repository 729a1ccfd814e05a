import type { DateSource, WarningCode } from '../../model/document.js';
import type { Kind } from '../../model/entity.js';
import type { TextSpan } from '../../model/span.js';
import type { NormalText, Sentences } from '../../model/text.js';
import type { Draft } from './draft.js';
import type { Tokens } from './tokens.js';

export type { Draft } from './draft.js';

/** All that an extractor may read of one report. */
export interface Article {
  /** Normalised text, as written. */
  readonly text: string;
  /** The same in lower case, of the same length. */
  readonly lower: string;
  readonly source: NormalText;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  /** Name of the file, without folders, or null: it may hold a date (`2021-01-06-hoi-nghi.txt`). */
  readonly fileName: string | null;
  /** The day that the user gave for the report (`--reference-date`), ISO, or null. */
  readonly referenceDate: string | null;
  /** Ask vntk's recogniser about doubtful names of people. */
  readonly secondOpinion?: 'vntk';
}

/** A candidate whose words fit and whose meaning did not: shown by `explain --refused`. */
export interface Refusal {
  readonly kind: Kind;
  readonly span: TextSpan;
  readonly rule: string;
  readonly why: string;
}

/** A remark on a place in the text, for `Document.warnings`. */
export interface Remark {
  readonly code: WarningCode;
  readonly message: string;
  readonly span: TextSpan;
}

/** What the extractors that ran before found; each kind in order of start, none overlapping another of its kind. */
export interface Found {
  readonly dates: readonly Draft<'date'>[];
  readonly units: readonly Draft<'unit'>[];
  readonly people: readonly Draft<'person'>[];
  readonly indicators: readonly Draft<'indicator'>[];
  /** The report's own date, ISO, or null. */
  readonly reportDate: string | null;
}

export interface Extraction<K extends Kind> {
  readonly drafts: readonly Draft<K>[];
  readonly remarks?: readonly Remark[];
  readonly refusals?: readonly Refusal[];
  /** Stated by the date extractor alone: the report's own date. */
  readonly reportDate?: string | null;
  /** Stated by the date extractor alone: where the report's own date is from. */
  readonly dateSource?: DateSource | null;
}

/** Finds the mentions of one kind. Made once, used for every article: what it keeps of one never shows in the next. */
export interface Extractor<K extends Kind = Kind> {
  readonly kind: K;
  extract(article: Article, found: Found): Extraction<K>;
}
