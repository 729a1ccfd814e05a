// What the heads of a column say of how its figures were come by.

import type { Sense } from '../../lexicon/sense.js';
import type { LabelWords } from './label-words.js';

/** What was planned, or what was reached: of the nearest head that says so. */
export function stageOf(heads: readonly LabelWords[]): 'plan' | 'actual' | null {
  for (const head of heads) {
    if (head.holds('attained') || head.holds('same-time')) return 'actual';
    if (holdsPlan(head)) return 'plan';
  }
  return null;
}

/** `Kế hoạch giao`, `Dự kiến`; not `Tai nạn giao thông`, `Phòng Kế hoạch Tổng hợp`. */
function holdsPlan(head: LabelWords): boolean {
  return head.holds('set-before', 'no-aims') || head.holds('aims', 'no-aims');
}

/** Word at which begins what a share is of, or a change against: `so với | KH`, `% | kế hoạch`, `TH/ | KH`; -1 for none. */
export function baseIn(heads: LabelWords): number {
  for (let at = 0; at < heads.count; at++) {
    const attained = heads.end(at, 'attained');
    if (attained >= 0 && heads.sign(attained) === '/' && heads.end(attained + 1, 'set-before') >= 0)
      return attained + 1;
    const base = afterLead(heads, at);
    if (base > at && beginsBase(heads, at, base)) return base;
  }
  return -1;
}

/** Word after what leads to a base: `so với`, `% so với`, `đạt %`, `so với (%)`; `at` where nothing does. */
function afterLead(heads: LabelWords, at: number): number {
  let end = at;
  for (let times = 0; times < MOST_LEADS; times++) {
    const next = heads.sign(end) === '%' ? end + 1 : Math.max(heads.past(end, 'met'), heads.past(end, 'against'));
    if (next > end) end = next;
    else if (end > at && heads.sign(end) === '(') end = afterBracket(heads, end);
    else break;
  }
  return end;
}

/** `% | đạt | so với | (%)` */
const MOST_LEADS = 4;
/** The words of a bracket before a base, its signs counted: `(tỷ lệ %)`. */
const LONGEST_BRACKET = 5;

function afterBracket(heads: LabelWords, open: number): number {
  for (let at = open + 1; at < open + LONGEST_BRACKET; at++) if (heads.sign(at) === ')') return at + 1;
  return open;
}

/** `so với | 6 tháng 2022`; `Đạt | 2022`, and not `Đạt 3 tiêu chí`, `Đạt 80%`. */
function beginsBase(heads: LabelWords, lead: number, at: number): boolean {
  if (BASES.some(sense => heads.end(at, sense) >= 0) || YEAR.test(heads.digits(at))) return true;
  if (!heads.tokens.isNumber(at)) return false;
  for (let back = lead; back < at; back++) if (heads.end(back, 'against') >= 0) return true;
  return false;
}

const BASES: readonly Sense[] = ['set-before', 'same-time', 'year', 'time-unit', 'stage'];
const YEAR = /^(?:19|20)\d\d$/;

/** Which way the figures of a column of changes go; `either` where their signs say so. */
export function changeIn(heads: LabelWords, lowest: LabelWords): 'either' | 'increase' | 'decrease' | null {
  if (heads.holds('either-way')) return 'either';
  for (let at = 0; at <= 2; at++) {
    // `Tỷ lệ tăng`, `Số giảm`
    if (at > 0 && !lowest.isExactly('rate', 0, at) && !lowest.isExactly('tally', 0, at)) continue;
    // Not `Tăng huyết áp`; `Hạ` may be the name of a place.
    if (lowest.end(at, 'multiplies') < 0) continue;
    if (lowest.endOfRole(at, 'increase') >= 0) return 'increase';
    if (lowest.endOfRole(at, 'decrease') >= 0) return 'decrease';
  }
  return null;
}

/** True for the whole year that the table is about, beside its parts: `Cả năm`, `Kế hoạch giao năm`. */
export function isWholeYear(lowest: LabelWords): boolean {
  if (lowest.isWholly('year-alone')) return true;
  if (lowest.count === 2 && lowest.digits(0) === '12') return lowest.context.lexicon.isMonth(lowest.tokens, 1);
  for (let at = 0; at < lowest.count; at++) {
    const plan = lowest.end(at, 'set-before');
    if (plan >= 0 && lowest.isWholly('year-alone', lowest.past(lowest.past(plan, 'assigned'), 'set-before')))
      return true;
  }
  return false;
}
