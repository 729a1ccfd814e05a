import type { CorrectionAccount } from '../model/correction.js';
import type { Encoding, Warning } from '../model/document.js';
import type { Kind } from '../model/entity.js';

/** What the cache did for one article: gave it, took it, took it in place of a damaged entry, or could not take it. */
export type CacheUse = 'given' | 'taken' | 'replaced' | 'refused';

/** What one file gave to the output. */
export interface Page {
  readonly file: string;
  /** Size of the file. */
  readonly bytes: number;
  readonly encoding: Encoding;
  readonly warnings: readonly Warning[];
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  /** What came of the corrections of the file; null where it has none. */
  readonly corrections: CorrectionAccount | null;
  /** What it adds to each table of the layout, in order. */
  readonly parts: readonly string[];
  /** What the cache did; undefined without one. */
  readonly cache?: CacheUse;
}
