import { isSyllable } from '../language/syllables.js';
import type { DamageRepair } from './damage.js';

const WORD = /[A-Za-zÀ-ỹ]+/g;
const MARKED = /[^A-Za-z]/;

/** A capital after a small letter with a tone, or the other way round: `TạI`, `HUYệN`, `kếT`. No slip of the hand gives it. */
const SURE =
  /[áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]\p{Lu}|\p{Ll}[ÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ]/u;

/** Capitals half converted by a capital font, in a text that has a sure one; small words between two such words were capitals too. */
export function findHalfCapitals(text: string): readonly DamageRepair[] {
  const repairs: DamageRepair[] = [];
  let isSure = false;
  let last: { readonly end: number } | undefined;
  let between: DamageRepair[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const end = index + word.length;
    const capitals = { start: index, end, by: word.toUpperCase(), damage: 'capital-font' };
    if (isHalfCapital(word)) {
      isSure ||= SURE.test(word);
      for (const small of between) repairs.push(small);
      repairs.push(capitals);
      last = { end };
      between = [];
    } else if (last !== undefined && word === word.toLowerCase() && text.slice(last.end, index) === ' ') {
      between.push(capitals);
      last = { end };
    } else {
      last = undefined;
      between = [];
    }
  }
  return isSure ? repairs : [];
}

/** True for a syllable whose capitals and small letters no writer would mix so. */
function isHalfCapital(word: string): boolean {
  if (word.length < 2 || !MARKED.test(word)) return false;
  const isMixed = /\p{Ll}\p{Lu}/u.test(word) || /^\p{Lu}{2,}\p{Ll}+$/u.test(word);
  return isMixed && isSyllable(word.toLowerCase());
}
