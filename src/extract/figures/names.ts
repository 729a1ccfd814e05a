import type { Clause, NameSpan, Phrase } from './clause.js';
import { countedPhrase, isPlace, type Lead } from './frame.js';

/** What a figure measures and, where the text says so, the place it is said of. */
export interface Named {
  readonly name: Phrase | null;
  readonly place: Phrase | null;
  /** The chunk where a name before the figure begins, else -1. */
  readonly start: number;
  /** Where the name comes from: `activity` is shared by `tại 100% … và 50% …`. */
  readonly source: 'before' | 'after' | 'label' | 'activity' | 'carried' | 'none';
}

/** What the sentences before hold: for `tỷ lệ này`, for lists under a heading. */
export interface Antecedent {
  readonly last: Phrase | null;
  readonly heading: Phrase | null;
}

const NONE: Named = { name: null, place: null, start: -1, source: 'none' };

/** True for a chunk that joins whom or where something is said of: `ở`, `của`, `ở người`. */
function isJoint(clause: Clause, at: number): boolean {
  const role = clause.role(at);
  const text = role === 'preposition' || role === 'within' || role === 'word' ? clause.slice(at, at + 1) : '';
  return JOINT.test(text) || WHERE_WORD.test(text);
}

/** No one names the body that sets a target in more chunks. */
const SETTER_REACH = 16;

/** `đạt mục tiêu của Bộ Y tế đề ra là 85%`, `vượt chỉ tiêu tỉnh giao là 90%`: the target of what was stated before. */
function isSetTarget(clause: Clause, { stop, goal }: Lead): boolean {
  let set = goal;
  for (let at = stop; at >= Math.max(0, stop - SETTER_REACH); at--) {
    const role = clause.role(at)!;
    if (role === 'close') {
      const open = clause.openOf(at, Math.max(0, at - SETTER_REACH));
      if (open >= 0) at = open;
      continue;
    }
    if (role === 'goal' || clause.namesGoal(at))
      return set || at === stop || BY_WHOM.test(clause.slice(at + 1, at + 2));
    if (TARGET_ENDS.has(role)) return false;
    set ||= at >= stop - 1 && SETTING.test(clause.slice(at, at + 1));
  }
  return false;
}

const TARGET_ENDS: ReadonlySet<string> = new Set([
  'figure',
  'comma',
  'semicolon',
  'stop',
  'opener',
  'boundary',
  'bar',
  'link',
  'increase',
  'decrease',
]);
const BY_WHOM = /^(?:của|do|theo|mà|đặt|đề|từ)/iu;
/** Verbs of setting a target. */
const SETTING = /^(?:giao|đặt|đề|ra|nêu|xây dựng|phê duyệt|ban hành|công bố)$/iu;

/** False for a pronoun, a person, and what somebody gives: `Giám đốc đến thăm và trao`. */
function isLabel(clause: Clause, name: NameSpan): boolean {
  const text = clause.slice(name.start, name.end);
  if (name.end === name.start + 1 && WHOLE_PLACE.test(text)) return false;
  return !NO_LABEL.test(text) && !GIVING.test(text);
}

/** Where something is counted, and not what. */
const WHOLE_PLACE = /^(?:bệnh viện|trung tâm|toàn \p{L}+|cả nước|địa bàn|trên địa bàn|khoa|tỉnh|huyện|xã|thành phố)$/iu;
const NO_LABEL =
  /^(?:đây|đó|họ|ông|bà|anh|chị|tôi|chúng (?:tôi|ta)|nơi (?:đây|này)|tại đây|đoàn|đồng chí|giám đốc|phó|chủ tịch|bí thư|thủ tướng|bộ trưởng|thứ trưởng|cục trưởng|lãnh đạo|đại diện|được|bị|và|mỗi|con số|gồm|khi|nghiên cứu|khảo sát|(?:cấp|phát|mua|dùng|chi|nhận|lập|xây|treo|dán|in|cử|bán)$)(?![\p{L}\p{M}])/iu;
const GIVING =
  /(?<![\p{L}\p{M}])(?:thăm|trao|tặng|biếu|gửi|quyên góp|ủng hộ|đóng góp|bàn giao|tài trợ|kêu gọi|chia sẻ|mang theo|đem theo|đến dự|tham dự|phối hợp|điều chuyển|đề nghị|yêu cầu)(?![\p{L}\p{M}])/iu;

/** Names the figures of one sentence, in order; each may lean on those before it. */
export class Namer {
  readonly #named = new Map<number, Named>();

  constructor(
    readonly clause: Clause,
    readonly antecedent: Antecedent,
  ) {}

  /** Names the figure that is chunk `at`. Figures must be asked for in order. */
  name(at: number, lead: Lead): Named {
    const figure = this.clause.chunks[at]!.figure!;
    const named = figure.kind === 'quantity' ? this.#count(at, lead) : this.#indicator(at, lead);
    this.#named.set(at, named);
    return named;
  }

  /** Names a cell of a table by its row, or by the head of its column where the row is a place. */
  cell(at: number, row: NameSpan, head: Phrase | null): Named {
    const { clause } = this;
    const byHead = head !== null && (isPlace(clause, row) || (clause.length(row) > 1 && clause.isProper(row)));
    const named: Named = byHead
      ? { name: head, place: clause.phrase(row.start, row.end), start: -1, source: 'label' }
      : this.#of(row, 'before');
    this.#named.set(at, named);
    return named;
  }

  #indicator(at: number, lead: Lead): Named {
    const { clause } = this;
    const value = clause.chunks[at]!.figure!;
    const { stop } = lead;
    const role = clause.role(stop);
    if (clause.role(stop) === 'back' || (role === 'opener' && clause.role(stop + 1) === 'back'))
      return this.#pointed(stop);
    const aside = role === 'open';
    if (aside) {
      const phrase = this.#afterSpan(at);
      if (phrase && !lead.tied && clause.hasPredicate(phrase)) return this.#of(phrase, 'after');
      // `Tỷ lệ tiêm: 2020 (90,2%), 2021 (92%)`
      const label = clause.role(stop - 1) === 'date' && clause.role(stop - 2) === 'colon' && clause.before(stop - 3);
      if (label) return this.#of(label, 'before');
      return this.#bracketed(stop) ?? this.#carry(stop) ?? this.#after(at) ?? NONE;
    }
    const content = this.#isContent(stop);
    const local = (!lead.tied && this.#exampleBefore(stop)) || (content ? this.#before(stop) : undefined);
    if (local && clause.role(local.start) === 'back') return this.#pointed(stop);
    if (lead.preposition) {
      const phrase = this.#afterSpan(at);
      if (phrase && value.kind === 'indicator' && value.unit === 'ratio') return this.#of(phrase, 'after');
      const activity = content ? clause.before(stop) : undefined;
      if (activity && !isPlace(clause, activity)) return this.#of(activity, 'activity');
      return this.#after(at) ?? NONE;
    }
    const tied = lead.tied || lead.from;
    const phrase = this.#afterSpan(at);
    if (tied && isSetTarget(clause, lead)) {
      const stated = this.#previous(stop) >= 0 || phrase === undefined || !clause.hasPredicate(phrase);
      if (stated) return this.#pointed(stop);
      return this.#of(phrase, 'after');
    }
    const ratio = value.kind === 'indicator' && value.unit === 'ratio';
    if (ratio && clause.role(at + 1) === 'goal')
      return { name: clause.phrase(at + 1, at + 2), place: null, start: -1, source: 'after' };
    if (value.kind === 'indicator' && value.unit.startsWith('per_') && !local?.opened) {
      const counted = this.#countedPer(at);
      if (counted !== null) return { name: counted, place: null, start: -1, source: 'after' };
    }
    // `phấn đấu giảm 50% số mắc`, `Toàn huyện còn 6,8% phụ nữ sinh con tại nhà`
    if (phrase && (role === 'aim' || (lead.left && local && isPlace(clause, local)))) return this.#of(phrase, 'after');
    if (tied || (lead.colon && local !== undefined)) {
      if (local !== undefined && !(phrase && !tied && !local.opened && clause.hasPredicate(phrase)))
        return this.#local(stop, local, lead);
      return this.#carry(stop) ?? this.#heading() ?? this.#after(at) ?? this.#unsaid();
    }
    if (local !== undefined) {
      const thin = ratio && clause.length(local) < 3 && phrase !== undefined && clause.length(phrase) > 1;
      const stronger = phrase !== undefined && !local.opened && (thin || clause.hasPredicate(phrase));
      if (!stronger) return this.#local(stop, local, lead);
    }
    if (clause.role(stop) === 'and' || clause.role(stop) === 'comma') {
      const before = this.#previous(stop);
      const listed = before >= 0 && this.#onlyAside(before, stop);
      if (before >= 0 && this.#named.get(before)?.source === 'activity')
        return { ...this.#named.get(before)!, source: 'activity' };
      // `Trẻ em chiếm 30% số ca mắc và 60% số ca nặng`: one subject, two wholes.
      const wholes = clause.role(before + 1) === 'opener' && clause.role(at + 1) === 'opener';
      if (wholes && role === 'and' && this.#named.get(before)?.source === 'before') return this.#carry(stop) ?? NONE;
      if (listed && phrase === undefined) return this.#carry(stop) ?? NONE;
    }
    const bare = phrase === undefined || (ratio && clause.length(phrase) === 1);
    const subject = bare ? this.#subject(stop) : undefined;
    if (subject !== undefined) return subject;
    if (phrase !== undefined) return this.#of(phrase, 'after');
    return this.#carry(stop) ?? this.#heading() ?? NONE;
  }

  #count(at: number, lead: Lead): Named {
    const { clause } = this;
    const chunk = clause.chunks[at]!;
    const phrase = countedPhrase(clause, at, chunk);
    const after: Named | undefined =
      phrase === null ? undefined : { name: phrase, place: null, start: -1, source: 'after' };
    // `Tỷ lệ trẻ tiêm đủ 8 loại vắc xin`: a count in a name has no label.
    if (chunk.role === 'word') return after ?? NONE;
    const read = this.#isContent(lead.stop) ? clause.before(lead.stop) : undefined;
    const local = read && (read.opened || lead.colon || isLabel(clause, read)) ? read : undefined;
    // `4.873 người/5.120 đối tượng`: the count and what it is of.
    if (clause.role(lead.stop) === 'slash' && clause.role(lead.stop - 1) === 'figure')
      return this.#carry(lead.stop - 1) ?? after ?? NONE;
    const label = local && !lead.preposition && this.#label(lead.stop, local);
    if (label) return label;
    if (
      local !== undefined &&
      (local.opened || lead.colon || (after === undefined && !isPlace(clause, local) && !lead.preposition))
    )
      return this.#of(local, 'before');
    if (after !== undefined) return after;
    if (lead.tied || lead.from) return this.#carry(lead.stop) ?? NONE;
    if (local !== undefined && !lead.preposition) return this.#of(local, 'before');
    return this.#subject(lead.stop) ?? NONE;
  }

  /** `Sốt xuất huyết năm 2018 xảy ra 29 ca`: the subject of the verb before a bare count, unless it is a place. */
  #subject(stop: number): Named | undefined {
    const { clause } = this;
    if (clause.role(stop) !== 'have') return undefined;
    const subject = clause.before(stop - 1);
    if (subject === undefined || isPlace(clause, subject) || !clause.startsClause(subject)) return undefined;
    if (!subject.opened && !isLabel(clause, subject)) return undefined;
    return this.#of(subject, 'before');
  }

  /** The name that ends with chunk `last`; not what the figure before it counts: `70% số bệnh nhân và | điều trị khỏi`. */
  #before(last: number): NameSpan | undefined {
    const { clause } = this;
    const name = clause.before(last);
    if (name !== undefined && !clause.hasLetters(name)) return undefined;
    if (name === undefined || clause.role(name.start - 1) !== 'figure') return name;
    for (let at = name.end - 2; at > name.start; at--)
      if (clause.role(at) === 'and') return { start: at + 1, end: name.end, opened: false };
    return name;
  }

  /** `Tổng số lượt khám: Tuyến huyện 24.518 lượt; tuyến xã 12.300 lượt`: the label before a place, or of the place before. */
  #label(stop: number, local: NameSpan): Named | undefined {
    const { clause } = this;
    if (!isPlace(clause, local)) return undefined;
    const place = clause.phrase(local.start, local.end);
    if (clause.role(local.start - 1) === 'colon') {
      const label = clause.before(local.start - 2);
      return label?.opened
        ? { name: clause.phrase(label.start, label.end), place, start: -1, source: 'label' }
        : undefined;
    }
    for (let at = this.#previous(stop); at >= 0; at = this.#previous(at - 1)) {
      const named = this.#named.get(at)!;
      if (named.source === 'label') return { ...named, place };
      if (named.source !== 'carried') return undefined;
    }
    return undefined;
  }

  /** `ở các nước phát triển là trên 80%`: a place that begins its clause. */
  #isWhere(local: NameSpan): boolean {
    const { clause } = this;
    if (local.opened) return false;
    // `ở người lớn là 3%`: the preposition is part of a compound.
    const whole = WHERE_WORD.test(clause.slice(local.start, local.start + 1));
    const before = clause.role(local.start - (whole ? 1 : 2));
    if (before !== 'comma' && before !== 'boundary' && before !== 'and') return false;
    if (whole) return true;
    const preposition = clause.slice(local.start - 1, local.start);
    if (WHERE.test(preposition)) return before !== 'and';
    return JOINT.test(preposition) && this.#previous(local.start) >= 0;
  }

  /** `thấp nhất là những nơi như Nhà Bè (49%), Cần Giờ (42%)`: places before brackets, of the measure stated before. */
  #bracketed(stop: number): Named | undefined {
    const { clause } = this;
    const here = clause.before(stop - 1);
    if (here === undefined || here.opened || !(isPlace(clause, here) || clause.isTitled(here))) return undefined;
    const name = this.#carryName(stop) ?? this.#exemplified(here) ?? this.#heading()?.name ?? this.antecedent.last;
    if (name === null || !MEASURED.test(clause.textOf(name))) return undefined;
    return { name, place: clause.phrase(here.start, here.end), start: -1, source: 'carried' };
  }

  /** `Năm 2011 là 55%. Thấp nhất là năm 2014, chỉ còn 20%`: a level whose measure was said before. */
  #unsaid(): Named {
    const { last } = this.antecedent;
    return last === null ? NONE : { name: last, place: null, start: -1, source: 'carried' };
  }

  /** `nam chiếm 61%, nữ 39%`: each sex is named for itself. */
  #isSexOfItsOwn(stop: number, local: NameSpan): boolean {
    const { clause } = this;
    if (!SEX.test(clause.slice(local.start, local.end))) return false;
    return SHARED.test(clause.slice(local.end, local.end + 1)) || SEX.test(clause.textOf(this.#carryName(stop)));
  }

  /** `tỷ lệ hút thuốc ở nam giới là 45%, | nữ giới là 1%`: the name carried on without the place that the other takes. */
  #contrasted(name: Phrase, stop: number, local: NameSpan): Phrase {
    const { clause } = this;
    let last = this.#previous(stop) - 1;
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

  #local(stop: number, local: NameSpan, lead: Lead): Named {
    const { clause } = this;
    const label = this.#label(stop, local);
    if (label !== undefined) return label;
    if (this.#isSexOfItsOwn(stop, local)) return this.#of(local, 'before');
    if (
      isPlace(clause, local) ||
      this.#isWhere(local) ||
      this.#isExample(stop, local) ||
      this.#isParallel(stop, local) ||
      this.#isMember(stop, local) ||
      (lead.respectively && !local.opened)
    ) {
      const before = this.#carryName(stop);
      const carried =
        before === null
          ? (this.#exemplified(local) ?? this.#heading()?.name ?? this.antecedent.last)
          : this.#contrasted(before, stop, local);
      if (carried !== null)
        return { name: carried, place: clause.phrase(local.start, local.end), start: -1, source: 'carried' };
    }
    if (!lead.respectively) return this.#of(local, 'before');
    // `tỷ lệ X ở các huyện A, B lần lượt là …`: the members are no part of the name.
    for (let at = local.end - 1; at > local.start + 1; at--) {
      if (clause.role(at) !== 'preposition') continue;
      return {
        name: clause.phrase(local.start, at),
        place: clause.phrase(at + 1, local.end),
        start: -1,
        source: 'before',
      };
    }
    return this.#of(local, 'before');
  }

  /** `tỷ lệ nhiễm trong nhóm A là 9%, | nhóm B 3%`: the other of what the name was said of. */
  #isParallel(stop: number, local: NameSpan): boolean {
    const { clause } = this;
    if (local.opened || clause.role(local.start - 1) !== 'comma') return false;
    const place = this.#named.get(this.#previous(stop))?.place ?? null;
    const word = clause.tokens.word(clause.chunks[local.start]!.start);
    if (place !== null && word !== 0 && clause.tokens.word(place.start) === word) return true;
    const carried = this.#carryName(stop);
    return (
      carried !== null && MEASURED.test(clause.textOf(carried)) && this.#contrasted(carried, stop, local) !== carried
    );
  }

  /** `giảm mạnh như | Đông Anh 2%`: the proper name between `như` and the figure. */
  #exampleBefore(stop: number): NameSpan | undefined {
    const { clause } = this;
    let start = stop + 1;
    while (start > 0 && stop - start < 3 && clause.isNameAt(start - 1)) start--;
    if (start > stop || clause.role(start - 1) !== 'soft' || clause.slice(start - 1, start) !== 'như') return undefined;
    return { start, end: stop + 1, opened: false };
  }

  /** What a place is the first example of: `Tỷ lệ sinh giảm mạnh như | Đông Anh 2%`. */
  #exemplified(local: NameSpan): Phrase | null {
    const { clause } = this;
    const name = clause.role(local.start - 1) === 'soft' ? clause.before(local.start - 2) : undefined;
    return name?.opened ? clause.phrase(name.start, name.end) : null;
  }

  /** `một số tỉnh tăng cao như Cao Bằng 23%, Bạc Liêu 18%`: a place given as an example of what was stated. */
  #isExample(stop: number, local: NameSpan): boolean {
    const { clause } = this;
    if (local.opened || clause.length(local) > 4 || !clause.isProper(local)) return false;
    const before = clause.role(local.start - 1);
    if (before === 'soft') return clause.slice(local.start - 1, local.start) === 'như';
    const previous = before === 'comma' ? this.#previous(stop) : -1;
    return previous >= 0 && this.#named.get(previous)!.place !== null;
  }

  /** `tỷ lệ X 12,7%, huyện A 19%, B 21,4%`: a proper name after a figure whose name opens a measure. */
  #isMember(stop: number, local: NameSpan): boolean {
    const { clause } = this;
    if (local.opened || clause.length(local) > 4 || !clause.isProper(local)) return false;
    return MEASURED.test(clause.textOf(this.#carryName(stop)));
  }

  #of(span: NameSpan, source: Named['source']): Named {
    return {
      name: this.clause.phrase(span.start, span.end),
      place: null,
      start: source === 'before' ? span.start : -1,
      source,
    };
  }

  #after(at: number): Named | undefined {
    const span = this.#afterSpan(at);
    return span && this.#of(span, 'after');
  }

  /** The phrase after the figure, when it can be a name: it follows at once or after a bracket. */
  #afterSpan(at: number): NameSpan | undefined {
    const { clause } = this;
    const role = clause.role(at + 1);
    if (role === undefined || AFTER_NONE.has(role)) return undefined;
    if (role === 'open') {
      const close = clause.closeOf(at + 1);
      const next = clause.role(close + 1);
      if (close === at + 1 || next === undefined || AFTER_NONE.has(next)) return undefined;
    }
    return clause.after(at + 1);
  }

  /** What a rate counts, where that says what it measures: `bác sĩ` of `6,4 bác sĩ/vạn dân`, and not `ca`. */
  #countedPer(at: number): Phrase | null {
    const { clause } = this;
    const { tokens, text } = clause;
    const { start, end } = clause.chunks[at]!;
    let first = start;
    if (tokens.isWord(first)) return null;
    while (first < end && !tokens.isWord(first)) first++;
    let last = first;
    while (last < end && tokens.isWord(last) && !clause.lexicon.isPer(text, tokens, last)) last++;
    if (first === last || last === end || clause.lexicon.isCase(tokens, first)) return null;
    return { start: first, end: last };
  }

  /** `tỷ lệ này`: the name that the sentence before ended with. */
  #pointed(stop: number): Named {
    const name = this.#carryName(stop) ?? this.antecedent.last;
    return { name, place: null, start: -1, source: 'carried' };
  }

  #heading(): Named | undefined {
    const { heading } = this.antecedent;
    return heading === null ? undefined : { name: heading, place: null, start: -1, source: 'carried' };
  }

  /** The name of what stands before chunk `stop`: the clause there, or the figure there. */
  #carry(stop: number): Named | undefined {
    const { clause } = this;
    const previous = this.#previous(stop);
    const here =
      clause.role(stop) === 'semicolon' || clause.role(stop) === 'figure'
        ? undefined
        : clause.before(clause.role(stop) === 'word' ? stop : stop - 1);
    if (previous < 0) return here && (here.opened || isLabel(clause, here)) ? this.#of(here, 'before') : undefined;
    if (here !== undefined && here.start > previous + 1 && this.#isApart(previous, here, stop)) {
      const carried = isPlace(clause, here) ? this.#carryName(stop) : null;
      if (carried === null) return this.#of(here, 'before');
      const place = clause.phrase(here.start, here.end);
      return { name: this.#contrasted(carried, stop, here), place, start: -1, source: 'carried' };
    }
    const named = this.#named.get(this.#partOf(previous));
    return named?.name ? { ...named, start: -1, source: 'carried' } : this.#counted(this.#partOf(previous), stop);
  }

  /** `nhẹ cân (27,5%, 16,9%); thấp còi (62,4%) và gầy còm (5%)`: a label that is not of the figure before it. */
  #isApart(previous: number, here: NameSpan, stop: number): boolean {
    const before = this.clause.role(here.start - 1);
    if (before === 'semicolon' || (before === 'and' && this.clause.role(here.start - 2) === 'close')) return true;
    return !this.#onlyAside(previous, stop) && (here.opened || before === 'comma');
  }

  /** `143 công nhân trong số 1.260 người ăn trưa (11,3%)`: the share is named after the part, not the whole. */
  #partOf(whole: number): number {
    const { clause } = this;
    if (!WITHIN_ALL.test(clause.slice(whole - 1, whole))) return whole;
    const part = this.#previous(whole - 2);
    return part >= 0 && part >= whole - 8 && clause.chunks[part]!.figure!.kind === 'quantity' ? part : whole;
  }

  /** The noun of a count that has no name: `143 công nhân`; with what is said of it before a bracket: `320 ca là học sinh (25%)`. */
  #counted(at: number, stop: number): Named | undefined {
    const { clause } = this;
    const figure = clause.chunks[at]!.figure!;
    if (figure.kind !== 'quantity' || !PEOPLE_OR_THINGS.has(figure.counted)) return undefined;
    let end = at + 1;
    while (end < stop && SAID.has(clause.role(end)!)) end++;
    const said = clause.role(stop) === 'open' && end === stop ? clause.chunks[stop - 1]!.end : figure.end;
    return { name: { start: figure.noun, end: said }, place: null, start: -1, source: 'carried' };
  }

  #carryName(stop: number): Phrase | null {
    const previous = this.#previous(stop);
    return previous < 0 ? null : (this.#named.get(previous)?.name ?? null);
  }

  /** The last figure before chunk `stop` in this sentence, or -1. */
  #previous(stop: number): number {
    for (let at = stop; at >= 0; at--) if (this.clause.role(at) === 'figure' && this.#named.has(at)) return at;
    return -1;
  }

  /** True when between a figure and chunk `stop` stands only what belongs to the figure: brackets, dates, what it is compared with. */
  #onlyAside(figure: number, stop: number): boolean {
    for (let at = figure + 1; at < stop; at++)
      if (this.clause.role(at) === 'comma' || this.clause.role(at) === 'boundary') return false;
    return true;
  }

  #isContent(at: number): boolean {
    const role = this.clause.role(at);
    if (role === undefined) return false;
    const named = role === 'have' && (this.clause.role(at - 1) === 'opener' || this.clause.isPassive(at));
    if (CONTENT_NONE.has(role) && !named) return false;
    // Words that only belong to the figure before: `1933/22399 trẻ đạt 8,6%`.
    const previous = this.#previous(at);
    return previous < 0 || !this.#belongs(previous, at);
  }

  /** True when all between a figure and chunk `at` belongs to the figure: its noun, what it is a share of. */
  #belongs(figure: number, at: number): boolean {
    for (let i = figure + 1; i <= at; i++) {
      const role = this.clause.role(i)!;
      if (
        role === 'comma' ||
        role === 'semicolon' ||
        role === 'boundary' ||
        role === 'and' ||
        role === 'open' ||
        role === 'close' ||
        role === 'opener'
      )
        return false;
    }
    return true;
  }
}

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

const CONTENT_NONE: ReadonlySet<string> = new Set([
  'bar',
  'comma',
  'semicolon',
  'boundary',
  'stop',
  'open',
  'and',
  'figure',
  'have',
  'within',
  'colon',
  'aim',
  'quote',
  'dash',
  'preposition',
  'compared',
  'slash',
]);
const AFTER_NONE: ReadonlySet<string> = new Set([
  'bar',
  'comma',
  'semicolon',
  'stop',
  'close',
  'boundary',
  'date',
  'time',
  'and',
  'compared',
  'goal',
  'slash',
  'dash',
  'colon',
  'increase',
  'decrease',
  'over',
  'figure',
  'quote',
  'equals',
  'from',
  'to',
  'now',
]);
