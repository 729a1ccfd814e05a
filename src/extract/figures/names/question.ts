import type { Role } from '../../lexicon/role.js';
import type { Clause, NameSpan } from '../clause/clause.js';
import type { Lead } from '../frame/lead.js';
import type { Figure } from '../values/figure.js';
import { isNameable } from './name-words.js';
import { phraseAfter } from './phrase-after.js';
import { phraseBefore, quoteStart } from './phrase-before.js';
import { isPlace } from './place-names.js';
import type { SharedNames } from './shared-names.js';

/** A figure that wants a name, and what stands on both sides of it. */
export interface Question {
  readonly names: SharedNames;
  readonly clause: Clause;
  /** The chunk of the figure. */
  readonly at: number;
  readonly figure: Figure;
  readonly lead: Lead;
  /** The role of the chunk that the lead stops at. */
  readonly role: Role | undefined;
  /** What ends at the lead and may be a name. */
  readonly before: NameSpan | undefined;
  /** `Sìn Hồ: 81,4%`: the place that the line begins with, which is no name. */
  readonly headline: NameSpan | undefined;
  /** True when what stands at the lead is words, and not a sign or what belongs to the figure before. */
  readonly content: boolean;
  /** What follows the figure and may be a name. */
  readonly after: NameSpan | undefined;
}

/** The question for the indicator that is chunk `at`. */
export function askFor(names: SharedNames, at: number, lead: Lead): Question {
  const { clause } = names;
  const open = openBefore(clause, lead.stop) ?? topicBefore(clause, lead);
  const stop = open ?? lead.stop;
  const content = isContent(names, stop);
  const read =
    (lead.tied ? undefined : exampleBefore(clause, stop)) ?? (content ? nameBefore(clause, stop) : undefined);
  const before = read && isNameable(clause, read) ? read : markBefore(names, stop);
  const headline = before && isHeadline(clause, before, lead) ? before : undefined;
  return {
    names,
    clause,
    at,
    figure: clause.chunks[at]!.figure!,
    lead: open === undefined ? lead : { ...lead, stop },
    role: clause.role(stop),
    before: before && (isListHead(clause, before, lead) || headline) ? undefined : before,
    headline,
    content,
    after: nameAfter(clause, at),
  };
}

/** `Hút thuốc | thì tăng từ 20%`, `Hút thuốc | thì giảm, từ 47%`: where what the clause is about ends. */
function topicBefore(clause: Clause, { stop, from, change, tied }: Lead): number | undefined {
  const falls = from && clause.role(stop) === 'comma' && CHANGES.has(clause.role(stop - 1)!);
  const at = falls ? stop - 2 : stop;
  const changes = from || (tied && change !== 'level');
  return changes && clause.is(at, 'topic') ? at - 1 : undefined;
}

const CHANGES: ReadonlySet<Role> = new Set(['increase', 'decrease']);

/** `khá 35%, | trung bình 15%`: a mark like the one before it, and no average. */
function markBefore(names: SharedNames, stop: number): NameSpan | undefined {
  const { clause } = names;
  if (clause.role(stop) !== 'comma' || !clause.is(stop + 1, 'average')) return undefined;
  const name = names.nameBefore(stop);
  const { words } = clause.lexicon;
  if (name === null || words.senseStart(clause.tokens, name.end, 'grade', name.start) < 0) return undefined;
  return { start: stop + 1, end: stop + 2, opened: false };
}

/** `Tỷ lệ hộ có nước sạch | (yêu cầu đạt từ 90%)`: the bracket that opens right before the words that the lead stops at. */
function openBefore(clause: Clause, stop: number): number | undefined {
  for (let at = stop; at >= stop - 2; at--) {
    if (clause.role(at) === 'open') return at < stop ? at : undefined;
    if (!DEMANDS.has(clause.role(at)!)) return undefined;
  }
  return undefined;
}

/** `Nghệ An: 98% trẻ em được tiêm chủng`, `» Nghệ An: 98% …`: where a headline reports from. */
export function isHeadline(clause: Clause, before: NameSpan, { colon }: Lead): boolean {
  const begins = before.start === 0 || clause.role(before.start - 1) === 'stop';
  return colon && begins && (isPlace(clause, before) || clause.isTitled(before));
}

/** `Duy trì các chỉ tiêu cơ bản: 100% xã có bác sĩ`: what a list is of, and not what the figure measures. */
function isListHead(clause: Clause, before: NameSpan, { colon, goal }: Lead): boolean {
  return colon && !before.opened && (goal || isListName(clause, before));
}

const DEMANDS: ReadonlySet<Role> = new Set(['soft', 'modal', 'aim', 'predicate']);
/** `chỉ tiêu cơ bản`: the noun of a list, with no more than two words after it. */
function isListName(clause: Clause, { start, end }: NameSpan): boolean {
  const first = clause.chunks[start]!.start;
  const last = clause.chunks[end - 1]!.end;
  for (let words = 0; words <= 2; words++)
    if (clause.lexicon.words.senseStart(clause.tokens, last - words, 'list-head', first) >= 0) return true;
  return false;
}

/** True when chunk `at` is of a phrase that may be a name. */
export function isContent(names: SharedNames, at: number): boolean {
  const { clause } = names;
  const role = clause.role(at);
  if (role === undefined) return false;
  if (role === 'quote' && quoteStart(clause, at) >= 0) return true;
  const named = role === 'have' && (clause.role(at - 1) === 'opener' || clause.isPassive(at) || isOfOpener(clause, at));
  if (CONTENT_NONE.has(role) && !named) return false;
  // Words that only belong to the figure before: `1933/22399 trẻ đạt 8,6%`.
  const previous = names.previous(at);
  if (previous < 0 || !belongs(clause, previous, at)) return true;
  // `ở nam giới là 38% so với nữ giới là 1%`: what is compared with has a figure of its own.
  return role === 'place' && clause.role(at + 1) === 'link' && clause.role(at - 1) === 'compared';
}

/** `số tiền thuốc | cấp phát 2 tỷ đồng`: a verb within the name of an amount; not `số hộ có 3 con`. */
function isOfOpener(clause: Clause, at: number): boolean {
  if (clause.is(at, 'with-count') || clause.is(at, 'happens')) return false;
  for (let back = at - 1; back > at - LONGEST_AMOUNT; back--) {
    const role = clause.role(back);
    if (role === 'opener') return clause.is(back, 'costs') || clause.is(back, 'whole') || clause.is(back, 'tally');
    if (role !== 'word') return false;
  }
  return false;
}

/** No more words stand between `số tiền` and its verb. */
const LONGEST_AMOUNT = 6;

/** True when all between a figure and chunk `at` belongs to the figure: its noun, what it is a share of. */
function belongs(clause: Clause, figure: number, at: number): boolean {
  for (let i = figure + 1; i <= at; i++) if (ENDS_FIGURE.has(clause.role(i)!)) return false;
  return true;
}

/** `giảm mạnh như | Đông Anh 2%`: the proper name between `như` and the figure. */
function exampleBefore(clause: Clause, stop: number): NameSpan | undefined {
  let start = stop + 1;
  while (start > 0 && stop - start < 3 && clause.isNameAt(start - 1)) start--;
  if (start > stop || !clause.is(start - 1, 'like')) return undefined;
  return { start, end: stop + 1, opened: false };
}

/** The name that ends with chunk `last`; not what the figure before it counts: `70% số bệnh nhân và | điều trị khỏi`. */
function nameBefore(clause: Clause, last: number): NameSpan | undefined {
  const read = phraseBefore(clause, last);
  const name = read && !read.opened && isHedged(clause, read) ? { ...read, end: read.end - 1 } : read;
  if (name === undefined || clause.role(name.start - 1) !== 'figure') return name;
  for (let at = name.end - 2; at > name.start; at--)
    if (clause.role(at) === 'and') return { start: at + 1, end: name.end, opened: false };
  return name;
}

/** `thành phố Sơn Lâm | mới 71%`: so far; not `Nông thôn mới 71%`. */
function isHedged(clause: Clause, { start, end }: NameSpan): boolean {
  return end > start + 1 && clause.is(end - 1, 'only') && !clause.isNameAt(end - 1) && clause.isNameAt(end - 2);
}

/** The phrase after the figure that is chunk `at`, when it can be a name: it follows at once or after a bracket. */
export function nameAfter(clause: Clause, at: number): NameSpan | undefined {
  const role = clause.role(at + 1);
  if (role === undefined || AFTER_NONE.has(role)) return undefined;
  if (role === 'open') {
    const close = clause.closeOf(at + 1);
    const next = clause.role(close + 1);
    if (close === at + 1 || next === undefined || AFTER_NONE.has(next)) return undefined;
  }
  return phraseAfter(clause, at + 1);
}

const ENDS_FIGURE: ReadonlySet<Role> = new Set(['comma', 'semicolon', 'boundary', 'and', 'open', 'close', 'opener']);
const CONTENT_NONE: ReadonlySet<Role> = new Set([
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
const AFTER_NONE: ReadonlySet<Role> = new Set([
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
  'preposition',
]);
