import { encodingOfFont } from '../../../language/legacy/fonts.js';
import { LEGACY } from '../../../language/legacy/index.js';
import { decodeWindows1252 } from '../../../language/legacy/single-byte.js';
import { headingOf, type Standing, standingOfStyle } from '../styles.js';
import { signOf } from '../symbols.js';

interface Font {
  readonly name: string;
  /** Number of the Windows character set: 163 Vietnamese, 2 signs. */
  readonly charset: number;
}

const SIGNS = 2;
const VIETNAMESE = 163;
const VIETNAMESE_CODEPAGE = 1258;

/** The fonts of an RTF file by their number, and what the bytes of a text in them say. */
export class FontTable {
  readonly #fonts = new Map<number, Font>();
  #number = 0;
  #charset = 0;
  #name = '';

  word(word: string, number: number | null): void {
    if (word === 'f') {
      this.#number = number ?? 0;
      this.#charset = 0;
      this.#name = '';
    } else if (word === 'fcharset') this.#charset = number ?? 0;
  }

  /** A name ends with `;`; it may come in pieces. */
  text(text: string): void {
    this.#name += text;
    if (!text.includes(';')) return;
    this.#fonts.set(this.#number, {
      name: this.#name.slice(0, this.#name.indexOf(';')).trim(),
      charset: this.#charset,
    });
    this.#name = '';
  }

  nameOf(number: number): string | null {
    return this.#fonts.get(number)?.name ?? null;
  }

  /**
   * The letters of bytes in a font; those of old fonts stay as Windows-1252 has them.
   * @param bytes each as the character of its number
   * @param codepage of the file
   */
  decode(bytes: string, number: number, codepage: number): string {
    if (!/[\u0080-\u00ff]/.test(bytes) && this.#fonts.get(number)?.charset !== SIGNS) return bytes;
    const { name, charset } = this.#fonts.get(number) ?? { name: '', charset: 0 };
    const raw = Buffer.from(bytes, 'latin1');
    if (encodingOfFont(name) !== null) return decodeWindows1252(raw);
    if (charset === SIGNS) return Array.from(bytes, byte => signOf(name, byte.charCodeAt(0)) ?? byte).join('');
    const isVietnamese = charset === VIETNAMESE || (charset < SIGNS && codepage === VIETNAMESE_CODEPAGE);
    return isVietnamese ? LEGACY['windows-1258'](raw) : decodeWindows1252(raw);
  }
}

/** The styles of an RTF file by their number. */
export class StyleSheet {
  readonly #standings = new Map<number, Standing | null>();
  #number = 0;
  #level: number | null = null;
  #name = '';

  word(word: string, number: number | null): void {
    if (word === 's') this.#number = number ?? 0;
    else if (word === 'outlinelevel') this.#level = number;
  }

  text(text: string): void {
    this.#name += text;
    if (!text.includes(';')) return;
    const name = this.#name.slice(0, this.#name.indexOf(';')).trim();
    const level = this.#level !== null && this.#level < 9 ? headingOf(this.#level + 1) : null;
    this.#standings.set(this.#number, standingOfStyle(name) ?? level);
    this.#number = 0;
    this.#level = null;
    this.#name = '';
  }

  standing(number: number): Standing | null {
    return this.#standings.get(number) ?? null;
  }
}
