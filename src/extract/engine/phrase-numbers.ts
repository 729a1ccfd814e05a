import type { Tokens } from './tokens.js';

/** Stands for any number in a phrase. */
export const ANY_NUMBER = '0';

/** The numbers that a phrase writes, in order. */
export function numbersIn(phrase: string): readonly string[] {
  return phrase.match(/\p{Nd}+/gu) ?? [];
}

/** True when the numbers from token `at` on are these; `0` stands for any. */
export function writesNumbers(numbers: readonly string[], text: string, tokens: Tokens, at: number): boolean {
  let next = at;
  for (const number of numbers) {
    while (!tokens.isNumber(next)) next++;
    if (number !== ANY_NUMBER && text.slice(tokens.start(next), tokens.end(next)) !== number) return false;
    next++;
  }
  return true;
}
