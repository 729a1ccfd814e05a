/** What a text may need, a bit each: one pass over it tells which steps have work to do. A clean text needs nothing. */
export const NEED = {
  /** A line end: it wraps a paragraph or ends one. */
  lines: 1 << 0,
  /** A line end that is no `\n`. */
  lineEnds: 1 << 1,
  /** White space other than single spaces; spaces beside a line end count as part of it. */
  spaces: 1 << 2,
  /** A tone mark that may stand on the wrong vowel. */
  tones: 1 << 3,
  /** `<`, `&` or a backslash: tags, entities, escapes. */
  markup: 1 << 4,
  /** What may be UTF-8 read as Windows-1252. */
  doubleUtf8: 1 << 5,
  /** A sign that Vietnamese never has beside a letter: bytes of an old encoding read as Windows-1252. */
  legacy: 1 << 6,
  /** A capital straight after a small letter, one of them with a tone. */
  capitals: 1 << 7,
  invisible: 1 << 8,
  /** A combining mark. */
  composition: 1 << 9,
  lookAlikes: 1 << 10,
  styled: 1 << 11,
  foreignLetters: 1 << 12,
} as const;

export const NEEDS_MASK = (1 << 13) - 1;

/** What a character is to its neighbours, a bit each. */
export const IS = {
  space: 1 << 16,
  small: 1 << 17,
  capital: 1 << 18,
  consonant: 1 << 19,
  /** `q` and `g`: `u` and `i` after them may be no vowels. */
  glide: 1 << 20,
  /** A vowel without a tone. */
  vowel: 1 << 21,
  /** `ă`, `â`, `ê`, `ô`, `ơ`: a tone mark beside one stands on it. */
  shaped: 1 << 22,
  toned: 1 << 23,
  /** A letter of ASCII. */
  ascii: 1 << 24,
  /** A Latin-1 sign or letter that is not Vietnamese. */
  suspect: 1 << 25,
  /** What Windows-1252 makes of the first of two bytes of a letter in UTF-8. */
  lead: 1 << 26,
  /** What it makes of the others. */
  tail: 1 << 27,
} as const;

/** In a pair, what may follow only where the two are misspelt; `PAIR.thirdShift` further up, what the second of them is. */
export const THIRD = { noLetter: 1 << 13, consonant: 1 << 14, vowel: 1 << 15 } as const;

/** Small letters; their capitals are the same. */
export const LETTERS: readonly (readonly [bits: number, letters: string])[] = [
  [IS.consonant, 'bcdđfghjklmnpqrstvwxz'],
  [IS.glide, 'gq'],
  [IS.vowel, 'aăâeêioôơuưy'],
  [IS.shaped, 'ăâêôơ'],
];

export const SIGNS: readonly (readonly [bits: number, signs: string])[] = [
  [IS.space, ' '],
  [NEED.lines, '\n'],
  [NEED.lineEnds, '\r\u0085\u2028\u2029'],
  [NEED.spaces, '\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'],
  [NEED.markup, '<&\\'],
  [NEED.invisible, '\u00ad\u061c\ufeff'],
  [IS.tail, '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'],
  [IS.suspect, 'ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþÿ'],
];

/** First and last of each range. */
export const RANGES: readonly (readonly [bits: number, ...ranges: readonly string[]])[] = [
  [IS.ascii, 'az', 'AZ'],
  [NEED.spaces, '\t\t', '\v\r', '\u2000\u200a'],
  [NEED.invisible, '\0\u0008', '\u000e\u001f', '\u007f\u0084', '\u0086\u009f', '\u200b\u200f', '\u202a\u202e'],
  [NEED.invisible, '\u2060\u206f', '\ufe00\ufe0f', '\ufff9\ufffb'],
  [IS.lead, '\u00c2\u00df'],
  [IS.tail, '\u0080\u00bf'],
  [IS.suspect, '¡¯', '±¿'],
  [NEED.styled, '\uff01\uff5e', '\ufb00\ufb06', '\ud800\udfff'],
  // Marks stand all over the scripts of the world: where there are none, it is said.
  [NEED.composition, '\u0300\u036f', '\u0483\u1dff', '\u20d0\u20ff', '\u2c00\u2fff', '\u302a\u309a', '\ua66f\uabff'],
  [NEED.composition, '\ud800\udfff', '\uf900\ufeff'],
  // Letters and signs that Unicode holds twice: the second becomes the first.
  [
    NEED.composition,
    '\u0374\u0374',
    '\u037e\u037e',
    '\u0387\u0387',
    '\u1f00\u1fff',
    '\u2126\u212b',
    '\u2329\u232a',
    '\u2adc\u2adc',
  ],
];

/** Needs of two characters that stand together: each has all bits of one of the masks. */
export const PAIRS: readonly (readonly [first: readonly number[], second: readonly number[], bits: number])[] = [
  [[IS.small | IS.toned], [IS.capital], NEED.capitals],
  [[IS.small], [IS.capital | IS.toned], NEED.capitals],
  [[IS.space], [IS.space], NEED.spaces],
  [[IS.toned], [IS.toned, IS.shaped], NEED.tones],
  // `họa` is right, `họat` and `ngòai` are not.
  [[IS.toned], [IS.vowel], THIRD.consonant | THIRD.vowel],
  // `hoạt` and `ngoài` are right, `hoạ` is not.
  [[IS.vowel], [IS.toned], THIRD.noLetter],
  // `gặp` is right, `gía` is not.
  [[IS.glide], [IS.toned], THIRD.vowel],
  // Letters of three bytes end in two such signs: text that is right has hardly two together.
  [[IS.lead, IS.tail], [IS.tail], NEED.doubleUtf8],
  [[IS.ascii], [IS.suspect], NEED.legacy],
  [[IS.suspect], [IS.ascii], NEED.legacy],
];
