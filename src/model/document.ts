import type { Entity } from './entity.js';
import type { MediaType } from './media.js';
import type { IsoDay } from './scalars.js';
import type { Warning } from './warning.js';

export type * from './media.js';
export type * from './warning.js';

/** The version of the output contract. */
export const SCHEMA = 'vihealth/2';

/** The encodings that a file can be read from, under the names that the output uses. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1258',
  'tcvn3',
  'vni',
  'viscii',
  'vps',
  'viqr',
] as const;
/** The name of an encoding, such as `utf-8` or `tcvn3`. */
export type Encoding = (typeof ENCODINGS)[number];

/**
 * Where the report's own date comes from: `given` for this very file; `metadata`, the time at which a page says it was published;
 * from the text a `stamp`, a `dateline`, the `headline`, the `lead`, the `cut-off` day of the figures; the `file-name`;
 * `reference`, the day that was given for reports that state none.
 */
export const DATE_SOURCES = [
  'given',
  'metadata',
  'stamp',
  'dateline',
  'headline',
  'lead',
  'cut-off',
  'file-name',
  'reference',
] as const;
export type DateSource = (typeof DATE_SOURCES)[number];

/** All that was found in one article. */
export interface Document {
  /** The path of the article, with `/` between folders; `-` for standard input. */
  readonly file: string;
  /** `text/html` for a web page. For all but `text/plain`, offsets refer to the text that `normalize` prints for the file. */
  readonly media: MediaType;
  /** What it was decoded from. */
  readonly encoding: Encoding;
  /** What was wrong inside the text and was repaired: `double-utf8`, `capital-font`. */
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
  /** Where `date` comes from; null where there is none. */
  readonly date_source: DateSource | null;
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
export type Expectation = {
  /** The contract under which it was written. */
  readonly schema: typeof SCHEMA;
} & Omit<Document, 'file'>;
