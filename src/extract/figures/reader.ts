import type { Article, Found, Refusal } from '../engine/article.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { Chunker } from './clause/chunker.js';
import { Clause } from './clause/clause.js';
import { type FramedFigure, Thread } from './thread.js';
import { FigureLexicon } from './values/lexicon.js';
import { type Figure, type Scan, scanFigures } from './values/scan.js';

/** What was read of the figures of one article. */
export interface FigureReading {
  /** In order of start. */
  readonly figures: readonly FramedFigure[];
  readonly refusals: readonly Refusal[];
}

const MOST_SKIPPED = 4;

/** Finds the figures of an article and frames them: what, how much, when, against what. */
export class FigureReader {
  readonly #lexicon: FigureLexicon;
  readonly #chunker: Chunker;

  constructor(vocabulary: Vocabulary) {
    this.#lexicon = new FigureLexicon(vocabulary);
    this.#chunker = new Chunker(vocabulary, this.#lexicon.words);
  }

  /** The figures of an article with their frames, in order of start. */
  read(article: Article, found: Found): FigureReading {
    const scan = scanFigures(article, found, this.#lexicon);
    return { figures: this.#frame(article, found, scan), refusals: scan.refusals };
  }

  #frame(article: Article, found: Found, { figures, cells }: Scan): readonly FramedFigure[] {
    const { text, tokens, sentences } = article;
    const thread = new Thread(text, cells);
    const cutter = new Cutter(article, found, this.#chunker, this.#lexicon);
    let before = -1;
    for (let next = 0; next < figures.length; ) {
      const index = sentences.indexAt(tokens.start(figures[next]!.start));
      // Sentences without figures hand on periods and headings too; a few before this one are enough.
      for (let skipped = Math.max(before + 1, index - MOST_SKIPPED); skipped < index; skipped++) {
        const span = sentences.get(skipped);
        thread.pass(cutter.clause(span.start, span.end, []), span);
      }
      const { start, end } = sentences.get(index);
      let after = next + 1;
      while (after < figures.length && tokens.start(figures[after]!.start) < end) after++;
      const own = figures.slice(next, after);
      thread.frame(cutter.clause(start, Math.max(end, tokens.end(own.at(-1)!.end - 1)), own), start);
      before = index;
      next = after;
    }
    return thread.framed;
  }
}

/** Cuts the sentences of an article, in order. */
class Cutter {
  /** The first date that may lie in the next sentence. */
  #date = 0;

  constructor(
    readonly article: Article,
    readonly found: Found,
    readonly chunker: Chunker,
    readonly lexicon: FigureLexicon,
  ) {}

  /** The chunks of a range of the text, with the figures in it. */
  clause(start: number, end: number, figures: readonly Figure[]): Clause {
    const { text, tokens } = this.article;
    const { dates } = this.found;
    while (this.#date < dates.length && dates[this.#date]!.span.end <= start) this.#date++;
    let to = this.#date;
    while (to < dates.length && dates[to]!.span.start < end) to++;
    const first = tokens.indexAt(start);
    const last = tokens.indexAt(end - 1) + 1;
    const chunks = this.chunker.cut(text, tokens, first, last, figures, dates.slice(this.#date, to));
    return new Clause(text, tokens, chunks, this.lexicon);
  }
}
