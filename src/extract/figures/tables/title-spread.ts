import { Shape } from '../../engine/tokens.js';
import type { LabelWords } from './label-words.js';

/**
 * Word at which a title begins to say how its measure is spread, of where and of when, between words `from` and `to`:
 * `Số ca mắc | , phân theo huyện`, `| tại tỉnh Hà Nam`, `| qua các năm`; `to` where it does not.
 */
export function spreadIn(title: LabelWords, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (!isSpread(title, at) && !isTime(title, at) && !isWhere(title, at)) continue;
    while (at > from + 1 && ',;(–-'.includes(title.sign(at - 1) || ' ')) at--;
    return at;
  }
  return to;
}

/** `phân theo …`, `theo từng huyện`, `theo nhóm tuổi` */
function isSpread(title: LabelWords, at: number): boolean {
  if (title.end(at, 'part-by-part') >= 0) return true;
  const by = title.end(at, 'sorted-by');
  if (by < 0) return false;
  const what = title.past(by, 'each-of');
  return title.end(what, 'axis') >= 0 || title.end(what, 'level') >= 0;
}

/** `qua các năm`, `trong 5 năm`, `giai đoạn 2016-2020`, `từ 2019`, `trong quý I` */
function isTime(title: LabelWords, at: number): boolean {
  const { tokens } = title;
  const through = title.end(at, 'throughout');
  if (through >= 0 && (tokens.isNumber(through) || title.end(through, 'each-of') >= 0)) return true;
  const all = title.end(at, 'each-of');
  if (all >= 0 && title.end(all, 'year') >= 0) return true;
  const joined = title.past(at, 'joins-date');
  if (joined > at && /^(?:19|20)\d\d$/.test(title.digits(joined))) return true;
  const stage = title.end(joined, 'stage');
  if (stage >= 0 && tokens.isNumber(stage)) return true;
  const unit = Math.max(title.end(joined, 'year'), title.end(joined, 'time-unit'));
  return unit >= 0 && (tokens.isNumber(unit) || title.isRoman(unit));
}

/** `của các trạm y tế`, `trên địa bàn toàn tỉnh`, `tại xã Sơn Hà`, `huyện Tà Năng` */
function isWhere(title: LabelWords, at: number): boolean {
  const { tokens } = title;
  const place = WHERE.reduce((end, sense) => Math.max(end, title.end(at, sense)), at);
  const all = place > at ? title.end(place, 'each-of') : -1;
  if (all >= 0)
    return title.end(all, 'level') >= 0 || title.end(all, 'axis') >= 0 || title.noun(all)?.value.kind === 'body';
  const level = title.end(place, 'level');
  if (level < 0) return false;
  const name = title.sign(level) === '.' ? level + 1 : level;
  // In a title of capitals every word has one: `TỶ LỆ XÃ ĐẠT CHUẨN`, `TẠI TỈNH HÀ NAM`.
  const isCapitals = tokens.shape(name) === Shape.Upper && tokens.shape(level - 1) === Shape.Upper;
  return tokens.isCapitalised(name) && (!isCapitals || place > at);
}

const WHERE = ['of', 'at', 'in-area', 'belongs'] as const;
