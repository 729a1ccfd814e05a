import { Shape } from '../../engine/tokens.js';
import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';
import { CLAUSE_BREAKS } from '../clause/clause-breaks.js';
import type { Phrase } from '../clause/phrase.js';
import { areaAt, areaEnd, leadsToPlace } from './area-names.js';

/** What a clause begins after. */
const BEGINS: ReadonlySet<Role | undefined> = new Set([...CLAUSE_BREAKS, 'and', 'colon', 'bar', 'quote']);
/** What stands between the start of a clause and its subject: `Trong ngày 3/4, tại | huyện A`. */
const OPENS: ReadonlySet<Role> = new Set([
  'date',
  'time',
  'now',
  'adverb',
  'dash',
  'number',
  'within',
  'from',
  'bound',
]);
/** What a sentence that goes on with what was spoken of begins with, after its time: `Hiện còn | 20 ca`, `Số ca nặng là 12`. */
const GOES_ON: ReadonlySet<Role | undefined> = new Set([
  'figure',
  'have',
  'link',
  'to',
  'opener',
  'increase',
  'decrease',
  'compared',
  'modal',
]);
/** What a name of an area is no subject before: `Hà Nội | và Hải Phòng`, `Sơn Lâm: …`. */
const NO_SUBJECT: ReadonlySet<Role | undefined> = new Set([
  undefined,
  'and',
  'colon',
  'dash',
  'compared',
  'close',
  'stop',
]);
/** What a place speaks of one figure up to: `số ca của cả nước là | 20, tăng 5`. */
const PARTS: ReadonlySet<Role> = new Set(['comma', 'and', 'semicolon', 'boundary', 'figure', 'open', 'close', 'colon']);
/** No study is named in more chunks before where it was made. */
const LONGEST_STUDY = 16;
/** No time opens a sentence in more chunks. */
const LONGEST_TIME = 6;
/** No more chunks stand between two areas of one address: `, thuộc`. */
const ADDRESS = 2;
/** What is said of a figure goes on for no more chunks. */
const AFTER = 10;

/**
 * The area that a sentence is about, until it names another: `Huyện A có | 20 ca, trong đó 5 ca nặng, 2 ca tử vong`. A sentence
 * without a subject goes on with that of the sentence before: `Hiện còn 12 ca`. Figures must be asked for in order.
 */
export class TopicArea {
  #topic: Phrase | null;
  /** True while the topic is that of a sentence before. */
  #carried: boolean;
  /** True when the words since the last comma name another place. */
  #elsewhere = false;
  #figures = false;
  /** True after a body or a person that a clause begins with: an area is where they are. */
  #acted = false;
  /** The chunk after the last area that began a clause. */
  #areaEnd = -ADDRESS - 1;
  #next = 0;

  /**
   * @param before the area that the sentence before is about
   * @param isOwn tells the whole that the report speaks of
   */
  constructor(
    readonly clause: Clause,
    before: Phrase | null,
    readonly isOwn: (area: Phrase) => boolean,
  ) {
    this.#topic = before !== null && goesOn(clause) ? before : null;
    this.#carried = this.#topic !== null;
  }

  /** The area that the figure that is chunk `at` is said of, where its own clause names none. */
  of(at: number): Phrase | null {
    this.#readTo(at);
    return this.#elsewhere || this.#isElsewhere(at) ? null : this.#topic;
  }

  /** The area that the sentence is still about at its end. */
  atEnd(): Phrase | null {
    this.#readTo(this.clause.chunks.length);
    return this.#topic;
  }

  #readTo(end: number): void {
    const { clause } = this;
    while (this.#next < end) {
      const at = this.#next++;
      const role = clause.role(at)!;
      if (PARTS.has(role)) this.#elsewhere = false;
      // `Sở Y tế cho biết, | Hà Nội có 20 ca`
      if (role === 'boundary' || role === 'semicolon') this.#acted = false;
      this.#figures ||= role === 'figure';
      const start = clause.tokens.start(clause.chunks[at]!.start);
      // `bà Hà Thị Mai, ở | huyện A`: where she lives.
      this.#acted ||= clause.actors.isPerson(start);
      const acts = clause.actors.endFrom(start) >= 0;
      // `Viện Chiến lược và | Chính sách y tế`: within a name.
      if (!acts && ((role !== 'place' && role !== 'word') || clause.actors.covers(start))) continue;
      const area = areaAt(clause, at);
      if (beginsClause(clause, at)) this.#takeSubject(at, area, acts);
      else if (area !== undefined && this.#isOfStudy(at)) this.#topic = this.isOwn(area) ? null : area;
      else if (area !== undefined || isPlaceName(clause, at)) this.#takePlace();
      if (area !== undefined) this.#next = Math.max(this.#next, Math.min(end, areaEnd(clause, at, area)));
    }
  }

  /** A clause begins with chunk `at`: with an area, with another place, or with what is said of the topic. */
  #takeSubject(at: number, area: Phrase | undefined, acts: boolean): void {
    const { clause } = this;
    const isNew = clause.role(at - 1) === 'semicolon';
    if (area === undefined) {
      this.#acted ||= acts;
      if (acts || isPlaceName(clause, at)) this.#topic = null;
      return;
    }
    // `Thị xã A, | tỉnh B có 20 ca`, `Hà Nội và | Hải Phòng có 20 ca`: of the area before, or one of several.
    const follows = at - this.#areaEnd <= ADDRESS;
    this.#areaEnd = areaEnd(clause, at, area);
    if (follows) return;
    const heads = (isNew || !this.#figures) && !this.#acted && clause.role(at - 1) !== 'and';
    this.#topic = heads && isSubject(clause, at, this.#areaEnd) && !this.isOwn(area) ? area : null;
    this.#carried = this.#elsewhere = false;
  }

  /** Another place within a clause: of its own figure; a sentence that names one goes on with none. */
  #takePlace(): void {
    this.#elsewhere = true;
    if (this.#carried) this.#topic = null;
  }

  /** `Một khảo sát tại | huyện A do Viện B thực hiện cho thấy, 20% …`: where a study was made that all its results are of. */
  #isOfStudy(at: number): boolean {
    const { clause } = this;
    if (this.#figures || !clause.is(at - 1, 'at') || at > LONGEST_STUDY) return false;
    return clause.holds({ start: clause.chunks[0]!.start, end: clause.chunks[at]!.start }, 'study');
  }

  /** `20 ca | ở Sìn Hồ`: a place after the figure, whether or not it is known. */
  #isElsewhere(at: number): boolean {
    const { clause } = this;
    for (let next = at + 1; next < at + AFTER; next++) {
      const role = clause.role(next);
      if (role === undefined || PARTS.has(role)) return false;
      if (clause.is(next, 'at') || clause.is(next, 'in-area'))
        return isPlaceName(clause, next + 1) || areaAt(clause, next + 1) !== undefined;
    }
    return false;
  }
}

/** True for a sentence that begins with a time and then with a figure, a verb or a measure: nobody is its subject. */
function goesOn(clause: Clause): boolean {
  let at = 0;
  while (
    at < LONGEST_TIME &&
    (OPENS.has(clause.role(at)!) || clause.role(at) === 'comma' || clause.role(at) === 'boundary')
  )
    at++;
  return GOES_ON.has(clause.role(at)) && areaAt(clause, at) === undefined;
}

/** True where a clause begins, but for its time: `…; tính đến nay, | huyện A`. */
function beginsClause(clause: Clause, at: number): boolean {
  let before = at - 1;
  while (before > at - LONGEST_TIME && (OPENS.has(clause.role(before)!) || leadsToArea(clause, before))) before--;
  return BEGINS.has(clause.role(before)) || clause.is(before, 'is') || clause.is(before, 'sequel');
}

function leadsToArea(clause: Clause, at: number): boolean {
  return leadsToPlace(clause, at) && !clause.is(at, 'of');
}

/** `Hà Nội có 20 ca`, `Thị xã A, tỉnh B có 20 ca`; not `Hà Nội, Hải Phòng có 20 ca`, `xã A và xã B`. */
function isSubject(clause: Clause, at: number, next: number): boolean {
  const role = clause.role(next);
  if (NO_SUBJECT.has(role) || clause.is(next, 'of')) return false;
  if (role !== 'comma' || (areaAt(clause, next + 1) === undefined && !isPlaceName(clause, next + 1))) return true;
  return clause.is(at, 'area') && !clause.beginsAlike(at, next + 1) && areaAt(clause, next + 1) !== undefined;
}

/** A word for places (`toàn tỉnh`, `các huyện`, `cả nước`) or a proper name where one begins: `Sìn Hồ`, and not `nữ`, `F0`. */
function isPlaceName(clause: Clause, at: number): boolean {
  if (clause.role(at) === 'place') return !clause.is(at, 'sex') && clause.chunks[at]!.lexeme?.noun?.kind !== 'body';
  if (!clause.isNameAt(at) || clause.tokens.shape(clause.chunks[at]!.start) !== Shape.Title) return false;
  const before = clause.role(at - 1);
  return (
    (BEGINS.has(before) && before !== undefined && before !== 'stop') ||
    leadsToPlace(clause, at - 1) ||
    clause.is(at - 1, 'is') ||
    clause.is(at - 1, 'like')
  );
}
