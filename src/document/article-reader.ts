import type { SearchableText } from '../corrections/compare-rows.js';
import type { MentionPlace } from '../corrections/empty-mention.js';
import type { Entity, Kind } from '../model/entity.js';
import { type TextSpan, textSpan } from '../model/span.js';
import type { NormalText } from '../model/text.js';
import type { LineIndex } from '../text/lines.js';
import { placeTones } from '../text/tones.js';
import { type Analysis, type AnalysisOptions, analyse } from './analysis.js';
import { entityOf } from './entities.js';
import { Surroundings } from './surroundings.js';

/** What is known only from the rest of an article: of words alone it is not stated. */
const FROM_THE_REST = { person: null, pair: null, table_number: null, table_row: null, table_column: null };

/** Reads in an article what the extractors did not find there: the words of a correction. */
export class ArticleReader implements SearchableText {
  readonly #analysis: Analysis;
  readonly #lines: LineIndex;
  readonly #options: AnalysisOptions;

  constructor(analysis: Analysis, lines: LineIndex, options: AnalysisOptions) {
    this.#analysis = analysis;
    this.#lines = lines;
    this.#options = options;
  }

  at(start: number, end: number): { readonly place: MentionPlace; readonly words: string } {
    const { source, sentences, structure } = this.#analysis;
    const span = textSpanOf(source, start, end);
    const text = source.raw.slice(start, end);
    // Surroundings are for mentions in order: each correction asks for its own.
    const sentence = new Surroundings(source.text, sentences, structure).of(span);
    const { line, column } = this.#lines.at(start);
    return { place: { text, start, end, line, column, sentence }, words: source.text.slice(span.start, span.end) };
  }

  find(words: string): readonly { readonly start: number; readonly end: number }[] {
    const { source } = this.#analysis;
    const pieces = placeTones(words, 'old').split(' ').map(escaped);
    if (words === '' || words.length > LONGEST_WORDS) return [];
    const pattern = new RegExp(pieces.join('\\s+'), 'gu');
    return Array.from(source.text.matchAll(pattern), ({ 0: found, index }) => {
      const { start, end } = source.toRaw(textSpan(index, index + found.length));
      return { start, end };
    });
  }

  read(kind: Kind, words: string): Entity | null {
    const { numbers, own } = this.#options;
    const { findings } = analyse(words, {
      kinds: [kind],
      givenDate: this.#analysis.findings.reportDate,
      ...(numbers && { numbers }),
      ...(own && { own }),
    });
    const length = ({ start, end }: TextSpan): number => end - start;
    const [longest] = findings.drafts.toSorted((a, b) => length(b.draft.span) - length(a.draft.span));
    if (longest === undefined) return null;
    const place = { text: words, start: 0, end: words.length, line: 1, column: 1, sentence: words };
    const entity = entityOf(longest, place, false);
    const known = Object.entries(FROM_THE_REST).filter(([field]) => field in entity);
    return { ...entity, ...Object.fromEntries(known) };
  }
}

/** No mention is longer. */
const LONGEST_WORDS = 2000;

/** Words as they stand in a pattern. */
function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** The normalised text that was made from a range of the decoded file. */
function textSpanOf(source: NormalText, start: number, end: number): TextSpan {
  const { length } = source.text;
  const rawAt = (offset: number) => source.toRaw(textSpan(offset, offset + 1));
  const first = firstWhere(length, offset => rawAt(offset).end > start);
  return textSpan(
    first,
    Math.max(
      first,
      firstWhere(length, offset => rawAt(offset).start >= end),
    ),
  );
}

/** The first number below `limit` from which on a condition holds; `limit` where it never does. */
function firstWhere(limit: number, holds: (number: number) => boolean): number {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
