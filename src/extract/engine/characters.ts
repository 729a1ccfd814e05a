/** What a UTF-16 unit is to the tokenizer. */
export enum CharClass {
  Other = 0,
  Letter = 1,
  Capital = 2,
  Digit = 3,
  Space = 4,
  Break = 5,
}

const UNKNOWN = 255;
const LETTER = /[\p{L}\p{M}]/u;
const CAPITAL = /\p{Lu}/u;
/** Of other scripts digits are signs like any other: no rule reads them. */
const DIGIT = /[0-9]/;
const SPACE = /\s/;
const EMOJI_MARK = /[\u20d0-\u20ff\ufe00-\ufe0f]/;

/** Filled on demand: nearly every text uses some 300 of the 65,536 units. Read it only through `charClass`. */
const classes = new Uint8Array(65536).fill(UNKNOWN);

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

/** Class of one UTF-16 unit (0 to 65535). */
export function charClass(unit: number): CharClass {
  const known = classes[unit]!;
  if (known !== UNKNOWN) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
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
