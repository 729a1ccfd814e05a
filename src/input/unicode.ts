import { isUtf8 } from 'node:buffer';

/**
 * The text of a file that a user writes for the program: UTF-8, or UTF-16 with its mark.
 * @returns undefined for other bytes: a word list that is guessed would be wrong in silence
 */
export function decodeUnicode(bytes: Uint8Array): string | undefined {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (wide === null && !isUtf8(bytes)) return undefined;
  const text = new TextDecoder(wide ?? 'utf-8').decode(bytes);
  return text.includes('\0') ? undefined : text;
}
