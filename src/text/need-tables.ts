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

/** Fills the tables, which are all zeros. Of 65,536 units it looks at the few hundred at which something changes. */
export function fillTables({ kinds, pairs, letters }: NeedTables): void {
  const { starts, bits } = bitsOfStretches();
  const numbers = new Map([[0, 0]]);
  for (const [i, of] of bits.entries()) {
    const number = numbers.get(of) ?? numbers.size;
    numbers.set(of, number);
    kinds.fill(number, starts[i], starts[i + 1]);
  }
  const sorts = Array.from(numbers, ([of, number]) => ({
    of,
    number,
    first: pairsBegunBy(of),
    second: pairsEndedBy(of),
  }));
  for (const { number, first } of sorts)
    for (const { of, number: next, second } of sorts)
      pairs[(number << PAIR.kindBits) | next] = bitsOfPair(first & second, of);
  fillLetters(letters);
}

/** The bits of all units, by stretches of one sort: where each begins, in order, and its bits. */
function bitsOfStretches(): { readonly starts: readonly number[]; readonly bits: readonly number[] } {
  const ranges: { readonly from: number; readonly to: number; readonly of: number }[] = [];
  const add = (chars: string, of: number): void => {
    for (let i = 0; i < chars.length; i++) ranges.push({ from: chars.charCodeAt(i), to: chars.charCodeAt(i), of });
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
  for (const [of, ...spans] of RANGES)
    for (const span of spans) ranges.push({ from: span.charCodeAt(0), to: span.charCodeAt(1), of });
  const starts = [...new Set([0, ...ranges.flatMap(({ from, to }) => [from, to + 1])])].sort((a, b) => a - b);
  const places = new Map(starts.map((start, i) => [start, i]));
  const bits = starts.map(() => 0);
  for (const { from, to, of } of ranges)
    for (let i = places.get(from)!; i < starts.length && starts[i]! <= to; i++) bits[i]! |= of;
  return { starts, bits };
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

/** Rows of `PAIRS`, a bit each, whose first character has these bits. */
function pairsBegunBy(bits: number): number {
  return rowsWhere(([firsts]) => firsts.some(mask => (bits & mask) === mask));
}

/** Rows of `PAIRS`, a bit each, whose second character has these bits. */
function pairsEndedBy(bits: number): number {
  return rowsWhere(([, seconds]) => seconds.some(mask => (bits & mask) === mask));
}

function rowsWhere(holds: (row: (typeof PAIRS)[number]) => boolean): number {
  return PAIRS.reduce((rows, row, i) => (holds(row) ? rows | (1 << i) : rows), 0);
}

/** @param rows of `PAIRS` that hold of the two, a bit each */
function bitsOfPair(rows: number, second: number): number {
  let bits = second & NEEDS_MASK;
  for (let left = rows; left !== 0; left &= left - 1) bits |= PAIRS[31 - Math.clz32(left & -left)]![2];
  const isVowel = (second & (IS.vowel | IS.toned)) !== 0;
  const third = isVowel ? THIRD.vowel : (second & IS.consonant) !== 0 ? THIRD.consonant : THIRD.noLetter;
  return bits | (third << PAIR.thirdShift);
}
