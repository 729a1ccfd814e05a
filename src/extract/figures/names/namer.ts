import { isForeign } from '../../../language/syllables.js';
import type { Clause, NameSpan } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';
import { areaAt } from '../frame/area-names.js';
import type { Lead } from '../frame/lead.js';
import { nameCount } from './count-names.js';
import { nameIndicator } from './indicator-names.js';
import { isOfSameNoun } from './listed-places.js';
import { type Antecedent, type Named, NONE } from './named.js';
import { type OrderedPlace, orderedPlace } from './ordered-places.js';
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
    const found = count ? nameCount(names, at, lead) : nameIndicator(askFor(names, at, lead));
    const ordered = orderedPlace(names.clause, at);
    const named = ordered === undefined ? found : withPlace(found, ordered);
    const area = isBareArea(names.clause, named, count)
      ? named.name
      : named.name === null && count
        ? named.place
        : null;
    if (area === null) return names.keep(at, named);
    const told = this.#toldOf(at);
    return names.keep(at, told === null ? { ...NONE, place: area } : names.carried(told, area));
  }

  /** `Có 120 ca mắc tại 60 tỉnh; Sơn Lâm nhiều nhất với | 30 ca`: what was counted before, of the same noun. */
  #toldOf(at: number): Phrase | null {
    const names = this.#names;
    let before = names.previous(at - 1);
    for (let far = 0; far < COUNTS_BACK && before >= 0; far++, before = names.previous(before - 1))
      if (isOfSameNoun(names.clause, before, at)) return names.namedAt(before)!.name;
    return null;
  }

  /** The last name of a rate in this sentence, or null. */
  measure(): Phrase | null {
    return this.#names.measure();
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

/** `ca mắc tại 60 tỉnh; Sơn Lâm nhiều nhất`: no more counts of other things stand between. */
const COUNTS_BACK = 3;

/** `Tỷ lệ tiêm | ở Sơn Lâm và Trà Mai lần lượt là 95% và 91%`: the name without the places, of which one is the figure's. */
function withPlace(named: Named, { place, list }: OrderedPlace): Named {
  const { name } = named;
  if (name === null || name.end <= list.start || name.start >= list.end) return { ...named, place };
  const rest = name.start < list.start ? { start: name.start, end: list.start } : null;
  return { ...named, name: rest, place };
}

/** `Bắc Giang có | 1.620 người`: where something was counted, and no name of it; not who holds a share: `huyện Sơn Lâm chiếm 40%`. */
function isBareArea(clause: Clause, { name, start }: Named, count: boolean): boolean {
  if (name === null || start < 0) return false;
  const end = clause.chunkEndingAt(name.end) + 1;
  if (clause.is(end, 'holds-share')) return false;
  if (areaAt(clause, start)?.end === name.end) return true;
  // `Hưng Hà chỉ | 69,7%`; not `Bicare Group`, `Tay Chân Miệng | 12 ca`.
  return !count && clause.isTitled({ start, end, opened: false }) && !isForeign(clause.textOf(name));
}
