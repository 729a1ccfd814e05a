import { BuiltInWords } from '../extract/built-in-words.js';
import { phraseKey } from '../extract/engine/phrase-trie.js';
import type { LexiconSort, OwnWord } from '../model/own-words.js';

/** Sorts whose phrases are looked up in the same places, so that one phrase can mean one of them alone. */
const SHARED: ReadonlySet<LexiconSort> = new Set(['unit', 'title', 'place', 'never_a_name']);

/** What the phrases of a lexicon mean already: to its other rows, and to the program. */
export class MeaningCheck {
  readonly #known = new Map<string, OwnWord>();
  readonly #builtIn = new BuiltInWords();

  /** Takes a phrase up. @returns the row that has it already, or undefined */
  learn(word: OwnWord): OwnWord | undefined {
    const key = `${SHARED.has(word.sort) ? '' : word.sort} ${phraseKey(word.phrase)}`;
    const other = this.#known.get(key);
    if (other === undefined) this.#known.set(key, word);
    return other;
  }

  /** What the program itself takes a phrase for that would clash with the sort, or undefined. */
  builtIn(sort: LexiconSort, phrase: string): string | undefined {
    return this.#builtIn.meaning(sort, phrase);
  }

  /** Why a phrase cannot mean what its row says, because the program knows it; undefined where it can. */
  clash({ sort, phrase }: OwnWord): string | undefined {
    const meaning = this.builtIn(sort, phrase);
    return (
      meaning &&
      `${JSON.stringify(phrase)} is a word of the program, ${meaning}: leave it out, or write a longer phrase`
    );
  }

  /** True for the code of a measure of the program. */
  isMeasure(code: string): boolean {
    return this.#builtIn.isMeasure(code);
  }
}
