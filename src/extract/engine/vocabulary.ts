import type { TableKeeper } from './kept-tables.js';

const MIN_SLOTS = 1 << 12;

/** Under which its own words are kept. */
const NAME = 'vocabulary';

/**
 * The words that any table knows, each with a small number, so that a text is looked up once, while it is cut into
 * tokens, and every later comparison is one of integers. An open hash over the characters: looking a word up makes no
 * string.
 */
export class Vocabulary {
  #words: string[] = [''];
  /** Hash of each word, by id: a look-up compares characters only where the hashes agree. */
  #hashes: number[] = [0];
  #slots = new Int32Array(MIN_SLOTS);
  /** Where the tables over it are kept, if they are. */
  readonly tables: TableKeeper | undefined;

  /** @param tables with them it begins with the words that they were grown over */
  constructor(tables?: TableKeeper) {
    this.tables = tables;
    const kept = tables?.find(NAME);
    if (kept === undefined) return;
    const [units, hashes, slots] = kept;
    this.#words = Buffer.from(Uint16Array.from(units!).buffer).toString('utf16le').split('\n');
    this.#hashes = Array.from(hashes!);
    this.#slots = slots!;
  }

  /** Keeps its words, after all tables over it. */
  keep(): void {
    const words = this.#words.join('\n');
    const units = Int32Array.from({ length: words.length }, (_, i) => words.charCodeAt(i));
    this.tables?.keep(NAME, [units, Int32Array.from(this.#hashes), this.#slots]);
  }

  /** Number of words, the empty word 0 counted: ids are below it. */
  get size(): number {
    return this.#words.length;
  }

  /** Id of `word` (lower case, NFC), added if it is new. Ids begin at 1. */
  add(word: string): number {
    const known = this.find(word, 0, word.length);
    if (known !== 0) return known;
    if (this.#words.length * 2 > this.#slots.length) this.#grow();
    const id = this.#words.push(word) - 1;
    this.#hashes.push(hashOf(word, 0, word.length));
    this.#place(id);
    return id;
  }

  /** Id of `text.slice(start, end)`, or 0 when no table knows it. */
  find(text: string, start: number, end: number): number {
    return this.findHashed(text, start, end, hashOf(text, start, end));
  }

  /** As `find`, with the hash that the caller made on its own way through the characters (`hash * 31 + unit | 0`). */
  findHashed(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot]!;
      if (id === 0) return 0;
      if (this.#hashes[id] !== hash) continue;
      const word = this.#words[id]!;
      if (word.length === end - start && sameUnits(word, text, start)) return id;
    }
  }

  /** The word of an id; the empty string for 0. */
  word(id: number): string {
    return this.#words[id] ?? '';
  }

  #place(id: number): void {
    const mask = this.#slots.length - 1;
    let slot = spread(this.#hashes[id]!) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let id = 1; id < this.#words.length; id++) this.#place(id);
  }
}

/** The hash that `findHashed` is given: a caller that reads the characters anyway makes it on its way. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

/** Mixes the high bits down: syllables differ most in their first letters. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function sameUnits(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
