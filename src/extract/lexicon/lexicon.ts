import { type PhraseMatch, PhraseTable } from '../engine/phrases.js';
import type { Tokens } from '../engine/tokens.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { gatherLexemes } from './gather.js';
import type { Lexeme } from './lexeme.js';
import type { Sense } from './sense.js';

/** No phrase of a sense that is looked for backwards has more words. */
const LONGEST_BACK = 4;

/** What every phrase around a figure means, over one vocabulary: one table, in which each question finds its longest phrase. */
export class WordLexicon {
  readonly #table: PhraseTable<Lexeme>;
  /** The lexemes of single words, by vocabulary id. */
  readonly #words: (Lexeme | undefined)[];

  constructor(vocabulary: Vocabulary) {
    const lexemes = gatherLexemes();
    this.#table = new PhraseTable(
      vocabulary,
      lexemes.map(lexeme => [lexeme.phrase, lexeme]),
    );
    const words: (Lexeme | undefined)[] = new Array(vocabulary.size).fill(undefined);
    for (const lexeme of lexemes) {
      const word = vocabulary.find(lexeme.phrase, 0, lexeme.phrase.length);
      if (word !== 0) words[word] = lexeme;
    }
    this.#words = words;
  }

  /** What the word or sign at token `at` means by itself. */
  word(tokens: Tokens, at: number): Lexeme | undefined {
    return this.#words[tokens.word(at)];
  }

  /** True when the word or sign at token `at` has a sense by itself. */
  is(tokens: Tokens, at: number, sense: Sense): boolean {
    return this.#words[tokens.word(at)]?.senses.has(sense) === true;
  }

  /** What the longest phrase at token `at` means for which `pick` finds something. */
  longest<T>(
    tokens: Tokens,
    at: number,
    pick: (lexeme: Lexeme) => T | null,
    limit?: number,
  ): PhraseMatch<T> | undefined {
    return this.#table.longestWith(tokens, at, pick, limit);
  }

  /** What tokens `start` to before `end` mean as one phrase; null where they are none. */
  exact(tokens: Tokens, start: number, end: number): Lexeme | null {
    const found = this.#table.longestAt(tokens, start, end);
    return found?.end === end ? found.value : null;
  }

  /** Token after the longest phrase of a sense that begins at token `at`; -1 where none does. */
  senseEnd(tokens: Tokens, at: number, sense: Sense, limit?: number): number {
    return this.#table.longestWith(tokens, at, lexeme => (lexeme.senses.has(sense) ? lexeme : null), limit)?.end ?? -1;
  }

  /** Token at which a phrase of a sense begins that ends before token `end`, not before token `from`; -1 where none does. */
  senseStart(tokens: Tokens, end: number, sense: Sense, from = 0): number {
    for (let at = end - 1; at >= Math.max(from, end - LONGEST_BACK); at--)
      if (this.senseEnd(tokens, at, sense, end) === end) return at;
    return -1;
  }
}
