import type { RawSpan, TextSpan } from './span.js';

/** A normalised text with the way back to the decoded file it was made from. Immutable. */
export interface NormalText {
  /**
   * NFC, one tone style, look-alikes repaired, tags and zero-width characters gone, runs of white space one space.
   * A line end that only wraps a paragraph is a space; one that ends it is `\n`, without spaces around, alone but where
   * only an empty line shows that it does not wrap: `\n\n`.
   */
  readonly text: string;
  /** `text` in lower case, of the same length: patterns read it and need no `i` flag. */
  readonly lower: string;
  /** The decoded file. */
  readonly raw: string;
  /**
   * The range of `raw` that `span` was made from. Combining characters that follow belong to it; so do zero-width ones inside a
   * word, not those after its end: of `97%\u200b` only `97%`.
   */
  toRaw(span: TextSpan): RawSpan;
  /** What was wrong and was mended, in the words of `Document.damage`. */
  readonly damage: readonly string[];
}

/** Where sentences begin in a normalised text. */
export interface Sentences {
  /** Number of sentences. */
  readonly count: number;
  /** The sentence that holds `offset`, without white space at either end. */
  at(offset: number): TextSpan;
  /** Index of the sentence that holds `offset`: 0 to count - 1. */
  indexAt(offset: number): number;
  /** The sentence of that index. */
  get(index: number): TextSpan;
}
