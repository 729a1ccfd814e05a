import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';
import { isComparedWith } from './compared.js';
import { isInAside, listFigures, skipCounted } from './listed.js';

/** A figure of a list that goes by the list of periods before or after it. */
export interface Paired {
  /** The chunk of its period. */
  readonly date: number;
  /** Chunks `start` to before `end`: all the periods with the words that lead to them, `trong các năm 2019 và 2020`. */
  readonly start: number;
  readonly end: number;
  /** The figure before it in the list, or -1. */
  readonly before: number;
}

/** No list of periods lies further from its figures than this many chunks. */
const REACH = 48;

const TO_DATES: ReadonlySet<Role> = new Set(['time', 'within', 'preposition', 'open']);
const LEADING: ReadonlySet<Role> = new Set(['time', 'within', 'preposition']);
const ONE_DIGIT = /^\d$/;
const YEARS = /^\d{4}\/\d{4}$/;
const BARE_YEAR = /^\d{4}$/;
const NONE: ReadonlyMap<number, Paired> = new Map();

/** Pairs lists of periods with lists of figures as long by place; by the chunk of each figure, in brackets too. */
export function pairPeriods(clause: Clause): ReadonlyMap<number, Paired> {
  const periods = listPeriods(clause);
  if (periods.size === 0) return NONE;
  const pairs = new Map<number, Paired>();
  const taken = new Set<number>();
  for (const figures of listFigures(clause)) {
    const after = dateAfter(clause, figures.at(-1)!);
    // `năm 2017 là 85% và 90% vào năm 2020`: the last has a period of its own.
    const dates = after < 0 ? periodsBefore(clause, periods, figures[0]!, taken) : periods.get(after);
    if (dates?.length !== figures.length || isComparedWith(clause, dates[0]!)) continue;
    const start = leadOf(clause, dates[0]!);
    const end = dates.at(-1)! + 1;
    if (start > figures[0]!) taken.add(dates[0]!);
    for (const [i, at] of figures.entries()) {
      pairs.set(at, { date: dates[i]!, start, end, before: figures[i - 1] ?? -1 });
      for (let next = at + 1; next < (figures[i + 1] ?? at + REACH) && next < clause.chunks.length; next++)
        if (clause.role(next) === 'figure' && isInAside(clause, at, next))
          pairs.set(next, { date: dates[i]!, start, end, before: -1 });
    }
  }
  return pairs;
}

/** Lists of periods by the chunk of each period in them. */
type Lists = ReadonlyMap<number, readonly number[]>;

/** `năm 2019, 2020 và 2021`, `quý I, quý II`: two or more dates with nothing but commas, `và` and `năm` between. */
function listPeriods(clause: Clause): Lists {
  const lists = new Map<number, readonly number[]>();
  let list: number[] = [];
  for (let at = 0; at < clause.chunks.length; at++) {
    if (clause.role(at) !== 'date') continue;
    if (list.length > 0 && joins(clause, list.at(-1)!, at)) list.push(at);
    else list = [at];
    if (list.length > 1) lists.set(list[0]!, list).set(at, list);
  }
  return lists;
}

function joins(clause: Clause, last: number, next: number): boolean {
  let at = last + 1;
  if (clause.role(at) !== 'comma' && clause.role(at) !== 'and') return false;
  while (clause.role(at) === 'comma' || clause.role(at) === 'and' || clause.role(at) === 'time') at++;
  // `6 tháng đầu năm 2019 và 2020`: what the bare year stands for is not said.
  const { precision, value } = clause.chunks[last]!.date!;
  const ofYears = precision === 'year' || (value !== null && YEARS.test(value));
  return at === next && (ofYears || !BARE_YEAR.test(clause.slice(at, at + 1)));
}

/** `5%, 6% và 7% | vào các năm 2019, 2020 và 2021`: the first date after the last figure, or -1. */
function dateAfter(clause: Clause, last: number): number {
  let at = skipCounted(clause, last + 1);
  if (clause.role(at) === 'open' && clause.role(at + 1) === 'figure') at = clause.closeOf(at) + 1;
  // `…, tương ứng năm 2019 và 2020`, and not `…, năm 2021 là 7%`
  if (clause.role(at) === 'comma' && isRespectively(clause, at + 1)) at++;
  for (let steps = 0; steps < 6 && leadsToDates(clause, at); steps++) at++;
  return clause.role(at) === 'date' ? at : -1;
}

function leadsToDates(clause: Clause, at: number): boolean {
  return TO_DATES.has(clause.role(at)!) || isLeadingWord(clause, at) || isRespectively(clause, at);
}

/** `qua các năm`, `trong ba năm 2019, 2020, 2021`: words that lead to a list of periods. */
function isLeadingWord(clause: Clause, at: number): boolean {
  return clause.is(at, 'leads-to-list') || ONE_DIGIT.test(clause.slice(at, at + 1));
}

/** `lần lượt`, `tương ứng với`: each by its place. */
function isRespectively(clause: Clause, at: number): boolean {
  return clause.role(at) === 'respectively' || clause.is(at, 'in-order');
}

/** `năm 2019, 2020 và 2021 lần lượt là | 5%, 6% và 7%`: the last dates before the figures. */
function periodsBefore(
  clause: Clause,
  periods: Lists,
  first: number,
  taken: ReadonlySet<number>,
): readonly number[] | undefined {
  let told = false;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const role = clause.role(at)!;
    if (role === 'date') {
      const list = periods.get(at);
      if (list === undefined || list.at(-1) !== at) return undefined;
      // `đạt 83% năm 2016, năm 2017 là …`: the first is of the figure before it.
      const free = clause.role(leadOf(clause, list[0]!) - 1) !== 'figure';
      return taken.has(list[0]!) ? (told ? list : undefined) : free ? list : undefined;
    }
    told ||= isRespectively(clause, at);
    // `…; tỷ lệ nặng lần lượt là 3% và 4%`: another measure must say that it goes by the same periods.
    if ((role === 'semicolon' || role === 'figure') && !told) return undefined;
    // `năm 2019 và 2020 ở nam, nữ lần lượt là`: by the groups, and not by the periods.
    if (role === 'place' && (clause.role(at - 1) === 'comma' || clause.role(at - 1) === 'and')) return undefined;
  }
  return undefined;
}

/** Where the words that lead to a list begin. */
function leadOf(clause: Clause, date: number): number {
  let start = date;
  while (LEADING.has(clause.role(start - 1)!) || isLeadingWord(clause, start - 1)) start--;
  return start;
}
