import type { Tokens } from './tokens.js';

/** Stands for any number in a phrase. */
export const ANY_NUMBER = '0';

/** The numbers that a phrase writes, in order. */
export function numbersIn(phrase: string): readonly string[] {
  return phrase.match(/\p{Nd}+/gu) ?? [];
}

/** True when the numbers from token `at` on are these; `any` stands for whatever number. */
export function writesNumbers(
  numbers: readonly string[],
  text: string,
  tokens: Tokens,
  at: number,
  any?: typeof ANY_NUMBER,
): boolean {
  let next = at;
  for (const number of numbers) {
    while (!tokens.isNumber(next)) next++;
    if (number !== any && text.slice(tokens.start(next), tokens.end(next)) !== number) return false;
    next++;
  }
  return true;
}
