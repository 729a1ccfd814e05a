import { countUpTo } from '../../../model/search.js';
import type { Found } from '../../engine/article.js';

/** Where the bodies and the people of one article are named. All offsets are of its text. */
export class Actors {
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];
  readonly #people: ReadonlySet<number>;

  constructor({ units, people }: Found) {
    this.#people = new Set(people.map(({ span }) => span.start));
    const spans = [...units, ...people].map(({ span }) => span).sort((a, b) => a.start - b.start);
    this.#starts = spans.map(({ start }) => start);
    this.#ends = spans.map(({ end }) => end);
  }

  /** Where the body or the person ends whose name begins at an offset, or -1. */
  endFrom(start: number): number {
    const at = countUpTo(this.#starts, start) - 1;
    return this.#starts[at] === start ? this.#ends[at]! : -1;
  }

  /** True where the name of a person begins. */
  isPerson(start: number): boolean {
    return this.#people.has(start);
  }

  /** True within a name. */
  covers(offset: number): boolean {
    return (this.#ends[countUpTo(this.#starts, offset) - 1] ?? 0) > offset;
  }
}
