import { COUNT_WORDS, DAY_PARTS, DAY_WORDS, MONTH_WORDS, ORDINALS } from './lexicon.js';

/** Source of a pattern that matches one of some words; a longer word must stand before one that begins it. */
export function oneOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

function words(rows: readonly (readonly [string, number])[]): string {
  return oneOf(rows.map(([word]) => word));
}

/** Ends a word: no letter may follow. Texts are composed and in lower case here. */
export const WORD_END = '(?![a-zà-ỹ])';

/** `năm` is both May and the word for year: May only where a year follows it. */
const MAY = '(?=,? (?:của )?năm| ?[/-])';

export const MONTH = String.raw`\d{1,2}|${oneOf(MONTH_WORDS.map(([word]) => (word === 'năm' ? word + MAY : word)))}${WORD_END}`;
export const DAY_WORD = words(DAY_WORDS);
export const COUNT = String.raw`\d{1,2}|${words(COUNT_WORDS)}`;
export const ORDINAL = `0?[1-4]|${words(ORDINALS)}${WORD_END}`;
export const DAY_PART = oneOf(DAY_PARTS);

/** What separates the numbers of a day, with the spaces that careless hands put round it. */
export const SEPARATOR = ' ?[/.\\-–] ?';

/** A number before one of the marks of `SEPARATOR`, as rules begin. */
export const BEFORE_SEPARATOR = ['/', '.', '-', '–'].map(mark => `0 ${mark}`);

/** Ends a year: no digit follows but those of a stamp that page software glued to it (`7/202312/06/2023`). */
export const YEAR_END = String.raw`(?:(?!\d)|(?=\d{2}[/-]\d{2}[/-]\d{4}(?!\d)))`;

/** The year of a month, a quarter or a week: `/2021`, ` năm 2021`, `-2021`, ` của năm 2021`; not `quý 3 - 5000 liều`. */
export const YEAR_TAIL = String.raw`(?: ?[/.\-–] ?(?:năm |(?=(?:19|20)\d{2}${YEAR_END}))|/(?=1[5-8]\d{2}(?!\d))|[,.]? ?(?:của |trong )?năm:? ?| (?=20\d{2}(?:$|[\n,.;:)|]| ?[-|] ?\d| \d{1,2}[:h]\d)))(\d{4})${YEAR_END}`;

/** `hai nghìn không trăm hai mươi mốt`, as minutes of meetings spell the year; groups: thousand, rest. */
export const YEAR_IN_WORDS = `(hai (?:nghìn|ngàn))(?: không trăm)?(?: (?:linh |lẻ )?(${DAY_WORD})${WORD_END})?`;

/** A clock time: `8h30`, `16 giờ`, `07:30`, `22h50 phút`. */
export const CLOCK = String.raw`\d{1,2} ?(?:giờ|h|g(?![a-zà-ỹ])|:)(?: ?\d{1,2})?(?: ?(?:'|’|phút))?`;

/** `27/2 năm nay`, `6 tháng đầu năm ngoái`: the year, counted from the report's own; the group is its word. */
export const YEAR_BY_WORD = /(?:,? (?:của )?năm|(?<=năm)) (nay|này|ngoái|trước|sau|tới)(?![\p{L}\p{M}])/uy;

/** A number in digits or in a word of a table; NaN when neither. */
export function numberOf(text: string, rows: readonly (readonly [string, number])[]): number {
  return rows.find(([word]) => word === text)?.[1] ?? Number(text);
}
