import { remembering } from './memory.js';
import { isSyllable, LONGEST_SYLLABLE } from './syllables.js';

/** How Vietnamese a text is: of the words with other than ASCII letters, how many can be syllables. */
export interface Evidence {
  readonly valid: number;
  readonly total: number;
}

/** A run of ASCII letters and of anything outside ASCII but typographic signs. */
const WORD = /[A-Za-z\u0080-\u009f¡-ª¬-¯±-ºÀ-Ͽ\u1e00-\u1fff¼-¿ƒ†-‡‰‹›€™\u0001-\u0008\u000e-\u001f]+/g;
const MARKED = /[^A-Za-z]/;

const isValid = remembering(word => isSyllable(word.toLowerCase()));

/** Judges a text by its words. */
export function evidenceIn(text: string): Evidence {
  let valid = 0;
  let total = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (!MARKED.test(word)) continue;
    total++;
    if (word.length <= LONGEST_SYLLABLE && isValid(word)) valid++;
  }
  return { valid, total };
}
