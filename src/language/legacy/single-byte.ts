import { SINGLE_BYTES } from '../../generated/single-bytes.js';
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

/** The tables of iconv-lite. */
function fromIconv(name: keyof typeof SINGLE_BYTES): Table {
  return tableOf(name, () => SINGLE_BYTES[name]);
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
  return tableOf('abc', () => SINGLE_BYTES.windows1252.slice(0, 0xa1) + SINGLE_BYTES.tcvn.slice(0xa1));
}

function decodeBy(table: Table, bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) units[i] = table[bytes[i]!]!;
  return Buffer.from(units.buffer).toString('utf16le');
}

/** Bytes that Windows-1252 leaves open stay what they are, so that they can be told again from the text. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  decodeBy(windows1252(), bytes).replace(/\ufffd/g, (_, at: number) => String.fromCharCode(bytes[at]!));

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
  const plain = abc();
  const kinds = kindsOfBytes();
  const units = new Uint16Array(bytes.length);
  let seen = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    units[i] = plain[byte]!;
    seen |= kinds[byte]!;
  }
  if ((seen & CAPITAL) !== 0) readCapitals(units, bytes, kinds);
  const text = Buffer.from(units.buffer).toString('utf16le');
  return (seen & MARK) === 0 ? text : text.normalize('NFC');
}

const CAPITAL = 1;
const MARK = 2;
/** Ends a word. */
const END = 4;

let byteKinds: Uint8Array | undefined;

/** Per byte: a capital with a tone or a sign of Windows-1252, a combining mark, or neither letter. */
function kindsOfBytes(): Uint8Array {
  const full = fromIconv('tcvn');
  byteKinds ??= Uint8Array.from(ALL_BYTES, byte => {
    if ((byte >= 0x80 && byte < 0xa0) || (byte < 0x18 && full[byte]! > 0x7f)) return CAPITAL;
    if (full[byte]! >= 0x300 && full[byte]! <= 0x323) return MARK;
    return byte < 0x80 && !isLetter(byte) ? END : 0;
  });
  return byteKinds;
}

const LONGEST = 7;

/** Ellipsis, quotes, bullet and dashes of Windows-1252: alone between spaces they are no capital. */
function isSign(byte: number): boolean {
  return byte === 0x85 || (byte >= 0x91 && byte <= 0x97);
}

function isLetter(byte: number): boolean {
  return (byte | 32) >= 97 && (byte | 32) <= 122;
}

/** Reads the words again that hold what may be a capital with a tone. */
function readCapitals(units: Uint16Array, bytes: Uint8Array, kinds: Uint8Array): void {
  const full = fromIconv('tcvn');
  for (let i = 0; i < bytes.length; i++) {
    if (kinds[bytes[i]!] !== CAPITAL) continue;
    let from = i;
    while (from > 0 && i - from <= LONGEST && kinds[bytes[from - 1]!] !== END) from--;
    let to = i + 1;
    while (to < bytes.length && kinds[bytes[to]!] !== END) to++;
    if (to - from <= LONGEST && !(to - from === 1 && isSign(bytes[from]!))) readWord(units, bytes, from, to, full);
    i = to;
  }
}

function readWord(units: Uint16Array, bytes: Uint8Array, from: number, to: number, full: Table): void {
  let word = '';
  for (let i = from; i < to; i++) word += String.fromCharCode(full[bytes[i]!]!);
  if (!isSyllable(word.toLowerCase())) return;
  for (let i = from; i < to; i++) units[i] = word.charCodeAt(i - from);
}
