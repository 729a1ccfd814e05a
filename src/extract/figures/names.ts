import { Carried } from './carried.js';
import { countedPhrase, isPlace, type Lead } from './frame.js';
import { isLabel } from './labels.js';
import { type Named, NONE } from './named.js';
import type { NameSpan, Phrase } from './sentence.js';
import { isSetTarget } from './targets.js';

/** Names the figures of one sentence, in order; each may lean on those before it. */
export class Namer extends Carried {
  /** Names the figure that is chunk `at`. Figures must be asked for in order. */
  name(at: number, lead: Lead): Named {
    const figure = this.clause.chunks[at]!.figure!;
    const named = figure.kind === 'quantity' ? this.#count(at, lead) : this.#indicator(at, lead);
    this.named.set(at, named);
    return named;
  }

  /** Names a cell of a table by its row, or by the head of its column where the row is a place. */
  cell(at: number, row: NameSpan, head: Phrase | null): Named {
    const { clause } = this;
    const byHead = head !== null && (isPlace(clause, row) || (clause.length(row) > 1 && clause.isProper(row)));
    const named: Named = byHead
      ? { name: head, place: clause.phrase(row.start, row.end), start: -1, source: 'label' }
      : this.of(row, 'before');
    this.named.set(at, named);
    return named;
  }

  #indicator(at: number, lead: Lead): Named {
    const { clause } = this;
    const value = clause.chunks[at]!.figure!;
    const { stop } = lead;
    const role = clause.role(stop);
    if (clause.role(stop) === 'back' || (role === 'opener' && clause.role(stop + 1) === 'back'))
      return this.pointed(stop);
    const aside = role === 'open';
    if (aside) {
      const phrase = this.#afterSpan(at);
      if (phrase && !lead.tied && clause.hasPredicate(phrase)) return this.of(phrase, 'after');
      // `Tỷ lệ tiêm: 2020 (90,2%), 2021 (92%)`
      const label = clause.role(stop - 1) === 'date' && clause.role(stop - 2) === 'colon' && clause.before(stop - 3);
      if (label) return this.of(label, 'before');
      return this.bracketed(stop) ?? this.carry(stop) ?? this.#after(at) ?? NONE;
    }
    const content = this.#isContent(stop);
    const local = (!lead.tied && this.#exampleBefore(stop)) || (content ? this.#before(stop) : undefined);
    if (local && clause.role(local.start) === 'back') return this.pointed(stop);
    if (lead.preposition) {
      const phrase = this.#afterSpan(at);
      if (phrase && value.kind === 'indicator' && value.unit === 'ratio') return this.of(phrase, 'after');
      const activity = content ? clause.before(stop) : undefined;
      if (activity && !isPlace(clause, activity)) return this.of(activity, 'activity');
      return this.#after(at) ?? NONE;
    }
    const tied = lead.tied || lead.from;
    const phrase = this.#afterSpan(at);
    if (tied && isSetTarget(clause, lead)) {
      const stated = this.previous(stop) >= 0 || phrase === undefined || !clause.hasPredicate(phrase);
      if (stated) return this.pointed(stop);
      return this.of(phrase, 'after');
    }
    const ratio = value.kind === 'indicator' && value.unit === 'ratio';
    if (ratio && clause.role(at + 1) === 'goal')
      return { name: clause.phrase(at + 1, at + 2), place: null, start: -1, source: 'after' };
    if (value.kind === 'indicator' && value.unit.startsWith('per_') && !local?.opened) {
      const counted = this.#countedPer(at);
      if (counted !== null) return { name: counted, place: null, start: -1, source: 'after' };
    }
    // `phấn đấu giảm 50% số mắc`, `Toàn huyện còn 6,8% phụ nữ sinh con tại nhà`
    if (phrase && (role === 'aim' || (lead.left && local && isPlace(clause, local)))) return this.of(phrase, 'after');
    if (tied || (lead.colon && local !== undefined)) {
      if (local !== undefined && !(phrase && !tied && !local.opened && clause.hasPredicate(phrase)))
        return this.#local(stop, local, lead);
      return this.carry(stop) ?? this.heading() ?? this.#after(at) ?? this.unsaid();
    }
    if (local !== undefined) {
      const thin = ratio && clause.length(local) < 3 && phrase !== undefined && clause.length(phrase) > 1;
      const stronger = phrase !== undefined && !local.opened && (thin || clause.hasPredicate(phrase));
      if (!stronger) return this.#local(stop, local, lead);
    }
    if (clause.role(stop) === 'and' || clause.role(stop) === 'comma') {
      const before = this.previous(stop);
      const listed = before >= 0 && this.onlyAside(before, stop);
      if (before >= 0 && this.named.get(before)?.source === 'activity')
        return { ...this.named.get(before)!, source: 'activity' };
      // `Trẻ em chiếm 30% số ca mắc và 60% số ca nặng`: one subject, two wholes.
      const wholes = clause.role(before + 1) === 'opener' && clause.role(at + 1) === 'opener';
      if (wholes && role === 'and' && this.named.get(before)?.source === 'before') return this.carry(stop) ?? NONE;
      if (listed && phrase === undefined) return this.carry(stop) ?? NONE;
    }
    const bare = phrase === undefined || (ratio && clause.length(phrase) === 1);
    const subject = bare ? this.#subject(stop) : undefined;
    if (subject !== undefined) return subject;
    if (phrase !== undefined) return this.of(phrase, 'after');
    return this.carry(stop) ?? this.heading() ?? NONE;
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
      return this.carry(lead.stop - 1) ?? after ?? NONE;
    const label = local && !lead.preposition && this.label(lead.stop, local);
    if (label) return label;
    if (
      local !== undefined &&
      (local.opened || lead.colon || (after === undefined && !isPlace(clause, local) && !lead.preposition))
    )
      return this.of(local, 'before');
    if (after !== undefined) return after;
    if (lead.tied || lead.from) return this.carry(lead.stop) ?? NONE;
    if (local !== undefined && !lead.preposition) return this.of(local, 'before');
    return this.#subject(lead.stop) ?? NONE;
  }

  /** `Sốt xuất huyết năm 2018 xảy ra 29 ca`: the subject of the verb before a bare count, unless it is a place. */
  #subject(stop: number): Named | undefined {
    const { clause } = this;
    if (clause.role(stop) !== 'have') return undefined;
    const subject = clause.before(stop - 1);
    if (subject === undefined || isPlace(clause, subject) || !clause.startsClause(subject)) return undefined;
    if (!subject.opened && !isLabel(clause, subject)) return undefined;
    return this.of(subject, 'before');
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

  #local(stop: number, local: NameSpan, lead: Lead): Named {
    const { clause } = this;
    const label = this.label(stop, local);
    if (label !== undefined) return label;
    if (this.isSexOfItsOwn(stop, local)) return this.of(local, 'before');
    if (
      isPlace(clause, local) ||
      this.isWhere(local) ||
      this.isExample(stop, local) ||
      this.isParallel(stop, local) ||
      this.isMember(stop, local) ||
      (lead.respectively && !local.opened)
    ) {
      const before = this.carryName(stop);
      const carried =
        before === null
          ? (this.exemplified(local) ?? this.heading()?.name ?? this.antecedent.last)
          : this.contrasted(before, stop, local);
      if (carried !== null)
        return { name: carried, place: clause.phrase(local.start, local.end), start: -1, source: 'carried' };
    }
    if (!lead.respectively) return this.of(local, 'before');
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
    return this.of(local, 'before');
  }

  /** `giảm mạnh như | Đông Anh 2%`: the proper name between `như` and the figure. */
  #exampleBefore(stop: number): NameSpan | undefined {
    const { clause } = this;
    let start = stop + 1;
    while (start > 0 && stop - start < 3 && clause.isNameAt(start - 1)) start--;
    if (start > stop || clause.role(start - 1) !== 'soft' || clause.slice(start - 1, start) !== 'như') return undefined;
    return { start, end: stop + 1, opened: false };
  }

  #after(at: number): Named | undefined {
    const span = this.#afterSpan(at);
    return span && this.of(span, 'after');
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

  #isContent(at: number): boolean {
    const role = this.clause.role(at);
    if (role === undefined) return false;
    const named = role === 'have' && (this.clause.role(at - 1) === 'opener' || this.clause.isPassive(at));
    if (CONTENT_NONE.has(role) && !named) return false;
    // Words that only belong to the figure before: `1933/22399 trẻ đạt 8,6%`.
    const previous = this.previous(at);
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
