import { GrowingTrie, PhraseTrie } from './phrase-trie.js';
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

interface PhraseTableOptions<T> {
  /** Under which the vocabulary may keep the table; one without a name is grown every time. */
  readonly name?: string;
  /** Spellings made by code, which count where no row is equal; of equal ones the last counts. Not asked for where they are kept. */
  readonly fallbacks?: () => readonly PhraseRow<T>[];
}

/** A table of phrases (`trung tâm y tế`, `đ/c`, `TP.`), each with what it means, over the words of a vocabulary. */
export class PhraseTable<T> {
  readonly #trie: PhraseTrie;
  /** What phrases mean, each once: those of the rows in their order, then those of the fallbacks. */
  readonly #values: readonly T[];
  /** By the node at which a phrase ends: which of the values it means, counted from 1; 0 where none ends. */
  readonly #meanings: Int32Array;

  /**
   * @param rows phrases in any case (they are lowered) with what they mean; no two of them may be equal and mean different
   *   things: the one that lost would look as if it still counted
   */
  constructor(
    vocabulary: Vocabulary,
    rows: Iterable<PhraseRow<T>>,
    { name, fallbacks = () => [] }: PhraseTableOptions<T> = {},
  ) {
    const written = [...rows];
    const values = [...new Set(written.map(([, value]) => value))];
    const kept = name === undefined ? undefined : vocabulary.tables?.find(name);
    if (kept !== undefined) {
      const [first, edges, meanings, count] = kept;
      this.#trie = new PhraseTrie(vocabulary, first!, edges!);
      this.#meanings = meanings!;
      this.#values = count![0]! > values.length ? valuesOf(values, fallbacks()) : values;
      return;
    }
    const spellings = fallbacks();
    this.#values = valuesOf(values, spellings);
    const { trie, meanings } = growPhrases(vocabulary, written, spellings, this.#values);
    this.#trie = trie;
    this.#meanings = meanings;
    if (name !== undefined)
      vocabulary.tables?.keep(name, [...trie.numbers, meanings, Int32Array.of(this.#values.length)]);
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
    let meaning = 0;
    let end = at;
    for (let i = at + 1; node !== 0; i++) {
      const found = this.#meanings[node]!;
      if (found !== 0) {
        meaning = found;
        end = i;
      }
      if (i >= limit) break;
      node = this.#trie.child(node, tokens.edge(i));
    }
    return meaning === 0 ? undefined : { value: this.#values[meaning - 1]!, start: at, end };
  }

  /** What a whole string means, or undefined: for values that were already cut out (`gđ`). */
  get(phrase: string): T | undefined {
    const meaning = this.#meanings[this.#trie.find(phrase)]!;
    return meaning === 0 ? undefined : this.#values[meaning - 1];
  }
}

function valuesOf<T>(values: readonly T[], fallbacks: readonly PhraseRow<T>[]): readonly T[] {
  return [...new Set([...values, ...fallbacks.map(([, value]) => value)])];
}

function growPhrases<T>(
  vocabulary: Vocabulary,
  rows: readonly PhraseRow<T>[],
  fallbacks: readonly PhraseRow<T>[],
  values: readonly T[],
): { readonly trie: PhraseTrie; readonly meanings: Int32Array<ArrayBuffer> } {
  const growing = new GrowingTrie(vocabulary);
  const numbers = new Map(values.map((value, i) => [value, i + 1]));
  /** By node. */
  const meanings: number[] = [];
  const spelled = new Set<string>();
  for (const [phrase, value] of rows) {
    const node = growing.grow(phrase);
    const number = numbers.get(value)!;
    if ((meanings[node] ?? number) !== number) throw new Error(`two rows for "${phrase}" mean different things`);
    meanings[node] = number;
    spelled.add(phrase);
  }
  for (let i = fallbacks.length - 1; i >= 0; i--) {
    const [phrase, value] = fallbacks[i]!;
    // Most spellings are those of the rows themselves: to know a string takes a tenth of the time of cutting it.
    if (spelled.has(phrase)) continue;
    spelled.add(phrase);
    meanings[growing.grow(phrase)] ??= numbers.get(value)!;
  }
  const { trie, nodes } = growing.grown();
  return { trie, meanings: nodes.map(node => meanings[node] ?? 0) };
}
