import type { Article } from '../../engine/article.js';
import type { Cutter } from '../clause/cutter.js';
import type { Phrase } from '../clause/phrase.js';
import { phraseBefore } from './phrase-before.js';

/** No sentence that leads a list in is longer. */
const LONGEST_LEAD = 200;

/** The measures that lines ended by a colon name for the lines under them: `Tỷ lệ tiêm sởi mũi 2:`. */
export class Leads {
  readonly #measures = new Map<number, Phrase | null>();

  constructor(
    readonly article: Article,
    readonly cutter: Cutter,
  ) {}

  /** The measure that the line over an offset names, or null. */
  over(offset: number): Phrase | null {
    const { structure } = this.article;
    const index = structure.blocks[structure.blockAt(offset)]?.governor ?? -1;
    const known = this.#measures.get(index);
    if (known !== undefined || index < 0) return known ?? null;
    const measure = this.#read(index);
    this.#measures.set(index, measure);
    return measure;
  }

  #read(index: number): Phrase | null {
    const { structure, sentences, text } = this.article;
    const { span, table } = structure.blocks[index]!;
    if (table !== null || text[span.end - 1] !== ':') return null;
    // `Đã tiêm tại trạm. Tỷ lệ tiêm sởi:`
    const start = Math.max(span.start, sentences.get(sentences.indexAt(span.end - 1)).start);
    if (span.end - start > LONGEST_LEAD) return null;
    const clause = this.cutter.cut({ start, end: span.end });
    const name = phraseBefore(clause, clause.chunks.length - 2);
    return name?.opened ? clause.phrase(name.start, name.end) : null;
  }
}
