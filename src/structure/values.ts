// What a cell holds by its looks alone: whether `97,2` is a share or a count is for those who read figures.

const DIGITS = /\d/;

/** `97,2%`, `≥ 96,0`, `12.118/12.597`, `65 - 70`, `(100%)`, `-7,0`, `< 0,5%`. */
const NUMBER =
  /^[([]?(?:[≥≤<>=~±+–-] ?){0,2}\d{1,4}(?:[.,]\d{1,9}|\d){0,8}(?: ?(?:[-–/]|đến) ?\d{1,4}(?:[.,]\d{1,9}|\d){0,8})? ?(?:%o?|‰)?[)\]]?$/u;

/** Groups of three with a space between them: `18 420`, `1 248 300`, `1 234,5`. */
const SPACED = /^[([]?[+–-]?\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,4}(?:,\d{1,2})?[)\]]?$/u;

/** A number with the word that it counts, or words of a bound before it: `186.420 lượt`, `Trên 95%`, `Từ 95% trở lên`. */
const WITH_WORDS =
  /^(?:(?:trên|dưới|khoảng|gần|hơn|từ|tối thiểu|tối đa|ít nhất|không quá) )?[≥≤<>]? ?\d{1,3}(?:[.,]?\d{1,3}){0,5}(?: ?[-–/] ?\d{1,3}(?:[.,]?\d{1,3}){0,5})? ?(?:%|‰)?(?: ?(?!tháng|th\b|quý|tuần|năm|ngày|giờ|tuổi|người dân)\p{L}{1,8}(?: \p{L}{1,7})?)?[;,]?$/iu;

/** A rate with its noun: `112,4 bé trai/100 bé gái`, `139,7 ca/100.000 dân`. */
const RATE = /^\d[\d.,]{0,9} ?\p{L}[\p{L} ]{0,30}\/ ?[\d.]{0,9} ?\p{L}[\p{L} ]{0,30}$/u;

/** What stands for a cell without a value: `-`, `…`, `x`, `/`. */
const NOTHING = /^(?:[-–—.…*_/]{1,6}|x|X|kxđ|n\/a)$/iu;

const YEAR = /^(?:19|20)\d\d$/;

const DAY = /^(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])$/;

/** Columns that bear a number and rows that bear a formula: `(1)`, `3=2/1`, `(4)=(3)/(2)*100`. */
const FORMULA = /^\(?\d{1,2}\)?(?: ?= ?[-+*x:/%() \d]{1,24})$/iu;
const COLUMN_NUMBER = /^[([]?\d{1,2}[)\]]?$/;

const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|\p{Lu}|[a-zđ])[.)]?$/u;

/** No value is longer. */
const LONGEST = 40;

/** True for a number as it stands in a cell; for a year too. */
export function isNumber(text: string): boolean {
  return text.length <= LONGEST && DIGITS.test(text) && (NUMBER.test(text) || SPACED.test(text));
}

/** True for a number that may bear the word it counts or a bound. */
export function isValue(text: string): boolean {
  return isNumber(text) || (text.length <= LONGEST && DIGITS.test(text) && (WITH_WORDS.test(text) || RATE.test(text)));
}

/** True for what stands in a cell that holds nothing. */
export function isNothing(text: string): boolean {
  return text === '' || (text.length <= 6 && NOTHING.test(text));
}

export function isYear(text: string): boolean {
  return YEAR.test(text);
}

/** The place in its year of a day without one (`06/9`), 0 for anything else. */
export function dayOf(text: string): number {
  const day = DAY.exec(text);
  return day === null ? 0 : Number(day[2]) * 31 + Number(day[1]);
}

export function isFormula(text: string): boolean {
  return text.length <= LONGEST && FORMULA.test(text);
}

/** `(1)`, `2`, `[3]`: the number of a column. */
export function isColumnNumber(text: string): boolean {
  return COLUMN_NUMBER.test(text);
}

/** `1`, `1.2`, `II`, `A`, `a)`: the number of a row. */
export function isRowNumber(text: string): boolean {
  return text.length <= 10 && ROW_NUMBER.test(text);
}
