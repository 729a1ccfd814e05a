/** A tone mark that stands after the first vowel of a pair, where the other school of spelling has it after the second. */
const TONE = /([oOuU][\u0302\u0306\u031b]?)([\u0300\u0301\u0303\u0309\u0323])([aAeEyY])/g;
/** What two annotators may leave in or out at either end. */
const EDGES = ' .,;:–-';
const LOOKALIKES: Readonly<Record<string, string>> = { ð: 'đ', ƣ: 'ư' };

/**
 * A text as two careful annotators would write it alike: one tone style, small letters, look-alikes repaired, no zero-width
 * characters, no punctuation at the ends, one space between words.
 */
export function fold(text: string): string {
  const folded = text
    .normalize('NFD')
    .replace(TONE, '$1$3$2')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ðƣ]/g, char => LOOKALIKES[char]!)
    .replace(/[\u200b-\u200d\u00ad\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ');
  let start = 0;
  let end = folded.length;
  while (start < end && EDGES.includes(folded[start]!)) start++;
  while (end > start && EDGES.includes(folded[end - 1]!)) end--;
  return folded.slice(start, end);
}

/** How much of their words two texts share: F1 of the words, from 0 to 1. */
export function wordOverlap(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0;
  const pool = new Map<string, number>();
  for (const word of right) pool.set(word, (pool.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of left) {
    const count = pool.get(word) ?? 0;
    if (count === 0) continue;
    common++;
    pool.set(word, count - 1);
  }
  return (2 * common) / (left.length + right.length);
}

function words(text: string): readonly string[] {
  return fold(text)
    .split(/[\s.,;:()"“”]+/)
    .filter(word => word !== '');
}
