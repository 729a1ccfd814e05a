// Writes down what iconv-lite reads each byte as, of the encodings of one byte that Vietnamese texts are in: four lines instead
// of the package, whose tables of other languages every run would load.
import { writeFileSync } from 'node:fs';
import iconv from 'iconv-lite';

const ENCODINGS = ['windows1252', 'windows1258', 'tcvn', 'viscii'];
const ALL_BYTES = Buffer.from({ length: 256 }, () => 0).map((_, byte) => byte);

/** @param {URL} folder where the module `single-bytes.ts` is written */
export async function write(folder) {
  const rows = ENCODINGS.map(name => `  ${name}: ${escaped(iconv.decode(ALL_BYTES, name))},`);
  const text = `/** The character of each of the 256 bytes, by encoding. Generated. */
export const SINGLE_BYTES = {
${rows.join('\n')}
} as const;
`;
  writeFileSync(new URL('single-bytes.ts', folder), text);
}

function escaped(text) {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const shown = unit => (unit >= 0x20 && unit < 0x7f ? '' : `\\u${unit.toString(16).padStart(4, '0')}`);
  return `'${units.map(unit => shown(unit) || String.fromCharCode(unit).replace(/['\\]/, '\\$&')).join('')}'`;
}
