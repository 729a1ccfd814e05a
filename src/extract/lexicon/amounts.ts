import { isLetterAt } from '../engine/characters.js';
import { lexicalRow, WORDS } from './rows.js';

/** `m2`, `F1`: any number will do. */
const NUMBER = /\d+/g;

/** Whether a number before a phrase is an amount, for each that says so: true of `trường hợp`, false of `triệu chứng`. */
const AMOUNTS = new Map<string, boolean>();
for (const words of WORDS) {
  for (const row of words.rows) {
    const { phrase: written, senses } = lexicalRow(row, words);
    const phrase = written.replace(NUMBER, '0');
    if (senses.includes('amount') || words.share !== undefined) AMOUNTS.set(phrase, true);
    else if (words.scale !== undefined) AMOUNTS.set(phrase, words.scale > 0);
    else if (words.counted !== undefined)
      AMOUNTS.set(phrase, words.counted !== null && !senses.includes('no-label') && !senses.includes('after-date'));
  }
}

/** UTF-16 units of the longest of them. */
const LONGEST = Math.max(...Array.from(AMOUNTS.keys(), phrase => phrase.length));

const SIGN = / ?(?:[%‰°+]|x ?\d)/y;

/** True when what is counted or measured stands right after a number: `15/15 xã`, `1-5 tuổi`; not `30/6 tỷ lệ tiêm`. */
export function isAmount(lower: string, at: number): boolean {
  SIGN.lastIndex = at;
  return SIGN.test(lower) || amountEnd(lower, at) >= 0;
}

/** Where the counted or measured thing ends that stands right after a number; -1 where none does. The longest phrase tells. */
export function amountEnd(lower: string, at: number): number {
  const start = lower[at] === ' ' ? at + 1 : at;
  let found = -1;
  for (let end = start + 1; end <= Math.min(lower.length, start + LONGEST); end++) {
    if (isLetterAt(lower, end)) continue;
    const amount = AMOUNTS.get(lower.slice(start, end).replace(NUMBER, '0'));
    if (amount !== undefined) found = amount ? end : -1;
  }
  return found;
}
