import type { Encoding, MediaType } from '../../model/document.js';
import { type Decoded, type NoText, readDecoded } from '../decode.js';
import type { Flow } from '../outline/flow.js';
import { writeFlow } from '../outline/write.js';
import type { ReaderModule } from '../reader.js';
import { LARGEST_FILE, LONGEST_TEXT, TooDeep, TooLarge } from './limits.js';

/** What a reader found in an office file: its shape, or a text as it is laid out. */
export type Found = (Flow | { readonly text: string }) & Repairs;

interface Repairs {
  /** That of the old font in which most of its text was set; undefined for Unicode throughout. */
  readonly encoding?: Encoding;
  /** What was wrong inside and is mended already, in the words of `Document.damage`. */
  readonly damage?: readonly string[];
}

/**
 * Makes the reader of one kind of office file.
 * @param find reads the bytes; it may throw whatever its library throws at damaged files
 */
export function officeReader(
  media: MediaType,
  find: (bytes: Uint8Array) => Found | NoText | Promise<Found | NoText>,
): Pick<ReaderModule, 'read'> {
  return {
    read: async bytes => {
      if (bytes.length > LARGEST_FILE) return TOO_LARGE;
      try {
        const found = await find(bytes);
        return 'code' in found ? found : decoded(found, media);
      } catch (error) {
        if (error instanceof TooLarge) return TOO_LARGE;
        return error instanceof TooDeep || isOutOfStack(error) ? TOO_DEEP : DAMAGED;
      }
    },
  };
}

const TOO_LARGE: NoText = { code: 'malformed', reason: 'it is too large for a report; split it' };
const TOO_DEEP: NoText = { code: 'malformed', reason: 'its tables are nested deeper than in any report' };
const DAMAGED: NoText = { code: 'malformed', reason: 'it is damaged, or not the kind of file that its name says' };

/** A file that opens only with a password. */
export const LOCKED: NoText = { code: 'locked', reason: 'it opens only with a password; save it without one' };

function decoded(found: Found, media: MediaType): Decoded {
  const { text, ...shape } = 'text' in found ? found : writeFlow(found);
  if (text.length > LONGEST_TEXT) throw new TooLarge();
  return { ...readDecoded(text), ...shape, media, encoding: found.encoding ?? 'utf-8', mended: found.damage ?? [] };
}

/** Libraries follow what is nested by calls that are nested. */
function isOutOfStack(error: unknown): boolean {
  return error instanceof RangeError && /call stack/.test(error.message);
}
