import type { Document } from '../model/document.js';
import type { RawBlock } from '../model/raw-block.js';

/** A document with what its rows need beside it. */
export interface Reading {
  readonly document: Document;
  /** The normalised text of each entity, in the same order. */
  readonly texts: readonly string[];
  /** The decoded article, which offsets refer to. */
  readonly raw: string;
  /** What each stretch of `raw` is, in order, not overlapping; worked out when it is asked for. */
  readonly blocks: () => readonly RawBlock[];
}
