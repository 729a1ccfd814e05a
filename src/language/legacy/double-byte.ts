import { windows1252 } from './single-byte.js';
import { VNI_LETTERS, VNI_MARKS, VNI_MARKS_OF_CONVERTERS } from './vni.js';

interface VniTables {
  /** UTF-16 unit of a byte that stands alone. */
  readonly letters: Uint16Array;
  /** UTF-16 unit of a letter and the mark after it, at `letter << 8 | mark`; 0 where the two do not go together. */
  readonly pairs: Uint16Array;
}

let tables: VniTables | undefined;

function buildTables(): VniTables {
  const byteOf = new Map(Array.from(windows1252(), (unit, byte) => [String.fromCharCode(unit), byte] as const));
  const letters = Uint16Array.from(windows1252());
  const pairs = new Uint16Array(65536);
  for (const [, shown, letter] of VNI_LETTERS.matchAll(/(\S) (\S)/g)) {
    letters[byteOf.get(shown!)!] = letter!.charCodeAt(0);
    letters[byteOf.get(shown!.toUpperCase())!] = letter!.toUpperCase().charCodeAt(0);
  }
  for (const [, shown, mark, letter] of `${VNI_MARKS}  ${VNI_MARKS_OF_CONVERTERS}`.matchAll(/(\S) (\S) (\S)/g)) {
    // The mark is small or capital as the font has it; the letter's case tells the case.
    for (const form of [mark!, mark!.toUpperCase()]) {
      pairs[(byteOf.get(shown!)! << 8) | byteOf.get(form)!] = letter!.charCodeAt(0);
      pairs[(byteOf.get(shown!.toUpperCase())! << 8) | byteOf.get(form)!] = letter!.toUpperCase().charCodeAt(0);
    }
  }
  return { letters, pairs };
}

/** Reads VNI-Windows: a letter takes the mark after it where the two go together (longest match first). */
export function decodeVni(bytes: Uint8Array): string {
  tables ??= buildTables();
  const { letters, pairs } = tables;
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    const next = i + 1 < bytes.length ? bytes[i + 1]! : 0;
    const pair = next < 0x80 ? 0 : pairs[(byte << 8) | next]!;
    units[length++] = pair === 0 ? letters[byte]! : pair;
    if (pair !== 0) i++;
  }
  return Buffer.from(units.buffer, 0, length * 2).toString('utf16le');
}
