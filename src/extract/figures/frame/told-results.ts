import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';

/** No more chunks stand between what is told of now and its figure: `đến nay toàn huyện mới | đạt`. */
const REACH = 16;
/** A goal stands so many chunks before its own figure. */
const GOAL_REACH = 4;
/** `tuy nhiên, trên thực tế, đến nay`: no more chunks turn from an aim, one after another. */
const LONGEST_TURN = 4;

/**
 * True for what came of an aim that its sentence told before: `đặt chỉ tiêu 60% hộ dùng nước sạch, tuy nhiên đến nay mới đạt
 * 36%`. The figure of the aim stands before it, or a word that turns from it.
 */
export function tellsResult(clause: Clause, at: number): boolean {
  let told = false;
  let turn = -1;
  let comma = -1;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    // `, mới đạt mục tiêu 80%`: the goal itself.
    if (back >= at - GOAL_REACH && clause.namesGoal(back)) return false;
    const role = clause.role(back);
    if (role === 'figure') {
      told = true;
      break;
    }
    if (comma < 0 && (role === 'comma' || role === 'semicolon' || role === 'stop')) comma = back;
    if (turns(clause, back)) turn = back;
  }
  if (turn >= 0) return wasReached(clause, turn, at);
  return told && comma >= 0 && wasReached(clause, comma + 1, at);
}

/**
 * True for what was reached before, in the bracket after an aim: `ít nhất 60% hội viên (hiện là 27%)`, `không quá 2% hồ sơ (năm 2025:
 * 3,4%)`; not `đạt 95% (năm 2024: 93%)` in a plan of 2023.
 * @param reportDate the day of the report, or null
 */
export function isReachedAside(clause: Clause, at: number, reportDate: string | null): boolean {
  const open = asideOf(clause, at);
  if (open < 0) return false;
  let first = open + 1;
  if (clause.role(first) === 'compared' || clause.role(first) === 'time') first++;
  if (clause.role(first) === 'now') return true;
  const value = clause.chunks[first]?.date?.value ?? null;
  return value !== null && reportDate !== null && !value.includes('/') && value.slice(0, 4) < reportDate.slice(0, 4);
}

/** The bracket behind a figure that this one stands in, or -1. */
function asideOf(clause: Clause, at: number): number {
  for (let back = at - 1; back >= Math.max(0, at - ASIDE_REACH); back--) {
    const role = clause.role(back);
    if (role === 'figure' || role === 'close') return -1;
    if (role === 'open')
      return clause.chunks.slice(Math.max(0, back - AIM_REACH), back).some(({ role }) => role === 'figure') ? back : -1;
  }
  return -1;
}

/** No more chunks stand between a bracket and its figure: `(năm 2025 | đạt | khoảng | 93%)`. */
const ASIDE_REACH = 6;
/** No more chunks stand between an aim and the bracket behind it. */
const AIM_REACH = 16;

/** `tuy nhiên`, `nhưng`; `thực tế`, and not `căn cứ tình hình thực tế`. */
function turns(clause: Clause, at: number): boolean {
  return clause.role(at) === 'word' ? clause.opensWith(clause.chunks[at]!, 'turns') : clause.is(at, 'turns');
}

/** `đến nay …`, `kết quả …`, `hiện …`, and anything that `mới đạt`, `chỉ có`; not `từ nay đến`, `mới phát hiện`. */
function wasReached(clause: Clause, from: number, at: number): boolean {
  let next = from;
  while (next < Math.min(at, from + LONGEST_TURN) && (BETWEEN_TURNS.has(clause.role(next)) || turns(clause, next))) {
    if (clause.opensWith(clause.chunks[next]!, 'came-of')) return true;
    next++;
  }
  if (next >= at) return false;
  if (clause.role(next) === 'now' || clause.opensWith(clause.phrase(next, at)!, 'came-of')) return true;
  for (let word = next; word < at && !ENDS_WORDS.has(clause.role(word)); word++) {
    if (clause.is(word, 'came-to')) return true;
    if (clause.is(word, 'only') && isVerbOfLevel(clause, clause.is(word + 1, 'only') ? word + 2 : word + 1))
      return true;
  }
  return false;
}

const BETWEEN_TURNS: ReadonlySet<Role | undefined> = new Set(['comma', 'and']);
const ENDS_WORDS: ReadonlySet<Role | undefined> = new Set([
  'figure',
  'number',
  'open',
  'close',
  'colon',
  'semicolon',
  'stop',
]);

/** `chỉ | có`, `mới | ở mức`, `mới chỉ | dừng` */
function isVerbOfLevel(clause: Clause, at: number): boolean {
  const verb = clause.phrase(at, at + 1);
  return verb !== null && (clause.role(at) === 'link' || clause.opensWith(verb, 'hedge'));
}
