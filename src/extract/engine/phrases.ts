import { edgeOf, NUMBER_EDGE, type Tokens, tokenize } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** A phrase of a table that stands in a text at token `start` to before token `end`. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** A phrase and what it means. */
type PhraseRow<T> = readonly [phrase: string, value: T];

const MIN_SLOTS = 1 << 6;

/** The tokens of a phrase: words, numbers, signs. */
const PHRASE_PARTS = /[\p{L}\p{M}]+|\p{Nd}+|[^\p{L}\p{M}\p{Nd}\s]/gu;
const DIGITS = /^\p{Nd}/u;

/**
 * A table of phrases (`trung tâm y tế`, `đ/c`, `TP.`) over the words of a vocabulary: a trie whose edges are word ids.
 * White space between the tokens of a phrase does not matter (`đ / c`); a digit run in a phrase is any number (`0`).
 */
export class PhraseTable<T> {
  readonly #vocabulary: Vocabulary;
  readonly #values: (T | undefined)[] = [undefined];
  /** Edges of the root by word + 1: most tokens begin no phrase, and one look tells so. */
  #roots = new Int32Array(MIN_SLOTS);
  /** The other edges as an open hash: parent node, word, child node. */
  #edges = new Int32Array(MIN_SLOTS * 3);
  #mask = MIN_SLOTS - 1;
  #count = 0;

  /**
   * @param rows phrases in any case (they are lowered) with what they mean; no two of them may be equal and mean different
   *   things: the one that lost would look as if it still counted
   * @param fallbacks spellings made by code, which count where no row is equal; of equal ones the last counts
   */
  constructor(vocabulary: Vocabulary, rows: Iterable<PhraseRow<T>>, fallbacks: readonly PhraseRow<T>[] = []) {
    this.#vocabulary = vocabulary;
    for (const [phrase, value] of rows) {
      const node = this.#nodeOf(phrase);
      const known = this.#values[node];
      if (known !== undefined && known !== value) throw new Error(`two rows for "${phrase}" mean different things`);
      this.#values[node] = value;
    }
    for (let i = fallbacks.length - 1; i >= 0; i--) {
      const [phrase, value] = fallbacks[i]!;
      const node = this.#nodeOf(phrase);
      if (this.#values[node] === undefined) this.#values[node] = value;
    }
  }

  /** True when some phrase begins with this word. */
  begins(word: number): boolean {
    return this.#root(word) !== 0;
  }

  /** The longest phrase that begins at token `at` and ends by token `limit`, or undefined. A phrase never crosses a break. */
  longestAt(tokens: Tokens, at: number, limit = tokens.count): PhraseMatch<T> | undefined {
    if (at >= limit) return undefined;
    let node = this.#root(edgeOf(tokens, at));
    if (node === 0) return undefined;
    let value: T | undefined;
    let end = at;
    for (let i = at + 1; node !== 0; i++) {
      const found = this.#values[node];
      if (found !== undefined) {
        value = found;
        end = i;
      }
      if (i >= limit) break;
      node = this.#child(node, edgeOf(tokens, i));
    }
    return value === undefined ? undefined : { value, start: at, end };
  }

  /**
   * The longest phrase that begins at token `at`, ends by token `limit` and means something to `pick`, with that meaning;
   * undefined where there is none. Shorter phrases of another meaning never hide it.
   */
  longestWith<R>(
    tokens: Tokens,
    at: number,
    pick: (value: T) => R | null,
    limit = tokens.count,
  ): PhraseMatch<R> | undefined {
    if (at >= limit) return undefined;
    let node = this.#root(edgeOf(tokens, at));
    let picked: R | null = null;
    let end = at;
    for (let i = at + 1; node !== 0; i++) {
      const value = this.#values[node];
      const found = value === undefined ? null : pick(value);
      if (found !== null) {
        picked = found;
        end = i;
      }
      if (i >= limit) break;
      node = this.#child(node, edgeOf(tokens, i));
    }
    return picked === null ? undefined : { value: picked, start: at, end };
  }

  /** What a whole string means, or undefined: for values that were already cut out (`gđ`). */
  get(phrase: string): T | undefined {
    const lower = phrase.toLowerCase();
    const tokens = tokenize(phrase, lower, this.#vocabulary);
    const match = this.longestAt(tokens, 0);
    return match !== undefined && match.end === tokens.count ? match.value : undefined;
  }

  /** The node at which a phrase ends, grown where it is new. */
  #nodeOf(phrase: string): number {
    let node = 0;
    for (const part of phrase.normalize('NFC').toLowerCase().match(PHRASE_PARTS) ?? []) {
      const edge = DIGITS.test(part) ? NUMBER_EDGE : this.#vocabulary.add(part);
      node = (node === 0 ? this.#root(edge) : this.#child(node, edge)) || this.#grow(node, edge);
    }
    return node;
  }

  /** The node of a first word; 0 for words that begin no phrase, and for ids that came after the table. */
  #root(word: number): number {
    return word === 0 ? 0 : (this.#roots[word + 1] ?? 0);
  }

  #child(node: number, word: number): number {
    if (word === 0) return 0;
    const edges = this.#edges;
    const mask = this.#mask;
    for (let slot = hashEdge(node, word) & mask; ; slot = (slot + 1) & mask) {
      const child = edges[slot * 3 + 2]!;
      if (child === 0) return 0;
      if (edges[slot * 3] === node && edges[slot * 3 + 1] === word) return child;
    }
  }

  #grow(node: number, word: number): number {
    const child = this.#values.push(undefined) - 1;
    if (node === 0) {
      if (word + 1 >= this.#roots.length) this.#roots = widened(this.#roots, (word + 2) * 2);
      this.#roots[word + 1] = child;
      return child;
    }
    if (++this.#count * 2 > this.#mask) {
      const old = this.#edges;
      this.#edges = new Int32Array(old.length * 2);
      this.#mask = this.#mask * 2 + 1;
      for (let i = 0; i < old.length; i += 3) if (old[i + 2] !== 0) this.#place(old[i]!, old[i + 1]!, old[i + 2]!);
    }
    this.#place(node, word, child);
    return child;
  }

  #place(node: number, word: number, child: number): void {
    let slot = hashEdge(node, word) & this.#mask;
    while (this.#edges[slot * 3 + 2] !== 0) slot = (slot + 1) & this.#mask;
    this.#edges[slot * 3] = node;
    this.#edges[slot * 3 + 1] = word;
    this.#edges[slot * 3 + 2] = child;
  }
}

function widened(old: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(length);
  wide.set(old);
  return wide;
}

function hashEdge(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
