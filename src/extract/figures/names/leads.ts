import type { Article } from '../../engine/article.js';
import type { Cutter } from '../clause/cutter.js';
import type { Phrase } from '../clause/phrase.js';
import { phraseBefore } from './phrase-before.js';

/** No line that leads a list in is longer. */
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
    const { span, table } = this.article.structure.blocks[index]!;
    if (table !== null || span.end - span.start > LONGEST_LEAD || this.article.text[span.end - 1] !== ':') return null;
    const clause = this.cutter.cut(span);
    const name = phraseBefore(clause, clause.chunks.length - 2);
    return name?.opened ? clause.phrase(name.start, name.end) : null;
  }
}
