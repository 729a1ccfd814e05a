import type { Clause, NameSpan } from './clause.js';
import { countedPhrase, isPlace, type Lead } from './frame.js';

/** What a figure measures and, where the text says so, the place it is said of. */
export interface Named {
  readonly name: string | null;
  readonly place: string | null;
  /** Where the name comes from: `activity` is shared by `tại 100% … và 50% …`. */
  readonly source: 'before' | 'after' | 'activity' | 'carried' | 'none';
}

/** What the sentences before hold: for `tỷ lệ này`, for lists under a heading. */
export interface Antecedent {
  readonly last: string | null;
  readonly heading: string | null;
}

const NONE: Named = { name: null, place: null, source: 'none' };

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

  #indicator(at: number, lead: Lead): Named {
    const { clause } = this;
    const { stop } = lead;
    const role = clause.role(stop);
    if (clause.role(stop) === 'back' || (role === 'opener' && clause.role(stop + 1) === 'back'))
      return this.#pointed(stop);
    if (role === 'open') return this.#carry(stop) ?? this.#after(at) ?? NONE;
    const content = this.#isContent(stop);
    const local = content ? clause.before(stop) : undefined;
    if (local && clause.role(local.start) === 'back') return this.#pointed(stop);
    if (lead.preposition) {
      const activity = content ? clause.before(stop) : undefined;
      if (activity && !isPlace(clause, activity)) return this.#of(activity, 'activity');
      return this.#after(at) ?? NONE;
    }
    const tied = lead.tied || lead.from;
    const phrase = this.#afterSpan(at);
    if (tied || (lead.colon && local !== undefined)) {
      if (local !== undefined && !(phrase && !tied && !local.opened && clause.hasPredicate(phrase)))
        return this.#local(stop, local, lead);
      return this.#carry(stop) ?? this.#heading() ?? this.#after(at) ?? NONE;
    }
    if (local !== undefined) {
      const stronger = phrase !== undefined && !local.opened && clause.hasPredicate(phrase);
      if (!stronger) return this.#local(stop, local, lead);
    }
    if (clause.role(stop) === 'and' || clause.role(stop) === 'comma') {
      const before = this.#previous(stop);
      const listed = before >= 0 && this.#onlyAside(before, stop);
      if (before >= 0 && this.#named.get(before)?.source === 'activity')
        return { ...this.#named.get(before)!, source: 'activity' };
      if (listed && phrase === undefined) return this.#carry(stop) ?? NONE;
    }
    if (phrase !== undefined) return this.#of(phrase, 'after');
    return this.#carry(stop) ?? this.#heading() ?? NONE;
  }

  #count(at: number, lead: Lead): Named {
    const { clause } = this;
    const chunk = clause.chunks[at]!;
    const phrase = countedPhrase(clause, at, chunk);
    const after: Named | undefined = phrase === null ? undefined : { name: phrase, place: null, source: 'after' };
    const local = this.#isContent(lead.stop) ? clause.before(lead.stop) : undefined;
    if (
      local !== undefined &&
      (local.opened || lead.colon || (after === undefined && !isPlace(clause, local) && !lead.preposition))
    )
      return this.#of(local, 'before');
    if (after !== undefined) return after;
    if (lead.tied || lead.from) return this.#carry(lead.stop) ?? NONE;
    return NONE;
  }

  #local(stop: number, local: NameSpan, lead: Lead): Named {
    const { clause } = this;
    if (isPlace(clause, local) || (lead.respectively && !local.opened)) {
      const carried = this.#carryName(stop) ?? this.#heading()?.name ?? this.antecedent.last;
      if (carried !== null) return { name: carried, place: clause.slice(local.start, local.end), source: 'carried' };
    }
    if (!lead.respectively) return this.#of(local, 'before');
    // `tỷ lệ X ở các huyện A, B lần lượt là …`: the members are no part of the name.
    for (let at = local.end - 1; at > local.start + 1; at--) {
      if (clause.role(at) !== 'preposition') continue;
      return { name: clause.slice(local.start, at), place: clause.slice(at + 1, local.end), source: 'before' };
    }
    return this.#of(local, 'before');
  }

  #of(span: NameSpan, source: Named['source']): Named {
    return { name: this.clause.slice(span.start, span.end), place: null, source };
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
    if (role === 'open' && clause.role(at + 2) === 'date') return undefined;
    return clause.after(at + 1);
  }

  /** `tỷ lệ này`: the name that the sentence before ended with. */
  #pointed(stop: number): Named {
    const name = this.#carryName(stop) ?? this.antecedent.last;
    return { name, place: null, source: 'carried' };
  }

  #heading(): Named | undefined {
    const { heading } = this.antecedent;
    return heading === null ? undefined : { name: heading, place: null, source: 'carried' };
  }

  /** The name of what stands before chunk `stop`: the clause there, or the figure there. */
  #carry(stop: number): Named | undefined {
    const { clause } = this;
    const previous = this.#previous(stop);
    const here =
      clause.role(stop) === 'semicolon' || clause.role(stop) === 'figure'
        ? undefined
        : clause.before(clause.role(stop) === 'word' ? stop : stop - 1);
    if (previous < 0) return here && this.#of(here, 'before');
    if (
      here !== undefined &&
      here.start > previous &&
      !this.#onlyAside(previous, stop) &&
      (here.opened || clause.role(here.start - 1) === 'comma')
    ) {
      if (!this.#isUnitOf(previous, here)) return this.#of(here, 'before');
    }
    const named = this.#named.get(previous);
    return named?.name ? { ...named, source: 'carried' } : undefined;
  }

  #carryName(stop: number): string | null {
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

  /** True when a phrase is what a figure counts or is compared with. */
  #isUnitOf(figure: number, phrase: NameSpan): boolean {
    return phrase.start === figure + 1;
  }

  #isContent(at: number): boolean {
    const role = this.clause.role(at);
    if (role === undefined || CONTENT_NONE.has(role)) return false;
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

const CONTENT_NONE: ReadonlySet<string> = new Set([
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
  'or-more',
  'or-less',
  'figure',
  'quote',
  'equals',
  'from',
  'to',
  'now',
]);
