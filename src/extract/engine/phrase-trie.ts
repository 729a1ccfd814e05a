import { BREAK_EDGE, NUMBER_EDGE } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

const MIN_SLOTS = 1 << 6;

/** The tokens of a phrase: words, numbers, signs. */
const PHRASE_PARTS = /[\p{L}\p{M}]+|\p{Nd}+|[^\p{L}\p{M}\p{Nd}\s]/gu;
const DIGITS = /^\p{Nd}/u;

/**
 * Phrases as a tree whose edges are the words of a vocabulary; a phrase ends at a node. Nodes are numbered from 1 in the
 * order in which they are grown, each after the one that it hangs on; 0 is the root before the first word, and no node.
 * White space between the tokens of a phrase does not matter (`đ / c`); a digit run in a phrase is any number (`0`).
 */
export class PhraseTrie {
  readonly #vocabulary: Vocabulary;
  readonly #parents: number[] = [0];
  /** Edges of the root by word, from that of a break on: most tokens begin no phrase, and one look tells so. */
  #roots = new Int32Array(MIN_SLOTS);
  /** The other edges as an open hash: parent node, word, child node. */
  #edges = new Int32Array(MIN_SLOTS * 3);
  #mask = MIN_SLOTS - 1;
  #count = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Number of nodes, the root counted. */
  get size(): number {
    return this.#parents.length;
  }

  /** The node that a node hangs on; the root for first words. */
  parent(node: number): number {
    return this.#parents[node]!;
  }

  /** The node of a first word; 0 for words that begin no phrase, and for ids that came after the tree. */
  root(word: number): number {
    const slot = word - BREAK_EDGE;
    return word !== 0 && slot < this.#roots.length ? this.#roots[slot]! : 0;
  }

  /** The node that a word leads to from another, or 0. */
  child(node: number, word: number): number {
    if (word === 0) return 0;
    const edges = this.#edges;
    const mask = this.#mask;
    for (let slot = hashEdge(node, word) & mask; ; slot = (slot + 1) & mask) {
      const child = edges[slot * 3 + 2]!;
      if (child === 0) return 0;
      if (edges[slot * 3] === node && edges[slot * 3 + 1] === word) return child;
    }
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

  /** The node at which a phrase ends, in any case; grown where it is new. */
  grow(phrase: string): number {
    let node = 0;
    for (const part of partsOf(phrase)) {
      const edge = DIGITS.test(part) ? NUMBER_EDGE : this.#vocabulary.add(part);
      node = (node === 0 ? this.root(edge) : this.child(node, edge)) || this.#grow(node, edge);
    }
    return node;
  }

  #grow(node: number, word: number): number {
    const child = this.#parents.push(node) - 1;
    if (node === 0) {
      const slot = word - BREAK_EDGE;
      if (slot >= this.#roots.length) this.#roots = widened(this.#roots, (slot + 1) * 2);
      this.#roots[slot] = child;
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

function widened(old: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(length);
  wide.set(old);
  return wide;
}

function hashEdge(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
