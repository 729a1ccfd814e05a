import type { Change, Comparator } from '../../model/entity.js';
import type { Chunk } from './chunks.js';
import type { Clause } from './clause.js';
import type { Role } from './roles.js';
import type { NameSpan, Phrase } from './sentence.js';

/** What stands between a figure and the name before it. */
export interface Lead {
  /** The last chunk before the lead, or -1 at the start of the sentence. */
  readonly stop: number;
  readonly change: Change;
  readonly comparator: Comparator | null;
  /** True when a verb or a sign ties the figure to what stands before it. */
  readonly tied: boolean;
  /** True after `từ`: the lower end of `từ … lên …`. */
  readonly from: boolean;
  readonly respectively: boolean;
  readonly over: boolean;
  readonly colon: boolean;
  readonly goal: boolean;
  /** The chunk of a date in the lead, or -1. */
  readonly date: number;
  /** True after `hiện`, `đến nay`: no period said before holds. */
  readonly now: boolean;
  /** `tương đương 29,1%`: the same change, said in another way. */
  readonly same: boolean;
  /** True after a bare `còn`: what follows the figure is what is left. */
  readonly left: boolean;
  /** `cho`, `tại` right before the figure. */
  readonly preposition: boolean;
}

/** Reads the lead of the figure that is chunk `at`. */
export function readLead(clause: Clause, at: number): Lead {
  let change: Change | null = null;
  let comparator: Comparator | null = null;
  let tied = false;
  let level = false;
  let from = false;
  let respectively = false;
  let over = false;
  let colon = false;
  let goal = false;
  let date = -1;
  let preposition = false;
  let now = false;
  let same = false;
  let left = false;
  const bounded = readBoundAfter(clause, at) !== null;
  // `giảm từ 0,5 - 1%`: both ends of one amount.
  const ranged = clause.chunks[at]!.figure!.max !== null;
  let stop = at - 1;
  for (; stop >= 0; stop--) {
    const chunk = clause.chunks[stop]!;
    const role = chunk.role;
    if (role === 'bound') {
      if (!isAmong(clause, stop)) comparator ??= chunk.comparator!;
    } else if (role === 'link' && clause.isPassive(stop)) break;
    else if (role === 'link') {
      tied = level = true;
      same ||= SAME.test(clause.slice(stop, stop + 1));
    } else if (role === 'to') {
      left = !tied && LEFT.test(clause.slice(stop, stop + 1));
      tied = level = true;
    } else if (role === 'increase' || role === 'decrease') {
      tied = true;
      if (!level && !from) change ??= role;
    } else if (role === 'over') {
      tied = true;
      over = !level;
      level = true;
    } else if (role === 'from') from = !bounded && !ranged;
    else if (role === 'equals') tied = true;
    else if (role === 'colon') {
      if (colon) break;
      colon = true;
    } else if (role === 'date') {
      if (date < 0) date = stop;
    } else if (role === 'respectively') respectively = true;
    else if (role === 'goal') goal = true;
    else if (role === 'opener' && isBare(clause, stop)) tied = true;
    else if (role === 'preposition' && stop === at - 1 && !tied) {
      preposition = true;
      stop--;
      break;
    } else if (role === 'preposition' && clause.role(stop + 1) === 'bound' && !tied) {
      preposition = true;
      stop--;
      break;
    } else if (role === 'dash') {
      if (stop === 0) break;
    } else if (role === 'close') {
      // `từ 64,6% (năm 2011) lên 68%`: the bracket belongs to the figure before it.
      const open = clause.openOf(stop, Math.max(0, stop - 8));
      if (open > 0 && clause.role(open - 1) === 'figure' && tied) stop = open - 1;
      break;
    } else if (role === 'time' && clause.role(stop - 1) === 'number') {
      // `tỷ lệ sống sau 5 năm`
      break;
    } else if (role === 'now') now = true;
    else if (!SEE_THROUGH.has(role)) break;
  }
  if (over) level = true;
  return {
    stop,
    same,
    left,
    change: change ?? 'level',
    comparator,
    tied,
    from,
    respectively,
    over,
    colon,
    goal,
    date,
    preposition,
    now,
  };
}

/** `nghiên cứu được tiến hành trên 299 cặp`: on whom, and not how many at least. */
function isAmong(clause: Clause, at: number): boolean {
  if (!ON.test(clause.slice(at, at + 1))) return false;
  let end = at;
  while (clause.role(end - 1) === 'date' || clause.role(end - 1) === 'time') end--;
  return STUDY.test(clause.slice(Math.max(0, end - 3), end));
}

const ON = /^trên$/iu;
const STUDY =
  /(?:nghiên cứu|cắt ngang|khảo sát|tiến hành|thực hiện|thử nghiệm|phẫu thuật|điều tra|can thiệp|áp dụng|phỏng vấn|mô tả|hồi cứu|tiến cứu|lâm sàng|đánh giá)$/iu;

const LEFT = /^(?:chỉ )?còn(?: khoảng)?$/iu;
const SAME = /^(?:tương|ứng|hay|bằng)/i;

const SEE_THROUGH: ReadonlySet<Role> = new Set(['adverb', 'time', 'modal']);

/** Openers that name nothing by themselves; not `tỷ lệ bao phủ`. */
const BARE = /^(?:t[ỷỉ] (?:lệ|lệ phần trăm|trọng|suất|số)|mức(?: độ| tăng| giảm)?)$/iu;

/** True for an opener without a name of its own: `đạt tỷ lệ 99%`. */
function isBare(clause: Clause, at: number): boolean {
  if (!BARE.test(clause.slice(at, at + 1))) return false;
  const next = clause.role(at + 1);
  const before = clause.role(at - 1);
  const name =
    next === 'figure' || next === 'bound' || next === 'link' || next === 'to' || next === 'colon' || next === 'from';
  return (
    name &&
    (before === 'link' ||
      before === 'have' ||
      before === 'within' ||
      before === 'open' ||
      before === 'increase' ||
      before === 'to' ||
      before === 'comma')
  );
}

/**
 * What a share is a share of or is compared with: `kế hoạch năm`, `so với cùng kỳ năm 2022`, or null.
 * @param tied true when what follows the figure is no name, so that it may be a base without `so với`
 */
export function readBase(clause: Clause, at: number, tied: boolean): string | null {
  let start = at + 1;
  // `giảm 105 ca (10,1%) so với cùng kỳ`
  if (clause.role(start) === 'close' && clause.role(start + 1) === 'compared') start++;
  while (clause.role(start) === 'word' && clause.role(start + 1) === 'compared') start++;
  const compared = clause.role(start) === 'compared';
  if (!compared && (!tied || NO_BASE.has(clause.role(start)!))) return null;
  let end = start;
  for (; end < Math.min(clause.chunks.length, start + 14); end++) {
    const role = clause.role(end)!;
    if (role === 'soft' && clause.slice(end, end + 1) === 'như') break;
    if (BASE_STOPS.has(role) || (end > start && role === 'compared' && clause.role(end - 1) !== 'compared')) break;
  }
  const text = clause.slice(start, end).trim();
  return text === '' ? null : text;
}

/** What no whole begins with: `đạt 21% | vào cuối năm 2025`, `giảm 9,4% | còn 40%`. */
const NO_BASE: ReadonlySet<Role> = new Set([
  'link',
  'to',
  'from',
  'date',
  'time',
  'now',
  'modal',
  'adverb',
  'soft',
  'over',
]);

const BASE_STOPS: ReadonlySet<Role> = new Set([
  'comma',
  'semicolon',
  'stop',
  'open',
  'close',
  'boundary',
  'figure',
  'colon',
  'and',
  'quote',
  'dash',
  'increase',
  'decrease',
  'or-more',
  'or-less',
  'slash',
]);

/** `95% trở lên`. */
export function readBoundAfter(clause: Clause, at: number): Comparator | null {
  const next = clause.role(at + 1) === 'word' ? clause.role(at + 2) : undefined;
  const role = clause.role(at + 1);
  if (role === 'or-more' || next === 'or-more') return 'ge';
  return role === 'or-less' || next === 'or-less' ? 'le' : null;
}

/** True when an aim stands before the figure in its sentence: `phấn đấu`, `mục tiêu`, and not `đạt chỉ tiêu`. */
export function isAim(clause: Clause, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 40); back--) {
    const role = clause.role(back)!;
    if (role === 'aim') return true;
    if (role === 'goal') {
      const before = clause.role(back - 1);
      return (
        before !== 'figure' &&
        before !== 'link' &&
        before !== 'over' &&
        before !== 'compared' &&
        before !== 'have' &&
        before !== 'to'
      );
    }
  }
  return false;
}

/** True when the sentence strives for the figure: `phấn đấu 100% ổ dịch được xử lý`. */
export function isStriven(clause: Clause, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 40); back--) if (clause.role(back) === 'aim') return true;
  return false;
}

/** True when a name is only a place, or a list of places: `xã A`, `các huyện B, C`. */
export function isPlace(clause: Clause, name: NameSpan): boolean {
  if (name.opened || clause.role(name.start) !== 'place') return false;
  for (let at = name.start + 1; at < name.end; at++) {
    const role = clause.role(at)!;
    if (role === 'place' || role === 'and' || role === 'comma' || role === 'dash' || role === 'number') continue;
    if (role !== 'word' || !clause.isProper({ start: at, end: at + 1, opened: false })) return false;
  }
  return true;
}

/** The words right after a count that say more than its unit: `ca mắc sốt xuất huyết`. */
export function countedPhrase(clause: Clause, at: number, chunk: Chunk): Phrase | null {
  const figure = chunk.figure!;
  const rest = clause.after(at + 1, true);
  if (rest === undefined || rest.start !== at + 1 || clause.role(at + 1) === 'slash') return null;
  return {
    start: figure.kind === 'quantity' ? figure.noun : figure.end,
    end: clause.chunks[rest.end - 1]!.end,
  };
}
