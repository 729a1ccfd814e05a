import type { Clause, NameSpan } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';
import type { Lead } from '../frame/lead.js';
import { nameCount } from './count-names.js';
import { nameIndicator } from './indicator-names.js';
import type { Antecedent, Named } from './named.js';
import { isPlace } from './place-names.js';
import { askFor } from './question.js';
import { SharedNames } from './shared-names.js';

/** Names the figures of one sentence, in order; each may lean on those before it. */
export class Namer {
  readonly #names: SharedNames;

  constructor(clause: Clause, antecedent: Antecedent) {
    this.#names = new SharedNames(clause, antecedent);
  }

  /** Names the figure that is chunk `at`. Figures must be asked for in order. */
  name(at: number, lead: Lead): Named {
    const names = this.#names;
    const count = names.clause.chunks[at]!.figure!.kind === 'quantity';
    return names.keep(at, count ? nameCount(names, at, lead) : nameIndicator(askFor(names, at, lead)));
  }

  /** Names a cell of a table by its row, or by the head of its column where the row is a place. */
  cell(at: number, row: NameSpan, head: Phrase | null): Named {
    const { clause } = this.#names;
    const byHead = head !== null && (isPlace(clause, row) || (clause.length(row) > 1 && clause.isProper(row)));
    const place = clause.phrase(row.start, row.end);
    return this.#names.keep(
      at,
      byHead ? { name: head, place, start: -1, source: 'label' } : this.#names.of(row, 'before'),
    );
  }
}
