import type { Vocabulary } from './vocabulary.js';

/** Some words of a vocabulary, a byte each: read faster than a `Set`. */
export class WordSet {
  readonly #bytes: Uint8Array;

  private constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /**
   * The set of these words, which the vocabulary then holds; words that are added later are not in it.
   * @param name under which the vocabulary may keep it; one without a name is made every time
   */
  static of(vocabulary: Vocabulary, words: Iterable<string>, name?: string): WordSet {
    const kept = name === undefined ? undefined : vocabulary.tables?.find(name)?.[0];
    const ids = kept ?? Int32Array.from(words, word => vocabulary.add(word));
    if (kept === undefined && name !== undefined) vocabulary.tables?.keep(name, [ids]);
    const bytes = new Uint8Array(vocabulary.size);
    for (const id of ids) bytes[id] = 1;
    return new WordSet(bytes);
  }

  /** False for 0 and for what stands for numbers and breaks. */
  has(word: number): boolean {
    return word > 0 && word < this.#bytes.length && this.#bytes[word] !== 0;
  }
}
