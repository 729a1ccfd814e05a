import type { OwnWords } from '../../model/own-words.js';
import type { Article, Found, Refusal, Remark } from '../engine/article.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { Chunker } from './clause/chunker.js';
import { Cutter } from './clause/cutter.js';
import { pairFacts } from './frame/fact-pairs.js';
import type { FramedFigure } from './frame/framed-figure.js';
import { readReportArea } from './frame/report-area.js';
import { Leads } from './names/leads.js';
import { Outlook } from './periods/outlook.js';
import { Thread } from './thread.js';
import type { Figure } from './values/figure.js';
import { FigureLexicon } from './values/lexicon.js';
import { type Scan, scanFigures } from './values/scan.js';

/** What was read of the figures of one article. */
export interface FigureReading {
  /** In order of start. */
  readonly figures: readonly FramedFigure[];
  /** The fact that a figure shares with another, by its number. */
  readonly facts: ReadonlyMap<Figure, number>;
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Remark[];
}

const MOST_SKIPPED = 4;

/** Finds the figures of an article and frames them: what, how much, when, against what. */
export class FigureReader {
  readonly lexicon: FigureLexicon;
  readonly #chunker: Chunker;

  constructor(vocabulary: Vocabulary, own: OwnWords) {
    this.lexicon = new FigureLexicon(vocabulary, own);
    this.#chunker = new Chunker(vocabulary, this.lexicon);
  }

  /** The figures of an article with their frames, in order of start. */
  read(article: Article, found: Found): FigureReading {
    const scan = scanFigures(article, found, this.lexicon);
    const { refusals, remarks } = scan;
    const facts = pairFacts(article.text, article.tokens, scan.figures, this.lexicon);
    return { figures: this.#frame(article, found, scan), facts, refusals, remarks };
  }

  #frame(article: Article, found: Found, { figures, tables }: Scan): readonly FramedFigure[] {
    const { text, tokens, sentences } = article;
    const cutter = new Cutter(article, found, this.#chunker, this.lexicon);
    const thread = new Thread(
      text,
      tables,
      new Outlook(article, cutter, figures),
      new Leads(article, cutter),
      readReportArea(article, found, this.lexicon.words),
    );
    let before = -1;
    for (let next = 0; next < figures.length; ) {
      const index = sentences.indexAt(tokens.start(figures[next]!.start));
      // Sentences without figures hand on periods and headings too; a few before this one are enough.
      for (let skipped = Math.max(before + 1, index - MOST_SKIPPED); skipped < index; skipped++)
        thread.pass(cutter, sentences.get(skipped));
      const { start, end } = sentences.get(index);
      let after = next + 1;
      while (after < figures.length && tokens.start(figures[after]!.start) < end) after++;
      const own = figures.slice(next, after);
      thread.frame(cutter.cut({ start, end: Math.max(end, tokens.end(own.at(-1)!.end - 1)) }, own), start);
      before = index;
      next = after;
    }
    return thread.framed;
  }
}
