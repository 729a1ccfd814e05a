import type { Clause, NameSpan } from '../clause/clause.js';
import { RIGHT_TRIM } from '../clause/name-ends.js';
import type { Phrase } from '../clause/phrase.js';
import { areaAt } from '../frame/area-names.js';
import { isAge, isGroup } from './age-groups.js';
import { isLabel } from './labels.js';
import { isNameable, measureBefore } from './name-words.js';
import { type Antecedent, type Named, NONE } from './named.js';
import { phraseBefore } from './phrase-before.js';
import { isPlace } from './place-names.js';
import { rankedAt } from './sequels.js';

const IN_SUM: ReadonlySet<string> = new Set([
  'date',
  'time',
  'number',
  'bound',
  'link',
  'from',
  'to',
  'colon',
  'adverb',
  'have',
]);
const BEFORE_SUM: ReadonlySet<string> = new Set(['comma', 'semicolon', 'and', 'boundary', 'open', 'dash', 'stop']);
/** No measure is looked for further back than so many figures. */
const MEASURE_BACK = 4;
/** No more chunks stand between `lũy kế` and the sum. */
const LONGEST_SUM = 8;

/** The names that the figures of one sentence have so far, and what a figure takes from those before it. */
export class SharedNames {
  readonly #named = new Map<number, Named>();
  /** For each named figure the last name up to it that was not carried: found at once, however long the list. */
  readonly #firm = new Map<number, Named | undefined>();
  #last = -1;

  constructor(
    readonly clause: Clause,
    readonly antecedent: Antecedent,
  ) {}

  /** Keeps the name of the figure that is chunk `at`. */
  keep(at: number, named: Named): Named {
    this.#named.set(at, named);
    if (this.clause.role(at) !== 'figure') return named;
    this.#firm.set(at, named.source === 'carried' ? this.#firm.get(this.#last) : named);
    this.#last = at;
    return named;
  }

  /** What the figure that is chunk `at` was named, or undefined where none is. */
  namedAt(at: number): Named | undefined {
    return this.#named.get(at);
  }

  /** The last named figure up to chunk `stop`, or -1; a count within a name is none. */
  previous(stop: number): number {
    for (let at = stop; at >= 0; at--) if (this.clause.role(at) === 'figure' && this.#named.has(at)) return at;
    return -1;
  }

  /** The name of the last named figure up to chunk `stop`. */
  nameBefore(stop: number): Phrase | null {
    return this.#named.get(this.previous(stop))?.name ?? null;
  }

  /** The last name of a share or a rate in this sentence, or null. */
  measure(): Phrase | null {
    for (let at = this.#last, far = 0; at >= 0 && far < MEASURE_BACK; at = this.previous(at - 1), far++) {
      const name = this.#named.get(at)?.name ?? null;
      if (name !== null && this.clause.opensWith(name, 'rate')) return name;
    }
    return null;
  }

  /** A span of chunks as a name; `Tỷ lệ mắc cao nhất ở xã A` is a name and where it is said of. */
  of(span: NameSpan, source: Named['source']): Named {
    const { clause } = this;
    const start = source === 'before' ? span.start : -1;
    const ranked = source === 'before' ? rankedAt(clause, span) : undefined;
    return {
      name: clause.phrase(span.start, ranked?.name ?? span.end),
      place: ranked ? clause.phrase(ranked.place, span.end) : null,
      start,
      source,
    };
  }

  /** A name from elsewhere; `place` is where it is said of here. */
  carried(name: Phrase | null, place: Phrase | null = null): Named {
    return { name, place, start: -1, source: 'carried' };
  }

  /** `tỷ lệ này`: the name that the figure before has, in this sentence or the one before. */
  pointed(stop: number): Named {
    return this.carried(this.nameBefore(stop) ?? this.antecedent.last);
  }

  /** `Năm 2011 là 55%. Thấp nhất là năm 2014, chỉ còn 20%`: a level whose measure was said before. */
  unsaid(): Named {
    const { last, told } = this.antecedent;
    return last === null && told === null ? NONE : this.carried(told ?? last);
  }

  /** `Số lượt khám trong tháng 612 lượt, lũy kế 9 tháng | 5.200 lượt`: the sum of what the figure before counts. */
  summed(at: number): Named | undefined {
    const { clause } = this;
    let back = at - 1;
    while (back > at - LONGEST_SUM && IN_SUM.has(clause.role(back)!) && !clause.is(back, 'sum')) back--;
    if (!clause.is(back, 'sum')) return undefined;
    // `số người tử vong cộng dồn 2 người`: the sum has a name of its own.
    if (!BEFORE_SUM.has(clause.role(back - 1) ?? 'comma')) return undefined;
    const before = this.#named.get(this.previous(back));
    return before?.name && before.source !== 'after' ? this.carried(before.name, before.place) : undefined;
  }

  /** The measure that the list or the sentence before states. */
  spokenOf(): Phrase | null {
    const { heading, told, last, measure } = this.antecedent;
    // `tỷ lệ đạt của nhóm A là 72%; nhóm B 86%. Xét theo địa bàn, | Sơn Lâm 88%`
    const part = last !== null && this.clause.opensWith(last, 'group') ? (measure ?? last) : last;
    return heading ?? told ?? part;
  }

  /** The line with a colon that the list of this figure stands under. */
  heading(): Named | undefined {
    const { heading } = this.antecedent;
    return heading === null ? undefined : this.carried(heading);
  }

  /** `Tổng số lượt khám: Tuyến huyện 24.518 lượt; tuyến xã 12.300 lượt`: the label before a place, or of the place before. */
  label(stop: number, span: NameSpan): Named | undefined {
    const { clause } = this;
    const local = placeAfterBase(clause, span);
    const titled = !local.opened && clause.isTitled(local);
    if (!isPlace(clause, local) && !titled && !isAge(clause, local) && !isGroup(clause, local)) return undefined;
    const place = clause.phrase(local.start, local.end);
    // `Tỷ lệ trẻ được cân: Bình Liêu 96%`: a proper name is a place only after a measure.
    const announced = clause.role(local.start - 1) === 'colon';
    if (announced || (clause.is(local.start - 1, 'is') && areaAt(clause, local.start) !== undefined)) {
      const before = announced ? phraseBefore(clause, local.start - 2) : undefined;
      // `Các huyện có số ca mắc tăng cao nhất so với hôm trước: | Sơn Lâm tăng 12 ca`
      const label = before?.opened ? before : measureBefore(clause, local.start - 1);
      return label
        ? { name: clause.phrase(label.start, endBeforePlaces(clause, label)), place, start: -1, source: 'label' }
        : undefined;
    }
    const named = this.#firm.get(this.previous(stop));
    return named?.source === 'label' && named.place !== null ? { ...named, place } : undefined;
  }

  /** What a place is the first example of: `Tỷ lệ sinh giảm mạnh như | Đông Anh 2%`. */
  exemplified(local: NameSpan): Phrase | null {
    const { clause } = this;
    const name = clause.role(local.start - 1) === 'soft' ? phraseBefore(clause, local.start - 2) : undefined;
    return name?.opened ? clause.phrase(name.start, name.end) : null;
  }

  /**
   * `Sốt xuất huyết năm 2018 xảy ra 29 ca`: the subject of the verb before a bare figure, unless it is a place.
   * @param share true for a share, whose subject may stand within a sentence: `phí 1 triệu đồng, ngân sách hỗ trợ 30%`
   */
  subject(stop: number, share = false): Named | undefined {
    const { clause } = this;
    if (clause.role(stop) !== 'have') return undefined;
    const subject = phraseBefore(clause, stop - 1);
    if (subject === undefined || isPlace(clause, subject) || !isNameable(clause, subject)) return undefined;
    const before = clause.role(subject.start - 1);
    if (!share && (!clause.is(stop, 'happens') || clause.holdsProperName(subject))) return undefined;
    if (!clause.startsClause(subject) && !(share && (before === 'comma' || before === 'boundary'))) return undefined;
    if (!subject.opened && !isLabel(clause, subject)) return undefined;
    return this.of(subject, 'before');
  }

  /** True when between a figure and chunk `stop` stands only what belongs to the figure: brackets, dates, what it is compared with. */
  onlyAside(figure: number, stop: number): boolean {
    for (let at = figure + 1; at < stop; at++)
      if (this.clause.role(at) === 'comma' || this.clause.role(at) === 'boundary') return false;
    return true;
  }
}

/** `… giảm nhiều nhất so với | hôm trước là Sơn Lâm`: the area after what is compared with; else the name as it is. */
function placeAfterBase(clause: Clause, name: NameSpan): NameSpan {
  if (name.opened || clause.role(name.start - 1) !== 'compared') return name;
  for (let at = name.end - 2; at > name.start; at--)
    if (clause.is(at, 'is'))
      return areaAt(clause, at + 1) === undefined ? name : { start: at + 1, end: name.end, opened: false };
  return name;
}

/** `Tỷ lệ bao phủ | tại các huyện không đồng đều: Sơn Lâm 97%`: the words that announce the places are no part of the name. */
function endBeforePlaces(clause: Clause, { start, end }: NameSpan): number {
  for (let at = start + 1; at < end - 1; at++)
    if (clause.is(at, 'at') && clause.role(at + 1) === 'place' && !clause.isNameAt(at + 2)) return at;
  for (let at = Math.max(start + 1, end - LONGEST_DIVISION); at < end - 1; at++) {
    if (!isDivision(clause, clause.phrase(at, end)!)) continue;
    while (at > start + 2 && RIGHT_TRIM.has(clause.role(at - 1)!)) at--;
    return at;
  }
  return end;
}

/** `Tỷ lệ cận thị | tăng dần theo khối lớp: lớp 6 là 29%`: by what the list that follows is divided; not `theo chuẩn mới`. */
function isDivision(clause: Clause, { start, end }: Phrase): boolean {
  const { tokens } = clause;
  const { words } = clause.lexicon;
  const differs = words.senseEnd(tokens, start, 'differs', end);
  const by = words.senseEnd(
    tokens,
    differs < 0 ? start : words.pastSense(tokens, differs, 'markedly', 1, end),
    'sorted-by',
    end,
  );
  if (by < 0) return false;
  const axis = { start: words.pastSense(tokens, by, 'each', 1, end), end };
  return clause.isWholly(axis, 'axis') || clause.isWholly(axis, 'area');
}

const LONGEST_DIVISION = 10;
