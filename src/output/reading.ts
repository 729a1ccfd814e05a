import type { Document } from '../model/document.js';

/** A document with what its rows need beside it. */
export interface Reading {
  readonly document: Document;
  /** The normalised text of each entity, in the same order. */
  readonly texts: readonly string[];
  /** The decoded article, which offsets refer to. */
  readonly raw: string;
}
