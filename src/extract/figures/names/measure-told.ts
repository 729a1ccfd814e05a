import type { TextSpan } from '../../../model/span.js';
import type { Clause } from '../clause/clause.js';
import type { Cutter } from '../clause/cutter.js';
import type { Phrase } from '../clause/phrase.js';
import { measureBefore } from './name-words.js';

/** No sentence that only tells of a measure is longer. */
const LONGEST = 300;

/** What the sentence right before tells of, where it has no figures: `Giá một bao thuốc có xu hướng giảm. Cụ thể năm 2010 là 12.700 đồng`. */
export class MeasureTold {
  #span: TextSpan | null = null;
  #cutter: Cutter | null = null;

  /** Takes in a sentence without figures. */
  pass(cutter: Cutter, span: TextSpan): void {
    this.#cutter = cutter;
    this.#span = span;
  }

  /** The measure that the sentence `next`, which begins at an offset, goes on with, or null; to be asked once for each sentence with figures. */
  over(next: Clause, start: number): Phrase | null {
    const span = this.#span;
    const cutter = this.#cutter;
    this.#span = this.#cutter = null;
    if (span === null || cutter === null || span.end - span.start > LONGEST) return null;
    if (!next.is(0, 'unfolds') || next.text.slice(span.end, start).trim() !== '') return null;
    const clause = cutter.cut(span);
    let last = clause.chunks.length;
    while (clause.role(last - 1) === 'stop') last--;
    const measure = measureBefore(clause, last);
    return measure ? clause.phrase(measure.start, measure.end) : null;
  }
}
