import type { DecimalMark } from '../../model/decimal-mark.js';
import type { DateSource, WarningCode } from '../../model/document.js';
import type { Kind } from '../../model/entity.js';
import type { OwnWords } from '../../model/own-words.js';
import type { TextSpan } from '../../model/span.js';
import type { NormalText, Sentences } from '../../model/text.js';
import type { Structure } from '../../structure/structure.js';
import type { Draft } from './draft.js';
import type { Tokens } from './tokens.js';
import type { Trigger } from './triggers.js';
import type { Vocabulary } from './vocabulary.js';

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
  /** Where each stretch stands in the report: headings, lists, tables. */
  readonly structure: Structure;
  /** Name of the file, without folders, or null: it may hold a date (`2021-01-06-hoi-nghi.txt`). */
  readonly fileName: string | null;
  /** The day that was given for this very report, ISO, or null: it wins over what the text says. */
  readonly givenDate: string | null;
  /** The day that the user gave for reports that state none (`--reference-date`), ISO, or null. */
  readonly referenceDate: string | null;
  /** The decimal mark that the user says the report has (`--numbers`); null: its numbers tell. */
  readonly decimalMark: DecimalMark | null;
  /** Ask vntk's recogniser about doubtful names of people. */
  readonly secondOpinion: 'vntk' | null;
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
  /** The kind of the mention that it is about: a run that does not want that kind does not show it. */
  readonly kind: Kind;
}

/** The drafts of each kind, in order of start, none overlapping another of its kind. */
type Drafts = { readonly [K in Kind]?: readonly Draft<K>[] };

/** What the stages that ran before found. */
export interface Found {
  readonly dates: readonly Draft<'date'>[];
  readonly units: readonly Draft<'unit'>[];
  readonly people: readonly Draft<'person'>[];
  /** The report's own date, ISO, or null. */
  readonly reportDate: string | null;
}

export interface Extraction {
  readonly drafts: Drafts;
  readonly remarks?: readonly Remark[];
  readonly refusals?: readonly Refusal[];
  /** Stated by the date extractor alone: the report's own date. */
  readonly reportDate?: string | null;
  /** Stated by the date extractor alone: where the report's own date is from. */
  readonly dateSource?: DateSource | null;
}

/** Finds the mentions of a stage. Made once, used for every article: what it keeps of one never shows in the next. */
export interface Extractor {
  /** Where its readers may begin: `Tokens.next` leads to those tokens alone. */
  readonly triggers: readonly Trigger[];
  extract(article: Article, found: Found): Extraction;
}

/** One step on the way of an article: the kinds that it finds and those that it must see first. */
export interface Stage {
  readonly kinds: readonly Kind[];
  readonly needs: readonly Kind[];
  /** Builds the tables of the stage at the call, with a user's words in them. */
  readonly make: (vocabulary: Vocabulary, own: OwnWords) => Extractor;
}
