import { PhraseTrie } from './phrase-trie.js';
import type { PhraseMatch } from './phrases.js';
import type { Tokens } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** A phrase, what is known of it, and the numbers of its traits. */
interface TraitRow<T> {
  readonly phrase: string;
  readonly value: T;
  /** From 0 to below the number of traits of the table. */
  readonly traits: Iterable<number>;
}

/**
 * A table of phrases of which many questions are asked (is it a verb of change? a counted noun? a sign of a share?), each of
 * which finds the longest phrase of its own trait. Traits are bits by node, of the phrase that ends there and of all that go
 * on from there: one look tells of nearly every token that no phrase of the trait begins.
 */
export class TraitTable<T> {
  readonly #trie: PhraseTrie;
  /** By node. */
  readonly #values: (T | undefined)[];
  /** Number of tokens of a phrase that ends at a node. */
  readonly #lengths: Uint8Array;
  /** Number of 32-bit words of a set of traits. */
  readonly #width: number;
  /** The traits of the phrase that ends at a node, `#width` words a node. */
  readonly #own: Int32Array;
  /** The traits of all phrases that lead over a node. */
  readonly #ahead: Int32Array;

  /** @param count number of traits; no two rows may be of one phrase */
  constructor(vocabulary: Vocabulary, count: number, rows: readonly TraitRow<T>[]) {
    this.#trie = new PhraseTrie(vocabulary);
    const nodes = rows.map(({ phrase }) => this.#trie.grow(phrase));
    const { size } = this.#trie;
    this.#width = (count + 31) >>> 5;
    this.#values = new Array(size).fill(undefined);
    this.#lengths = new Uint8Array(size);
    for (let node = 1; node < size; node++) this.#lengths[node] = this.#lengths[this.#trie.parent(node)]! + 1;
    this.#own = new Int32Array(size * this.#width);
    this.#ahead = new Int32Array(size * this.#width);
    for (const [i, { phrase, value, traits }] of rows.entries()) {
      const end = nodes[i]!;
      if (this.#values[end] !== undefined) throw new Error(`two rows for "${phrase}"`);
      this.#values[end] = value;
      for (const trait of traits) {
        this.#own[end * this.#width + (trait >>> 5)]! |= 1 << (trait & 31);
        for (let node = end; node !== 0; node = this.#trie.parent(node))
          this.#ahead[node * this.#width + (trait >>> 5)]! |= 1 << (trait & 31);
      }
    }
  }

  /** The longest phrase of a trait that begins at token `at` and ends by token `limit`, or undefined. */
  longestOf(tokens: Tokens, at: number, trait: number, limit = tokens.count): PhraseMatch<T> | undefined {
    const node = this.#nodeOf(tokens, at, trait, limit);
    return node === 0 ? undefined : { value: this.#values[node]!, start: at, end: at + this.#lengths[node]! };
  }

  /** Token after the phrase that `longestOf` finds, or -1. */
  endOf(tokens: Tokens, at: number, trait: number, limit = tokens.count): number {
    const node = this.#nodeOf(tokens, at, trait, limit);
    return node === 0 ? -1 : at + this.#lengths[node]!;
  }

  /** What is known of a word or a sign by itself. */
  ofWord(word: number): T | undefined {
    return this.#values[this.#trie.root(word)];
  }

  /** True when a phrase of a trait begins with a word or a sign. */
  begins(word: number, trait: number): boolean {
    return (this.#ahead[this.#trie.root(word) * this.#width + (trait >>> 5)]! & (1 << (trait & 31))) !== 0;
  }

  /** True when a word or a sign has a trait by itself. */
  isOf(word: number, trait: number): boolean {
    return (this.#own[this.#trie.root(word) * this.#width + (trait >>> 5)]! & (1 << (trait & 31))) !== 0;
  }

  /** What is known of tokens `start` to before `end` as one phrase; undefined where they are none. */
  exact(tokens: Tokens, start: number, end: number): T | undefined {
    let node = start < end ? this.#trie.root(tokens.edge(start)) : 0;
    for (let at = start + 1; node !== 0 && at < end; at++) node = this.#trie.child(node, tokens.edge(at));
    return this.#values[node];
  }

  /** The node at which the longest phrase of a trait ends; 0 where none begins. A phrase never crosses a break. */
  #nodeOf(tokens: Tokens, at: number, trait: number, limit: number): number {
    if (at >= limit) return 0;
    const word = trait >>> 5;
    const bit = 1 << (trait & 31);
    let node = this.#trie.root(tokens.edge(at));
    let found = 0;
    for (let next = at + 1; node !== 0 && (this.#ahead[node * this.#width + word]! & bit) !== 0; next++) {
      if ((this.#own[node * this.#width + word]! & bit) !== 0) found = node;
      if (next >= limit) break;
      node = this.#trie.child(node, tokens.edge(next));
    }
    return found;
  }
}
