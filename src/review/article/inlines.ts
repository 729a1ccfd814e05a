/** A mention as far as its place goes: offsets of the raw text. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text, or a piece of a mention with what stands in it. */
export type Inline =
  | { readonly start: number; readonly end: number }
  | {
      /** Index of the mention. */
      readonly mention: number;
      readonly children: readonly Inline[];
    };

/** Puts mentions into stretches of text. Mentions inside others nest; of two that cross, the later is cut in two. */
export class InlineMaker {
  readonly #mentions: readonly Placed[];
  /** How far the mentions up to each reach: by it those are found that begin before a stretch and go on in it. */
  readonly #reach: readonly number[];

  /** @param mentions in order of start, then longest first */
  constructor(mentions: readonly Placed[]) {
    this.#mentions = mentions;
    let reach = 0;
    this.#reach = mentions.map(({ end }) => {
      reach = Math.max(reach, end);
      return reach;
    });
  }

  /** The text from `start` to `end` with the pieces of mentions in it. */
  of(start: number, end: number): readonly Inline[] {
    const inside: number[] = [];
    for (let i = firstAbove(this.#reach, start); i < this.#mentions.length; i++) {
      const mention = this.#mentions[i]!;
      if (mention.start >= end) break;
      if (mention.end > start && mention.end > mention.start) inside.push(i);
    }
    return this.#nest(start, end, inside);
  }

  #nest(start: number, end: number, inside: readonly number[]): readonly Inline[] {
    const found: Inline[] = [];
    let at = start;
    let next = 0;
    /** Those that were cut, and go on where the one that cut them ends. */
    let cut: readonly number[] = [];
    while (cut.length > 0 || next < inside.length) {
      const [mention, ...within] =
        cut.length > 0 ? (cut as [number, ...number[]]) : ([inside[next++]!] as [number, ...number[]]);
      const from = Math.max(this.#mentions[mention]!.start, at);
      const to = Math.min(this.#mentions[mention]!.end, end);
      if (from > at) found.push({ start: at, end: from });
      while (next < inside.length && this.#mentions[inside[next]!]!.start < to) within.push(inside[next++]!);
      found.push({ mention, children: this.#nest(from, to, within) });
      at = to;
      // What goes on behind the end of this stretch, whoever gave the stretch goes on with.
      cut = to < end ? within.filter(i => this.#mentions[i]!.end > to) : [];
    }
    if (end > at) found.push({ start: at, end });
    return found;
  }
}

/** Index of the first number of a rising list that is above `limit`. */
function firstAbove(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
