import type { LexiconSort } from '../model/own-words.js';
import { normalize } from '../text/normalize.js';

const MOST_LETTERS = 200;
const MOST_WORDS = 24;

/** A phrase as texts are normalised: composed, tone marks in the old style, look-alike letters repaired, single spaces. */
export function phraseOf(given: string): string {
  return normalize(given)
    .text.replace(/…|\.{3}/gu, ' … ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Signs that patterns are made of, and no phrase. */
const OF_PATTERNS = /[*?^$|{}[\]\\<>]/u;
const CONTROLS = /[\p{Cc}\p{Cf}]/u;
/** Words of these kinds are looked up without their numbers. */
const WITHOUT_NUMBERS: ReadonlySet<LexiconSort> = new Set(['title', 'counted']);

/** Why a phrase can be found in no text, or in too many; undefined for a good one. */
export function faultOfPhrase(given: string, phrase: string, sort: LexiconSort): string | undefined {
  const shown = JSON.stringify(given.length > 60 ? `${given.slice(0, 60)}…` : given);
  if (phrase === '') return 'the phrase is empty: write the words as they stand in articles';
  if (CONTROLS.test(given.replace(/[\u200b-\u200d\ufeff]/gu, '')))
    return `${shown} holds a line end or a control character: leave it out`;
  if (OF_PATTERNS.test(phrase)) return `${shown} looks like a pattern: write the words themselves`;
  const letters = phrase.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return `${shown} holds no letters: write the words as they stand in articles`;
  if (letters < 2) return `${shown} is too short: a phrase has two letters or more`;
  if (phrase.length > MOST_LETTERS || phrase.split(' ').length > MOST_WORDS)
    return `${shown} is too long: a phrase has at most ${MOST_LETTERS} characters and ${MOST_WORDS} words`;
  if (WITHOUT_NUMBERS.has(sort) && /\p{Nd}/u.test(phrase))
    return `${shown} holds a number: write the phrase without it`;
  if (phrase.includes('…') && (sort !== 'measure' || phrase.split('…').some(part => !/\p{L}/u.test(part))))
    return `${shown} holds “…”, which only stands between the words of a measure: write the words themselves`;
  return undefined;
}
