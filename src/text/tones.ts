import { remembering } from '../language/memory.js';
import { respell, type ToneStyle } from '../language/syllables.js';
import { type Replacement, rewrite } from './edits.js';

/** A word of Latin letters. */
const WORD = /[A-Za-zÀ-ỹ]+/g;

/** Web and e-mail addresses, of which no letter may be touched; the name before `@` is looked for at the words alone. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|@\S+/g;

/** The name before the `@` of an e-mail address, from inside it. */
const BEFORE_AT = /[\p{L}\p{M}\d._%+-]{0,64}@/uy;

/** The tone marks of a text that do not stand where the style has them. */
export function findMisplacedTones(text: string, style: ToneStyle): readonly Replacement[] {
  const found: Replacement[] = [];
  const addresses = text.matchAll(ADDRESS);
  let address = addresses.next();
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const [word] = match;
    const by = placeTone(word, style);
    if (by === word) continue;
    const start = match.index;
    const end = start + word.length;
    while (!address.done && address.value.index + address.value[0].length <= start) address = addresses.next();
    BEFORE_AT.lastIndex = end;
    if ((address.done || address.value.index >= end) && !BEFORE_AT.test(text)) found.push({ start, end, by });
  }
  return found;
}

/** A text with its tone marks where the style has them. */
export function placeTones(text: string, style: ToneStyle): string {
  return rewrite(text, findMisplacedTones(text, style)).text;
}

/** Two vowels of which one or both bear a tone. */
const TONE_BESIDE_VOWEL =
  /[aeiouyăâêôơư][áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]|[áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ][aeiouyăâêôơư]/i;

/**
 * A word with its tone mark where the style has it: `họat` gives `hoạt`, `ngòai` `ngoài`, and in the old style `hoà`
 * `hòa`. What is no Vietnamese syllable stays: `Ngoài`, `Voànca`.
 */
export function placeTone(word: string, style: ToneStyle): string {
  return word.length > 7 ? word : PLACED[style](word);
}

const PLACED = {
  old: remembering(word => findPlace(word, 'old')),
  new: remembering(word => findPlace(word, 'new')),
};

function findPlace(word: string, style: ToneStyle): string {
  if (!TONE_BESIDE_VOWEL.test(word)) return word;
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
