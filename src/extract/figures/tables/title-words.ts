// What the words of titles and headings say of the day, the year and the plan that a table is about.

import type { Sense } from '../../lexicon/sense.js';
import { signAt } from '../values/signs.js';
import type { Label } from './label.js';
import type { LabelContext } from './label-context.js';
import type { LabelWords } from './label-words.js';
import { ITEM, SECTION_NUMBER, TITLE_NUMBER } from './layout.js';

/** `Các`, `Bảng`, `Một số` before what a title tells of. */
const MOST_BEFORE = 2;

/** True for a heading whose section holds what is planned: `II. Chỉ tiêu`; not `Chỉ tiêu đã đạt`, `Các chỉ tiêu chung`. */
export function isPlannedSection(label: Label): boolean {
  const { words } = label;
  const first = words.at(SECTION_NUMBER.exec(label.lower)?.[0].length ?? 0);
  const at = words.past(first, 'plural');
  const end = words.end(at, 'aims');
  if (end < 0 || words.end(first, 'no-aims') >= 0 || words.end(at, 'no-aims') >= 0) return false;
  // What somebody needs, in the name of a study, is planned by nobody.
  if (!PLANS.some(sense => words.end(at, sense) >= 0)) return false;
  return !(words.tokens.isWord(end) && words.end(end + 1, 'met') >= 0);
}

const PLANS: readonly Sense[] = ['set-before', 'list-head', 'ahead'];

/** True where a date is that of what the table is taken from, goes with or is compared with: `Số: 12/BC-TTYT`, `Nguồn: …`. */
export function isWithoutPeriod({ words }: Label): boolean {
  if (words.holds('source') || words.holds('leads-to-base')) return true;
  for (let at = 0; at < words.count - 2; at++)
    if (words.sign(at + 1) === ':' && words.tokens.isNumber(at + 2) && words.end(at, 'tally') >= 0) return true;
  return false;
}

/**
 * `Kết quả cân đo trẻ ngày 01/6/2023`: the name of a table tells results, and the one day on which they were counted; so does
 * what leads it in: `Ngày 01/6/2023, trạm cân đo trẻ:`.
 */
export function isOfDay({ words, lower, dates }: Label): boolean {
  if (words.holds('own-day') || dates.filter(({ precision }) => precision === 'day').length > 1) return false;
  const rest = lower.replace(ITEM, '').replace(TITLE_NUMBER, '');
  return rest.length < lower.length || tellsResults(words) || (words.opensWith('clock') && rest.endsWith(':'));
}

/** True for the name of a table of results: `Các kết quả`, `Bảng tổng hợp`, `Số trẻ`; not `Số 12/BC-TTYT`. */
function tellsResults(words: LabelWords): boolean {
  let at = words.past(0, 'plural');
  for (let times = 0; times < MOST_BEFORE; times++) at = words.past(at, 'title-word');
  // `Thực hiện chỉ đạo ngày 01/6/2023` tells what was done by an order.
  if (words.end(at, 'results') >= 0 && words.end(at, 'done') < 0) return true;
  if (words.end(at, 'listing') >= 0) return true;
  const end = words.end(at, 'measure');
  return end >= 0 && !words.tokens.isNumber(end) && words.sign(end) !== ':';
}

/** No words between `đến` and its day are more: `đến 17 giờ 30 phút ngày`. */
const CUT_OFF_REACH = 7;

/** True for a day up to which all is counted: `tính đến hết ngày | 30/9/2022`. */
export function isCutOffDay({ article: { tokens }, lexicon: { words } }: LabelContext, start: number): boolean {
  const day = tokens.indexAt(start);
  if (words.is(tokens, day, 'up-to')) return true;
  let at = day;
  while (at > day - CUT_OFF_REACH && (tokens.isNumber(at - 1) || words.is(tokens, at - 1, 'clock'))) at--;
  return words.senseStart(tokens, at, 'up-to') >= 0;
}

/** True for a day on which something was counted: `ngày | 01/6/2023`, `(| 01/6/2023`; not `từ ngày | 01/6/2023`. */
export function isOnDay({ article: { text, tokens }, lexicon: { words } }: LabelContext, start: number): boolean {
  const day = tokens.indexAt(start);
  if (',(:–-'.includes(signAt(text, tokens, day - 1) || ' ')) return true;
  const isSince = words.is(tokens, day - 2, 'dated') && words.is(tokens, day - 2, 'before-day');
  return words.is(tokens, day - 1, 'clock') && !isSince;
}
