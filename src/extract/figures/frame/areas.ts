import type { Clause } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';
import {
  addressBehind,
  areaAt,
  areaEnd,
  isArea,
  isOneOfSeveral,
  LONGEST_AREA,
  leadsToPlace,
  smallest,
} from './area-names.js';
import type { Lead } from './lead.js';
import type { ReportArea } from './report-area.js';
import { TopicArea } from './topic-area.js';

/** No place stands further from its figure than this many chunks. */
const BEFORE = 40;
const AFTER = 14;
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

/** What is said of a count between it and the next of its list: `2 người | bị chết`. */
const IN_LIST: ReadonlySet<string> = new Set(['word', 'predicate', 'have', 'modal']);

const LEVELS = ['province', 'city', 'area'] as const;

/** The areas that the figures of one sentence are said of. Figures must be asked for in order. */
export class FigureAreas {
  readonly #places = new Map<number, Phrase | null>();
  /** The first semicolon, or -1; looked up once. */
  #headEnd: number | undefined;

  readonly #topic: TopicArea;

  /**
   * @param own what `readReportArea` found: the whole that the report speaks of
   * @param before the area that the sentence before is about, or null
   */
  constructor(
    readonly clause: Clause,
    readonly own: ReportArea,
    before: Phrase | null,
  ) {
    this.#topic = new TopicArea(clause, before, area => this.#isOwn(area));
  }

  /** The area that the sentence is still about at its end, or null. */
  topic(): Phrase | null {
    return this.#topic.atEnd();
  }

  /**
   * The smallest area that the clause of the figure that is chunk `at` names: `20 ca ở | huyện A`, `Trên địa bàn | huyện A
   * có 20 ca`, `Xã B có 20 ca, chiếm 5%`; else the one that its sentence is about; null where there is none.
   * @param named the place that the naming of the figure found, or null
   */
  of(at: number, lead: Lead, named: Phrase | null): Phrase | null {
    const topic = this.#topic.of(at);
    const place =
      named === null
        ? (this.#after(at) ?? this.#listed(lead.stop) ?? this.#before(lead.stop) ?? topic)
        : (this.#areaOf(at, named) ?? topic);
    const whole = place !== null && named === null && this.#isOwn(place) && !isSingledOut(this.clause, place);
    const part = whole ? null : place;
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
    while (start > stop - LONGEST_AREA && clause.isNameAt(start - 1)) start--;
    const before = clause.role(start - 1);
    if (start === stop || (before !== 'comma' && before !== 'and') || clause.role(start - 2) !== 'close') return null;
    for (let back = start - 3; back > start - LONGEST_NAMED; back--)
      if (clause.role(back) === 'figure') return this.#places.get(back) ? clause.phrase(start, stop) : null;
    return null;
  }

  /** `Nậm Cang (17% nhẹ cân, | 30% thấp còi)`: both figures are of the place before their bracket. */
  #isInOneBracket(figure: number, stop: number): boolean {
    const { clause } = this;
    for (let back = figure - 1; back > figure - LONGEST_NAMED; back--) {
      const role = clause.role(back);
      if (role === 'open') return clause.closeOf(back) > stop;
      if (role === 'close' || role === undefined) return false;
    }
    return false;
  }

  /** `Vụ cháy ở huyện A làm | 2 người chết, | 10 người bị thương`: both counts are of the place before the first. */
  #isNextOfList(figure: number, stop: number): boolean {
    const { clause } = this;
    const first = clause.chunks[figure]!.figure!;
    const next = clause.chunks[stop + 1]?.figure;
    if (first.kind !== 'quantity' || next?.kind !== 'quantity' || first.counted !== next.counted) return false;
    const joint = clause.role(stop);
    if ((joint !== 'comma' && joint !== 'and') || this.#after(figure) !== undefined) return false;
    for (let at = figure + 1; at < stop; at++) if (!IN_LIST.has(clause.role(at)!)) return false;
    return true;
  }

  #isOwn({ start, end }: Phrase): boolean {
    const { text, tokens, lexicon } = this.clause;
    const { words } = lexicon;
    const after = words.roleEnd(tokens, start, 'place', end);
    let first = after < 0 || after === end ? start : after;
    while (first < end - 1 && !tokens.isCapitalised(first)) first++;
    const lower = (from: number) => text.slice(tokens.start(from), tokens.end(end - 1)).toLowerCase();
    const level = LEVELS.find(sense => words.senseEnd(tokens, start, sense, end) >= 0) ?? 'none';
    return this.own.isWhole(lower(first), lower(start), level);
  }

  #after(at: number): Phrase | undefined {
    const { clause } = this;
    for (let next = at + 1; next < at + AFTER; next++) {
      const role = clause.role(next);
      if (role === 'comma' || role === 'open') return addressBehind(clause, next);
      if (role === undefined || ENDS_AFTER.has(role)) return undefined;
      if (!leadsToPlace(clause, next)) continue;
      const area = areaAt(clause, next + 1) ?? this.#named(next);
      // `82 ca tại | Sơn Lâm (61 ca), Nậm Cang (21 ca)`: the first of several.
      const own = area === undefined ? -1 : areaEnd(clause, next + 1, area);
      const parts = own > 0 && clause.role(own) === 'open' && clause.chunks[own + 1]?.figure?.kind === 'quantity';
      return parts ? undefined : area;
    }
    return undefined;
  }

  /** `12 ca tại | Nậm Cang`: a proper name of several words that nothing follows in its clause. */
  #named(joint: number): Phrase | undefined {
    const { clause } = this;
    if (!clause.is(joint, 'at')) return undefined;
    let end = joint + 1;
    while (end < joint + LONGEST_AREA && clause.isNameAt(end)) end++;
    const name = { start: joint + 1, end, opened: false };
    const ends = ENDS_AFTER.has(clause.role(end) ?? 'stop');
    return ends && end > joint + 1 && clause.isTitled(name) && !clause.isInActor(name)
      ? clause.phrase(joint + 1, end)!
      : undefined;
  }

  #before(stop: number): Phrase | null {
    const { clause } = this;
    let goesOn = true;
    for (let back = stop; back >= Math.max(0, stop - BEFORE); back--) {
      const role = clause.role(back)!;
      // `7 ca (4 ca tại xã A, 3 ca tại xã B), tăng | 2 ca`: the places in the bracket are of its figures.
      const open = role === 'close' ? clause.brackets.opens.get(back) : undefined;
      if (open !== undefined && clause.brackets.withFigure.has(open)) {
        back = open;
        continue;
      }
      if (role === 'figure' && (goesOn || this.#isInOneBracket(back, stop) || this.#isNextOfList(back, stop)))
        return this.#places.get(back) ?? null;
      if (role === 'figure') return this.#overAll(back);
      if (ENDS.has(role)) return null;
      goesOn &&= GOES_ON.has(role);
      const begins = back === 0 || BEGINS.has(clause.role(back - 1)!) || leadsToPlace(clause, back - 1);
      const area = begins ? areaAt(clause, back) : undefined;
      if (area !== undefined) return isOneOfSeveral(clause, back, area) ? null : smallest(clause, back, area);
    }
    return null;
  }
}

/** `Riêng tại | Đà Nẵng, số ca tăng`: one of the areas that the report speaks of, wherever most of its bodies are. */
function isSingledOut({ tokens, lexicon: { words } }: Clause, { start }: Phrase): boolean {
  const at = words.senseStart(tokens, start, 'at');
  return words.senseStart(tokens, at < 0 ? start : at, 'singles-out') >= 0;
}
