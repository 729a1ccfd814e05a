import type { Vocabulary } from './vocabulary.js';

/** Some words of a vocabulary, a byte each: read faster than a `Set`. */
export class WordSet {
  readonly #bytes: Uint8Array;

  /**
   * @param vocabulary what it holds now; words that are added later are not in the set
   * @param isIn tells by the number of a word
   */
  constructor(vocabulary: Vocabulary, isIn: (word: number) => boolean) {
    this.#bytes = new Uint8Array(vocabulary.size);
    for (let word = 1; word < vocabulary.size; word++) if (isIn(word)) this.#bytes[word] = 1;
  }

  /** The set of these words, which the vocabulary then holds. */
  static of(vocabulary: Vocabulary, words: Iterable<string>): WordSet {
    const ids = new Set(Array.from(words, word => vocabulary.add(word)));
    return new WordSet(vocabulary, word => ids.has(word));
  }

  /** False for 0 and for what stands for numbers and breaks. */
  has(word: number): boolean {
    return word > 0 && word < this.#bytes.length && this.#bytes[word] !== 0;
  }
}
