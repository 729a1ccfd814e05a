import iconv from 'iconv-lite';
import { VNI_LETTERS, VNI_MARKS } from '../../src/language/legacy/vni.js';
import { VPS } from '../../src/language/legacy/vps.js';

/** Writes text in an encoding; characters that it lacks become `?`. */
export type Encoder = (text: string) => Uint8Array;

function windows1252(text: string): Uint8Array {
  return iconv.encode(text, 'windows-1252');
}

function vniTable(): Map<string, Uint8Array> {
  const table = new Map<string, Uint8Array>();
  const add = (letter: string, shown: string): void => {
    table.set(letter, windows1252(shown));
    table.set(letter.toUpperCase(), windows1252(shown.toUpperCase()));
  };
  for (const [, shown, letter] of VNI_LETTERS.matchAll(/(\S) (\S)/g)) add(letter!, shown!);
  for (const [, shown, mark, letter] of VNI_MARKS.matchAll(/(\S) (\S) (\S)/g)) add(letter!, shown! + mark!);
  return table;
}

function encodeBy(table: ReadonlyMap<string, Uint8Array>, text: string): Uint8Array {
  return Buffer.concat(Array.from(text.normalize('NFC'), char => table.get(char) ?? windows1252(char)));
}

/** The signs of RFC 1456 for what NFD leaves beside a letter. */
const VIQR_SIGNS: Readonly<Record<string, string>> = {
  '\u0302': '^',
  '\u0306': '(',
  '\u031b': '+',
  '\u0301': "'",
  '\u0300': '`',
  '\u0309': '?',
  '\u0303': '~',
  '\u0323': '.',
};

function viqr(text: string): Uint8Array {
  const order = (marks: string): string =>
    [...marks]
      .sort((a, b) => rank(a) - rank(b))
      .map(sign)
      .join('');
  const rank = (mark: string): number => ('\u0302\u0306\u031b'.includes(mark) ? 0 : 1);
  const sign = (mark: string): string => VIQR_SIGNS[mark]!;
  const letters = text.normalize('NFD').replace(/đ/g, 'dd').replace(/Đ/g, 'DD');
  return Buffer.from(
    letters.replace(/(?<=[a-z][\u0300-\u0323]{0,2})(?=[.?'])/gi, '\\').replace(/[\u0300-\u0323]+/g, order),
    'latin1',
  );
}

/** Windows-1258 as Windows writes it: letters with their shape, the tone after. */
function windows1258(text: string): Uint8Array {
  const apart = text.normalize('NFC').replace(/[^\x00-\x7f]/g, char => {
    const parts = char.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0];
    return tone === undefined ? char : parts.replace(tone, '').normalize('NFC') + tone;
  });
  return iconv.encode(apart, 'windows1258');
}

/** Encoders for tests; TCVN3, VISCII and Windows-1258 are those of iconv-lite. */
export const ENCODERS: Readonly<Record<string, Encoder>> = {
  'utf-8': text => Buffer.from(text),
  'utf-16le': text => Buffer.from(text, 'utf16le'),
  'utf-16be': text => Buffer.from(text, 'utf16le').swap16(),
  'windows-1258': windows1258,
  tcvn3: text => iconv.encode(text.normalize('NFC'), 'tcvn'),
  viscii: text => iconv.encode(text.normalize('NFC'), 'viscii'),
  vni: text => encodeBy(vniTable(), text),
  vps: text =>
    encodeBy(
      new Map(
        Array.from(VPS.matchAll(/([0-9A-F]{2}) (\S)/g), ([, byte, letter]) => [
          letter!,
          Uint8Array.of(Number.parseInt(byte!, 16)),
        ]),
      ),
      text,
    ),
  viqr,
};
