import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';
import { CLAUSE_BREAKS } from '../clause/clause-breaks.js';
import type { Phrase } from '../clause/phrase.js';
import { leadsToPlace } from '../frame/area-names.js';

/** The place of a figure that stands in one order with the places before. */
export interface OrderedPlace {
  readonly place: Phrase;
  /** The tokens of all places, with the word that leads to them. */
  readonly list: Phrase;
}

/** Figures that stand side by side. */
interface Run {
  /** The chunk of the first. */
  readonly first: number;
  /** Which of them this one is, from 0. */
  readonly index: number;
  readonly length: number;
}

/** The places of a list, in order, over chunks `start` to before `end`. */
interface PlaceList {
  readonly start: number;
  readonly members: readonly Phrase[];
}

/** No list of figures has more chunks. */
const REACH = 32;
/** No more chunks stand between places and their figures: `có tỷ lệ hộ nghèo lần lượt là`. */
const LONGEST_LEAD = 14;
/** No name of a place has more chunks. */
const LONGEST_NAME = 5;
/** No more places are told in one order. */
const MOST_PLACES = 12;

const BETWEEN: ReadonlySet<Role | undefined> = new Set(['comma', 'and', 'bound']);
const LEADS: ReadonlySet<Role | undefined> = new Set([
  'link',
  'to',
  'bound',
  'adverb',
  'respectively',
  'have',
  'modal',
]);
const NAMES: ReadonlySet<Role | undefined> = new Set([...LEADS, 'word', 'opener', 'predicate', 'preposition']);
const BEGINS: ReadonlySet<Role | undefined> = new Set([...CLAUSE_BREAKS, 'colon', 'dash', 'date']);

/**
 * `Tỷ lệ tiêm ở | Sơn Lâm, Trà Mai và Nậm Cang | lần lượt là 95%, 91% và 88%`, `Hà Nội và Hải Phòng ghi nhận lần lượt 12 ca và 8
 * ca`: as many places as figures, each of its own; undefined for any other figure.
 */
export function orderedPlace(clause: Clause, at: number): OrderedPlace | undefined {
  const run = runOf(clause, at);
  if (run === undefined) return undefined;
  const listed = listBefore(clause, run.first, run.length);
  const place = listed?.members[run.index];
  if (listed === undefined || place === undefined) return undefined;
  const led = leadsToPlace(clause, listed.start - 1) ? listed.start - 1 : listed.start;
  return { place, list: { start: clause.chunks[led]!.start, end: listed.members.at(-1)!.end } };
}

function runOf(clause: Clause, at: number): Run | undefined {
  let first = at;
  let index = 0;
  for (let back = at - 1; back > at - REACH && isOfRun(clause, back); back--) {
    if (clause.role(back) !== 'figure') continue;
    first = back;
    index++;
  }
  let length = index + 1;
  for (let next = at + 1; next < at + REACH && isOfRun(clause, next); next++)
    if (clause.role(next) === 'figure') length++;
  return length < 2 || length > MOST_PLACES ? undefined : { first, index, length };
}

function isOfRun(clause: Clause, at: number): boolean {
  return clause.role(at) === 'figure' || BETWEEN.has(clause.role(at));
}

/** So many places before the first figure of a run; where `lần lượt` stands, its name may stand between. */
function listBefore(clause: Clause, first: number, count: number): PlaceList | undefined {
  let ordered = false;
  let last = first - 1;
  for (; last > first - LONGEST_LEAD && LEADS.has(clause.role(last)); last--)
    ordered ||= clause.role(last) === 'respectively';
  const near = listEndingAt(clause, last, count);
  if (near !== undefined) return near;
  for (; last > first - LONGEST_LEAD && NAMES.has(clause.role(last)); last--) {
    const far = clause.isNameAt(last) ? listEndingAt(clause, last, count) : undefined;
    // `Sơn Lâm và Trà Mai có tỷ lệ hộ nghèo là 12% và 15%`
    if (far !== undefined) return ordered || BEGINS.has(clause.role(far.start - 1)) ? far : undefined;
  }
  return undefined;
}

/** `xã`, `thị xã`, and `các huyện` before the first of several. */
function isLevel(clause: Clause, at: number): boolean {
  if (clause.role(at) !== 'place') return false;
  return clause.is(at, 'area') || clause.opensWith(clause.chunks[at]!, 'plural');
}

/** The list of so many places that ends with chunk `last` and begins its clause, or stands after `ở`, `tại`, `của`. */
function listEndingAt(clause: Clause, last: number, count: number): PlaceList | undefined {
  const members: Phrase[] = [];
  let start = last + 1;
  for (let end = last + 1; ; ) {
    start = end;
    while (start > Math.max(0, end - LONGEST_NAME) && clause.isNameAt(start - 1)) start--;
    if (start === end) return undefined;
    while (isLevel(clause, start - 1)) start--;
    const member = { start, end, opened: false };
    if (clause.isInActor(member)) return undefined;
    members.unshift(clause.phrase(start, end)!);
    if (members.length > count) return undefined;
    const before = clause.role(start - 1);
    if (members.length === count || (before !== 'comma' && before !== 'and')) break;
    end = start - 1;
  }
  const begins = BEGINS.has(clause.role(start - 1)) || leadsToPlace(clause, start - 1);
  return members.length === count && begins ? { start, members } : undefined;
}
