/** One piece of an RTF file. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\par`, `\f15`, `\*`; the number is null where none stands. */
  | { readonly kind: 'word'; readonly word: string; readonly number: number | null }
  /** Bytes of text, each as the character of its number; of `\'e1` one. */
  | { readonly kind: 'text'; readonly text: string };

const WORD = /([a-z]+)(-?\d{1,10})? ?/iy;
const PLAIN = /[^\\{}\r\n]+/y;

/**
 * Cuts an RTF file into its pieces. The bytes of `\bin` are left out.
 * @param rtf the file, each byte as the character of its number
 */
export function* tokensOf(rtf: string): Generator<Token> {
  for (let at = 0; at < rtf.length; ) {
    const char = rtf[at]!;
    if (char === '{' || char === '}') {
      if (char === '{') yield { kind: 'open' };
      else yield { kind: 'close' };
      at++;
    } else if (char === '\r' || char === '\n') {
      at++;
    } else if (char !== '\\') {
      PLAIN.lastIndex = at;
      const [text] = PLAIN.exec(rtf)!;
      yield { kind: 'text', text };
      at += text.length;
    } else if (rtf[at + 1] === "'") {
      const byte = Number.parseInt(rtf.slice(at + 2, at + 4), 16);
      if (!Number.isNaN(byte)) yield { kind: 'text', text: String.fromCharCode(byte) };
      at += 4;
    } else {
      WORD.lastIndex = at + 1;
      const found = WORD.exec(rtf);
      if (found === null) {
        yield { kind: 'word', word: rtf[at + 1] ?? '', number: null };
        at += 2;
        continue;
      }
      const number = found[2] === undefined ? null : Number(found[2]);
      at = WORD.lastIndex;
      if (found[1] === 'bin') at += Math.max(0, number ?? 0);
      else yield { kind: 'word', word: found[1]!, number };
    }
  }
}
