import { isBlank, type Line } from './lines.js';
import { isNothing, isNumber, isValue, isYear } from './values.js';

/** A label or a value of a table that stands one cell a line. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly isValue: boolean;
  /** Index of its line. */
  readonly line: number;
  readonly afterBlank: boolean;
}

/** No label has more characters on one line. */
const LONGEST_LABEL = 160;

/** A number of a telephone. */
const PHONE = /^(?:0\d{2}|\+84|\(0\d)/;

/** `Sơ bộ 2019`, `Prel. 2019`: the last of the years that head columns. */
const PRELIMINARY = /^(?:sơ bộ|prel\.?|sơ bộ ?[-–/] ?prel\.?) (?:19|20)\d\d$/iu;

/** What a label may end with; a sentence is none. */
const ENDS_SENTENCE = /[.;!?…]["”)]?$/u;

/** The labels and values of the lines from `first` on, up to the first that is neither. */
export function itemsOf(
  text: string,
  lines: readonly Line[],
  first: number,
): { readonly items: readonly Item[]; readonly end: number } {
  const items: Item[] = [];
  let afterBlank = false;
  let at = first;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    if (isBlank(line)) {
      afterBlank = true;
      continue;
    }
    const found = itemsOfLine(text, line, at, afterBlank);
    if (found === undefined) break;
    items.push(...found);
    afterBlank = false;
  }
  return { items, end: Math.max(at, first + 1) };
}

function itemsOfLine(text: string, line: Line, index: number, afterBlank: boolean): readonly Item[] | undefined {
  if (line.end - line.start > LONGEST_LABEL) return undefined;
  const written = text.slice(line.start, line.end);
  const item = (start: number, end: number, value: boolean): Item => ({
    start: line.start + start,
    end: line.start + end,
    isValue: value,
    line: index,
    afterBlank,
  });
  if (PHONE.test(written)) return undefined;
  const preliminary = PRELIMINARY.exec(written);
  if (preliminary !== null) return [item(written.length - 4, written.length, true)];
  if (isValue(written) || (isNothing(written) && written.length <= 3)) return [item(0, written.length, true)];
  const values = trailingNumbers(written);
  const label = written.slice(0, values[0]?.[0] ?? written.length).trimEnd();
  if (label === '' || values.length > 1 || (values.length === 1 && label.endsWith(')'))) {
    if (PHONE.test(written.slice(values[0]![0]))) return undefined;
    const own = label === '' ? [] : [item(0, label.length, false)];
    return [...own, ...values.map(([start, end]) => item(start, end, true))];
  }
  if (ENDS_SENTENCE.test(written) || !/\p{L}/u.test(written) || written.includes('\t')) return undefined;
  return [item(0, written.length, false)];
}

/** The numbers that a line ends with, each after a space or a bar. */
function trailingNumbers(line: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let end = line.length;
  while (end > 0) {
    const start = line.lastIndexOf(' ', end - 1) + 1;
    const word = line.slice(start, end);
    if (word !== '|' && word !== '') {
      if (!isNumber(word) && !/^[-–]$/.test(word)) break;
      found.unshift([start, end]);
    }
    end = start - 1;
  }
  // A dash after a label (`… (%) -`) holds no cell; a lone year is the end of a sentence.
  while (found.length > 0 && /^[-–]$/.test(line.slice(...found[0]!))) found.shift();
  if (found.length === 1 && found[0]![0] > 0 && isYear(line.slice(...found[0]!))) return [];
  return found;
}
