import { NO_OWN_WORDS, type OwnUnit, type OwnWord, type OwnWords } from '../../model/own-words.js';
import type { Article } from '../engine/article.js';
import { OwnPhrases } from '../engine/own-phrases.js';
import type { PhraseMatch } from '../engine/phrases.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import type { UnitReading } from './reading.js';

/** Id of the rule by which a body is read that only a user's lexicon knows by the words of the text. */
export const OWN_UNIT_RULE = 'lexicon/unit';

/** The bodies of a user's lexicon, and what begins no body. */
export class OwnBodies {
  readonly #phrases: OwnPhrases<OwnUnit> | undefined;
  readonly #never: OwnPhrases<OwnWord> | undefined;
  readonly #byName: ReadonlyMap<string, OwnUnit>;

  constructor(vocabulary: Vocabulary, { units, never }: OwnWords = NO_OWN_WORDS) {
    const phrases = units.filter(({ isPhrase }) => isPhrase);
    this.#phrases = phrases.length > 0 ? new OwnPhrases(vocabulary, phrases) : undefined;
    this.#never = never.length > 0 ? new OwnPhrases(vocabulary, never) : undefined;
    this.#byName = new Map(units.map(unit => [unit.name.toLowerCase(), unit]));
  }

  /** True when the phrase of a body begins with this word. */
  begins(word: number): boolean {
    return this.#phrases?.begins(word) === true;
  }

  /** The body whose phrase begins at token `at`. */
  longestAt(article: Article, at: number): PhraseMatch<OwnUnit> | undefined {
    return this.#phrases?.longestAt(article, at);
  }

  /** Token after the words at token `at` with which no body begins; 0 where there are none. */
  neverEnd(article: Article, at: number): number {
    return this.#never?.longestAt(article, at)?.end ?? 0;
  }

  /** The row of a body: that by which it was read, or that of its canonical name. */
  ofReading({ own, name }: UnitReading): OwnUnit | undefined {
    return own ?? (this.#byName.size === 0 ? undefined : this.#byName.get(name.toLowerCase()));
  }
}
