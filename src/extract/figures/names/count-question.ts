import type { Clause, NameSpan } from '../clause/clause.js';
import type { Lead } from '../frame/lead.js';
import type { Counted } from './counted-phrase.js';
import type { SharedNames } from './shared-names.js';

/** A count that wants a name, and what stands on both sides of it. */
export interface CountQuestion {
  readonly names: SharedNames;
  readonly clause: Clause;
  /** The chunk of the count. */
  readonly at: number;
  readonly lead: Lead;
  /** What ends at the lead and may label the count. */
  readonly local: NameSpan | undefined;
  /** What it counts, where that says more than its unit. */
  readonly counted: Counted | null;
}
