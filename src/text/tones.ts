import { respell, type ToneStyle } from '../language/syllables.js';

/** A word of Latin letters, or a web address, which no step may touch: it is too long for a syllable. */
export const WORD = /(?:https?:\/\/|www\.)\S+|[A-Za-zÀ-ỹ]+/g;

/** A text with its tone marks where the style has them. */
export function placeTones(text: string, style: ToneStyle): string {
  return text.replace(WORD, word => placeTone(word, style));
}

/** Two vowels of which one or both bear a tone. */
const TONE_BESIDE_VOWEL =
  /[aeiouyăâêôơư][áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]|[áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ][aeiouyăâêôơư]/i;

/**
 * A word with its tone mark where the style has it: `họat` gives `hoạt`, `ngòai` `ngoài`, and in the old style `hoà`
 * `hòa`. What is no Vietnamese syllable stays: `Ngoài`, `Voànca`.
 */
export function placeTone(word: string, style: ToneStyle): string {
  if (word.length > 7 || !TONE_BESIDE_VOWEL.test(word)) return word;
  const lower = word.toLowerCase();
  const right = respell(lower, style);
  return right === undefined || right === lower ? word : inCaseOf(word, lower, right);
}

/** Spells `right` in the case of `word`, letter by letter: a tone mark moves, no letter does. */
function inCaseOf(word: string, lower: string, right: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) out += word[i] === lower[i] ? right[i] : right[i]!.toUpperCase();
  return out;
}
