import { KINDS } from '../../model/entity.js';

/** How often a measure held, in the words of MUC and SemEval-2013. */
export interface Counts {
  correct: number;
  incorrect: number;
  /** Right in part: counts for half. */
  partial: number;
  missing: number;
  spurious: number;
}

/** A measure as people compare it. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Number of items that the annotators state. */
  readonly gold: number;
  /** Number of items that the program found. */
  readonly found: number;
}

/** Counts by measure, such as `date.value`. */
export class Tally {
  readonly #counts = new Map<string, Counts>();

  add(measure: string, what: keyof Counts, times = 1): void {
    let counts = this.#counts.get(measure);
    if (counts === undefined) {
      counts = { correct: 0, incorrect: 0, partial: 0, missing: 0, spurious: 0 };
      this.#counts.set(measure, counts);
    }
    counts[what] += times;
  }

  /** Every measure that anything was counted for: those of all kinds first, then kind by kind. */
  scores(): ReadonlyMap<string, Score> {
    const groups = ['all', 'document', ...KINDS];
    const group = (measure: string): number => groups.indexOf(measure.split('.', 1)[0]!);
    const scores = Array.from(this.#counts, ([measure, counts]) => [measure, scoreOf(counts)] as const);
    return new Map(scores.sort(([a], [b]) => group(a) - group(b)));
  }
}

/** Precision, recall and F1; 0 where there is nothing to divide by. */
function scoreOf({ correct, incorrect, partial, missing, spurious }: Counts): Score {
  const gold = correct + incorrect + partial + missing;
  const found = correct + incorrect + partial + spurious;
  const credit = correct + partial / 2;
  return {
    precision: found === 0 ? 0 : credit / found,
    recall: gold === 0 ? 0 : credit / gold,
    f1: gold + found === 0 ? 0 : (2 * credit) / (gold + found),
    gold,
    found,
  };
}
