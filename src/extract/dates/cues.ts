import { phrasesOf, phrasesWhere } from '../lexicon/rows.js';
import { DAY_PARTS } from './lexicon.js';
import { CLOCK, oneOf, WORD_END } from './patterns.js';

const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])';
const OPENING = '[(“"]?';

/**
 * Sticky pattern that is tested where a number begins, of what stands right before it. A look-behind is read backwards from
 * there: a search of the words before would try every one of their letters.
 */
export function precededBy(words: string, gap: string): RegExp {
  return new RegExp(`(?<=${WORD_START}(?:${words})${gap})`, 'uy');
}

/** Sticky pattern of what stands right after a number. */
function after(words: readonly string[], others = ''): RegExp {
  return new RegExp(` ?(?:${oneOf(words)}${WORD_END}${others})`, 'uy');
}

const WEEKDAY = '(?:thứ ?(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|chủ nhựt|t[2-7]|cn)';

/** Leaves no doubt that a day follows: `ngày`, `Chiều`, `Sáng qua (`, `thứ Tư, `, `8h30 `. */
export const DAY_CUE = precededBy(
  `(?:ngày|hôm|${oneOf(DAY_PARTS)})(?: ?:)?(?: (?:nay|qua|mai|kia|tới|rồi))?(?: ${WEEKDAY})?|${WEEKDAY}(?: tuần (?:này|trước|qua|sau|tới))?|mùng|mồng|${CLOCK}`,
  `[,:]? ?${OPENING}(?:tức )?(?:ngày )?`,
);
/** Leaves no doubt that a day came before: `28/9 năm nay`, `1/5 sắp tới`. */
export const DAY_CUE_AFTER =
  /,? (?:năm (?:nay|ngoái|sau|tới)|(?:hàng|hằng|mỗi) năm|sắp tới|vừa qua|vừa rồi|tới đây)(?![\p{L}\p{M}])/uy;
export const MAYBE_DAY = precededBy(oneOf(phrasesOf('before-day')), ` ?${OPENING} ?`);
/** `tuần lễ Nuôi con bằng sữa mẹ 1-7/8`. */
export const OCCASION = precededBy(`${oneOf(phrasesOf('occasion'))} [^.;:!?,\\n\\d]{2,50}`, ` ?${OPENING}`);

const LUNAR_YEAR =
  '(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)';
export const YEAR_CUE = precededBy(`${oneOf(phrasesOf('before-year'))}|${LUNAR_YEAR}`, ' ?:? ?[-–(]? ?');
/** `Luật Khám bệnh, chữa bệnh 2023`, `Tổng điều tra dân số 2019`; not `kỷ luật 2015`. */
const NAME = '(?: (?:[\\p{L}\\p{M}/ -]|, ?(?=chữa|chống)){1,48})? ';
export const NAMED_YEAR = precededBy(`(?<!(?:kỷ|kỉ|quy|dự) )(?:${oneOf(phrasesOf('named-by-year'))})`, NAME);
export const SURVEY_YEAR = precededBy(oneOf(phrasesOf('survey')), NAME);
/** Without it in the text before, `NAMED_YEAR` and `SURVEY_YEAR` need not be tried: they go through many letters. */
export const NAMES_WORK = new RegExp(oneOf([...phrasesOf('named-by-year'), ...phrasesOf('survey')]));
/** UTF-16 units that the two see: the longest of those names and, after it, 48 letters or commas with a space. */
export const WORK_REACH = 128;
/** `Sciences 2018, Volume 63`. */
export const VOLUME_AFTER = /,? \(?(?:volume|vol|tập|issue|no)[. ]/y;
export const YEARS_CUE = precededBy(oneOf(phrasesOf('before-years')), ` ?:? ?${OPENING} ?`);
export const AMOUNT = precededBy(oneOf(phrasesOf('before-amount')), ' (?:từ )?');
export const AMOUNT_A_YEAR = precededBy('mỗi|một|hàng|hằng|bình quân', ' ');
export const NUMBER_OF = precededBy(oneOf(phrasesOf('before-number')), '(?: số)?\\.? ?:? ?');
export const SPAN_OF = new RegExp(`(?<=(?:\\d|${WORD_START}${oneOf(phrasesOf('before-span'))}) ?)`, 'uy');

/** `số trẻ được tiêm trong tháng 8 trẻ, …`: the noun is all that follows; `trong tháng 8 trẻ em nghỉ hè` is the month. */
export const IN_TIME = /(?<=\p{L} trong )/uy;
/** `tháng 2 lần`, and not `tháng 2 triệu chứng`. */
export const TIMES_AFTER = new RegExp(
  ` ?(?!${oneOf(phrasesWhere(({ scale }) => scale === 0))}${WORD_END})(?:${oneOf(phrasesOf('after-times'))}${WORD_END}|đến \\d+ lần|- ?\\d+ lần)`,
  'uy',
);
/** What may follow a bare year or a day: a mark, the end, a word that counts nothing. */
export const MAY_FOLLOW = after(phrasesOf('after-date'), '|$|[\\n,.;:()\\]”"\'’/…?!|–—-]');
export const LUNAR_AFTER = / ?[,(]?(?:theo )?âm lịch/uy;
/** `7-11 giờ`, `8-9h`; not `sáng 20/11 giờ Hà Nội`. */
export const HOURS_AFTER =
  / ?(?:h|giờ)(?![\p{L}\p{M}])(?! (?:hà nội|việt nam|vn|địa phương|quốc tế|gmt|bắc kinh|mỹ|anh|pháp|nhật|moscow))/uy;
/** Something is counted up to a further number: `từ 2000 đến 2500 giường`. */
export const UP_TO_AFTER = / ?(?:-|–|đến|tới|lên|xuống)(?: còn| gần| hơn| khoảng)? ?\d/uy;

/** True when a sticky pattern matches at an offset: what follows, or with a look-behind what stands before. */
export function tests(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
