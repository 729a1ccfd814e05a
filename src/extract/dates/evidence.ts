import { isDigitAt, isLetterAt } from '../engine/characters.js';
import { AFTER_DATE, COUNTED, DAY_PARTS, FEASTS } from './lexicon.js';
import { CLOCK, oneOf, WORD_END } from './patterns.js';
import type { Need } from './rules/index.js';
import type { Point } from './stated.js';

/** How far to look for words that say what a number is, in UTF-16 units. */
const REACH = 48;

const WORD_START = String.raw`(?<![\p{L}\p{M}\p{N}])`;

const WEEKDAY = String.raw`(?:thứ ?(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|chủ nhựt|t[2-7]|cn)`;

/** Words right before a day that leave no doubt: `ngày`, `Chiều`, `Sáng qua (`, `thứ Tư, `, `8h30 `. */
const DAY_CUE = new RegExp(
  `${WORD_START}(?:(?:ngày|hôm|${oneOf(DAY_PARTS)})(?: ?:)?(?: (?:nay|qua|mai|kia|tới|rồi))?(?: ${WEEKDAY})?|${WEEKDAY}|mùng|mồng|${CLOCK})[,:]? ?[(“"]?(?:tức )?(?:ngày )?$`,
  'u',
);

/** Words that stand before days and before amounts. */
const WEAK_CUE = new RegExp(
  `${WORD_START}(?:từ|đến|tới|hết|trước|sau|vào|kể từ|tính đến|dịp|lễ|nghỉ|nhân|trong|tuần|và|chiều|lúc|kỳ|mừng|niệm|nam|tết|khi|qua|nay|hôm|hạn|cuối) ?[(“"]? ?$`,
  'u',
);

/** `2 ngày 22 và 23-5`: `ngày` some way before is as good for the members of a list. */
const COUNTED_NEXT = new RegExp(` ?(?:${oneOf(COUNTED)}${WORD_END}|%|‰|°|\\+|x ?\\d)`, 'uy');
const AFTER_OK = new RegExp(` ?(?:$|[\\n,.;:()\\]”"'’/…?!|–—-]|${oneOf(AFTER_DATE)}${WORD_END})`, 'uy');

/** Before a bare year. */
const YEAR_CUE = new RegExp(
  `${WORD_START}(?:năm|từ năm|cuối|đầu|giữa|cùng kỳ|so với|riêng|hết|kể từ|từ|đến|tới|trước|sau|cho đến|tính đến|hồi|mùa|xuân|hè|tết|sn|s\\.n|sinh|khóa|vụ|mùa|quý|giai đoạn|nhiệm kỳ|niên khóa|những năm|các năm|tầm nhìn|định hướng|mục tiêu|kế hoạch|nhiệm vụ|nguyên đán|dương lịch|(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)) ?:? ?[-–(]? ?$`,
  'u',
);
/** Before two years with a dash. */
const YEARS_CUE = new RegExp(
  `${WORD_START}(?:giai đoạn|nhiệm kỳ|nhiệm kì|năm|năm học|niên khóa|khóa|thời kỳ|thời kì|từ|trong|chu kỳ|kế hoạch|lộ trình|giữa|các năm|những năm|gđ|nk|mùa đông|mùa|đoạn|kỳ) ?:? ?[(“"]? ?$`,
  'u',
);
const AMOUNT_VERB = new RegExp(
  `${WORD_START}(?:tăng|giảm|khoảng|trên|dưới|gần|hơn|dao động|chi|giá|đạt|có|được|lượng) (?:từ )?$`,
  'u',
);

/** Names of documents and their numbers. */
const DOCUMENT = new RegExp(
  `${WORD_START}(?:số|nghị định|thông tư|thông tư liên tịch|nghị quyết|quyết định|luật|công văn|kế hoạch|chỉ thị|công điện|tờ trình|thông báo|hướng dẫn|hiến pháp|pháp lệnh|nđ|tt|nq|qđ|cv|kh|bộ luật|quy chuẩn|tiêu chuẩn|tcvn|qcvn|iso|sn[oố]|phiên bản|version|v|mã|model|biển|bks|hotline|điện thoại|đt|tel|fax|sđt|số nhà|nhà|ngõ|ngách|hẻm|đường|tổ|kiệt|lô|phòng|tỷ lệ|tỉ lệ|tỷ số|tỉ số|xuyệt)(?: số)?\\.? ?:? ?$`,
  'u',
);
/** Frequency and duration before `tháng` and `tuần`: `mỗi tháng 2 lần`, `3 tháng 5 ngày`. */
const FREQUENCY = new RegExp(
  `(?:\\d|${WORD_START}(?:mỗi|một|hàng|hằng|vài|mấy|nửa|hai|ba|bốn|sáu|cách mạng|trẻ)) ?$`,
  'u',
);
const PREGNANCY = /thai|tuổi thai|mang bầu/u;
const TIMES_NEXT = new RegExp(
  ` (?:lần|ca|buổi|ngày|tuần|tuổi|người|kỳ|đợt|triệu|nghìn|ngàn|đồng|trường hợp|bệnh nhân|lượt|giờ|phút|kg|lớp|đến \\d+ lần|- ?\\d+ lần|của thai)${WORD_END}`,
  'uy',
);

const LUNAR_NEXT = / ?[,(]?(?:theo )?âm lịch/uy;
/** Words after a day that leave no doubt: `28/9 năm nay`, `1/5 sắp tới`. */
const DAY_CUE_NEXT =
  /,? (?:năm (?:nay|ngoái|sau|tới)|(?:hàng|hằng|mỗi) năm|sắp tới|vừa qua|vừa rồi|tới đây)(?![\p{L}\p{M}])/uy;
/** `7-11 giờ`, `8-9h`. */
const HOURS_NEXT = / ?(?:h|giờ)(?![\p{L}\p{M}])/uy;
/** A bare year that something else is counted up to: `từ 2000 đến 2500 giường`. */
const UP_TO_NEXT = / ?(?:-|–|đến|tới|lên|xuống)(?: còn| gần| hơn| khoảng)? ?\d/uy;

/** Why a mention is no date after all, in words for `explain`; undefined when it is one. */
export function doubt(need: Need, lower: string, start: number, end: number, follows: boolean): string | undefined {
  const before = lower.slice(Math.max(0, start - REACH), start);
  const glue = gluedTo(need, lower, start, end);
  if (glue !== undefined) return glue;
  if (tests(LUNAR_NEXT, lower, end)) return 'a day of the lunar calendar';
  switch (need) {
    case 'none':
      return undefined;
    case 'lunar':
      return 'a day of the lunar calendar';
    case 'named-year':
      return /(?<![\p{L}])(?:mỗi|một|hàng|hằng|bình quân) $/u.test(before) ? 'an amount a year' : undefined;
    case 'slash-day':
      if (DAY_CUE.test(before) || follows || tests(DAY_CUE_NEXT, lower, end)) return undefined;
      if (DOCUMENT.test(before)) return 'a number of a document or an address';
      if (/^(?:24|7)\/7$/.test(lower.slice(start, end))) return 'round the clock';
      if (tests(COUNTED_NEXT, lower, end)) return 'a ratio: a noun that is counted follows';
      if (WEAK_CUE.test(before) || inBrackets(lower, start, end) || atLineStart(lower, start, end)) return undefined;
      if (namesDay(lower, start, end)) return undefined;
      return 'no word says that the ratio is a day';
    case 'loose-day':
      if (DAY_CUE.test(before) || follows || tests(DAY_CUE_NEXT, lower, end)) return undefined;
      if (DOCUMENT.test(before)) return 'a number of a document or an address';
      if (tests(COUNTED_NEXT, lower, end)) return 'an amount: a noun that is counted follows';
      if ((WEAK_CUE.test(before) && tests(AFTER_OK, lower, end)) || namesDay(lower, start, end)) return undefined;
      return 'no word says that the numbers are a day';
    case 'day':
      return DAY_CUE.test(before) || follows || /(?<![\p{L}])từ $/u.test(before)
        ? undefined
        : 'no word says that the number is a day';
    case 'month-year':
      if (DOCUMENT.test(before)) return 'a number of a document';
      return tests(COUNTED_NEXT, lower, end) ? 'a ratio: a noun that is counted follows' : undefined;
    case 'month':
      if (FREQUENCY.test(before)) return 'a frequency or a duration';
      return tests(TIMES_NEXT, lower, end) ? 'a frequency' : undefined;
    case 'week':
      if (FREQUENCY.test(before) || tests(TIMES_NEXT, lower, end)) return 'a frequency';
      if (/^ (?:của )?tháng/.test(lower.slice(end, end + 12))) return 'a week of a month';
      return PREGNANCY.test(before) ? 'a week of pregnancy' : undefined;
    case 'years':
      if (DOCUMENT.test(before) && !/kế hoạch $/.test(before)) return 'a number of a document';
      if (AMOUNT_VERB.test(before)) return 'an amount';
      if (YEARS_CUE.test(before))
        return tests(COUNTED_NEXT, lower, end) && !/(?:giai đoạn|nhiệm kỳ|năm|học|khóa) ?$/.test(before)
          ? 'an amount'
          : undefined;
      return tests(AFTER_OK, lower, end) ? undefined : 'no word says that the numbers are years';
    case 'year':
      if (AMOUNT_VERB.test(before) || tests(UP_TO_NEXT, lower, end)) return 'an amount';
      if (follows) return tests(COUNTED_NEXT, lower, end) ? 'an amount' : undefined;
      if (YEAR_CUE.test(before) && tests(AFTER_OK, lower, end)) return undefined;
      return inBrackets(lower, start, end) && lower[start - 1] === '('
        ? undefined
        : 'no word says that the number is a year';
  }
}

/** A number that is part of a longer one or of a code. */
function gluedTo(need: Need, lower: string, start: number, end: number): string | undefined {
  const left = lower[start - 1] ?? ' ';
  if (isDigitAt(lower, start)) {
    if (/[/.,:\-–+]/.test(left) && isDigitAt(lower, start - 2)) return 'part of a longer number';
    if (left === '/' && isLetterAt(lower, start - 2)) return 'part of a code';
    if (left === '-' && isLetterAt(lower, start - 2) && need !== 'none') return 'part of a code';
    if (
      isLetterAt(lower, start - 1) &&
      need !== 'none' &&
      !/(?:ngày|sáng|chiều|tối|đêm|từ|đến)$/.test(lower.slice(Math.max(0, start - 5), start))
    )
      return 'part of a code';
  }
  if (!isDigitAt(lower, end - 1)) return undefined;
  const right = lower[end] ?? ' ';
  if (right === '%' || right === '‰') return 'a percentage';
  if (right === '/' && (isDigitAt(lower, end + 1) || isLetterAt(lower, end + 1))) return 'a number of a document';
  if ((right === '-' || right === '.') && need !== 'none' && isDigitAt(lower, end + 1))
    return 'part of a longer number';
  if (right === ',' && need !== 'none' && need !== 'day' && isDigitAt(lower, end + 1) && !isDigitAt(lower, end + 5))
    return undefined;
  if (right === '-' && need === 'month-year' && isLetterAt(lower, end + 1)) return 'a number of a document';
  if (isLetterAt(lower, end) && need !== 'none') return 'part of a code';
  if (need.endsWith('day') && tests(HOURS_NEXT, lower, end)) return 'hours';
  return undefined;
}

function tests(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** `(27-7)`, `(từ 8/9 đến 14/9)`. */
function inBrackets(lower: string, start: number, end: number): boolean {
  return (
    /\((?:từ |ngày |tức )? ?$/.test(lower.slice(Math.max(0, start - 8), start)) &&
    /^ ?[),;]/.test(lower.slice(end, end + 2))
  );
}

/** A line of a calendar: `12/5: khai mạc`. */
function atLineStart(lower: string, start: number, end: number): boolean {
  return (
    (start === 0 || lower[start - 1] === '\n' || /\n[-•*+] $/.test(lower.slice(Math.max(0, start - 3), start))) &&
    /[:,]/.test(lower[end] ?? '')
  );
}

const FEAST_NAME =
  /(?:ngày|lễ|dịp|tết|kỷ niệm|chào mừng|hưởng ứng)(?! (?:đêm|làm việc)) (?:[^\d\n.;:!?]{2,70})[(“"]? ?$/u;
const FEAST_SCOPE =
  /việt nam|thế giới|quốc tế|toàn quốc|toàn cầu|toàn dân|thành lập|truyền thống|giải phóng|sinh nhật|quốc khánh|ngày sinh/u;
const YEARLY_NEXT = /[,)]? (?:hàng|hằng|mỗi|mọi) năm/uy;

/** Months of a yearly cycle: `thường tăng từ tháng 8 - 9`. */
const YEARLY_BEFORE = /(?:thường|hàng năm|hằng năm|mọi năm)[^.;:!?\n\d]*$/u;

/** A day of the year that is named: `Ngày Thầy thuốc Việt Nam 27/2`, `19/5 hàng năm`. */
export function isRecurring(lower: string, point: Point, start: number, end: number): boolean {
  if (tests(YEARLY_NEXT, lower, end)) return true;
  if (point.grain === 'month') return YEARLY_BEFORE.test(lower.slice(Math.max(0, start - REACH), start));
  if (point.grain !== 'day') return false;
  const before = lower.slice(Math.max(0, start - 80), start);
  const tail = before.slice(Math.max(0, before.search(/[^.;:!?\n]*$/)));
  const names = FEASTS.find(([d, m]) => d === point.day && m === point.month)?.[2];
  if (
    names &&
    (names.some(name => tail.slice(-60).includes(name)) ||
      /(?:chào mừng|kỷ niệm|nhân|dịp|mừng)(?: ngày| lễ)* ?[(“"]?$/u.test(tail))
  )
    return (
      !/(?:,|\d| (?:sáng|chiều|tối|vào|từ|đến|ngày)) ?(?:ngày )?$/u.test(tail) ||
      /(?:nhân|dịp|mừng|niệm|lễ) ngày $/u.test(tail)
    );
  const name = FEAST_NAME.exec(tail);
  return (
    name !== null && FEAST_SCOPE.test(name[0]) && !/(?: (?:sáng|chiều|tối|vào|từ|đến|ngày|hôm|hà nội)|,) ?$/u.test(tail)
  );
}

function namesDay(lower: string, start: number, end: number): boolean {
  const numbers = /^(\d{1,2}) ?[/.\-–] ?(\d{1,2})/.exec(lower.slice(start, end));
  return (
    numbers !== null &&
    isRecurring(
      lower,
      { grain: 'day', year: null, month: Number(numbers[2]), day: Number(numbers[1]), part: null },
      start,
      end,
    )
  );
}
