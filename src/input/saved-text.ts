import type { Delimiter } from './csv.js';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/** The characters of a table that a spreadsheet or a person saved: UTF-8 or, by its mark, UTF-16; undefined for anything else. */
export function decodeTable(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The delimiter that stands most often in the first line outside quotes; a comma where none does. */
export function delimiterOfHead(text: string): Delimiter {
  const [head] = text.split(/[\r\n]/, 1);
  const bare = head!.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map(sign => bare.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}
