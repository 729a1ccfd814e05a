// Boils the word list of `@vntk/dictionary` (Viet74K) down to its common words of two syllables: evidence that a syllable
// with a capital and the small one after it are one word (`Lãnh đạo`) and not a name and a verb (`Sang nói`).
// A line per first syllable, in order: `lãnh đạo hải địa`. Names in the list (`Hà Nội`) are left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { houseStyle } from '../house-style.mjs';

const require = createRequire(import.meta.url);
const WORD = /^\p{Ll}+ \p{Ll}+$/u;

/** @param {URL} folder where the module `words.ts` is written */
export async function write(folder) {
  const list = readFileSync(require.resolve('@vntk/dictionary/data/Viet74K.txt'), 'utf8');
  const seconds = new Map();
  for (const line of list.split('\n')) {
    const word = houseStyle(line.trim());
    if (!WORD.test(word)) continue;
    const [first, second] = word.split(' ');
    if (!seconds.has(first)) seconds.set(first, new Set());
    seconds.get(first).add(second);
  }
  // By their units, as strings are compared: a line is looked up by halves.
  const firsts = [...seconds.keys()].sort();
  const lines = firsts.map(first => [first, ...seconds.get(first)].join(' '));
  const text = `/** Common words of two syllables: a line per first syllable, in the order of strings, then the second ones. Generated. */
export const WORDS = \`${lines.join('\n')}\`;
`;
  writeFileSync(new URL('words.ts', folder), text);
}
