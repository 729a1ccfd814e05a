/**
 * A letter, then a question mark that no end of a sentence explains: `B?nh vi?n`, `T?NH`; or what no syllable can be
 * without the `ư` that is a soft hyphen in TCVN3, and lost where such are dropped: `đợc`, `nớc`, `lợng`, `nhng`.
 */
const HOLE =
  /\p{L}\?\p{Ll}|\p{Lu}\?\p{Lu}|(?<![ưừứửữựuƯỪỨỬỮỰU])[ơờớởỡợƠỜỚỞỠỢ](?:c|ng|C|NG)(?!\p{L})|(?<!\p{L})(?:[Nn]hng|NHNG)(?!\p{L})/u;

/** Web addresses hold question marks of their own. */
const ADDRESS = /[/=&@]/;

/** A word of a text from which letters are gone for good. */
export interface LostWord {
  readonly word: string;
  /** UTF-16 offset. */
  readonly start: number;
}

/** Words in which a program before this one put U+FFFD or `?` for letters that it could not write. Nothing brings them back. */
export function* findLost(text: string): Generator<LostWord> {
  if (!text.includes('\ufffd') && !HOLE.test(text)) return;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (word.includes('\ufffd') || (HOLE.test(word) && !ADDRESS.test(word))) yield { word, start: index };
  }
}
