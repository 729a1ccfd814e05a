import type { OwnPlace } from '../../model/own-words.js';
import type { Article } from '../engine/article.js';
import { OwnPhrases } from '../engine/own-phrases.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { Place, type PlaceMatch } from './where/place.js';

interface KnownPlace {
  readonly row: OwnPlace;
  readonly place: Place;
}

/** The places of a user's lexicon, which no official list has. */
export class OwnPlaces {
  readonly #phrases: OwnPhrases<OwnPlace>;
  /** By phrase and by name, lower case; a name first. */
  readonly #byName = new Map<string, KnownPlace>();

  constructor(vocabulary: Vocabulary, rows: readonly OwnPlace[]) {
    this.#phrases = new OwnPhrases(vocabulary, rows);
    for (const row of rows) {
      const known = this.#byName.get(row.name.toLowerCase()) ?? {
        row,
        place: Place.own(row.name, row.level, row.province),
      };
      this.#byName.set(row.name.toLowerCase(), known);
      this.#byName.set(row.phrase.toLowerCase(), known);
    }
  }

  /** The place whose phrase begins at token `at`. */
  longestAt(article: Article, at: number): PlaceMatch | undefined {
    const match = this.#phrases.longestAt(article, at);
    if (match === undefined) return undefined;
    const { place } = this.get(match.value.name)!;
    const { text, tokens } = article;
    const written = text.slice(tokens.start(at), tokens.end(match.end - 1));
    return { place, commune: place, end: match.end, written, own: match.value };
  }

  /** What is known of a whole name or phrase, in any case. */
  get(name: string): KnownPlace | undefined {
    return this.#byName.get(name.toLowerCase());
  }
}
