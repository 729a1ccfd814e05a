import { countUpTo } from '../../../model/search.js';
import type { TextSpan } from '../../../model/span.js';
import type { Article, Found } from '../../engine/article.js';
import { Mark } from '../../engine/tokens.js';
import type { Sense } from '../../lexicon/sense.js';
import type { Figure } from '../values/figure.js';
import type { FigureLexicon } from '../values/lexicon.js';
import { Actors } from './actors.js';
import type { Chunker } from './chunker.js';
import { Clause } from './clause.js';

/** Cuts stretches of one article into clauses, with the dates that lie in them. */
export class Cutter {
  readonly #dateStarts: readonly number[];
  readonly #actors: Actors;

  constructor(
    readonly article: Article,
    readonly found: Found,
    readonly chunker: Chunker,
    readonly lexicon: FigureLexicon,
  ) {
    this.#dateStarts = found.dates.map(({ span }) => span.start);
    this.#actors = new Actors(found);
  }

  /** False for a range of the text in which no date and no number stands and no word of the present may begin. */
  mayStateTime({ start, end }: TextSpan): boolean {
    const { tokens } = this.article;
    const { dates } = this.found;
    const from = countUpTo(this.#dateStarts, start);
    if (countUpTo(this.#dateStarts, end - 1) > from || (from > 0 && dates[from - 1]!.span.end > start)) return true;
    const last = tokens.indexAt(end - 1) + 1;
    return tokens.next(Mark.Number | Mark.Now, tokens.indexAt(start), last) < last;
  }

  /** True where a phrase of a sense begins in a range of the text. */
  holds({ start, end }: TextSpan, sense: Sense): boolean {
    const { tokens } = this.article;
    const last = tokens.indexAt(end - 1) + 1;
    for (let at = tokens.indexAt(start); at < last; at++)
      if (this.lexicon.words.senseEnd(tokens, at, sense) >= 0) return true;
    return false;
  }

  /** The clause of a range of the text, with the figures in it. */
  cut({ start, end }: TextSpan, figures: readonly Figure[] = []): Clause {
    const { text, tokens } = this.article;
    const { dates } = this.found;
    let from = countUpTo(this.#dateStarts, start);
    // The date before may reach into the range.
    if (from > 0 && dates[from - 1]!.span.end > start) from--;
    const to = countUpTo(this.#dateStarts, end - 1);
    const first = tokens.indexAt(start);
    const last = tokens.indexAt(end - 1) + 1;
    const chunks = this.chunker.cut(text, tokens, first, last, figures, dates.slice(from, to));
    return new Clause(text, tokens, chunks, this.lexicon, this.#actors);
  }
}
