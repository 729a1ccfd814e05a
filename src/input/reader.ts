import type { MediaType } from '../model/document.js';
import type { Decoded, DecodeOptions, NoText } from './decode.js';

/** A kind of file that can be read. */
export interface Reader {
  readonly media: MediaType;
  /** Endings of such files, in lower case, without the dot. */
  readonly endings: readonly string[];
  /**
   * Whether a file is of this kind by its first bytes, whatever its ending.
   * @param head the first kilobyte, a character a byte
   */
  readonly recognises: (head: string) => boolean;
  /** The module that reads it, loaded when the first such file comes. */
  readonly load: () => Promise<ReaderModule>;
}

/** What the module of a reader offers. Neither function throws for what is wrong with a file. */
export interface ReaderModule {
  readonly read: (bytes: Uint8Array, options: DecodeOptions) => ReadResult | Promise<ReadResult>;
  /** Reads characters that someone else decoded; a format that is no text has none. */
  readonly readText?: (text: string) => Decoded;
}

export type ReadResult = Decoded | NoText;
