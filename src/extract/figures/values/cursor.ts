import type { Draft } from '../../engine/draft.js';

/** Walks along drafts in order of start; the offsets asked for mostly grow, and fall back by a few words at most. */
export class Cursor {
  #at = 0;

  constructor(readonly drafts: readonly Draft[]) {}

  /** True when `offset` lies in one of the drafts. */
  covers(offset: number): boolean {
    while (this.#at > 0 && this.drafts[this.#at - 1]!.span.end > offset) this.#at--;
    while (this.#at < this.drafts.length && this.drafts[this.#at]!.span.end <= offset) this.#at++;
    const draft = this.drafts[this.#at];
    return draft !== undefined && draft.span.start <= offset;
  }
}
