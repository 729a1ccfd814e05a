import { TokenKind, type Tokens, tokenize } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** A phrase of a table that stands in a text at token `start` to before token `end`. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

const MIN_SLOTS = 1 << 6;

/**
 * A table of phrases (`trung tâm y tế`, `đ/c`, `TP.`) over the words of a vocabulary: a trie whose edges are word ids.
 * White space between the tokens of a phrase does not matter (`đ / c`); a digit run in a phrase is any number (`0`).
 */
export class PhraseTable<T> {
  readonly #vocabulary: Vocabulary;
  readonly #values: (T | undefined)[] = [undefined];
  /** Edges as an open hash: parent node, word, child node. */
  #edges = new Int32Array(MIN_SLOTS * 3);
  #count = 0;

  /** @param rows phrases in any case (they are lowered) with what they mean; a later row wins over an equal earlier one */
  constructor(vocabulary: Vocabulary, rows: Iterable<readonly [phrase: string, value: T]>) {
    this.#vocabulary = vocabulary;
    for (const [phrase, value] of rows) this.#add(phrase.normalize('NFC').toLowerCase(), value);
  }

  /** True when some phrase begins with this word. */
  begins(word: number): boolean {
    return word !== 0 && this.#child(0, word) !== 0;
  }

  /** The longest phrase that begins at token `at` and ends by token `limit`, or undefined. A phrase never crosses a break. */
  longestAt(tokens: Tokens, at: number, limit = tokens.count): PhraseMatch<T> | undefined {
    let node = 0;
    let value: T | undefined;
    let end = at;
    for (let i = at; i < limit; i++) {
      node = this.#child(node, edgeOf(tokens, i));
      if (node === 0) break;
      const found = this.#values[node];
      if (found !== undefined) {
        value = found;
        end = i + 1;
      }
    }
    return value === undefined ? undefined : { value, start: at, end };
  }

  /** What a whole string means, or undefined: for values that were already cut out (`gđ`). */
  get(phrase: string): T | undefined {
    const lower = phrase.toLowerCase();
    const tokens = tokenize(phrase, lower, this.#vocabulary);
    const match = this.longestAt(tokens, 0);
    return match !== undefined && match.end === tokens.count ? match.value : undefined;
  }

  #add(phrase: string, value: T): void {
    for (const word of phrase.match(/[\p{L}\p{M}]+|[^\p{L}\p{M}\p{Nd}\s]/gu) ?? []) this.#vocabulary.add(word);
    const tokens = tokenize(phrase, phrase, this.#vocabulary);
    let node = 0;
    for (let i = 0; i < tokens.count; i++)
      node = this.#child(node, edgeOf(tokens, i)) || this.#grow(node, edgeOf(tokens, i));
    this.#values[node] = value;
  }

  #child(node: number, word: number): number {
    if (word === 0) return 0;
    const edges = this.#edges;
    const slots = edges.length / 3;
    for (let slot = hashEdge(node, word) & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const child = edges[slot * 3 + 2]!;
      if (child === 0) return 0;
      if (edges[slot * 3] === node && edges[slot * 3 + 1] === word) return child;
    }
  }

  #grow(node: number, word: number): number {
    if (++this.#count * 2 > this.#edges.length / 3) {
      const old = this.#edges;
      this.#edges = new Int32Array(old.length * 2);
      for (let i = 0; i < old.length; i += 3) if (old[i + 2] !== 0) this.#place(old[i]!, old[i + 1]!, old[i + 2]!);
    }
    const child = this.#values.push(undefined) - 1;
    this.#place(node, word, child);
    return child;
  }

  #place(node: number, word: number, child: number): void {
    const slots = this.#edges.length / 3;
    let slot = hashEdge(node, word) & (slots - 1);
    while (this.#edges[slot * 3 + 2] !== 0) slot = (slot + 1) & (slots - 1);
    this.#edges.set([node, word, child], slot * 3);
  }
}

/** A number is an edge of its own, -1, whatever its digits. */
function edgeOf(tokens: Tokens, index: number): number {
  return tokens.kind(index) === TokenKind.Number ? -1 : tokens.word(index);
}

function hashEdge(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
