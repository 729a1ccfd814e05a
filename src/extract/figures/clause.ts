import {
  AFTER_COMMA_STOPS,
  AFTER_TRIM,
  HARD_STOPS,
  KEPT,
  LEFT_TRIM,
  PREDICATES,
  RIGHT_TRIM,
  VERBS,
} from './name-ends.js';
import type { Role } from './roles.js';
import { type NameSpan, Sentence } from './sentence.js';

const MODIFIERS = /^(?:dân số|ngân sách|quỹ)$/iu;
/** Words whose figure is part of what is counted: `trạm có | 2 bác sĩ`, `xã phường của | 24 quận`. */
const WITH_COUNT = /^(?:của|thuộc|có|đã có|đủ|chưa đủ|chưa có|có đủ|có được)$/iu;
const SHARE_VERB = /^chiếm/iu;
const SHARED = /^(?:chiếm|tỷ lệ|tỉ lệ|bằng|tương)/iu;
const NOT = /^(?:không|chưa)/iu;
/** Verbs whose object is what is counted: `toàn ngành thực hiện | khám bệnh`. */
const DONE = /^(?:thực hiện|thực hiện được|tiến hành)$/iu;
const CAUSE = /^(?:do|vì)$/iu;
/** Adverbs that say what is counted: `số ổ dịch tích lũy`. */
const SUMMED = /^(?:tích lũy|cộng dồn|lũy kế)$/iu;

/** What may stand between who does something and the share. */
const DOER: ReadonlySet<Role> = new Set(['word', 'place', 'have', 'and', 'modal', 'predicate', 'adverb', 'within']);
/** Where, and not who. */
const NO_DOER = /^(?:toàn|cả nước|tỉnh|huyện|xã|quận|phường|thị|thành phố|tp|trên|địa bàn|hiện|trung bình|ước)/iu;

/** No name is longer than this many chunks: what keeps a text without stops linear. */
const REACH = 48;

/** Reads names out of the chunks of one sentence. */
export class Clause extends Sentence {
  /** The name that ends with chunk `last`, or undefined: walks back to where its clause begins. */
  before(last: number): NameSpan | undefined {
    const floor = Math.max(0, last - REACH);
    let opener = -1;
    let start = floor;
    let commas = 0;
    let firstComma = -1;
    let verbs = false;
    let soft = -1;
    let cut = -1;
    for (let at = last; at >= floor; at--) {
      const role = this.role(at)!;
      if (role === 'close') {
        const open = this.openOf(at, floor);
        if (open < 0) {
          start = at + 1;
          break;
        }
        at = open;
        continue;
      }
      if (HARD_STOPS.has(role)) {
        start = at + 1;
        break;
      }
      if (role === 'comma') {
        if (opener >= 0 || verbs || ++commas > 4) {
          start = at + 1;
          break;
        }
        if (firstComma < 0) firstComma = at;
        continue;
      }
      if (role === 'back' || (role === 'opener' && !this.#isModifier(at))) opener = at;
      // `… với kinh phí 1,7 tỷ đồng`: the name begins anew.
      if (role === 'opener' && this.role(at - 1) === 'within' && this.slice(at - 1, at) === 'với') break;
      if (role === 'soft' && commas === 0 && soft < 0 && !this.#isCause(at)) soft = at;
      else if (VERBS.has(role) && commas > 0) verbs = true;
      else if (
        cut < 0 &&
        firstComma < 0 &&
        (role === 'goal' ||
          role === 'modal' ||
          (role === 'have' && this.#hasObject(at)) ||
          (at < last && DONE.test(this.slice(at, at + 1)) && this.#placeBegins(at)))
      )
        cut = at;
    }
    if (opener >= 0) {
      // The lead of the figure has passed over it.
      const summed = this.role(last + 1) === 'adverb' && SUMMED.test(this.slice(last + 1, last + 2));
      return this.#trim(opener, last + (summed ? 2 : 1), true);
    }
    if (soft >= 0 && (cut < 0 || soft > cut)) start = soft + 1;
    else if (cut >= 0) start = cut + 1;
    else if (firstComma >= 0) start = this.#listBefore(firstComma, floor);
    return this.#trim(start, last + 1, false);
  }

  /** `duy trì xã, | phường đạt chuẩn`: where the list of counted words that ends at a comma begins. */
  #listBefore(comma: number, floor: number): number {
    let start = comma + 1;
    for (let at = comma - 1; at >= floor; at--) {
      const role = this.role(at)!;
      if (role !== 'comma' && !LEFT_TRIM.has(role) && !HARD_STOPS.has(role)) {
        if (!this.isCountNoun(at, start - 1)) continue;
        start = at;
        if (this.role(at - 1) !== 'comma') break;
        start = at;
        at--;
        continue;
      }
      break;
    }
    return start;
  }

  /** `tử vong do lao`, `đẻ do cán bộ y tế đỡ`: part of what is counted. */
  #isCause(at: number): boolean {
    const before = this.role(at - 1);
    return (before === 'word' || before === 'predicate') && CAUSE.test(this.slice(at, at + 1));
  }

  /** `các dịch vụ dân số`: a word that opens a measure elsewhere and here tells of what sort something is. */
  #isModifier(at: number): boolean {
    return (
      this.role(at - 1) === 'word' &&
      !this.tokens.isCapitalised(this.chunks[at - 1]!.end - 1) &&
      MODIFIERS.test(this.slice(at, at + 1))
    );
  }

  /**
   * The name that begins with chunk `first`, or undefined: walks on to where its clause ends.
   * @param counted true for what a count counts, which ends where something is said of it: `64 ca mắc mới là …`
   */
  after(first: number, counted = false): NameSpan | undefined {
    let at = first;
    if (this.role(at) === 'open') at = this.closeOf(at) + 1;
    while (this.role(at) === 'link' || this.role(at) === 'or-more' || this.role(at) === 'or-less') at++;
    const start = at;
    const ceiling = Math.min(this.chunks.length, start + REACH);
    let segment = start;
    let predicate = false;
    for (; at < ceiling; at++) {
      const role = this.role(at)!;
      if (
        (role === 'figure' && (counted || !this.#isWithin(at, start))) ||
        role === 'semicolon' ||
        role === 'stop' ||
        role === 'bar' ||
        role === 'close' ||
        role === 'boundary' ||
        role === 'colon' ||
        role === 'compared'
      )
        break;
      if (role === 'open') break;
      if (role === 'quote') {
        const close = this.#quoteEnd(at, ceiling);
        if (close < 0) break;
        at = close;
        continue;
      }
      // `tỉnh đạt thấp như Kon Tum 44%`: examples are no part of the name.
      if (role === 'soft' && this.isNameAt(at + 1) && this.slice(at, at + 1) === 'như') break;
      if (role === 'comma') {
        if (predicate || AFTER_COMMA_STOPS.has(this.role(at + 1)!)) break;
        // `trạm y tế xã, phường`: the list is of the last word.
        const listed = this.isCountNoun(at - 1, at) && this.isCountNoun(at + 1, at + 2);
        if (!listed && (counted || !this.isCountNoun(segment, at))) break;
        segment = at + 1;
        continue;
      }
      if (role === 'and' && (this.role(at + 1) === 'back' || (counted && this.#isNewVerb(at + 1)))) break;
      if (role === 'link' && SHARE_VERB.test(this.slice(at, at + 1))) break;
      if (counted && (role === 'link' || role === 'increase' || role === 'decrease')) break;
      if (PREDICATES.has(role)) predicate = true;
    }
    return this.#trim(start, at, false, false);
  }

  /** `ca mắc mới và | không ghi nhận tử vong`, `ca mắc và | đã khỏi`: something else is said. */
  #isNewVerb(at: number): boolean {
    const role = this.role(at);
    return role === 'modal' || role === 'have' || (role === 'predicate' && NOT.test(this.slice(at, at + 1)));
  }

  /** `thực hiện tốt việc “Học tập và làm theo Bác”`: the end of a quotation without figures, or -1. */
  #quoteEnd(open: number, ceiling: number): number {
    for (let at = open + 1; at < ceiling; at++) {
      const role = this.role(at)!;
      if (role === 'quote') return at;
      if (role === 'figure' || role === 'bar') return -1;
    }
    return -1;
  }

  /** True for a figure in what is said of the counted: `trạm có từ | 2 bác sĩ trở lên`, `xã đạt chỉ tiêu | 80% hộ có nước sạch`. */
  #isWithin(figure: number, start: number): boolean {
    let at = figure - 1;
    const bound = this.role(at) === 'bound' && this.chunks[at]!.comparator !== 'approx';
    while (at > start && (this.role(at) === 'bound' || this.role(at) === 'from')) at--;
    // `tỉnh đạt dưới 75% kế hoạch`, and not `xã đạt chuẩn chiếm trên 66%`
    if (bound && at > start && this.role(start) === 'place' && !SHARED.test(this.slice(at, at + 1))) return true;
    return at > start && (this.namesGoal(at) || WITH_COUNT.test(this.slice(at, at + 1)));
  }

  /** `Tuyến huyện tiếp nhận và điều trị | 45% tổng số`: who does something, with the verb, in the clause that ends with chunk `last`. */
  subjectBefore(last: number): NameSpan | undefined {
    let start = last + 1;
    while (start > Math.max(0, last - REACH) && DOER.has(this.role(start - 1)!)) start--;
    while (start < last && this.role(start) !== 'place' && this.role(start) !== 'word') start++;
    if (start >= last || NO_DOER.test(this.slice(start, start + 1))) return undefined;
    const done = this.role(last) === 'have' || this.role(last) === 'word' || this.role(last) === 'predicate';
    return done ? { start, end: last + 1, opened: false } : undefined;
  }

  /** True when the chunks hold a word that says what is done or is so: `trạm có bác sĩ`, and not `xã, phường`. */
  hasPredicate(name: NameSpan): boolean {
    for (let at = name.start; at < name.end; at++) if (PREDICATES.has(this.role(at)!)) return true;
    return this.length(name) > 4;
  }

  /** Cuts what does not belong to a name off both ends, and the predicate off a name that has an opener. */
  #trim(from: number, to: number, opened: boolean, last = true): NameSpan | undefined {
    let start = from;
    let end = to;
    if (opened) end = this.#predicateOf(start, end);
    else while (start < end && LEFT_TRIM.has(this.role(start)!)) start++;
    const trim = last ? RIGHT_TRIM : AFTER_TRIM;
    // `tỷ lệ phát hiện`: the verb is all the name that the opener has.
    while (
      end > start &&
      trim.has(this.role(end - 1)!) &&
      !(opened && end === start + 2 && KEPT.has(this.role(end - 1)!)) &&
      !this.isPassive(end - 1) &&
      !(this.role(end - 1) === 'time' && this.role(end - 2) === 'number') &&
      !(opened && this.role(end - 1) === 'adverb' && SUMMED.test(this.slice(end - 1, end)))
    )
      end--;
    if (!opened) {
      // `1. Giảm …`, `a) Tỷ lệ …`: the number of a list item.
      if (this.role(start) === 'number' && this.role(start + 1) === 'stop') start += 2;
      while (start < end && LEFT_TRIM.has(this.role(start)!)) start++;
    }
    // `Tỷ lệ X (%)`: a bracket that closes the name.
    if (this.role(end - 1) === 'close') {
      const open = this.openOf(end - 1, start);
      if (open > start) end = open;
    }
    if (this.role(end - 1) === 'open') end--;
    return start < end ? { start, end, opened } : undefined;
  }

  /** Where the predicate of a name begins: `tỷ lệ X | được duy trì ở mức cao`. */
  #predicateOf(start: number, end: number): number {
    for (let at = start + 2; at < end; at++) {
      const role = this.role(at)!;
      if (role === 'close') continue;
      if (this.isPassive(at)) continue;
      const weak = role === 'link' || role === 'to';
      if ((VERBS.has(role) && !(weak && this.#hasWord(at + 1, end))) || role === 'respectively' || role === 'now')
        return at;
    }
    return end;
  }

  /** `xã đạt chuẩn y tế`, `khám bằng đông y`: words after a verb that ties keep it in the name. */
  #hasWord(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.role(at) === 'word') return true;
    return false;
  }

  /** True when `có` takes the name as its object: its subject is a place, a time or nothing. */
  #hasObject(at: number): boolean {
    const before = this.role(at - 1);
    return (
      before === undefined ||
      before === 'place' ||
      before === 'comma' ||
      before === 'now' ||
      before === 'adverb' ||
      before === 'date' ||
      HARD_STOPS.has(before) ||
      this.#placeBegins(at)
    );
  }

  /** True when the clause that ends before chunk `at` begins with a place: `huyện Mường Lát có`. */
  #placeBegins(at: number): boolean {
    for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
      const role = this.role(back)!;
      if (role === 'place') return true;
      if (role === 'comma' || HARD_STOPS.has(role)) return false;
    }
    return false;
  }
}
