import type { DateSource, Encoding, MediaType } from '../../model/document.js';
import type { Kind } from '../../model/entity.js';
import type { BlockKind } from '../../model/raw-block.js';
import type { IsoDay } from '../../model/scalars.js';
import type { WarningCode } from '../../model/warning.js';
import type { Account } from '../account.js';
import type { Field } from '../columns.js';
import type { HeadingLanguage } from '../headings.js';

// What the program hands to the page: plain data as JSON. Articles count from 0, in the order of the output.

/** The kinds of pieces in which data comes: one list of articles, their texts, their mentions. */
export type PieceKind = 'articles' | 'texts' | 'mentions';

/** What one article adds to a piece of each kind. */
export interface PieceItems {
  readonly articles: ArticleEntry;
  readonly texts: ArticleText;
  readonly mentions: ArticleMentions;
}

/** An article in the list of articles. */
export interface ArticleEntry {
  readonly file: string;
  readonly title: string | null;
  readonly date: IsoDay | null;
  /** Mentions of each kind, in the order of `KINDS`; null of a kind that was not asked for. */
  readonly counts: readonly (number | null)[];
  /** Codes of its warnings, each once. */
  readonly warnings: readonly WarningCode[];
}

/** An article as it stands. */
export interface ArticleText {
  readonly raw: string;
  readonly blocks: readonly ShownBlock[];
  readonly media: MediaType;
  readonly encoding: Encoding;
  readonly dateSource: DateSource | null;
  readonly damage: readonly string[];
  readonly warnings: readonly { readonly code: WarningCode; readonly message: string; readonly line?: number }[];
}

/** A block of `raw`: kind, level, offsets of its first character and of the one after its last, and the table that it is. */
export type ShownBlock = readonly [kind: BlockKind, level: number, start: number, end: number, table?: ShownTable];

export interface ShownTable {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly ShownCell[];
}

/** A cell: where it stands, what it covers, whether it is a head, and its parts as start, end, start, end … */
export type ShownCell = readonly [
  row: number,
  rows: number,
  column: number,
  columns: number,
  isHead: boolean,
  parts: readonly number[],
];

/** The mentions of one article. */
export interface ArticleMentions {
  readonly sentences: readonly string[];
  /**
   * For each kind, in the order of `KINDS`, the rows of its table without the columns `file` and `report_date`; instead of the
   * sentence, the last column, its index in `sentences`.
   */
  readonly rows: readonly (readonly MentionRow[])[];
}

export type MentionRow = readonly Field[];

/** What the page is told of the run. */
export interface PageSettings {
  /** The same for the same data: what a reader keeps belongs to it. */
  readonly id: string;
  /** The language that was asked for; null: that of the reader's browser. */
  readonly language: HeadingLanguage | null;
  /** The kinds that were asked for. */
  readonly kinds: readonly Kind[];
  /** True when rows have the columns of rules. */
  readonly rules: boolean;
  readonly account: Account;
  /** Number of articles. */
  readonly articles: number;
  /** The first article of each piece of texts and of mentions, which are cut at the same places. */
  readonly first: readonly number[];
  /** The first article of each piece of the list. */
  readonly firstListed: readonly number[];
  /** The folder of the pieces beside the page, ending in `/`; null where they stand in the page itself. */
  readonly folder: string | null;
}
