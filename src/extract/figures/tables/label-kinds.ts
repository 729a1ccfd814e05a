// What a label is by its words: a sum, a group of people, a department.

import { isDash } from '../values/signs.js';
import type { LabelWords } from './label-words.js';

/** `Tổng cộng`, `Chung toàn tỉnh`, `Cả nước`, `Bình quân 5 năm`: sums up the other rows or columns. */
export function isTotal(label: LabelWords): boolean {
  const sum = label.past(0, 'sums-up');
  const all = label.past(sum, 'everywhere');
  return all > 0 && endsLabel(label, pastYears(label, all));
}

/** Word after `giai đoạn 2016 - 2020`, `các năm 2016, 2017`, `5 năm` at word `at`. */
function pastYears(label: LabelWords, at: number): number {
  const { tokens } = label;
  if (tokens.isNumber(at)) return label.past(at + 1, 'year') > at + 1 ? at + 2 : at;
  let end = Math.max(label.end(at, 'stage'), label.end(label.past(at, 'plural'), 'year'));
  if (end < 0) return at;
  while (tokens.isNumber(end) || (isDash(label.sign(end)) && tokens.isNumber(end + 1))) end++;
  return end;
}

/** True where nothing but marks stands from word `at` on: `Tổng số:`. */
function endsLabel(label: LabelWords, at: number): boolean {
  let end = at;
  while (':.–-'.includes(label.sign(end) || ' ')) end++;
  return end === label.count;
}

/** `Nam`, `Dân tộc Kinh`, `Mũi 2`, `25 - 44 tuổi` from word `from` on: of whom figures of one measure are. */
export function isOfWhom(label: LabelWords, from: number): boolean {
  return label.isWholly('of-whom', from) || isAge(label, from);
}

/** `Trẻ dưới 1 tuổi`, `6 - 36 tháng`, `≥ 60`, `60 tuổi trở lên`, `80+`: an age and nothing else. */
function isAge(label: LabelWords, from: number): boolean {
  const who = label.noun(from);
  const isWho = who?.value.kind === 'people' || label.end(from, 'group') === who?.end;
  const low = pastBound(label, who !== undefined && isWho ? who.end : from);
  if (!isAgeNumber(label, low)) return false;
  let end = low + 1;
  const until = isDash(label.sign(end)) ? end + 1 : label.past(end, 'until');
  const high = pastBound(label, until);
  if (until > end && isAgeNumber(label, high)) end = high + 1;
  else if (label.sign(end) === '+') end++;
  end = Math.max(end, label.endOfRole(end, 'or-more'));
  end = label.past(end, 'age-unit');
  return Math.max(end, label.endOfRole(end, 'or-more')) === label.count;
}

/** Word after `dưới`, `≥`, `từ` at word `at`. */
function pastBound(label: LabelWords, at: number): number {
  const { lexicon } = label.context;
  return Math.max(at, lexicon.boundEnd(label.tokens, at), lexicon.words.roleEnd(label.tokens, at, 'from'));
}

function isAgeNumber(label: LabelWords, at: number): boolean {
  const { length } = label.digits(at);
  return length > 0 && length <= 3;
}

/** `Trạm y tế Sơn Hà`, `BV Nhi` from word `from` on; not `Trường hợp mắc`. */
export function isPlainlyBody(label: LabelWords, from: number): boolean {
  const kind = label.noun(from)?.value.kind;
  return label.end(from, 'body') >= 0 && (kind === undefined || kind === 'body');
}

/** `Nội`, `Ngoại - Sản`, `Hồi sức tích cực` from word `from` on: a department by its speciality alone. */
export function isSpeciality(label: LabelWords, from: number): boolean {
  let at = from;
  for (let times = 0; times < MOST_SPECIALITIES; times++) {
    const end = label.past(label.end(at, 'speciality'), 'speciality-tail');
    if (end < 0 || end === label.count) return end > 0;
    const isJoint = ',+'.includes(label.sign(end) || ' ') || isDash(label.sign(end));
    at = isJoint ? end + 1 : label.endOfRole(end, 'and');
    if (at < 0) return false;
  }
  return false;
}

const MOST_SPECIALITIES = 5;

/** `Thực hiện (%)`, `So với năm trước`, `Số lượng`: says how or when a figure was come by, and not what it measures. */
export function isStatus(label: LabelWords): boolean {
  let at = 0;
  while (at < label.count) {
    const end = label.tokens.isWord(at) ? label.end(at, 'status') : at + 1;
    if (end < 0) return false;
    at = end;
  }
  return true;
}
