import type { Clause } from './clause.js';
import { isPlace } from './frame.js';
import { isLabel } from './labels.js';
import { type Antecedent, type Named, NONE } from './named.js';
import type { NameSpan, Phrase } from './sentence.js';

const WITHIN_ALL = /^(?:trong|trên) (?:tổng )?số$/iu;
const SAID: ReadonlySet<string> = new Set(['word', 'link', 'predicate', 'place', 'preposition', 'have', 'within']);
const PEOPLE_OR_THINGS: ReadonlySet<string> = new Set(['people', 'case', 'body', 'service', 'supply', 'thing']);
const WHERE = /^(?:ở|tại)$/iu;
/** Words that open the name of a measure. */
const MEASURED = /^(?:tỷ|tỉ|công suất|chỉ số|số|mức|tốc độ|tổng|độ)/iu;
/** Words that join to a name whom or where it is said of. */
const JOINT = /^(?:ở|tại|của|trong|đối với|trên)$/iu;
const WHERE_WORD = /^(?:ở|tại) /iu;
const SHARED = /^chiếm/iu;
const SEX = /^(?:nam|nữ)(?: giới)?$/iu;

/** True for a chunk that joins whom or where something is said of: `ở`, `của`, `ở người`. */
function isJoint(clause: Clause, at: number): boolean {
  const role = clause.role(at);
  const text = role === 'preposition' || role === 'within' || role === 'word' ? clause.slice(at, at + 1) : '';
  return JOINT.test(text) || WHERE_WORD.test(text);
}

/** What the figures of a sentence take from one another, and from the sentences before: shared names and their places. */
export class Carried {
  protected readonly named = new Map<number, Named>();

  constructor(
    readonly clause: Clause,
    readonly antecedent: Antecedent,
  ) {}

  /** `Tổng số lượt khám: Tuyến huyện 24.518 lượt; tuyến xã 12.300 lượt`: the label before a place, or of the place before. */
  protected label(stop: number, local: NameSpan): Named | undefined {
    const { clause } = this;
    if (!isPlace(clause, local)) return undefined;
    const place = clause.phrase(local.start, local.end);
    if (clause.role(local.start - 1) === 'colon') {
      const label = clause.before(local.start - 2);
      return label?.opened
        ? { name: clause.phrase(label.start, label.end), place, start: -1, source: 'label' }
        : undefined;
    }
    for (let at = this.previous(stop); at >= 0; at = this.previous(at - 1)) {
      const named = this.named.get(at)!;
      if (named.source === 'label') return { ...named, place };
      if (named.source !== 'carried') return undefined;
    }
    return undefined;
  }

  /** `ở các nước phát triển là trên 80%`: a place that begins its clause. */
  protected isWhere(local: NameSpan): boolean {
    const { clause } = this;
    if (local.opened) return false;
    // `ở người lớn là 3%`: the preposition is part of a compound.
    const whole = WHERE_WORD.test(clause.slice(local.start, local.start + 1));
    const before = clause.role(local.start - (whole ? 1 : 2));
    if (before !== 'comma' && before !== 'boundary' && before !== 'and') return false;
    if (whole) return true;
    const preposition = clause.slice(local.start - 1, local.start);
    if (WHERE.test(preposition)) return before !== 'and';
    return JOINT.test(preposition) && this.previous(local.start) >= 0;
  }

  /** `nam chiếm 61%, nữ 39%`: each sex is named for itself. */
  protected isSexOfItsOwn(stop: number, local: NameSpan): boolean {
    const { clause } = this;
    if (!SEX.test(clause.slice(local.start, local.end))) return false;
    return SHARED.test(clause.slice(local.end, local.end + 1)) || SEX.test(clause.textOf(this.carryName(stop)));
  }

  /** `tỷ lệ hút thuốc ở nam giới là 45%, | nữ giới là 1%`: the name carried on without the place that the other takes. */
  protected contrasted(name: Phrase, stop: number, local: NameSpan): Phrase {
    const { clause } = this;
    let last = this.previous(stop) - 1;
    while (last >= 0 && clause.chunks[last]!.end > name.end) last--;
    if (last < 0 || clause.chunks[last]!.end !== name.end) return name;
    const sex = SEX.test(clause.slice(local.start, local.end));
    const where = clause.role(local.start - 1);
    const own = where === 'preposition' || where === 'within' ? clause.slice(local.start - 1, local.start) : '';
    for (let at = last; at > 0 && clause.chunks[at]!.start > name.start; at--) {
      const tail = { start: at, end: last + 1, opened: false };
      // `Tỷ lệ béo phì nam 20%, nữ 12%`
      if (sex && at === last && SEX.test(clause.slice(at, at + 1)) && !isJoint(clause, at - 1))
        return { start: name.start, end: clause.chunks[at - 1]!.end };
      if (!isJoint(clause, at)) continue;
      const like = at < last && clause.beginsAlike(at + 1, local.start);
      const same = own !== '' && clause.slice(at, at + 1).toLowerCase() === own.toLowerCase();
      const whole =
        WHERE_WORD.test(clause.slice(at, at + 1)) && WHERE_WORD.test(clause.slice(local.start, local.start + 1));
      if (same || like || whole || (at < last && isPlace(clause, { ...tail, start: at + 1 }) && isPlace(clause, local)))
        return { start: name.start, end: clause.chunks[at - 1]!.end };
    }
    return name;
  }

  /** `tỷ lệ nhiễm trong nhóm A là 9%, | nhóm B 3%`: the other of what the name was said of. */
  protected isParallel(stop: number, local: NameSpan): boolean {
    const { clause } = this;
    if (local.opened || clause.role(local.start - 1) !== 'comma') return false;
    const place = this.named.get(this.previous(stop))?.place ?? null;
    const word = clause.tokens.word(clause.chunks[local.start]!.start);
    if (place !== null && word !== 0 && clause.tokens.word(place.start) === word) return true;
    const carried = this.carryName(stop);
    return (
      carried !== null && MEASURED.test(clause.textOf(carried)) && this.contrasted(carried, stop, local) !== carried
    );
  }

  /** What a place is the first example of: `Tỷ lệ sinh giảm mạnh như | Đông Anh 2%`. */
  protected exemplified(local: NameSpan): Phrase | null {
    const { clause } = this;
    const name = clause.role(local.start - 1) === 'soft' ? clause.before(local.start - 2) : undefined;
    return name?.opened ? clause.phrase(name.start, name.end) : null;
  }

  /** `một số tỉnh tăng cao như Cao Bằng 23%, Bạc Liêu 18%`: a place given as an example of what was stated. */
  protected isExample(stop: number, local: NameSpan): boolean {
    const { clause } = this;
    if (local.opened || clause.length(local) > 4 || !clause.isProper(local)) return false;
    const before = clause.role(local.start - 1);
    if (before === 'soft') return clause.slice(local.start - 1, local.start) === 'như';
    const previous = before === 'comma' ? this.previous(stop) : -1;
    return previous >= 0 && this.named.get(previous)!.place !== null;
  }

  /** `tỷ lệ X 12,7%, huyện A 19%, B 21,4%`: a proper name after a figure whose name opens a measure. */
  protected isMember(stop: number, local: NameSpan): boolean {
    const { clause } = this;
    if (local.opened || clause.length(local) > 4 || !clause.isProper(local)) return false;
    return MEASURED.test(clause.textOf(this.carryName(stop)));
  }

  /** `thấp nhất là những nơi như Nhà Bè (49%), Cần Giờ (42%)`: places before brackets, of the measure stated before. */
  protected bracketed(stop: number): Named | undefined {
    const { clause } = this;
    const here = clause.before(stop - 1);
    if (here === undefined || here.opened || !(isPlace(clause, here) || clause.isTitled(here))) return undefined;
    const name = this.carryName(stop) ?? this.exemplified(here) ?? this.heading()?.name ?? this.antecedent.last;
    if (name === null || !MEASURED.test(clause.textOf(name))) return undefined;
    return { name, place: clause.phrase(here.start, here.end), start: -1, source: 'carried' };
  }

  /** `Năm 2011 là 55%. Thấp nhất là năm 2014, chỉ còn 20%`: a level whose measure was said before. */
  protected unsaid(): Named {
    const { last } = this.antecedent;
    return last === null ? NONE : { name: last, place: null, start: -1, source: 'carried' };
  }

  /** `tỷ lệ này`: the name that the sentence before ended with. */
  protected pointed(stop: number): Named {
    const name = this.carryName(stop) ?? this.antecedent.last;
    return { name, place: null, start: -1, source: 'carried' };
  }

  protected heading(): Named | undefined {
    const { heading } = this.antecedent;
    return heading === null ? undefined : { name: heading, place: null, start: -1, source: 'carried' };
  }

  /** The name of what stands before chunk `stop`: the clause there, or the figure there. */
  protected carry(stop: number): Named | undefined {
    const { clause } = this;
    const previous = this.previous(stop);
    const here =
      clause.role(stop) === 'semicolon' || clause.role(stop) === 'figure'
        ? undefined
        : clause.before(clause.role(stop) === 'word' ? stop : stop - 1);
    if (previous < 0) return here && (here.opened || isLabel(clause, here)) ? this.of(here, 'before') : undefined;
    if (here !== undefined && here.start > previous + 1 && this.isApart(previous, here, stop)) {
      const carried = isPlace(clause, here) ? this.carryName(stop) : null;
      if (carried === null) return this.of(here, 'before');
      const place = clause.phrase(here.start, here.end);
      return { name: this.contrasted(carried, stop, here), place, start: -1, source: 'carried' };
    }
    const named = this.named.get(this.partOf(previous));
    return named?.name ? { ...named, start: -1, source: 'carried' } : this.counted(this.partOf(previous), stop);
  }

  /** `nhẹ cân (27,5%, 16,9%); thấp còi (62,4%) và gầy còm (5%)`: a label that is not of the figure before it. */
  protected isApart(previous: number, here: NameSpan, stop: number): boolean {
    const before = this.clause.role(here.start - 1);
    if (before === 'semicolon' || (before === 'and' && this.clause.role(here.start - 2) === 'close')) return true;
    return !this.onlyAside(previous, stop) && (here.opened || before === 'comma');
  }

  /** `143 công nhân trong số 1.260 người ăn trưa (11,3%)`: the share is named after the part, not the whole. */
  protected partOf(whole: number): number {
    const { clause } = this;
    if (!WITHIN_ALL.test(clause.slice(whole - 1, whole))) return whole;
    const part = this.previous(whole - 2);
    return part >= 0 && part >= whole - 8 && clause.chunks[part]!.figure!.kind === 'quantity' ? part : whole;
  }

  /** The noun of a count that has no name: `143 công nhân`; with what is said of it before a bracket: `320 ca là học sinh (25%)`. */
  protected counted(at: number, stop: number): Named | undefined {
    const { clause } = this;
    const figure = clause.chunks[at]!.figure!;
    if (figure.kind !== 'quantity' || !PEOPLE_OR_THINGS.has(figure.counted)) return undefined;
    let end = at + 1;
    while (end < stop && SAID.has(clause.role(end)!)) end++;
    const said = clause.role(stop) === 'open' && end === stop ? clause.chunks[stop - 1]!.end : figure.end;
    return { name: { start: figure.noun, end: said }, place: null, start: -1, source: 'carried' };
  }

  protected carryName(stop: number): Phrase | null {
    const previous = this.previous(stop);
    return previous < 0 ? null : (this.named.get(previous)?.name ?? null);
  }

  /** The last figure before chunk `stop` in this sentence, or -1. */
  protected previous(stop: number): number {
    for (let at = stop; at >= 0; at--) if (this.clause.role(at) === 'figure' && this.named.has(at)) return at;
    return -1;
  }

  /** True when between a figure and chunk `stop` stands only what belongs to the figure: brackets, dates, what it is compared with. */
  protected onlyAside(figure: number, stop: number): boolean {
    for (let at = figure + 1; at < stop; at++)
      if (this.clause.role(at) === 'comma' || this.clause.role(at) === 'boundary') return false;
    return true;
  }

  protected of(span: NameSpan, source: Named['source']): Named {
    return {
      name: this.clause.phrase(span.start, span.end),
      place: null,
      start: source === 'before' ? span.start : -1,
      source,
    };
  }
}
