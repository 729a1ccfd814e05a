import type { Role } from '../../lexicon/role.js';
import type { Clause, NameSpan } from '../clause/clause.js';
import { isSort } from '../clause/counts-in-names.js';
import { AFTER_COMMA_STOPS, PREDICATES } from '../clause/name-ends.js';
import { listedEnd } from '../clause/word-lists.js';
import { isMeans } from './phrase-before.js';
import { trimName } from './trim.js';

const ENDS: ReadonlySet<Role> = new Set([
  'semicolon',
  'stop',
  'bar',
  'open',
  'close',
  'boundary',
  'colon',
  'equals',
  'compared',
  'aim',
]);
/** What may stand between a figure and its name. */
const LEADING: ReadonlySet<Role> = new Set(['link', 'or-more', 'or-less']);
/** The verbs that end what is counted. */
const ENDS_NOUN: ReadonlySet<Role> = new Set(['link', 'increase', 'decrease']);
/** No name is longer than this many chunks: what keeps a text without stops linear. */
const REACH = 48;

export function phraseAfter(clause: Clause, first: number, counted = false): NameSpan | undefined {
  let at = first;
  if (clause.role(at) === 'open') at = clause.closeOf(at) + 1;
  while (LEADING.has(clause.role(at)!) && !(counted && isReached(clause, at))) at++;
  const start = at;
  const ceiling = Math.min(clause.chunks.length, start + REACH);
  let segment = start;
  let predicate = false;
  for (; at < ceiling; at++) {
    const role = clause.role(at)!;
    if (
      ENDS.has(role) ||
      (role === 'figure' && !(counted ? isThreshold(clause, at, start) : isWithin(clause, at, start)))
    )
      break;
    if (role === 'quote') {
      const close = quoteEnd(clause, at, ceiling);
      if (close < 0) break;
      at = close;
      continue;
    }
    // `tỉnh đạt thấp như Kon Tum 44%`: examples are no part of the name.
    if (clause.is(at, 'like') && clause.isNameAt(at + 1)) break;
    // `16/43 bệnh truyền nhiễm như tiêu chảy, thủy đậu`
    if (role === 'soft' && clause.is(at, 'like') && at > start && namesExamples(clause, at + 1)) break;
    if (role === 'comma') {
      // `trường hợp độ 2b, | một cháu thở máy`, `huyện, | tích lũy 1.250 ca`
      if ((counted && countsOn(clause, at + 1)) || clause.is(at + 1, 'sum')) break;
      const goesOn = listedEnd(clause, at + 1);
      if (goesOn > 0) {
        at = goesOn - 1;
        continue;
      }
      if (predicate || AFTER_COMMA_STOPS.has(clause.role(at + 1)!)) break;
      // `trạm y tế xã, phường`: the list is of the last word.
      const listed = clause.isCountNoun(at - 1, at) && clause.isCountNoun(at + 1, at + 2);
      // `17/17 ổ dịch, | phun hóa chất`: what else was done.
      if (clause.role(at + 1) === 'have') break;
      if (!listed && (counted || !clause.isCountNoun(segment, at))) break;
      segment = at + 1;
      continue;
    }
    // `50% tử vong và | chỉ 10% hồi phục`: the next figure follows.
    if (role === 'and' && leadsToFigure(clause, at + 1)) break;
    if (role === 'and' && counted && countsOn(clause, at + 1)) break;
    if (role === 'and' && (clause.role(at + 1) === 'back' || (counted && isNewVerb(clause, at + 1)))) break;
    if (role === 'link' && clause.is(at, 'holds-share')) break;
    if (counted && (endsCounted(clause, at) || (at > start && goesOnElsewhere(clause, at, start)))) break;
    if (counted && ENDS_NOUN.has(role) && !isReached(clause, at)) break;
    if (PREDICATES.has(role)) predicate = true;
  }
  return trimName(clause, start, at, counted && beginsClause(clause, start), false);
}

/** `bệnh nhân | đang điều trị`, `bệnh viện | có vốn nước ngoài`, `ca | phát hiện trong cộng đồng`: what tells the counted from others. */
function beginsClause(clause: Clause, at: number): boolean {
  const role = clause.role(at);
  if (role === 'within') return !clause.is(at, 'of') && isSortOfArea(clause, at + 1);
  return role === 'modal' || role === 'have' || isReached(clause, at);
}

/** `bệnh viện | đạt điểm trung bình cao`, `trạm | thực hiện khám bảo hiểm`: a verb with words of what the counted are; not `đạt 45%`. */
function isReached(clause: Clause, at: number): boolean {
  const next = clause.role(at + 1);
  return (
    (clause.is(at, 'reaches') || (clause.is(at, 'done') && !clause.is(at - 1, 'reaches'))) &&
    (next === 'word' || next === 'predicate') &&
    !clause.namesGoal(at + 1)
  );
}

/**
 * `ca tử vong | tại Đồng Tháp`, `cơ sở vi phạm | với tổng số tiền`, `phòng khám tư nhân | và cơ sở y tế`: where it was and
 * what else was counted are no part of what is counted.
 */
function endsCounted(clause: Clause, at: number): boolean {
  // `tiếp xúc | với ca bệnh`, `dương tính | với SARS-CoV-2`: what the verb needs.
  if (clause.is(at, 'with'))
    return (
      !clause.endsIn(at, 'needs-with', at - 4) || clause.role(at + 1) === 'opener' || clause.role(at + 1) === 'figure'
    );
  const next = clause.role(at + 1);
  // `cơ sở vi phạm | trên tổng số 210 cơ sở`
  if (clause.is(at, 'out-of') && clause.is(at + 1, 'whole')) return true;
  if (clause.is(at, 'at') && clause.role(at) === 'preposition' && !clause.isCountNoun(at + 1, at + 2)) return true;
  if (clause.is(at, 'at') || (clause.role(at) === 'within' && clause.is(at, 'joint') && !clause.is(at, 'of')))
    return (next === 'place' && !isSortOfArea(clause, at + 1)) || clause.isNameAt(at + 1);
  if (clause.role(at) !== 'and') return false;
  return next === 'opener' || clause.isCountNoun(at + 1, at + 2) || clause.isCountNoun(at + 1, at + 3);
}

/**
 * `liều vắc xin bị lỗi | bị phát hiện khiến …`, `công nhân thi công | khi dự án …`, `nhóm bệnh | như hen, lao`: what is told of the
 * counted, and no part of what they are.
 */
function goesOnElsewhere(clause: Clause, at: number, start: number): boolean {
  const role = clause.role(at);
  if (role === 'soft') return !clause.is(at, 'cause') && !isMeans(clause, at);
  if (clause.is(at, 'told-of')) return true;
  if (!clause.is(at, 'passive')) return false;
  for (let back = at - 2; back >= start; back--) if (PREDICATES.has(clause.role(back)!)) return true;
  return false;
}

/** True when the chunks hold a word that says what is done or is so: `trạm có bác sĩ`, and not `xã, phường`. */
export function hasPredicate(clause: Clause, name: NameSpan): boolean {
  for (let at = name.start; at < name.end; at++) if (PREDICATES.has(clause.role(at)!)) return true;
  return clause.length(name) > 4;
}

/** `máy PET và | 5 Cyclotron`, `người tử vong và | một người bị thương`: so many of another sort; not `bậc 3 và 4`. */
function countsOn(clause: Clause, at: number): boolean {
  const next = clause.role(at + 1);
  if (clause.role(at) === 'number')
    return next === 'word' && !clause.tokens.isGlued(clause.chunks[at + 1]!.start) && !clause.is(at + 1, 'time-unit');
  return clause.is(at, 'digit') && clause.isCountNoun(at + 1, at + 2);
}

/** `như | tiêu chảy, sốt xuất huyết`: a list of words. */
function namesExamples(clause: Clause, start: number): boolean {
  let at = start;
  while (at < start + LONGEST_EXAMPLE && clause.role(at) === 'word') at++;
  return at > start && clause.role(at) === 'comma' && clause.role(at + 1) === 'word';
}

/** No example has more chunks. */
const LONGEST_EXAMPLE = 6;

/** True for words that only lead to a figure: `và | chỉ 10%`, `và | có khoảng 12 ca`. */
function leadsToFigure(clause: Clause, from: number): boolean {
  let at = from;
  while (at < from + LONGEST_LEAD && LEADS.has(clause.role(at)!)) at++;
  return clause.role(at) === 'figure';
}

const LEADS: ReadonlySet<Role> = new Set(['adverb', 'bound', 'have', 'modal', 'now']);
/** No more chunks lead to a figure. */
const LONGEST_LEAD = 4;

/** `ca mắc mới và | không ghi nhận tử vong`, `ca mắc và | đã khỏi`: something else is said. */
function isNewVerb(clause: Clause, at: number): boolean {
  const role = clause.role(at);
  return role === 'modal' || role === 'have' || role === 'link' || clause.is(at, 'not');
}

/** `thực hiện tốt việc “Học tập và làm theo Bác”`: the end of a quotation without figures, or -1. */
function quoteEnd(clause: Clause, open: number, ceiling: number): number {
  for (let at = open + 1; at < ceiling; at++) {
    const role = clause.role(at)!;
    if (role === 'quote') return at;
    if (role === 'figure' || role === 'bar') return -1;
  }
  return -1;
}

/** `ca trong | khu vực phong tỏa`, `ca trong | vùng dịch`: of what sort, and not where. */
function isSortOfArea(clause: Clause, at: number): boolean {
  return (
    clause.is(at, 'area') && !clause.is(at, 'no-doer') && clause.role(at + 1) === 'word' && !clause.isNameAt(at + 1)
  );
}

/** True for a figure in what is said of the counted: `trạm có từ | 2 bác sĩ trở lên`, `xã đạt chỉ tiêu | 80% hộ có nước sạch`. */
function isWithin(clause: Clause, figure: number, start: number): boolean {
  let at = figure - 1;
  const bound = clause.role(at) === 'bound' && clause.chunks[at]!.lexeme?.comparator !== 'approx';
  while (at > start && (clause.role(at) === 'bound' || clause.role(at) === 'from')) at--;
  // `tỉnh đạt dưới 75% kế hoạch`, and not `xã đạt chuẩn chiếm trên 66%`
  if (bound && at > start && clause.role(start) === 'place' && !clause.is(at, 'share-word')) return true;
  // `ăn ít hơn | 5 suất rau`, `uống trên | 2 lít nước`
  if (clause.is(start, 'behaves') && clause.chunks[figure]!.figure!.kind === 'quantity')
    return at === start || clause.is(at, 'compares');
  return at > start && (clause.namesGoal(at) || clause.is(at, 'with-count') || isSortOf(clause, figure, start));
}

/** `bệnh viện đạt điểm trung bình từ | 4 điểm trở lên`: what they have to reach, after the noun of the measure. */
function isThreshold(clause: Clause, figure: number, start: number): boolean {
  const bound = clause.role(figure - 1);
  if (clause.role(figure + 1) !== 'or-more' || (bound !== 'from' && bound !== 'bound')) return false;
  for (let at = figure - 3; at >= start; at--) if (isReached(clause, at)) return true;
  return false;
}

/** `được tầm soát ít nhất | 4 loại bệnh`, `được tiêm | 2 mũi`: how many sorts or doses each of what is said to be so many has. */
function isSortOf(clause: Clause, at: number, start: number): boolean {
  const { figure } = clause.chunks[at]!;
  if (figure?.kind !== 'quantity' || !isSort(clause.tokens, figure, clause.chunks[start]!.start)) return false;
  for (let back = at - 1; back > start; back--) {
    const role = clause.role(back)!;
    if (role === 'comma' || role === 'and') return false;
    if (PREDICATES.has(role)) return true;
  }
  return false;
}
