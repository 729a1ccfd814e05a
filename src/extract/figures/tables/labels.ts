import type { IndicatorUnit } from '../../../model/entity.js';
import type { Tokens } from '../../engine/tokens.js';
import type { CountClass } from '../../lexicon/numbers/counted.js';
import type { Phrase } from '../clause/clause.js';
import { signAt } from '../values/amount.js';
import type { FigureLexicon } from '../values/lexicon.js';
import { type Line, numbersFrom } from './lines.js';

/** The label of a row or a column: what it measures, and the sign or the counted word that it bears in a bracket. */
export interface Label {
  readonly name: Phrase;
  /** The sign of a share, or null where the bracket holds what is counted. */
  readonly unit: IndicatorUnit | null;
  readonly counted: CountClass | null;
  /** The words of the bracket. */
  readonly inside: Phrase;
  /** The first token after the bracket. */
  readonly end: number;
}

/** No label has more tokens: what keeps the look back to a bracket short. */
const LONGEST_LABEL = 60;

/** The label that a line is, or ends with before its numbers: `Tỷ lệ … (%)`, `Số bác sĩ (Người) 120 135`. */
export function readLabel(
  text: string,
  tokens: Tokens,
  lexicon: FigureLexicon,
  line: Line,
  before: Line | undefined,
): Label | undefined {
  let close = line.end - 1;
  while (close > line.start && close > line.end - LONGEST_LABEL && signAt(text, tokens, close) !== ')') close--;
  if (signAt(text, tokens, close) !== ')' || numbersFrom(text, tokens, close + 1, line) === undefined) return undefined;
  const label = labelOf(text, tokens, lexicon, line.start, close);
  if (label === undefined || before === undefined || !goesOn(text, tokens, before, line)) return label;
  return { ...label, name: { start: before.start, end: label.name.end } };
}

/** `Tỷ lệ trẻ được tiêm đủ các | loại vắc xin (%)`: a line that begins small, after one that ends with a word. */
function goesOn(text: string, tokens: Tokens, before: Line, line: Line): boolean {
  const length = line.end - before.start;
  if (!tokens.isWord(before.end - 1) || !tokens.isWord(line.start) || length > LONGEST_LABEL) return false;
  const first = text[tokens.start(line.start)]!;
  return first === first.toLowerCase() && tokens.isCapitalised(before.start);
}

/** The heads after `Năm` of a table whose rows begin with a year; undefined for those that are no shares. */
export function readYearHeads(
  text: string,
  tokens: Tokens,
  lexicon: FigureLexicon,
  { start, end }: Line,
): readonly (Label | undefined)[] {
  if (text.slice(tokens.start(start), tokens.end(start)).toLowerCase() !== 'năm') return [];
  if (signAt(text, tokens, end - 1) !== ')' || end - start > LONGEST_LABEL) return [];
  const heads: (Label | undefined)[] = [];
  let first = start + 1;
  for (let at = first; at < end; at++) {
    if (signAt(text, tokens, at) !== ')') continue;
    const label = labelOf(text, tokens, lexicon, first, at);
    heads.push(label?.unit ? label : undefined);
    first = at + 1;
  }
  return heads;
}

/** The label of tokens `start` to the bracket that closes at `close`. */
function labelOf(
  text: string,
  tokens: Tokens,
  lexicon: FigureLexicon,
  start: number,
  close: number,
): Label | undefined {
  let open = close - 1;
  while (open > start && close - open < LONGEST_BRACKET && signAt(text, tokens, open) !== '(') open--;
  let first = start;
  // `1 | Tỷ lệ …`, `242. Tỷ lệ …`: the number of the row.
  while (first < open && !tokens.isWord(first)) first++;
  if (signAt(text, tokens, open) !== '(' || first === open) return undefined;
  const inside = { start: open + 1, end: close };
  const sign = lexicon.shareSignAt(text, tokens, open + 1);
  const noun = lexicon.nounAt(tokens, open + 1);
  const unit = sign?.end === close ? sign.value : null;
  const counted = noun?.end === close ? noun.value.kind : null;
  if (unit === null && counted === null) return undefined;
  const name = { start: first, end: nameEnd(text, tokens, lexicon, first, open) };
  return { name, unit, counted, inside, end: close + 1 };
}

/** `Tỷ lệ hộ nghèo (%) - Poverty rate (%)`: the name ends at its own sign. */
function nameEnd(text: string, tokens: Tokens, lexicon: FigureLexicon, start: number, open: number): number {
  for (let at = start; at < open; at++)
    if (signAt(text, tokens, at) === '(' && lexicon.shareSignAt(text, tokens, at + 1)) return at;
  return open;
}

/** No unit in a bracket has more tokens. */
const LONGEST_BRACKET = 6;
