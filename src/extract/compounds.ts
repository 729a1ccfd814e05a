import { WORDS } from '../generated/words.js';
import { BoundedMemo } from './engine/bounded-memo.js';

const seconds = new BoundedMemo(secondsOf);

/** True when the dictionary has `first second` as one common word: `lãnh đạo`. Both in lower case, NFC. */
export function isCompound(first: string, second: string): boolean {
  return seconds.of(first).includes(` ${second} `);
}

/** What follows a syllable in words of two, each between spaces. Found by halves: to cut the list takes longer than a report. */
function secondsOf(first: string): string {
  let [low, high] = [0, WORDS.length];
  while (low < high) {
    const start = WORDS.lastIndexOf('\n', (low + high) >>> 1) + 1;
    const newline = WORDS.indexOf('\n', start);
    const end = newline < 0 ? WORDS.length : newline;
    const gap = WORDS.indexOf(' ', start);
    const found = WORDS.slice(start, gap);
    if (found === first) return `${WORDS.slice(gap, end)} `;
    if (found < first) low = end + 1;
    else high = start - 1;
  }
  return '';
}
