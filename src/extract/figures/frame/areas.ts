import type { Clause, NameSpan } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';
import type { Lead } from './lead.js';

/** No place stands further from its figure than this many chunks. */
const BEFORE = 40;
const AFTER = 14;
/** No name of a place has more chunks. */
const LONGEST = 5;
/** No figure stands further behind the place that names it. */
const LONGEST_NAMED = 16;

/** What ends the clause of a figure. */
const ENDS: ReadonlySet<string> = new Set(['semicolon', 'stop', 'bar', 'figure', 'compared', 'quote']);
const ENDS_AFTER: ReadonlySet<string> = new Set([
  ...ENDS,
  'comma',
  'open',
  'close',
  'and',
  'boundary',
  'colon',
  'link',
]);
/** What may stand before a place that begins its clause: `Năm 2020, | huyện A có`, `Trong đó, | xã B có`. */
const BEGINS: ReadonlySet<string> = new Set([
  ...ENDS,
  'comma',
  'boundary',
  'colon',
  'close',
  'date',
  'dash',
  'now',
  'time',
]);
/** What may stand between two figures that are said of one place: `xã B có 503 người, chiếm | 42%`. */
const GOES_ON: ReadonlySet<string> = new Set([
  'comma',
  'boundary',
  'open',
  'close',
  'link',
  'increase',
  'decrease',
  'adverb',
  'bound',
  'to',
  'from',
  'goal',
  'date',
  'time',
]);

/** The areas that the figures of one sentence are said of. Figures must be asked for in order. */
export class FigureAreas {
  readonly #places = new Map<number, Phrase | null>();
  /** The first semicolon, or -1; looked up once. */
  #headEnd: number | undefined;

  /** @param own what `readReportArea` found: the whole that the report speaks of */
  constructor(
    readonly clause: Clause,
    readonly own: string,
  ) {}

  /**
   * The smallest area that the clause of the figure that is chunk `at` names: `20 ca ở | huyện A`, `Trên địa bàn | huyện A
   * có 20 ca`, `Xã B có 20 ca, chiếm 5%`; null where it names none.
   * @param named the place that the naming of the figure found, or null
   */
  of(at: number, lead: Lead, named: Phrase | null): Phrase | null {
    const place =
      named === null
        ? (this.#after(at) ?? this.#listed(lead.stop) ?? this.#before(lead.stop))
        : this.#areaOf(at, named);
    const part = place !== null && named === null && this.#isOwn(place) ? null : place;
    this.#places.set(at, part);
    return part;
  }

  /** `Tại | huyện A, 100% số xã bị ngập, | 92% giếng nước bị bẩn`: the area at the head, up to a semicolon. */
  #overAll(at: number): Phrase | null {
    const { clause } = this;
    if (!clause.is(0, 'at') && !clause.is(0, 'in-area')) return null;
    this.#headEnd ??= clause.chunks.findIndex(({ role }) => role === 'semicolon');
    return this.#headEnd < 0 || at < this.#headEnd ? (areaAt(clause, 1) ?? null) : null;
  }

  /** Of `phường A, TP. B` the smaller one. */
  #areaOf(at: number, named: Phrase): Phrase | null {
    const { clause } = this;
    if (!isArea(clause, named)) return null;
    let first = at - 1;
    while (
      first > at - LONGEST_NAMED &&
      clause.chunks[first] !== undefined &&
      clause.chunks[first]!.start > named.start
    )
      first--;
    return clause.chunks[first]?.start === named.start ? smallest(clause, first, named) : named;
  }

  /** `huyện A (18 cơ sở), | B (8 cơ sở)`: the next of a list of places before brackets. */
  #listed(stop: number): Phrase | null {
    const { clause } = this;
    if (clause.role(stop) !== 'open') return null;
    let start = stop;
    while (start > stop - LONGEST && clause.isNameAt(start - 1)) start--;
    const before = clause.role(start - 1);
    if (start === stop || (before !== 'comma' && before !== 'and') || clause.role(start - 2) !== 'close') return null;
    for (let back = start - 3; back > start - LONGEST_NAMED; back--)
      if (clause.role(back) === 'figure') return this.#places.get(back) ? clause.phrase(start, stop) : null;
    return null;
  }

  #isOwn({ start, end }: Phrase): boolean {
    const { text, tokens } = this.clause;
    let first = start;
    while (first < end - 1 && !tokens.isCapitalised(first)) first++;
    const name = text.slice(tokens.start(first), tokens.end(end - 1)).toLowerCase();
    return this.own.includes(` ${name} `);
  }

  #after(at: number): Phrase | undefined {
    const { clause } = this;
    for (let next = at + 1; next < at + AFTER; next++) {
      const role = clause.role(next);
      if (role === undefined || ENDS_AFTER.has(role)) return undefined;
      if (leadsToPlace(clause, next)) return areaAt(clause, next + 1);
    }
    return undefined;
  }

  #before(stop: number): Phrase | null {
    const { clause } = this;
    let goesOn = true;
    for (let back = stop; back >= Math.max(0, stop - BEFORE); back--) {
      const role = clause.role(back)!;
      if (role === 'figure' && goesOn) return this.#places.get(back) ?? null;
      if (role === 'figure') return this.#overAll(back);
      if (ENDS.has(role)) return null;
      goesOn &&= GOES_ON.has(role);
      const begins = back === 0 || BEGINS.has(clause.role(back - 1)!) || leadsToPlace(clause, back - 1);
      const area = begins ? areaAt(clause, back) : undefined;
      if (area !== undefined) return smallest(clause, back, area);
    }
    return null;
  }
}

/** False for a group (`nhóm 6-9 tuổi`, `nữ giới`) and for a body: they are no area. */
function isArea(clause: Clause, place: Phrase): boolean {
  const { tokens, lexicon } = clause;
  if (clause.actors.covers(tokens.start(place.start)) || clause.opensWith(place, 'sex')) return false;
  const isLevel = lexicon.words.roleEnd(tokens, place.start, 'place', place.end) >= 0;
  return isLevel || tokens.isCapitalised(place.start);
}

/** `ở`, `tại`, `trên địa bàn`, and `của` before an area: `tỷ lệ tiêm của | huyện A`. */
function leadsToPlace(clause: Clause, at: number): boolean {
  return clause.is(at, 'at') || clause.is(at, 'of') || clause.is(at, 'in-area');
}

/** The area that begins with chunk `at` and is no part of the name of a body: `TP. Sơn Lâm`. */
function areaAt(clause: Clause, at: number): Phrase | undefined {
  if (!clause.is(at, 'area')) return regionAt(clause, at);
  // `TP. Sơn Lâm`
  const first = clause.slice(at + 1, at + 2) === '.' ? at + 2 : at + 1;
  const region = regionAt(clause, first);
  if (region !== undefined) return { start: clause.chunks[at]!.start, end: region.end };
  if (!clause.isNameAt(first)) return undefined;
  let end = first;
  while (end < at + LONGEST && clause.isNameAt(end)) end++;
  const area: NameSpan = { start: at, end, opened: false };
  return clause.isInActor(area) ? undefined : (clause.phrase(at, end) ?? undefined);
}

/** The region or the province whose name alone begins with chunk `at`: `Hà Nội`, `Đồng bằng sông Hồng`. */
function regionAt({ text, chunks, tokens, lexicon: { words }, actors }: Clause, at: number): Phrase | undefined {
  const start = chunks[at]?.start;
  if (start === undefined || !tokens.isCapitalised(start) || actors.covers(tokens.start(start))) return undefined;
  const end = words.senseEnd(tokens, start, 'region');
  // `Hà Giang Nam`: another name. `Sóc Trăng: khám cho …`: where the report comes from.
  if (end < 0 || tokens.isCapitalised(end) || (at === 0 && text[tokens.start(end)] === ':')) return undefined;
  return { start, end };
}

/** Of `phường A, quận B, thành phố C` the first, where `area` is the last and begins with chunk `at`; of `huyện A, huyện B` the last. */
function smallest(clause: Clause, at: number, area: Phrase): Phrase {
  let found = area;
  let first = at;
  for (let levels = 1; levels < MOST_LEVELS; levels++) {
    const comma = clause.is(first - 1, 'belongs') ? first - 2 : first - 1;
    if (clause.role(comma) !== 'comma') break;
    let start = comma - 1;
    while (start > comma - 1 - LONGEST && areaAt(clause, start) === undefined) start--;
    const within = areaAt(clause, start);
    if (within?.end !== clause.chunks[comma - 1]!.end || (clause.is(start, 'area') && clause.beginsAlike(start, first)))
      break;
    found = within;
    first = start;
  }
  return found;
}

/** A hamlet, its commune, the district, the province. */
const MOST_LEVELS = 4;
