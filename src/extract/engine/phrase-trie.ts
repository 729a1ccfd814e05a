import { BREAK_EDGE, NUMBER_EDGE } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

const MIN_SLOTS = 1 << 6;

/** The tokens of a phrase: words, numbers, signs. */
const PHRASE_PARTS = /[\p{L}\p{M}]+|\p{Nd}+|[^\p{L}\p{M}\p{Nd}\s]/gu;
const DIGITS = /^\p{Nd}/u;

/** More children of a node are halved until so few are left. */
const FEW = 6;

/**
 * Phrases as a tree whose edges are the words of a vocabulary; a phrase ends at a node. Nodes are numbered by their depth,
 * those of one node in the order of their words, so that the children of each are neighbours; 0 is the root before the first
 * word, and no node.
 * White space between the tokens of a phrase does not matter (`đ / c`); a digit run in a phrase is any number (`0`).
 */
export class PhraseTrie {
  readonly #vocabulary: Vocabulary;
  /** The first child of each node; its last stands before the first child of the next node. */
  readonly #first: Int32Array<ArrayBuffer>;
  /** The word that leads to each node, counted from that of a break on. */
  readonly #edges: Int32Array<ArrayBuffer>;
  /** Children of the root by word: most tokens begin no phrase, and one look tells so. */
  readonly #roots: Int32Array;

  /** @param first as `numbers` gives it, as `edges` */
  constructor(vocabulary: Vocabulary, first: Int32Array<ArrayBuffer>, edges: Int32Array<ArrayBuffer>) {
    this.#vocabulary = vocabulary;
    this.#first = first;
    this.#edges = edges;
    const roots = this.#first[1] ?? 1;
    this.#roots = new Int32Array(roots > 1 ? this.#edges[roots - 1]! + 1 : 0);
    for (let node = 1; node < roots; node++) this.#roots[this.#edges[node]!] = node;
  }

  /** All that it is made of, over the same vocabulary. */
  get numbers(): readonly [first: Int32Array<ArrayBuffer>, edges: Int32Array<ArrayBuffer>] {
    return [this.#first, this.#edges];
  }

  /** Number of nodes, the root counted. */
  get size(): number {
    return this.#edges.length;
  }

  /** The node that each node hangs on; the root for first words. */
  parents(): Int32Array {
    const parents = new Int32Array(this.size);
    for (let node = 0; node < this.size; node++) parents.fill(node, this.#first[node]!, this.#first[node + 1]!);
    return parents;
  }

  /** The node of a first word; 0 for words that begin no phrase, and for ids that came after the tree. */
  root(word: number): number {
    const edge = word - BREAK_EDGE;
    return edge < this.#roots.length ? this.#roots[edge]! : 0;
  }

  /** The node that a word leads to from another, or 0. */
  child(node: number, word: number): number {
    const edges = this.#edges;
    const edge = word - BREAK_EDGE;
    let low = this.#first[node]!;
    let high = this.#first[node + 1]!;
    while (high - low > FEW) {
      const middle = (low + high) >>> 1;
      if (edges[middle]! > edge) high = middle;
      else low = middle;
    }
    for (; low < high; low++) if (edges[low] === edge) return low;
    return 0;
  }

  /** The node at which a phrase ends, in any case; 0 where the tree does not hold it. */
  find(phrase: string): number {
    let node = 0;
    for (const part of partsOf(phrase)) {
      const edge = DIGITS.test(part) ? NUMBER_EDGE : this.#vocabulary.find(part, 0, part.length);
      node = node === 0 ? this.root(edge) : this.child(node, edge);
      if (node === 0) return 0;
    }
    return node;
  }
}

/** Grows a tree, phrase by phrase. Its nodes are numbered as they come, from 1 on. */
export class GrowingTrie {
  readonly #vocabulary: Vocabulary;
  readonly #parents: number[] = [0];
  readonly #words: number[] = [0];
  /** Children of the root by word. */
  readonly #roots = new Map<number, number>();
  /** The other edges as an open hash: parent node, word, child node. */
  #edges = new Int32Array(MIN_SLOTS * 3);
  #mask = MIN_SLOTS - 1;
  #count = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The node at which a phrase ends, in any case; grown where it is new. */
  grow(phrase: string): number {
    let node = 0;
    for (const part of partsOf(phrase)) {
      const word = DIGITS.test(part) ? NUMBER_EDGE : this.#vocabulary.add(part);
      node = (node === 0 ? this.#roots.get(word) : this.#child(node, word)) ?? this.#grow(node, word);
    }
    return node;
  }

  /** The tree, and the node that each of its nodes was while it grew. */
  grown(): { readonly trie: PhraseTrie; readonly nodes: Int32Array<ArrayBuffer> } {
    const size = this.#parents.length;
    // The children of each node as a chain.
    const chains = new Int32Array(size);
    const nexts = new Int32Array(size);
    for (let node = size - 1; node > 0; node--) {
      nexts[node] = chains[this.#parents[node]!]!;
      chains[this.#parents[node]!] = node;
    }
    const nodes = new Int32Array(size);
    const first = new Int32Array(size + 1);
    const byWord = (one: number, other: number) => this.#words[one]! - this.#words[other]!;
    let count = 1;
    for (let at = 0; at < size; at++) {
      first[at] = count;
      for (let child = chains[nodes[at]!]!; child !== 0; child = nexts[child]!) nodes[count++] = child;
      if (count - first[at]! > 1) nodes.subarray(first[at], count).sort(byWord);
    }
    first[size] = size;
    const edges = nodes.map(node => (node === 0 ? 0 : this.#words[node]! - BREAK_EDGE));
    return { trie: new PhraseTrie(this.#vocabulary, first, edges), nodes };
  }

  #child(node: number, word: number): number | undefined {
    const edges = this.#edges;
    const mask = this.#mask;
    for (let slot = hashEdge(node, word) & mask; ; slot = (slot + 1) & mask) {
      const child = edges[slot * 3 + 2]!;
      if (child === 0) return undefined;
      if (edges[slot * 3] === node && edges[slot * 3 + 1] === word) return child;
    }
  }

  #grow(node: number, word: number): number {
    const child = this.#parents.push(node) - 1;
    this.#words.push(word);
    if (node === 0) {
      this.#roots.set(word, child);
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

/** What phrases are told apart by: neither case nor white space between words, numbers and signs. */
export function phraseKey(phrase: string): string {
  return partsOf(phrase).join(' ');
}

/**
 * Gives a phrase in the spelling in which it is known already, where only case and white space differ, and learns new ones:
 * rows that come to a table later must meet those that it has.
 */
export function spelledAs(known: Iterable<string>): (phrase: string) => string {
  const spellings = new Map(Array.from(known, phrase => [phraseKey(phrase), phrase]));
  return phrase => {
    const key = phraseKey(phrase);
    const spelling = spellings.get(key) ?? key;
    spellings.set(key, spelling);
    return spelling;
  };
}

function partsOf(phrase: string): readonly string[] {
  return phrase.normalize('NFC').toLowerCase().match(PHRASE_PARTS) ?? [];
}

function hashEdge(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
