import type { Phrase } from '../clause/phrase.js';

/** What a figure measures and, where the text says so, the place it is said of. */
export interface Named {
  readonly name: Phrase | null;
  /** What goes on after a bracket that cuts the name in two: `412 trẻ (15,1%) | chưa tiêm đủ`. */
  readonly rest?: Phrase | null;
  readonly place: Phrase | null;
  /** The chunk where a name before the figure begins, else -1. */
  readonly start: number;
  /** Where the name comes from: `activity` is shared by `tại 100% … và 50% …`. */
  readonly source: 'before' | 'after' | 'label' | 'activity' | 'carried' | 'none';
  /** Id of the naming rule that answered; put in where the rules are asked. */
  readonly rule?: string;
}

/** What the sentences before hold: for `tỷ lệ này`, for lists under a heading. */
export interface Antecedent {
  readonly last: Phrase | null;
  readonly heading: Phrase | null;
  /** What the sentence before tells of without a figure: for `Cụ thể, năm 2010 là 12.700 đồng`. */
  readonly told: Phrase | null;
  /** The last name of a rate in this paragraph, of which the figure before may have told a part. */
  readonly measure: Phrase | null;
  /** What the last count or share before was said of: for `45% phải thở máy`, `10% trong số này`. */
  readonly counted: Phrase | null;
}

/** Of a figure that nothing names. */
export const NONE: Named = { name: null, place: null, start: -1, source: 'none' };

/** A name with the rule that gave it. */
export function byRule({ name, rest, place, start, source }: Named, rule: string): Named {
  return { name, rest: rest ?? null, place, start, source, rule };
}
