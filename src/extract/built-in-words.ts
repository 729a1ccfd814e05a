import type { LexiconSort } from '../model/own-words.js';
import { phraseKey } from './engine/phrase-trie.js';
import { Vocabulary } from './engine/vocabulary.js';
import { MEASURES } from './figures/measures/measures.js';
import { gatherLexemes } from './lexicon/gather.js';
import type { Lexeme } from './lexicon/lexeme.js';
import { Flag, Lexicon as PeopleLexicon } from './people/lexicon.js';
import { type UnitTables, unitTables } from './units/tables.js';

/** What the tables of the program say of a phrase: a user's word must not be one of theirs. Tables are built when asked. */
export class BuiltInWords {
  readonly #vocabulary = new Vocabulary();
  #units: UnitTables | undefined;
  #people: PeopleLexicon | undefined;
  #lexemes: ReadonlyMap<string, Lexeme> | undefined;
  #wordings: ReadonlyMap<string, string> | undefined;

  /**
   * What a phrase is to the program that would clash with a row of the sort, in English; undefined where nothing does.
   * @param phrase normalised
   */
  meaning(sort: LexiconSort, phrase: string): string | undefined {
    switch (sort) {
      case 'unit':
      case 'place':
        return this.#place(phrase) ?? this.#head(phrase) ?? this.#title(phrase) ?? this.#common(phrase);
      case 'title':
        return this.#title(phrase) ?? this.#head(phrase) ?? this.#common(phrase);
      case 'never_a_name':
        return this.#head(phrase) ?? this.#surname(phrase) ?? this.#common(phrase);
      case 'counted':
        return this.#lexeme(phrase) ?? this.#common(phrase);
      case 'measure':
        return this.#wording(phrase);
    }
  }

  /** True for the code of a measure. */
  isMeasure(code: string): boolean {
    return MEASURES.some(measure => measure.code === code);
  }

  #head(phrase: string): string | undefined {
    const head = this.#unitTables().heads.get(phrase);
    return head === undefined
      ? undefined
      : head === null
        ? 'which begins no body'
        : 'the beginning of the name of a body';
  }

  #place(phrase: string): string | undefined {
    return this.#unitTables().gazetteer.get(phrase) && 'a place of the official lists';
  }

  #title(phrase: string): string | undefined {
    return this.#peopleLexicon().titles.get(phrase) && 'a title of people';
  }

  #surname(phrase: string): string | undefined {
    return this.#hasFlag(phrase, Flag.StrongSurname | Flag.WeakSurname | Flag.Highland) ? 'a surname' : undefined;
  }

  #common(phrase: string): string | undefined {
    return this.#hasFlag(phrase, Flag.Function) ? 'a common word' : undefined;
  }

  #hasFlag(phrase: string, flags: number): boolean {
    const lexicon = this.#peopleLexicon();
    return (lexicon.flags(this.#vocabulary.find(phrase.toLowerCase(), 0, phrase.length)) & flags) !== 0;
  }

  #lexeme(phrase: string): string | undefined {
    this.#lexemes ??= new Map(gatherLexemes().map(lexeme => [phraseKey(lexeme.phrase), lexeme]));
    const lexeme = this.#lexemes.get(phraseKey(phrase));
    if (lexeme === undefined) return undefined;
    if (lexeme.noun !== null) return lexeme.noun.kind === null ? 'which counts nothing' : 'which is counted already';
    return lexeme.role === null && lexeme.scale === null && lexeme.share === null
      ? undefined
      : 'which says something of a figure';
  }

  #wording(phrase: string): string | undefined {
    this.#wordings ??= new Map(
      MEASURES.flatMap(({ code, wordings }) => wordings.map(wording => [phraseKey(wording), code] as const)),
    );
    const code = this.#wordings.get(phraseKey(phrase));
    return code && `a phrase of the measure ${code}`;
  }

  #unitTables(): UnitTables {
    this.#units ??= unitTables(this.#vocabulary);
    return this.#units;
  }

  #peopleLexicon(): PeopleLexicon {
    this.#people ??= new PeopleLexicon(this.#vocabulary);
    return this.#people;
  }
}
