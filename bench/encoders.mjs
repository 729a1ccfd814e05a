// Writes text in the encodings that the program reads. TCVN3, VISCII and Windows-1258 are those of iconv-lite; VNI and VPS
// are written from the tables of the program, VIQR from RFC 1456.
import iconv from 'iconv-lite';

const windows1252 = text => iconv.encode(text, 'windows-1252');

function vniTable({ VNI_LETTERS, VNI_MARKS }) {
  const table = new Map();
  const add = (letter, shown) => {
    table.set(letter, windows1252(shown));
    table.set(letter.toUpperCase(), windows1252(shown.toUpperCase()));
  };
  for (const [, shown, letter] of VNI_LETTERS.matchAll(/(\S) (\S)/g)) add(letter, shown);
  for (const [, shown, mark, letter] of VNI_MARKS.matchAll(/(\S) (\S) (\S)/g)) add(letter, shown + mark);
  return table;
}

function vpsTable({ VPS }) {
  return new Map(
    Array.from(VPS.matchAll(/([0-9A-F]{2}) (\S)/g), ([, byte, letter]) => [
      letter,
      Uint8Array.of(Number.parseInt(byte, 16)),
    ]),
  );
}

const encodeBy = (table, text) =>
  Buffer.concat(Array.from(text.normalize('NFC'), char => table.get(char) ?? windows1252(char)));

/** The signs of RFC 1456 for what NFD leaves beside a letter. */
const VIQR_SIGNS = {
  '\u0302': '^',
  '\u0306': '(',
  '\u031b': '+',
  '\u0301': "'",
  '\u0300': '`',
  '\u0309': '?',
  '\u0303': '~',
  '\u0323': '.',
};

/** A sign of shape comes before the tone. */
function viqrSigns(marks) {
  const rank = mark => ('\u0302\u0306\u031b'.includes(mark) ? 0 : 1);
  return [...marks]
    .sort((a, b) => rank(a) - rank(b))
    .map(mark => VIQR_SIGNS[mark])
    .join('');
}

function viqr(text) {
  const letters = text.normalize('NFD').replace(/đ/g, 'dd').replace(/Đ/g, 'DD');
  return Buffer.from(
    letters.replace(/(?<=[a-z][\u0300-\u0323]{0,2})(?=[.?'])/gi, '\\').replace(/[\u0300-\u0323]+/g, viqrSigns),
    'latin1',
  );
}

/** Windows-1258 as Windows writes it: letters with their shape, the tone after. */
function windows1258(text) {
  const apart = text.normalize('NFC').replace(/[^\x00-\x7f]/g, char => {
    const parts = char.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0];
    return tone === undefined ? char : parts.replace(tone, '').normalize('NFC') + tone;
  });
  return iconv.encode(apart, 'windows1258');
}

/**
 * The encoders by the names that the program has for the encodings; characters that an encoding lacks become `?`.
 * @param tables `VNI_LETTERS`, `VNI_MARKS` and `VPS` of the program
 */
export function createEncoders(tables) {
  const vni = vniTable(tables);
  const vps = vpsTable(tables);
  return {
    'utf-8': text => Buffer.from(text),
    'utf-16le': text => Buffer.from(text, 'utf16le'),
    'utf-16be': text => Buffer.from(text, 'utf16le').swap16(),
    'windows-1258': windows1258,
    tcvn3: text => iconv.encode(text.normalize('NFC'), 'tcvn'),
    viscii: text => iconv.encode(text.normalize('NFC'), 'viscii'),
    vni: text => encodeBy(vni, text),
    vps: text => encodeBy(vps, text),
    viqr,
  };
}

/** A text without the signs that not every old encoding has. */
export function plain(text) {
  return text
    .normalize('NFC')
    .replace(/[–—−]/g, '-')
    .replace(/[“”«»]/g, '"')
    .replace(/[‘’`]/g, "'")
    .replace(/…/g, '...')
    .replace(/ð/g, 'đ')
    .replace(/Ð/g, 'Đ')
    .replace(/[^\n -~À-ỹ]|[ÐðÞþ×÷Ƣƣ]/g, ' ');
}
