/** What a byte may be in some encoding. */
const [LETTER, SIGNED] = [1, 2];

/** Letters, controls that stand for capitals and all bytes above ASCII may be of a word. */
const KINDS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80 || (byte > 0 && byte < 9) || (byte > 13 && byte < 32)) return SIGNED;
  return /[A-Za-z]/.test(String.fromCharCode(byte)) ? LETTER : 0;
});

/**
 * Gives the words of a text that are not of ASCII letters alone, in order, until `take` answers false: the others are the
 * same in every encoding.
 * @param text bytes, each shown as the character of its number
 */
export function eachSignedWord(text: string, take: (word: string, start: number) => boolean): void {
  for (let i = 0; i < text.length; i++) {
    let kind = KINDS[text.charCodeAt(i)]!;
    if (kind === 0) continue;
    const start = i;
    let kinds = 0;
    do {
      kinds |= kind;
      kind = ++i < text.length ? KINDS[text.charCodeAt(i)]! : 0;
    } while (kind > 0);
    if ((kinds & SIGNED) > 0 && !take(text.slice(start, i), start)) return;
  }
}
