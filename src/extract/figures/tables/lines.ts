import { TokenKind, type Tokens } from '../../engine/tokens.js';
import { signAt } from '../values/amount.js';
import { readNumber } from '../values/numbers.js';

/** A line of the text: tokens `start` to before `end`. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** A number of a line that holds nothing but numbers from some token on. */
export interface LineNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly regular: boolean;
}

const YEAR = /^(?:19|20)\d\d$/;
/** What may stand between the cells of a row; a dash or dots stand for an empty cell. */
const CELL_SIGNS = '|-–…';

/** The numbers from token `at` to the end of a line, or undefined where anything else stands there. */
export function numbersFrom(
  text: string,
  tokens: Tokens,
  at: number,
  { end }: Line,
): readonly LineNumber[] | undefined {
  const numbers: LineNumber[] = [];
  for (let next = at; next < end; ) {
    if (tokens.kind(next) === TokenKind.Number) {
      const number = readNumber(text, tokens, next)!;
      numbers.push({ start: next, end: number.end, value: number.value, regular: number.regular });
      next = number.end;
    } else if (CELL_SIGNS.includes(signAt(text, tokens, next) || ' ')) next++;
    else return undefined;
  }
  return numbers;
}

/** The years that end a line, two or more after at most a few words of a heading: `Chỉ tiêu 2019 2020`. */
export function yearsOf(text: string, tokens: Tokens, line: Line): readonly string[] | undefined {
  let at = line.start;
  while (at < line.end && at < line.start + MOST_HEADING && tokens.kind(at) !== TokenKind.Number) at++;
  const numbers = numbersFrom(text, tokens, at, line);
  if (numbers === undefined || numbers.length === 0) return undefined;
  const years = numbers.map(({ start, end }) => text.slice(tokens.start(start), tokens.end(end - 1)));
  if (!years.every((year, i) => YEAR.test(year) && (i === 0 || year > years[i - 1]!))) return undefined;
  return years.length > 1 || at === line.start ? years : undefined;
}

/** The heading before the years of a table has no more tokens. */
const MOST_HEADING = 6;

const LETTER = /\p{L}/u;
const ACCENTED = /[^\p{ASCII}]/u;

/** True for a line of words without a single accent: the same row in another language. */
export function isForeign(text: string, tokens: Tokens, { start, end }: Line): boolean {
  const written = text.slice(tokens.start(start), tokens.end(end - 1));
  return written.length < LONGEST_FOREIGN && LETTER.test(written) && !ACCENTED.test(written);
}

const LONGEST_FOREIGN = 120;
