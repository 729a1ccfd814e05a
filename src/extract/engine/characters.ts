/** What a UTF-16 unit is to the tokenizer. */
export enum CharClass {
  Other = 0,
  Letter = 1,
  Capital = 2,
  Digit = 3,
  Space = 4,
  Break = 5,
}

const LETTER = /[\p{L}\p{M}]/u;
const CAPITAL = /\p{Lu}/u;
/** Of other scripts digits are signs like any other: no rule reads them. */
const DIGIT = /[0-9]/;
const SPACE = /\s/;
const EMOJI_MARK = /[\u20d0-\u20ff\ufe00-\ufe0f]/;

const CLASS_BITS = 3;
const CLASS_MASK = (1 << CLASS_BITS) - 1;

/** Class of a unit and its small letter, by unit: nearly every text uses some 300 of the 65,536, the others are filled on demand. */
const infos = new Int32Array(65536).fill(-1);

function classify(unit: number): CharClass {
  const char = String.fromCharCode(unit);
  if (char === '\n') return CharClass.Break;
  // One half of a letter or a sign outside the basic plane: `wideAt` tells which.
  if (unit >= 0xd800 && unit <= 0xdfff) return CharClass.Other;
  // What makes an emoji of the sign before it (`☎️`) is no letter's mark.
  if (EMOJI_MARK.test(char)) return CharClass.Other;
  if (CAPITAL.test(char)) return CharClass.Capital;
  if (LETTER.test(char)) return CharClass.Letter;
  if (DIGIT.test(char)) return CharClass.Digit;
  return SPACE.test(char) ? CharClass.Space : CharClass.Other;
}

function describe(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  // The small form of `İ` has two units.
  const small = lower.length === 1 ? lower.charCodeAt(0) : unit;
  const info = (small << CLASS_BITS) | classify(unit);
  infos[unit] = info;
  return info;
}

/** What is known of one UTF-16 unit (0 to 65535), for `classOf` and `smallOf`: one look-up for both. */
export function charInfo(unit: number): number {
  const known = infos[unit]!;
  return known >= 0 ? known : describe(unit);
}

export function classOf(info: number): CharClass {
  return info & CLASS_MASK;
}

/** The unit of the small letter: of `Đ` that of `đ`. */
export function smallOf(info: number): number {
  return info >> CLASS_BITS;
}

/** Class of one UTF-16 unit (0 to 65535). */
export function charClass(unit: number): CharClass {
  return classOf(charInfo(unit));
}

/** Class of the character outside the basic plane that begins at `offset` (`📌`), or undefined when none does. */
export function wideAt(text: string, offset: number): CharClass | undefined {
  const point = text.codePointAt(offset)!;
  if (point <= 0xffff) return undefined;
  return LETTER.test(String.fromCodePoint(point)) ? CharClass.Letter : CharClass.Other;
}

export function isLetterAt(text: string, offset: number): boolean {
  if (offset < 0 || offset >= text.length) return false;
  const found = charClass(text.charCodeAt(offset));
  return found === CharClass.Letter || found === CharClass.Capital;
}

export function isDigitAt(text: string, offset: number): boolean {
  return offset >= 0 && offset < text.length && charClass(text.charCodeAt(offset)) === CharClass.Digit;
}
