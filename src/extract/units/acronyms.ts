import type { Article } from '../engine/article.js';
import { Shape } from '../engine/tokens.js';
import type { UnitReading } from './reading.js';
import type { UnitTables } from './tables.js';

const MIN_LETTERS = 2;
const MAX_LETTERS = 8;

/** Acronyms that the report explains in brackets: `Ban Quản lý dự án Thăng Long (TLPMU)` … `TLPMU`. */
export class Acronyms {
  readonly #bodies = new Map<string, UnitReading>();
  readonly #words = new Map<string, string>();

  /** True once a body with an acronym is known. */
  get any(): boolean {
    return this.#bodies.size > 0;
  }

  /** Learns the acronym in brackets right after, or inside, a body that was read. */
  learn(article: Article, tables: UnitTables, reading: UnitReading): void {
    const after = acronymAt(article, tables, reading.end);
    if (after !== undefined) this.#learn(after, reading);
    for (let at = reading.start + 1; at < reading.end; at++) {
      const inside = acronymAt(article, tables, at);
      if (inside !== undefined) this.#learnWords(inside, article, reading, at);
    }
  }

  /** The body that the capitals at token `at` stand for, or undefined. */
  bodyAt(article: Article, at: number): UnitReading | undefined {
    if (article.tokens.shape(at) !== Shape.Upper) return undefined;
    const body = this.#bodies.get(written(article, at));
    return body && { ...body, start: at, end: at + 1, bare: false };
  }

  /** A canonical name with the acronyms of the report written out: `Hội CTĐ` → `Hội Chữ thập đỏ`. */
  expand(name: string): string {
    if (this.#words.size === 0) return name;
    return name
      .split(' ')
      .map(word => this.#words.get(word) ?? word)
      .join(' ');
  }

  #learn(acronym: string, reading: UnitReading): void {
    const words = reading.name.split(' ').filter(word => word !== '-');
    const initials = words.map(word => word.charAt(0).toUpperCase()).join('');
    if (isSubsequence(acronym, initials) && acronym.charAt(0) !== initials.charAt(0)) {
      const from = initials.lastIndexOf(acronym);
      if (from > 0 && from + acronym.length === initials.length) {
        this.#words.set(acronym, words.slice(from).join(' '));
        return;
      }
    }
    if (isSubsequence(acronym, initials) || (reading.named && acronym.length > 3)) this.#bodies.set(acronym, reading);
  }

  #learnWords(acronym: string, article: Article, reading: UnitReading, at: number): void {
    const { tokens, text } = article;
    const words = text.slice(tokens.start(reading.start), tokens.end(at - 1)).split(' ');
    const tail = words.slice(-acronym.length);
    if (tail.map(word => word.charAt(0).toUpperCase()).join('') === acronym) this.#words.set(acronym, tail.join(' '));
  }
}

/** `(CTĐ)` at token `at`: capitals alone in brackets that no table knows. */
function acronymAt(article: Article, { word, heads, gazetteer }: UnitTables, at: number): string | undefined {
  const { tokens } = article;
  if (tokens.word(at) !== word.open || tokens.word(at + 2) !== word.close) return undefined;
  const letters = tokens.end(at + 1) - tokens.start(at + 1);
  if (tokens.shape(at + 1) !== Shape.Upper || letters < MIN_LETTERS || letters > MAX_LETTERS) return undefined;
  if (heads.longestAt(tokens, at + 1) || gazetteer.longestAt(article, at + 1)) return undefined;
  return written(article, at + 1);
}

function written({ tokens, text }: Article, at: number): string {
  return text.slice(tokens.start(at), tokens.end(at));
}

function isSubsequence(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
