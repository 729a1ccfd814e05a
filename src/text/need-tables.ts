import { TONED } from '../language/tones.js';
import { FOREIGN_LETTERS, LOOK_ALIKES } from './characters.js';
import { IS, LETTERS, NEED, NEEDS_MASK, PAIRS, RANGES, SIGNS, THIRD } from './kinds.js';

/** How a pair of kinds is numbered, and what its bits mean beside those of `NEED`. */
export const PAIR = {
  /** There are fewer kinds than this power of two. */
  kindBits: 6,
  count: 1 << 12,
  thirdMask: THIRD.noLetter | THIRD.consonant | THIRD.vowel,
  thirdShift: 3,
} as const;

/** The letter bears a tone. */
export const WITH_TONE = 1 << 15;

/** What one pass over a text looks things up in. */
export interface NeedTables {
  /** Per UTF-16 unit, the number of its kind; that of what is neither letter nor need is 0. */
  readonly kinds: Uint8Array;
  /** Per pair of kinds: bits of `NEED` for the second and for the two, bits of `THIRD`. */
  readonly pairs: Uint32Array;
  /** Per UTF-16 unit, a vowel, `g` or `q` in small letters and without its tone, and whether it has one; 0 for all else. */
  readonly letters: Uint16Array;
}

/** Fills the tables, which are all zeros. */
export function fillTables({ kinds, pairs, letters }: NeedTables): void {
  const bits = bitsOfUnits();
  const numbers = new Map([[0, 0]]);
  let last = 0;
  for (let unit = 0; unit < bits.length; unit++) {
    const of = bits[unit]!;
    // Neighbours are mostly of one kind.
    if (unit === 0 || of !== bits[unit - 1]) {
      last = numbers.get(of) ?? numbers.size;
      numbers.set(of, last);
    }
    kinds[unit] = last;
  }
  for (const [first, i] of numbers)
    for (const [second, j] of numbers) pairs[(i << PAIR.kindBits) | j] = bitsOfPair(first, second);
  fillLetters(letters);
}

function bitsOfUnits(): Uint32Array {
  const bits = new Uint32Array(65536);
  const add = (chars: string, of: number): void => {
    for (let i = 0; i < chars.length; i++) bits[chars.charCodeAt(i)]! |= of;
  };
  const addLetters = (letters: string, of: number): void => {
    add(letters, of | IS.small);
    add(letters.toUpperCase(), of | IS.capital);
  };
  for (const [of, letters] of LETTERS) addLetters(letters, of);
  for (const forms of Object.values(TONED)) addLetters(forms.slice(1), IS.toned);
  for (const [of, signs] of SIGNS) add(signs, of);
  for (const { from } of LOOK_ALIKES) add(from, NEED.lookAlikes);
  for (const { from } of FOREIGN_LETTERS) add(from, NEED.foreignLetters);
  for (const [of, ...ranges] of RANGES) {
    for (const range of ranges) {
      for (let unit = range.charCodeAt(0); unit <= range.charCodeAt(1); unit++) bits[unit]! |= of;
    }
  }
  return bits;
}

function fillLetters(letters: Uint16Array): void {
  const add = (forms: string, letter: string, tone: number): void => {
    for (const char of forms + forms.toUpperCase()) letters[char.charCodeAt(0)] = letter.charCodeAt(0) | tone;
  };
  for (const letter of 'gq') add(letter, letter, 0);
  for (const [letter, forms] of Object.entries(TONED)) {
    add(letter, letter, 0);
    add(forms.slice(1), letter, WITH_TONE);
  }
}

function bitsOfPair(first: number, second: number): number {
  const has = (bits: number, masks: readonly number[]): boolean => masks.some(mask => (bits & mask) === mask);
  let bits = second & NEEDS_MASK;
  for (const [firsts, seconds, of] of PAIRS) if (has(first, firsts) && has(second, seconds)) bits |= of;
  const isVowel = (second & (IS.vowel | IS.toned)) !== 0;
  const third = isVowel ? THIRD.vowel : (second & IS.consonant) !== 0 ? THIRD.consonant : THIRD.noLetter;
  return bits | (third << PAIR.thirdShift);
}
