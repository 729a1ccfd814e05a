import type { Role } from '../../lexicon/role.js';
import type { Clause, NameSpan } from '../clause/clause.js';
import { HARD_STOPS, LEFT_TRIM, NAME_VERBS } from '../clause/name-ends.js';
import { trimName } from './trim.js';

/** What may stand between who does something and the share. */
const DOER: ReadonlySet<Role> = new Set(['word', 'place', 'have', 'and', 'modal', 'predicate', 'adverb', 'within']);
/** No name is longer than this many chunks: what keeps a text without stops linear. */
const REACH = 48;

/** What a walk back from the end of a clause meets: chunks, or -1. */
interface Walk {
  /** Where the clause begins, as far as the walk went. */
  start: number;
  /** The first word of the name of a measure. */
  opener: number;
  /** The last word that ends a clause and may stand in a name. */
  soft: number;
  /** The last verb that takes the name as its object. */
  cut: number;
  /** The last comma. */
  comma: number;
  /** The last verb that ranks what follows it. */
  rank: number;
}

/** The name that ends with chunk `last`, or undefined: walks back to where its clause begins. */
export function phraseBefore(clause: Clause, last: number): NameSpan | undefined {
  const floor = Math.max(0, last - REACH);
  const { start, opener, soft, cut, comma, rank } = walkBack(clause, last, floor);
  // `chiều cao trung bình`, `số ca cộng dồn`: the lead of the figure has passed over the last word.
  const average = clause.is(last + 1, 'average') && last >= 0;
  const whole = average || (clause.is(last + 1, 'sort-of-name') && AFTER_SORTED.has(clause.role(last)));
  if (opener >= 0) return trimName(clause, opener, last + (whole || clause.is(last + 1, 'sum') ? 2 : 1), true);
  // `Huyện có tỷ lệ cao nhất là | Sa Pa`
  let from = Math.max(start, rank + 1);
  if (soft >= 0 && (cut < 0 || soft > cut)) from = soft + 1;
  else if (cut >= 0) from = cut + 1;
  else if (comma >= 0) from = listBefore(clause, comma, floor);
  const name = trimName(clause, from, last + (whole ? 2 : 1), false);
  return name && isDenied(clause, name.start - 1) ? { ...name, start: name.start - 1 } : name;
}

/** `62% dùng nước máy, | không có nhà tiêu 12%`: those who lack it; not `Toàn xã không có hộ nghèo (0%)`. */
function isDenied(clause: Clause, at: number): boolean {
  return clause.role(at) === 'have' && clause.is(at, 'denies') && BEFORE_DENIAL.has(clause.role(at - 1));
}

const BEFORE_DENIAL: ReadonlySet<Role | undefined> = new Set([
  undefined,
  'comma',
  'semicolon',
  'colon',
  'and',
  'boundary',
  'stop',
  'open',
  'dash',
]);

/** What a word for the sort of a measure stands after: `thiếu máu | nhẹ`, `số ca | nhẹ`; not `giảm khá | nhẹ`. */
const AFTER_SORTED: ReadonlySet<Role | undefined> = new Set(['word', 'opener', 'predicate']);

function walkBack(clause: Clause, last: number, floor: number): Walk {
  const walk: Walk = { start: floor, opener: -1, soft: -1, cut: -1, comma: -1, rank: -1 };
  let commas = 0;
  let verbs = false;
  for (let at = last; at >= floor; at--) {
    const role = clause.role(at)!;
    if (role === 'close') {
      const open = clause.openOf(at, floor);
      if (open < 0) {
        walk.start = at + 1;
        break;
      }
      at = open;
      continue;
    }
    if (role === 'quote') {
      // `dân số có tình trạng “ly hôn” hoặc “ly thân” | chiếm 2%`: quoted words within a name.
      const quoted = quoteStart(clause, at, floor);
      if (quoted >= 0) {
        at = quoted;
        continue;
      }
    }
    if (HARD_STOPS.has(role)) {
      walk.start = at + 1;
      break;
    }
    if (role === 'comma') {
      if (walk.opener >= 0 || verbs || ++commas > 4) {
        walk.start = at + 1;
        break;
      }
      if (walk.comma < 0) walk.comma = at;
      continue;
    }
    if (role === 'back' || (role === 'opener' && !isModifier(clause, at) && clause.role(at + 1) !== 'number'))
      walk.opener = at;
    if (walk.opener < 0 && isObjectOfChange(clause, at, last)) {
      walk.start = at + 1;
      break;
    }
    // `… với kinh phí 1,7 tỷ đồng`: the name begins anew.
    if (role === 'opener' && clause.is(at - 1, 'with')) break;
    // `để giữ | doanh thu từ 1 tỷ đồng`: what stands before is another clause.
    if (role === 'soft' && walk.opener >= 0 && !isCause(clause, at)) break;
    if (role === 'soft' && commas === 0 && walk.soft < 0 && !isCause(clause, at)) walk.soft = at;
    else if (role === 'link' && commas === 0 && walk.rank < 0 && clause.is(at, 'sequel')) walk.rank = at;
    else if (NAME_VERBS.has(role) && commas > 0) verbs = true;
    else if (walk.cut < 0 && commas === 0 && takesObject(clause, at, last)) walk.cut = at;
  }
  return walk;
}

/** `đó là giảm | sử dụng thuốc lá xuống 39%`: a verb of change with its object, and no subject; not `tỷ lệ sinh giảm còn 2%`. */
function isObjectOfChange(clause: Clause, at: number, last: number): boolean {
  const role = clause.role(at);
  if ((role !== 'increase' && role !== 'decrease') || at >= last || clause.role(last + 1) !== 'to') return false;
  const next = clause.role(at + 1);
  return (next === 'word' || next === 'predicate') && WITHOUT_SUBJECT.has(clause.role(at - 1));
}

const WITHOUT_SUBJECT: ReadonlySet<Role | undefined> = new Set([
  undefined,
  'link',
  'aim',
  'goal',
  'comma',
  'semicolon',
  'stop',
  'boundary',
  'soft',
  'dash',
]);

/** The mark that opens the quotation of few words which ends at chunk `close`, or -1. */
export function quoteStart(clause: Clause, close: number, floor = 0): number {
  if (OPENS.has(clause.slice(close, close + 1))) return -1;
  for (let at = close - 1; at >= Math.max(floor, close - LONGEST_QUOTE); at--) {
    const role = clause.role(at)!;
    if (role === 'quote') return at < close - 1 && at > 0 && !CLOSES.has(clause.slice(at, at + 1)) ? at : -1;
    if (role === 'figure' || role === 'stop' || role === 'colon') return -1;
  }
  return -1;
}

const OPENS: ReadonlySet<string> = new Set(['“', '‘', '«']);
const CLOSES: ReadonlySet<string> = new Set(['”', '’', '»']);
/** No quotation within a name has more chunks. */
const LONGEST_QUOTE = 6;

/** True for a verb or a target after which the name begins: `huyện có | 12 trạm`, `chỉ tiêu | giường bệnh`. */
function takesObject(clause: Clause, at: number, last: number): boolean {
  const role = clause.role(at);
  if (role === 'goal' || role === 'modal') return true;
  if (role === 'have') return hasObject(clause, at);
  return at < last && clause.is(at, 'done') && beginsWithPlace(clause, at);
}

/** `Tuyến huyện tiếp nhận và điều trị | 45% tổng số`: who does something, with the verb, in the clause that ends with chunk `last`. */
export function doerBefore(clause: Clause, last: number): NameSpan | undefined {
  let start = last + 1;
  while (start > Math.max(0, last - REACH) && DOER.has(clause.role(start - 1)!)) start--;
  while (start < last && clause.role(start) !== 'place' && clause.role(start) !== 'word') start++;
  if (start >= last || clause.is(start, 'no-doer')) return undefined;
  const done = clause.role(last) === 'have' || clause.role(last) === 'word' || clause.role(last) === 'predicate';
  return done ? { start, end: last + 1, opened: false } : undefined;
}

/** `duy trì xã, | phường đạt chuẩn`: where the list of counted words that ends at a comma begins. */
function listBefore(clause: Clause, comma: number, floor: number): number {
  let start = comma + 1;
  for (let at = comma - 1; at >= floor; at--) {
    const role = clause.role(at)!;
    if (role !== 'comma' && !LEFT_TRIM.has(role) && !HARD_STOPS.has(role)) {
      // `2.150 lượt | chị em, nói chuyện 28 buổi`: what the figure before counts.
      if (clause.role(at) === 'figure') break;
      // `Chia theo | tỉnh, Ninh Thuận 29,8%`: by what the list is divided.
      if (!clause.isCountNoun(at, start - 1) || isOfCount(clause, at) || clause.is(at - 1, 'by-whom')) continue;
      start = at;
      if (clause.role(at - 1) !== 'comma') break;
      start = at;
      at--;
      continue;
    }
    break;
  }
  return start === comma + 1 ? alikeBefore(clause, comma, floor) : start;
}

/** True for words that follow a figure with nothing but words between. */
function isOfCount(clause: Clause, at: number): boolean {
  let before = at - 1;
  while (before > at - LONGEST_ALIKE && clause.role(before) === 'word') before--;
  return clause.role(before) === 'figure';
}

/** `| Mũ bảo hiểm giả, mũ nhái chiếm 50%`: where the words before a comma begin, if with the same word as those after it. */
function alikeBefore(clause: Clause, comma: number, floor: number): number {
  for (let at = comma - 1; at >= Math.max(floor, comma - LONGEST_ALIKE) && clause.role(at) === 'word'; at--)
    if (clause.beginsAlike(at, comma + 1) && CLAUSE_STARTS.has(clause.role(at - 1))) return at;
  return comma + 1;
}

/** Not `trong số học sinh | cận thị, cận thị nhẹ chiếm 68%`, `so với các | thuốc cũ, thuốc mới đạt 68%`. */
const CLAUSE_STARTS: ReadonlySet<Role | undefined> = new Set([
  undefined,
  'semicolon',
  'stop',
  'colon',
  'boundary',
  'soft',
  'dash',
  'date',
]);
/** No word of such a list is longer: `mũ bảo hiểm giả`. */
const LONGEST_ALIKE = 6;

/** `tử vong do lao`, `đẻ do cán bộ y tế đỡ`, `thở ôxy qua mặt nạ`: part of what is counted. */
function isCause(clause: Clause, at: number): boolean {
  const before = clause.role(at - 1);
  if (before !== 'word' && before !== 'predicate') return false;
  return clause.is(at, 'cause') || isMeans(clause, at);
}

/** `phát hiện | qua sàng lọc`: a word that a noun follows; not `tăng | qua các năm`. */
export function isMeans(clause: Clause, at: number): boolean {
  return clause.is(at, 'means') && clause.role(at + 1) === 'word' && !clause.is(at + 1, 'plural');
}

/** `các dịch vụ dân số`: a word that opens a measure elsewhere and here tells of what sort something is. */
function isModifier(clause: Clause, at: number): boolean {
  return (
    clause.role(at - 1) === 'word' &&
    // `Thu | giá dịch vụ`: the capital of a clause's first word is no sign of a name.
    (!clause.tokens.isCapitalised(clause.chunks[at - 1]!.end - 1) ||
      clause.startsClause({ start: at - 1, end: at, opened: false })) &&
    clause.is(at, 'modifier')
  );
}

/** True when `có` takes the name as its object: its subject is a place, a time or nothing. */
function hasObject(clause: Clause, at: number): boolean {
  const before = clause.role(at - 1);
  return (
    before === undefined ||
    before === 'place' ||
    before === 'comma' ||
    before === 'now' ||
    before === 'adverb' ||
    before === 'date' ||
    HARD_STOPS.has(before) ||
    beginsWithPlace(clause, at)
  );
}

/** True when the clause that ends before chunk `at` begins with a place: `huyện Mường Lát có`. */
function beginsWithPlace(clause: Clause, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const role = clause.role(back)!;
    if (role === 'place') return true;
    if (role === 'comma' || HARD_STOPS.has(role)) return false;
  }
  return false;
}
