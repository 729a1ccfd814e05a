import type { Encoding } from '../../model/document.js';
import type { NoText } from '../decode.js';
import type { Flow } from '../outline/flow.js';

/** What a reader found in an office file. */
export interface Found extends Flow {
  /** That of the old font in which most of its text was set; undefined for Unicode throughout. */
  readonly encoding?: Encoding;
  /** What was wrong inside and is mended already, in the words of `Document.damage`. */
  readonly damage?: readonly string[];
}

/**
 * Reads the bytes of one kind of office file. It may throw whatever its library throws at damaged files: the table of
 * readers makes a reason of that.
 */
export type Reader = (bytes: Uint8Array) => Found | NoText | Promise<Found | NoText>;
