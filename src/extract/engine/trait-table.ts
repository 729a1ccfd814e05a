import { GrowingTrie, PhraseTrie } from './phrase-trie.js';
import type { PhraseMatch } from './phrases.js';
import type { Tokens } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * A table of phrases of which many questions are asked (is it a verb of change? a counted noun? a sign of a share?), each of
 * which finds the longest phrase of its own trait. Traits are bits by node, of the phrase that ends there and of all that go
 * on from there: one look tells of nearly every token that no phrase of the trait begins.
 */
export class TraitTable<T extends { readonly phrase: string }> {
  readonly #trie: PhraseTrie;
  readonly #rows: readonly T[];
  /** By the node at which a phrase ends: which row it is, counted from 1; 0 where none ends. */
  readonly #ends: Int32Array<ArrayBuffer>;
  /** Number of tokens of a phrase that ends at a node. */
  readonly #lengths: Int32Array<ArrayBuffer>;
  /** Number of 32-bit words of a set of traits. */
  readonly #width: number;
  /** The traits of the phrase that ends at a node, `#width` words a node. */
  readonly #own: Int32Array<ArrayBuffer>;
  /** The traits of all phrases that lead over a node. */
  readonly #ahead: Int32Array<ArrayBuffer>;

  /**
   * @param rows what is known of each phrase, no two of one phrase
   * @param count number of traits
   * @param traitsOf the numbers of the traits of a row, from 0 to below `count`
   * @param name under which the vocabulary may keep the table; one without a name is grown every time
   */
  constructor(
    vocabulary: Vocabulary,
    rows: readonly T[],
    count: number,
    traitsOf: (row: T) => Iterable<number>,
    name?: string,
  ) {
    this.#rows = rows;
    this.#width = (count + 31) >>> 5;
    const kept = name === undefined ? undefined : vocabulary.tables?.find(name);
    if (kept !== undefined) {
      const [first, edges, ends, lengths, own, ahead] = kept;
      this.#trie = new PhraseTrie(vocabulary, first!, edges!);
      this.#ends = ends!;
      this.#lengths = lengths!;
      this.#own = own!;
      this.#ahead = ahead!;
      return;
    }
    const growing = new GrowingTrie(vocabulary);
    const grownEnds = rows.map(({ phrase }) => growing.grow(phrase));
    const { trie, nodes } = growing.grown();
    const { size } = trie;
    this.#trie = trie;
    this.#ends = new Int32Array(size);
    this.#lengths = new Int32Array(size);
    this.#own = new Int32Array(size * this.#width);
    this.#ahead = new Int32Array(size * this.#width);
    const parents = trie.parents();
    for (let node = 1; node < size; node++) this.#lengths[node] = this.#lengths[parents[node]!]! + 1;
    const places = new Int32Array(size);
    for (const [place, node] of nodes.entries()) places[node] = place;
    for (const [i, row] of rows.entries()) {
      const end = places[grownEnds[i]!]!;
      if (this.#ends[end] !== 0) throw new Error(`two rows for "${row.phrase}"`);
      this.#ends[end] = i + 1;
      for (const trait of traitsOf(row)) {
        this.#own[end * this.#width + (trait >>> 5)]! |= 1 << (trait & 31);
        for (let node = end; node !== 0; node = parents[node]!)
          this.#ahead[node * this.#width + (trait >>> 5)]! |= 1 << (trait & 31);
      }
    }
    if (name !== undefined)
      vocabulary.tables?.keep(name, [...trie.numbers, this.#ends, this.#lengths, this.#own, this.#ahead]);
  }

  /** The longest phrase of a trait that begins at token `at` and ends by token `limit`, or undefined. */
  longestOf(tokens: Tokens, at: number, trait: number, limit = tokens.count): PhraseMatch<T> | undefined {
    const node = this.#nodeOf(tokens, at, trait, limit);
    return node === 0 ? undefined : { value: this.#rowOf(node)!, start: at, end: at + this.#lengths[node]! };
  }

  /** Token after the phrase that `longestOf` finds, or -1. */
  endOf(tokens: Tokens, at: number, trait: number, limit = tokens.count): number {
    const node = this.#nodeOf(tokens, at, trait, limit);
    return node === 0 ? -1 : at + this.#lengths[node]!;
  }

  /** What is known of a word or a sign by itself. */
  ofWord(word: number): T | undefined {
    return this.#rowOf(this.#trie.root(word));
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
    return this.#rowOf(node);
  }

  #rowOf(node: number): T | undefined {
    const end = this.#ends[node]!;
    return end === 0 ? undefined : this.#rows[end - 1];
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
