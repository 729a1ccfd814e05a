import { PhraseTrie } from './phrase-trie.js';
import type { Tokens } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** A phrase of a table that stands in a text at token `start` to before token `end`. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** A phrase and what it means. */
type PhraseRow<T> = readonly [phrase: string, value: T];

/** A table of phrases (`trung tâm y tế`, `đ/c`, `TP.`), each with what it means, over the words of a vocabulary. */
export class PhraseTable<T> {
  readonly #trie: PhraseTrie;
  /** What a phrase means, by the node at which it ends. */
  readonly #values: (T | undefined)[];

  /**
   * @param rows phrases in any case (they are lowered) with what they mean; no two of them may be equal and mean different
   *   things: the one that lost would look as if it still counted
   * @param fallbacks spellings made by code, which count where no row is equal; of equal ones the last counts
   */
  constructor(vocabulary: Vocabulary, rows: Iterable<PhraseRow<T>>, fallbacks: readonly PhraseRow<T>[] = []) {
    this.#trie = new PhraseTrie(vocabulary);
    const values: (T | undefined)[] = [];
    const spelled = new Set<string>();
    for (const [phrase, value] of rows) {
      const node = this.#trie.grow(phrase);
      const known = values[node];
      if (known !== undefined && known !== value) throw new Error(`two rows for "${phrase}" mean different things`);
      values[node] = value;
      spelled.add(phrase);
    }
    for (let i = fallbacks.length - 1; i >= 0; i--) {
      const [phrase, value] = fallbacks[i]!;
      // Most spellings are those of the rows themselves: to know a string takes a tenth of the time of cutting it.
      if (spelled.has(phrase)) continue;
      spelled.add(phrase);
      const node = this.#trie.grow(phrase);
      if (values[node] === undefined) values[node] = value;
    }
    // Without holes: a look-up in an array with holes is slow.
    this.#values = Array.from({ length: this.#trie.size }, (_, node) => values[node]);
  }

  /** True when some phrase begins with this word. */
  begins(word: number): boolean {
    return this.#trie.root(word) !== 0;
  }

  /** The longest phrase that begins at token `at` and ends by token `limit`, or undefined. A phrase never crosses a break. */
  longestAt(tokens: Tokens, at: number, limit = tokens.count): PhraseMatch<T> | undefined {
    if (at >= limit) return undefined;
    let node = this.#trie.root(tokens.edge(at));
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
      node = this.#trie.child(node, tokens.edge(i));
    }
    return value === undefined ? undefined : { value, start: at, end };
  }

  /** What a whole string means, or undefined: for values that were already cut out (`gđ`). */
  get(phrase: string): T | undefined {
    return this.#values[this.#trie.find(phrase)];
  }
}
