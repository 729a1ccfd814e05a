import type { Entity } from './entity.js';
import type { IsoDay, Ordinal } from './scalars.js';

/** The version of the output contract. */
export const SCHEMA = 'vihealth/1';

/** The encodings that a file can be read from, under the names that the output uses. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1258',
  'tcvn3',
  'vni',
  'viscii',
  'vps',
  'viqr',
] as const;
/** The name of an encoding, such as `utf-8` or `tcvn3`. */
export type Encoding = (typeof ENCODINGS)[number];

/** What a file is. */
export type Media =
  | 'text/plain'
  | 'text/html'
  | 'application/msword'
  | 'application/pdf'
  | 'application/rtf'
  | 'application/vnd.ms-excel'
  | 'application/vnd.oasis.opendocument.text'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Something that a reader of one file's rows should know; it never stops the run. */
export interface Warning {
  /** A stable word; the README lists them all. */
  readonly code: string;
  /** In English, for a person: `31/06/2014: no calendar has this day`. */
  readonly message: string;
  /** From 1, if the warning is about a place. */
  readonly line?: Ordinal;
}

/** All that was found in one article. */
export interface Document {
  /** The path of the article, with `/` between folders; `-` for standard input. */
  readonly file: string;
  /** `text/html` for a web page: offsets then refer to its text. */
  readonly media: Media;
  /** What it was decoded from. */
  readonly encoding: Encoding;
  /** What was wrong inside the text and was mended: `double-utf8`, `capital-font`. */
  readonly damage: readonly string[];
  /**
   * 0 to 1, of the encoding.
   *
   * @minimum 0
   * @maximum 1
   */
  readonly confidence: number;
  /** The headline, normalised, or null. */
  readonly title: string | null;
  /** The report's own date, or null. */
  readonly date: IsoDay | null;
  /** In order of start, then longest first. */
  readonly entities: readonly Entity[];
  readonly warnings: readonly Warning[];
}

/** What `--format json` prints. */
export interface Output {
  readonly schema: typeof SCHEMA;
  readonly documents: readonly Document[];
}

/** The document that is kept beside an article, which reading it must give again. */
export type Expectation = Omit<Document, 'file'>;
