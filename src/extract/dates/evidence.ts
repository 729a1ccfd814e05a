import { isDigitAt, isLetterAt } from '../engine/characters.js';
import { amountEnd, isAmount } from '../lexicon/amounts.js';
import {
  AMOUNT,
  AMOUNT_A_YEAR,
  DAY_CUE,
  DAY_CUE_AFTER,
  HOURS_AFTER,
  IN_TIME,
  LUNAR_AFTER,
  MAY_FOLLOW,
  MAYBE_DAY,
  NAMED_YEAR,
  NAMES_WORK,
  NUMBER_OF,
  OCCASION,
  SPAN_OF,
  SURVEY_YEAR,
  TIMES_AFTER,
  tests,
  UP_TO_AFTER,
  VOLUME_AFTER,
  WORK_REACH,
  YEAR_CUE,
  YEARS_CUE,
} from './cues.js';
import type { Need } from './rules/index.js';
import { isComparedPair } from './series.js';
import { bearsYear, type StatedDate } from './stated.js';

/** Where a mention stands, for the words around it. */
export interface AroundDate {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** True when a member of the same list ends right before. */
  readonly inList: boolean;
  /** True for a year that goes on from one before, each with its amount: `năm 2019 là 5%, 2020 là 6%`. */
  readonly inSeries: boolean;
  /** True when it is the day of a feast: `Quốc khánh 2-9`. */
  readonly named: boolean;
  /** True when it is the whole of a head of a table. */
  readonly isHead: boolean;
}

/** How far before a week `thai` may stand, in UTF-16 units. */
const PREGNANCY_REACH = 64;

/** `chiếm tới 1/7`, `giảm đến 1/3` */
const SHARE_BEFORE = /(?<=(?:chiếm|đạt|lên|giảm|mất|tăng|bằng) (?:tới|đến) )/uy;
/** `2-2,5cm`, not `2-2,3-2`. */
const DECIMAL_AFTER = /,\d{1,3}(?![\d/.-])/uy;
/** `hai tháng 10 và 11 vừa qua` */
const SO_MANY_MONTHS = /(?:, ?\d{1,2})* và \d{1,2}(?= (?:vừa|tới|năm|này|qua|\d)|[,.;)/\n-]|$)/uy;

/** `Tuần 12 của thai kỳ`, `Tuần 30: thai nhi tăng cân`. */
const OF_PREGNANCY_AFTER = /[,:]? (?:của )?(?:thai|em bé|mẹ bầu|bà bầu)/uy;

/** Why numbers of each need are no date, in words for `explain`. */
const DOUBTS: { readonly [N in Need]: (around: AroundDate) => string | undefined } = {
  none: () => undefined,
  lunar: () => 'a day of the lunar calendar',
  'slash-day': around => {
    if (isSurelyDay(around)) return undefined;
    const { lower, start, end } = around;
    if (tests(NUMBER_OF, lower, start)) return 'a number of a document or an address';
    if (/^(?:24|7)\/7$/.test(lower.slice(start, end))) return 'round the clock';
    if (isAmount(lower, end)) return 'a ratio: a noun that is counted follows';
    if (tests(SHARE_BEFORE, lower, start)) return 'a ratio: a share';
    const isDay =
      tests(MAYBE_DAY, lower, start) || inBrackets(around) || atLineStart(around) || tests(OCCASION, lower, start);
    return isDay ? undefined : 'no word says that the ratio is a day';
  },
  'loose-day': around => {
    if (isSurelyDay(around)) return undefined;
    const { lower, start, end } = around;
    if (tests(NUMBER_OF, lower, start)) return 'a number of a document or an address';
    if (isAmount(lower, end)) return 'an amount: a noun that is counted follows';
    if (tests(DECIMAL_AFTER, lower, end)) return 'an amount with a decimal';
    if (inBrackets(around) && isNoAmount(lower.slice(start, end))) return undefined;
    return tests(MAYBE_DAY, lower, start) && tests(MAY_FOLLOW, lower, end)
      ? undefined
      : 'no word says that the numbers are a day';
  },
  day: around => {
    // `7 giờ 30, ngày 15 tháng 9`
    const { lower, start } = around;
    if (tests(/(?<=\d ?(?:giờ|h|g|:) ?)/y, lower, start)) return 'minutes';
    const isDay = isSurelyDay(around) || tests(/(?<=(?<!\p{L})từ )/uy, lower, start);
    return isDay ? undefined : 'no word says that the number is a day';
  },
  'month-year': ({ lower, start, end }) => {
    if (tests(NUMBER_OF, lower, start)) return 'a number of a document';
    return isAmount(lower, end) ? 'a ratio: a noun that is counted follows' : undefined;
  },
  month: ({ lower, start, end }) => {
    if (tests(SPAN_OF, lower, start) && !tests(SO_MANY_MONTHS, lower, end)) return 'a frequency or a duration';
    if (tests(IN_TIME, lower, start) && isOnlyAmount(lower, end)) return 'a count in that month';
    return tests(TIMES_AFTER, lower, end) ? 'a frequency' : undefined;
  },
  week: ({ lower, start, end }) => {
    if (tests(SPAN_OF, lower, start) || tests(TIMES_AFTER, lower, end)) return 'a frequency';
    if (/^ (?:của )?tháng/.test(lower.slice(end, end + 12))) return 'a week of a month';
    const before = lower.slice(Math.max(0, start - PREGNANCY_REACH), start);
    // `… chăm sóc thai. Tuần 42 có 35 ca`: another sentence.
    const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
    const isOfPregnancy = /thai|mang bầu/.test(sentence) || tests(OF_PREGNANCY_AFTER, lower, end);
    return isOfPregnancy ? 'a week of pregnancy' : undefined;
  },
  'named-year': ({ lower, start }) => (tests(AMOUNT_A_YEAR, lower, start) ? 'an amount a year' : undefined),
  years: ({ lower, start, end }) => {
    if (tests(NUMBER_OF, lower, start) && !lower.endsWith('kế hoạch ', start)) return 'a number of a document';
    if (tests(AMOUNT, lower, start)) return 'an amount';
    if (!tests(YEARS_CUE, lower, start))
      return tests(MAY_FOLLOW, lower, end) ? undefined : 'no word says that the numbers are years';
    // `từ 2000 - 2050 con`; but `giai đoạn 2000 - 2010 số ca giảm`.
    return tests(/(?<=(?:từ|trong|giữa) ?[(“"]? ?)/y, lower, start) && isAmount(lower, end) ? 'an amount' : undefined;
  },
  'year-run': ({ lower, start }) =>
    tests(NUMBER_OF, lower, beforeRun(lower, start)) ? 'a number written in groups' : undefined,
  head: ({ isHead }) => (isHead ? undefined : 'not a table heading'),
  year: around => {
    const { lower, start, end, inList, inSeries, isHead } = around;
    if (isHead || inSeries) return undefined;
    if (tests(AMOUNT, lower, start) || tests(UP_TO_AFTER, lower, end)) return 'an amount';
    if (inList) return isAmount(lower, end) ? 'an amount' : undefined;
    if ((tests(YEAR_CUE, lower, start) || isNamed(around)) && tests(MAY_FOLLOW, lower, end)) return undefined;
    if (isOfEvent(around) || isOfWork(around) || isHeadOfParagraph(around)) return undefined;
    if (isComparedPair(lower, start, end)) return undefined;
    return inBrackets(around) && lower[start - 1] === '(' ? undefined : 'no word says that the number is a year';
  },
};

/** Why a mention is no date after all, in words for `explain`; undefined when it is one. */
export function doubt(need: Need, place: AroundDate): string | undefined {
  const { lower, end } = place;
  const glue = partOfMore(need, place);
  if (glue !== undefined) return glue;
  if (tests(LUNAR_AFTER, lower, end)) return 'a day of the lunar calendar';
  if (need === 'none') return undefined;
  return DOUBTS[need](place);
}

/** What a range needs: less than its first end alone where a year or the numbers themselves say more. */
export function needOfRange(need: Need, stated: StatedDate, lower: string, end: number): Need {
  if (need === 'year' || need === 'years') return 'years';
  if (need === 'none') return need;
  const written = lower.slice(Math.max(0, end - 10), end);
  if (bearsYear(stated) && /(?:[/.-] ?|năm )\d{4}$/.test(written)) return 'none';
  const { from, to } = stated;
  if (need === 'slash-day') {
    // `15/4 - 15/5`: two ratios above one are no ratios.
    const above = to !== null && to !== 'open' && from.day! > from.month! && to.day! > to.month!;
    return above ? 'month-year' : need;
  }
  if (need === 'loose-day') {
    // `(15-4 đến 15-5)`: the brackets are enough for two days that are no rising amounts.
    const { from, to } = stated;
    const falls = to !== null && to !== 'open' && from.day! > from.month! && to.day! > to.month!;
    return falls && /\d-\d{1,2}$/.test(written) ? 'slash-day' : need;
  }
  if (need !== 'day') return need;
  if (written.includes('tháng')) return 'day';
  return written.slice(-5).includes('/') ? 'slash-day' : 'loose-day';
}

function isSurelyDay({ inList, named, lower, start, end }: AroundDate): boolean {
  // `ngày 5-8; 5-8 tuổi`
  const listed = inList && !isAmount(lower, end);
  return listed || named || tests(DAY_CUE, lower, start) || tests(DAY_CUE_AFTER, lower, end);
}

/** A number that is part of a longer one or of a code. */
function partOfMore(need: Need, { lower, start, end }: AroundDate): string | undefined {
  const left = lower[start - 1] ?? ' ';
  if (isDigitAt(lower, start)) {
    if (/[/.,:\-–+]/.test(left) && isDigitAt(lower, start - 2)) return 'part of a longer number';
    if (isLetterAt(lower, start - 2) && (left === '/' || (left === '-' && need !== 'none'))) return 'part of a code';
    // `ngày15/3` is glued; `H5/3` is a code.
    if (
      isLetterAt(lower, start - 1) &&
      need !== 'none' &&
      !/(?:ngày|sáng|chiều|tối|đêm|từ|đến)$/.test(lower.slice(Math.max(0, start - 5), start))
    )
      return 'part of a code';
  }
  if (!isDigitAt(lower, end - 1)) return undefined;
  const right = lower[end] ?? ' ';
  const [digit, letter] = [isDigitAt(lower, end + 1), isLetterAt(lower, end + 1)];
  if (right === '%' || right === '‰') return 'a percentage';
  if (right === '/' && need === 'named-year' && /^\/(?:19|20)\d{2}(?![\d/])/.test(lower.slice(end, end + 6)))
    return undefined;
  if (right === '/' && (digit || letter)) return 'a number of a document';
  if (need === 'none') return undefined;
  if ((right === '-' || right === '.') && digit) return 'part of a longer number';
  if (right === '-' && letter && need === 'month-year') return 'a number of a document';
  if (isLetterAt(lower, end)) return 'part of a code';
  return need.endsWith('day') && tests(HOURS_AFTER, lower, end) ? 'hours' : undefined;
}

/** The counted noun is all that follows: `số trẻ được tiêm trong tháng 8 trẻ, …`. */
function isOnlyAmount(lower: string, at: number): boolean {
  const end = amountEnd(lower, at);
  return end >= 0 && tests(/ ?(?:[,.;:()\n]|$)/y, lower, end);
}

/** Where the years begin that stand right before. */
function beforeRun(lower: string, start: number): number {
  let run = start;
  while (tests(/(?<=(?<!\d)\d{4} )/y, lower, run)) run -= 5;
  return run;
}

/** `29-5` is no amount, for amounts rise, and no score: a day beyond the twelfth with its month. */
function isNoAmount(written: string): boolean {
  const [, number, month] = /^(\d{1,2}) ?[-–] ?(\d{1,2})$/.exec(written) ?? [];
  return Number(number) > 12 && Number(month) >= 1 && Number(month) <= 12;
}

/** `(27-7)`, `(từ 8/9 đến 14/9)`. */
function inBrackets({ lower, start, end }: AroundDate): boolean {
  return tests(/(?<=\((?:từ |ngày |tức )? ?)/y, lower, start) && /^ ?[),;]/.test(lower.slice(end, end + 2));
}

/** `(ICPD Cairo, 1994)`, `(Alma-Ata, 1978)`: after the name of a place or an event, in brackets. */
function isOfEvent({ lower, start, end }: AroundDate): boolean {
  return lower[end] === ')' && tests(/(?<=\(\p{L}[^()\d\n]{1,40}, ?)/uy, lower, start);
}

/** A paragraph after a year of a history: longer ones are cut, shorter ones may be the next cell of a table laid out in lines. */
const PARAGRAPH_AFTER = /:?\n(?:[-–•*+] ?)?\p{L}[^\n]{30,400}[.;!…](?:\n|$)/uy;

/** `2011` alone on its line, over a paragraph that tells what was done in that year. */
function isHeadOfParagraph({ lower, start, end }: AroundDate): boolean {
  return lower[start - 1] === '\n' && tests(PARAGRAPH_AFTER, lower, end);
}

/** The year of a law, a survey, a journal: `Luật Dược 2016`, `Tổng điều tra dân số 2019`, `Điều tra mức sống 2020 cho thấy`. */
export function isOfWork({ lower, start, end }: Pick<AroundDate, 'lower' | 'start' | 'end'>): boolean {
  if (tests(VOLUME_AFTER, lower, end)) return true;
  if (!NAMES_WORK.test(lower.slice(Math.max(0, start - WORK_REACH), start))) return false;
  if (isAmount(lower, end)) return false;
  return tests(NAMED_YEAR, lower, start) || (tests(SURVEY_YEAR, lower, start) && tests(MAY_FOLLOW, lower, end));
}

/** `năm 1884`, not `mỗi năm 1500`. */
function isNamed({ lower, start }: AroundDate): boolean {
  return lower.startsWith('năm', start) && !tests(AMOUNT_A_YEAR, lower, start);
}

/** A line of a calendar: `12/5: khai mạc`. */
function atLineStart({ lower, start, end }: AroundDate): boolean {
  return tests(/(?<=^|\n(?:[-•*+] )?)/y, lower, start) && /[:,]/.test(lower[end] ?? '');
}
