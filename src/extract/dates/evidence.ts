import { isDigitAt, isLetterAt } from '../engine/characters.js';
import {
  AMOUNT,
  AMOUNT_A_YEAR,
  COUNTED_AFTER,
  DAY_CUE,
  DAY_CUE_AFTER,
  HOURS_AFTER,
  LUNAR_AFTER,
  MAY_FOLLOW,
  MAYBE_DAY,
  NUMBER_OF,
  OCCASION,
  REACH,
  SPAN_OF,
  TIMES_AFTER,
  tests,
  UP_TO_AFTER,
  YEAR_CUE,
  YEARS_CUE,
} from './cues.js';
import type { Need } from './rules/index.js';
import { bearsYear, type Stated } from './stated.js';

/** Where a mention stands, for the words around it. */
export interface Place {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** True when a member of the same list ends right before. */
  readonly inList: boolean;
  /** True when it is the day of a feast: `Quốc khánh 2-9`. */
  readonly named: boolean;
}

interface Surroundings extends Place {
  /** The words before, up to `REACH`. */
  readonly before: string;
}

/** Why numbers of each need are no date, in words for `explain`. */
const DOUBTS: { readonly [N in Need]: (around: Surroundings) => string | undefined } = {
  none: () => undefined,
  lunar: () => 'a day of the lunar calendar',
  'slash-day': around => {
    if (isSurelyDay(around)) return undefined;
    const { lower, start, end, before } = around;
    if (NUMBER_OF.test(before)) return 'a number of a document or an address';
    if (/^(?:24|7)\/7$/.test(lower.slice(start, end))) return 'round the clock';
    if (tests(COUNTED_AFTER, lower, end)) return 'a ratio: a noun that is counted follows';
    const isDay = MAYBE_DAY.test(before) || inBrackets(around) || atLineStart(around) || OCCASION.test(before);
    return isDay ? undefined : 'no word says that the ratio is a day';
  },
  'loose-day': around => {
    if (isSurelyDay(around)) return undefined;
    const { lower, end, before } = around;
    if (NUMBER_OF.test(before)) return 'a number of a document or an address';
    if (tests(COUNTED_AFTER, lower, end)) return 'an amount: a noun that is counted follows';
    return MAYBE_DAY.test(before) && tests(MAY_FOLLOW, lower, end)
      ? undefined
      : 'no word says that the numbers are a day';
  },
  day: around => {
    // `7 giờ 30, ngày 15 tháng 9`
    if (/\d ?(?:giờ|h|g|:) ?$/.test(around.before)) return 'minutes';
    const isDay = isSurelyDay(around) || /(?<!\p{L})từ $/u.test(around.before);
    return isDay ? undefined : 'no word says that the number is a day';
  },
  'month-year': ({ lower, end, before }) => {
    if (NUMBER_OF.test(before)) return 'a number of a document';
    return tests(COUNTED_AFTER, lower, end) ? 'a ratio: a noun that is counted follows' : undefined;
  },
  month: ({ lower, end, before }) => {
    if (SPAN_OF.test(before)) return 'a frequency or a duration';
    return tests(TIMES_AFTER, lower, end) ? 'a frequency' : undefined;
  },
  week: ({ lower, end, before }) => {
    if (SPAN_OF.test(before) || tests(TIMES_AFTER, lower, end)) return 'a frequency';
    if (/^ (?:của )?tháng/.test(lower.slice(end, end + 12))) return 'a week of a month';
    return /thai|mang bầu/.test(before) ? 'a week of pregnancy' : undefined;
  },
  'named-year': ({ before }) => (AMOUNT_A_YEAR.test(before) ? 'an amount a year' : undefined),
  years: ({ lower, end, before }) => {
    if (NUMBER_OF.test(before) && !before.endsWith('kế hoạch ')) return 'a number of a document';
    if (AMOUNT.test(before)) return 'an amount';
    if (!YEARS_CUE.test(before))
      return tests(MAY_FOLLOW, lower, end) ? undefined : 'no word says that the numbers are years';
    // `từ 2000 - 2050 con`; but `giai đoạn 2000 - 2010 số ca giảm`.
    return /(?:từ|trong|giữa) ?[(“"]? ?$/.test(before) && tests(COUNTED_AFTER, lower, end) ? 'an amount' : undefined;
  },
  'year-run': ({ before }) => (NUMBER_OF.test(beforeRun(before)) ? 'a number written in groups' : undefined),
  year: around => {
    const { lower, start, end, before, inList } = around;
    if (AMOUNT.test(before) || tests(UP_TO_AFTER, lower, end)) return 'an amount';
    if (inList) return tests(COUNTED_AFTER, lower, end) ? 'an amount' : undefined;
    if (YEAR_CUE.test(before) && tests(MAY_FOLLOW, lower, end)) return undefined;
    if (isOfEvent(around)) return undefined;
    return inBrackets(around) && lower[start - 1] === '(' ? undefined : 'no word says that the number is a year';
  },
};

/** Why a mention is no date after all, in words for `explain`; undefined when it is one. */
export function doubt(need: Need, place: Place): string | undefined {
  const { lower, start, end } = place;
  const glue = partOfMore(need, place);
  if (glue !== undefined) return glue;
  if (tests(LUNAR_AFTER, lower, end)) return 'a day of the lunar calendar';
  if (need === 'none') return undefined;
  return DOUBTS[need]({ ...place, before: lower.slice(Math.max(0, start - REACH), start) });
}

/** What a range needs: less than its first end alone where a year or the numbers themselves say more. */
export function needOfRange(need: Need, stated: Stated, lower: string, end: number): Need {
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

function isSurelyDay({ before, inList, named, lower, end }: Surroundings): boolean {
  // `ngày 5-8; 5-8 tuổi`
  const listed = inList && !tests(COUNTED_AFTER, lower, end);
  return listed || named || DAY_CUE.test(before) || tests(DAY_CUE_AFTER, lower, end);
}

/** A number that is part of a longer one or of a code. */
function partOfMore(need: Need, { lower, start, end }: Place): string | undefined {
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

/** The words before the years that stand right before. */
function beforeRun(before: string): string {
  let end = before.length;
  while (/^\d{4} $/.test(before.slice(Math.max(0, end - 5), end))) end -= 5;
  return before.slice(0, end);
}

/** `(27-7)`, `(từ 8/9 đến 14/9)`. */
function inBrackets({ lower, before, end }: Surroundings): boolean {
  return /\((?:từ |ngày |tức )? ?$/.test(before) && /^ ?[),;]/.test(lower.slice(end, end + 2));
}

/** `(ICPD Cairo, 1994)`, `(Alma-Ata, 1978)`: after the name of a place or an event, in brackets. */
function isOfEvent({ lower, before, end }: Surroundings): boolean {
  return lower[end] === ')' && /\(\p{L}[^()\d\n]{1,40}, ?$/u.test(before);
}

/** A line of a calendar: `12/5: khai mạc`. */
function atLineStart({ lower, start, before, end }: Surroundings): boolean {
  return (
    (start === before.length ? /^$|\n(?:[-•*+] )?$/ : /\n(?:[-•*+] )?$/).test(before) && /[:,]/.test(lower[end] ?? '')
  );
}
