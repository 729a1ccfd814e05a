import type { IndicatorUnit } from '../../model/entity.js';
import { NO_OWN_WORDS, type OwnWords } from '../../model/own-words.js';
import type { PhraseMatch } from '../engine/phrases.js';
import type { Tokens } from '../engine/tokens.js';
import { TraitTable } from '../engine/trait-table.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { gatherLexemes } from './gather.js';
import type { CountNoun, Lexeme } from './lexeme.js';
import type { Role } from './role.js';
import type { Sense } from './sense.js';
import { COLUMN_TRAITS, ROLE_TRAITS, SENSE_TRAITS, TRAIT_COUNT, traitsOf } from './traits.js';

/** No phrase of a sense that is looked for backwards has more words. */
const LONGEST_BACK = 4;

/** What every phrase around a figure means, over one vocabulary: one table, in which each question finds its longest phrase. */
export class WordLexicon {
  readonly #table: TraitTable<Lexeme>;

  /** @param own a user's words */
  constructor(vocabulary: Vocabulary, own: OwnWords = NO_OWN_WORDS) {
    this.#table = new TraitTable(vocabulary, gatherLexemes(own), TRAIT_COUNT, traitsOf, 'figures/words');
  }

  /** What the word or sign at token `at` means by itself. */
  word(tokens: Tokens, at: number): Lexeme | undefined {
    return this.#table.ofWord(tokens.word(at));
  }

  /** True when the word or sign at token `at` has a sense by itself. */
  is(tokens: Tokens, at: number, sense: Sense): boolean {
    return this.#table.isOf(tokens.word(at), SENSE_TRAITS[sense]);
  }

  /** True when a word of the vocabulary has a sense by itself. */
  wordIs(word: number, sense: Sense): boolean {
    return this.#table.isOf(word, SENSE_TRAITS[sense]);
  }

  /** True when a phrase of a role begins with a word of the vocabulary. */
  beginsRole(word: number, role: Role): boolean {
    return this.#table.begins(word, ROLE_TRAITS[role]);
  }

  /** True when a sign of a share begins with a word of the vocabulary. */
  beginsShare(word: number): boolean {
    return this.#table.begins(word, COLUMN_TRAITS.share);
  }

  /** What tokens `start` to before `end` mean as one phrase; null where they are none. */
  exact(tokens: Tokens, start: number, end: number): Lexeme | null {
    return this.#table.exact(tokens, start, end) ?? null;
  }

  /** The longest phrase at token `at` that does something in a clause. */
  roleAt(tokens: Tokens, at: number, limit?: number): PhraseMatch<Lexeme> | undefined {
    return this.#table.longestOf(tokens, at, COLUMN_TRAITS.role, limit);
  }

  /** Token after the longest phrase of a role that begins at token `at`; -1 where none does. */
  roleEnd(tokens: Tokens, at: number, role: Role, limit?: number): number {
    return this.#table.endOf(tokens, at, ROLE_TRAITS[role], limit);
  }

  /** The longest counted word at token `at`. */
  nounAt(tokens: Tokens, at: number, limit?: number): PhraseMatch<CountNoun> | undefined {
    return valued(this.#table.longestOf(tokens, at, COLUMN_TRAITS.noun, limit), 'noun');
  }

  /** The longest multiplier at token `at`, or what only begins as one (0). */
  scaleAt(tokens: Tokens, at: number): PhraseMatch<number> | undefined {
    return valued(this.#table.longestOf(tokens, at, COLUMN_TRAITS.scale), 'scale');
  }

  /** The longest sign of a share at token `at`. */
  shareAt(tokens: Tokens, at: number): PhraseMatch<IndicatorUnit> | undefined {
    return valued(this.#table.longestOf(tokens, at, COLUMN_TRAITS.share), 'share');
  }

  /** Why a percentage after the longest such phrase at token `at` measures nothing. */
  noShareAt(tokens: Tokens, at: number, limit: number): PhraseMatch<string> | undefined {
    return valued(this.#table.longestOf(tokens, at, COLUMN_TRAITS.noShare, limit), 'noShare');
  }

  /** Token after the longest phrase of a sense that begins at token `at`; -1 where none does. */
  senseEnd(tokens: Tokens, at: number, sense: Sense, limit?: number): number {
    return this.#table.endOf(tokens, at, SENSE_TRAITS[sense], limit);
  }

  /** Token after at most `times` phrases of a sense that stand one after another from token `at`; `at` where none does. */
  pastSense(tokens: Tokens, at: number, sense: Sense, times: number, limit?: number): number {
    let end = at;
    for (let n = 0; n < times; n++) {
      const next = this.senseEnd(tokens, end, sense, limit);
      if (next < 0) break;
      end = next;
    }
    return end;
  }

  /** Token at which a phrase of a sense begins that ends before token `end`, not before token `from`; -1 where none does. */
  senseStart(tokens: Tokens, end: number, sense: Sense, from = 0): number {
    for (let at = end - 1; at >= Math.max(from, end - LONGEST_BACK); at--)
      if (this.senseEnd(tokens, at, sense, end) === end) return at;
    return -1;
  }
}

/** The match with one column of its lexeme, which is filled. */
function valued<C extends 'noun' | 'scale' | 'share' | 'noShare'>(
  match: PhraseMatch<Lexeme> | undefined,
  column: C,
): PhraseMatch<NonNullable<Lexeme[C]>> | undefined {
  return match && { value: match.value[column]!, start: match.start, end: match.end };
}
