import type { Entity } from './entity.js';
import type { IsoDay, Ordinal } from './scalars.js';

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
export type Encoding = (typeof ENCODINGS)[number];

/** Something about one file that a reader of its rows should know; never stops the run. */
export interface Warning {
  /** A stable word; the README lists them all. */
  readonly code: string;
  readonly message: string;
  /** From 1, where the warning is about a place. */
  readonly line?: Ordinal;
}

export interface Document {
  readonly file: string;
  readonly media: 'text/plain' | 'text/html';
  readonly encoding: Encoding;
  /** What was wrong inside the text and was mended. */
  readonly damage: readonly string[];
  /**
   * 0 to 1, of the encoding.
   *
   * @minimum 0
   * @maximum 1
   */
  readonly confidence: number;
  readonly title: string | null;
  /** The report's own date. */
  readonly date: IsoDay | null;
  readonly entities: readonly Entity[];
  readonly warnings: readonly Warning[];
}

/** What `--format json` prints. */
export interface Output {
  readonly schema: typeof SCHEMA;
  readonly documents: readonly Document[];
}

/** What one article must give: the document that is kept beside it. */
export type Expectation = Omit<Document, 'file'>;
