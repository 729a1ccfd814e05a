/** One step of a way: what each choice gains there, and what it costs to change the choice before it. */
export interface Step {
  readonly scores: readonly number[];
  readonly cost: number;
}

/**
 * The choices that gain most in all, less what their changes cost (Viterbi's way).
 * @param home the choice before the first step and after the last, or null where that is not known
 * @param homeCost what it costs to begin or end elsewhere
 * @returns the choice of each step
 */
export function cheapestWay(
  steps: readonly Step[],
  choices: number,
  home: number | null,
  homeCost: number,
): Uint8Array {
  const before = new Uint8Array(steps.length * choices);
  const elsewhere = (choice: number): number => (home === null || choice === home ? 0 : homeCost);
  let sums = Float64Array.from({ length: choices }, (_, choice) => -elsewhere(choice));
  let next = new Float64Array(choices);
  for (const [i, { scores, cost }] of steps.entries()) {
    const best = indexOfMost(sums);
    const changed = i === 0 ? Number.NEGATIVE_INFINITY : sums[best]! - cost;
    for (let choice = 0; choice < choices; choice++) {
      const stays = sums[choice]! >= changed;
      before[i * choices + choice] = stays ? choice : best;
      next[choice] = (stays ? sums[choice]! : changed) + scores[choice]!;
    }
    [sums, next] = [next, sums];
  }
  const way = new Uint8Array(steps.length);
  let choice = indexOfMost(sums.map((sum, one) => sum - elsewhere(one)));
  for (let i = steps.length - 1; i >= 0; i--) {
    way[i] = choice;
    choice = before[i * choices + choice]!;
  }
  return way;
}

/** Tells, step by step, whether some stretch gains so much by another choice than `home` that going there and back is worth its cost. */
export class Gains {
  readonly #gains: Float64Array;
  readonly #home: number;
  readonly #cost: number;
  isEnough = false;

  constructor(choices: number, home: number, cost: number) {
    this.#gains = new Float64Array(choices);
    this.#home = home;
    this.#cost = cost;
  }

  /** @returns `isEnough` */
  add(scores: readonly number[]): boolean {
    const own = scores[this.#home]!;
    const gains = this.#gains;
    for (let choice = 0; choice < gains.length; choice++) {
      const gain = Math.max(0, gains[choice]! + scores[choice]! - own);
      if (gain > this.#cost) this.isEnough = true;
      gains[choice] = gain;
    }
    return this.isEnough;
  }
}

function indexOfMost(sums: Float64Array): number {
  let best = 0;
  for (let i = 1; i < sums.length; i++) if (sums[i]! > sums[best]!) best = i;
  return best;
}
