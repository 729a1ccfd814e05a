import iconv from 'iconv-lite';
import { isSyllable } from '../syllables.js';
import { VPS } from './vps.js';

/** UTF-16 unit of each byte. */
type Table = Uint16Array;

const tables = new Map<string, Table>();

function tableOf(name: string, make: () => string): Table {
  let table = tables.get(name);
  if (table === undefined) {
    const text = make();
    table = Uint16Array.from({ length: 256 }, (_, byte) => text.charCodeAt(byte));
    tables.set(name, table);
  }
  return table;
}

const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte);

/** The tables of iconv-lite, which enters here. */
function fromIconv(name: string): Table {
  return tableOf(name, () => iconv.decode(Buffer.from(ALL_BYTES), name));
}

/** Not by TextDecoder: some versions of Node read 80-9F as if they were Latin-1. */
export function windows1252(): Table {
  return fromIconv('windows1252');
}

function vps(): Table {
  return tableOf('vps', () => {
    const text = Array.from(windows1252(), unit => String.fromCharCode(unit));
    for (const [, byte, letter] of VPS.matchAll(/([0-9A-F]{2}) (\S)/g)) text[Number.parseInt(byte!, 16)] = letter!;
    return text.join('');
  });
}

/** TCVN 5712 as the ABC fonts have it: the signs of Windows-1252 at 80-9F, no capitals with tones. */
function abc(): Table {
  return tableOf('abc', () => {
    const western = iconv.decode(Buffer.from(ALL_BYTES), 'windows1252');
    const tcvn = iconv.decode(Buffer.from(ALL_BYTES), 'tcvn');
    return western.slice(0, 0xa1) + tcvn.slice(0xa1);
  });
}

function decodeBy(table: Table, bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) units[i] = table[bytes[i]!]!;
  return Buffer.from(units.buffer).toString('utf16le');
}

export const decodeViscii = (bytes: Uint8Array): string => decodeBy(fromIconv('viscii'), bytes);
export const decodeVps = (bytes: Uint8Array): string => decodeBy(vps(), bytes);

/** Windows-1258 keeps letter and tone apart; here they are composed, as glibc does. */
export const decodeWindows1258 = (bytes: Uint8Array): string =>
  decodeBy(fromIconv('windows1258'), bytes).normalize('NFC');

/**
 * Reads TCVN3. Capitals with tones (80-9F and some controls, TCVN 5712-1) share their bytes with the quotes and dashes
 * that documents in ABC fonts hold: they are capitals where that makes the word a syllable.
 */
export function decodeTcvn3(bytes: Uint8Array): string {
  const full = fromIconv('tcvn');
  const units = new Uint16Array(bytes.length);
  const plain = abc();
  let word = 0;
  let unsure = false;
  for (let i = 0; i <= bytes.length; i++) {
    const byte = i < bytes.length ? bytes[i]! : SPACE;
    if (i < bytes.length) units[i] = plain[byte]!;
    const isCapital = (byte >= 0x80 && byte < 0xa0) || (byte < 0x18 && full[byte]! > 0x7f);
    if (isCapital) unsure = true;
    else if (byte < 0x80 && !isLetter(byte)) {
      if (unsure) readCapitals(units, bytes, word, i, full);
      unsure = false;
      word = i + 1;
    }
  }
  const text = Buffer.from(units.buffer).toString('utf16le');
  return /[\u0300-\u0323]/.test(text) ? text.normalize('NFC') : text;
}

const SPACE = 32;
const LONGEST = 7;

/** Ellipsis, quotes, bullet and dashes of Windows-1252: alone between spaces they are no capital. */
function isSign(byte: number): boolean {
  return byte === 0x85 || (byte >= 0x91 && byte <= 0x97);
}

function isLetter(byte: number): boolean {
  return (byte | 32) >= 97 && (byte | 32) <= 122;
}

function readCapitals(units: Uint16Array, bytes: Uint8Array, from: number, to: number, full: Table): void {
  if (to - from > LONGEST || (to - from === 1 && isSign(bytes[from]!))) return;
  const word = decodeBy(full, bytes.subarray(from, to));
  if (!isSyllable(word.toLowerCase())) return;
  for (let i = from; i < to; i++) units[i] = word.charCodeAt(i - from);
}
