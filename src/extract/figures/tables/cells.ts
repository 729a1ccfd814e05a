import { TokenKind, type Tokens } from '../../engine/tokens.js';
import type { Phrase } from '../clause/clause.js';
import { signAt } from '../values/amount.js';
import type { FigureLexicon } from '../values/lexicon.js';
import { type Label, readLabel, readYearHeads } from './labels.js';
import { isForeign, type Line, type LineNumber, numbersFrom, yearsOf } from './lines.js';

/** A number of a flattened table whose label stands on another line, or bears the word that is counted. */
export interface Cell extends LineNumber {
  readonly label: Label;
  readonly name: Phrase;
  /** Of its column or its row; null where neither says one. */
  readonly period: string | null;
}

/** No row in another language stands on more lines. */
const MOST_FOREIGN = 4;
/** Telephone numbers, numbers of pages and years are no shares. */
const MOST_PERCENT = 1000;

/** A label in a bracket that its numbers follow on the same line or on one of the next. */
const MAY_HOLD = /\((?:%|‰|\p{L}[\p{L} ]{0,18})\)[ |–-]{0,4}(?:\n|\d)/u;

/** The cells of the flattened tables of a text, by the token of each number. */
export function findCells(text: string, tokens: Tokens, lexicon: FigureLexicon): ReadonlyMap<number, Cell> {
  const table = new FlatTable(text, tokens, lexicon);
  if (!MAY_HOLD.test(text)) return table.cells;
  for (let start = 0; start < tokens.count; ) {
    let end = start;
    while (end < tokens.count && tokens.kind(end) !== TokenKind.Break) end++;
    if (end > start) table.take({ start, end });
    start = end + 1;
  }
  table.close();
  return table.cells;
}

/** Goes through the lines of a text and remembers the heads and the label that numbers may belong to. */
class FlatTable {
  readonly cells = new Map<number, Cell>();
  /** The years that head the columns. */
  #years: readonly string[] = [];
  /** The heads of a table whose rows begin with a year: `Năm | Tỷ lệ (%)`. */
  #heads: readonly (Label | undefined)[] = [];
  #label: Label | undefined;
  #numbers: LineNumber[] = [];
  #foreign = 0;
  /** The line before, where a label may have begun: `Tỷ lệ trẻ được tiêm đủ các | loại vắc xin (%)`. */
  #before: Line | undefined;

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    readonly lexicon: FigureLexicon,
  ) {}

  take(line: Line): void {
    const { text, tokens } = this;
    const before = this.#before;
    this.#before = undefined;
    const numbers = numbersFrom(text, tokens, line.start, line);
    if (numbers !== undefined) {
      this.#takeNumbers(line, numbers);
      return;
    }
    if (this.#label && this.#numbers.length === 0 && this.#foreign < MOST_FOREIGN && isForeign(text, tokens, line)) {
      this.#foreign++;
      return;
    }
    this.close();
    this.#heads = readYearHeads(text, tokens, this.lexicon, line);
    if (this.#heads.length > 0) return;
    const label = readLabel(text, tokens, this.lexicon, line, before);
    if (label === undefined) {
      const years = yearsOf(text, tokens, line);
      if (years) this.#years = years;
      else if (signAt(text, tokens, line.end - 1) === '.') this.#years = [];
      this.#before = line;
      return;
    }
    this.#label = label;
    const rest = numbersFrom(text, tokens, label.end, line)!;
    const twice = label.name.end < label.inside.start - 1;
    // A share on the line of its label is read as any other.
    if (label.unit !== null && rest.length > 0 && !twice) this.#label = undefined;
    else if (rest.length > 1) this.#numbers = [...rest];
    if (label.unit === null || rest.length > 0) this.close();
  }

  /** A line of numbers: a row under a label, a row that begins with its year, or the years of the columns. */
  #takeNumbers(line: Line, numbers: readonly LineNumber[]): void {
    const { text, tokens } = this;
    const [first, ...rest] = numbers;
    const years = yearsOf(text, tokens, line);
    const year = first && yearsOf(text, tokens, { start: first.start, end: first.end })?.[0];
    if (year !== undefined && this.#heads.length > 0 && rest.length === this.#heads.length) {
      for (const [i, number] of rest.entries()) this.#add(number, this.#heads[i], year);
      return;
    }
    this.#heads = [];
    if (years !== undefined) {
      this.close();
      this.#years = this.#years.length > 0 && years[0]! > this.#years.at(-1)! ? [...this.#years, ...years] : years;
      return;
    }
    if (this.#label === undefined) return;
    const room = this.#years.length > 0 ? this.#years.length - this.#numbers.length : numbers.length;
    const shares = numbers.every(number => this.#isShare(number, numbers.length));
    if (numbers.length === 0 || numbers.length > room || !shares) this.#label = undefined;
    else this.#numbers = [...this.#numbers, ...numbers];
    if (this.#label === undefined || this.#years.length === this.#numbers.length || this.#years.length === 0)
      this.close();
  }

  /** False for the number of a page, a telephone number: a lone whole number under a label is no share. */
  #isShare({ start, end, value }: LineNumber, ofRow: number): boolean {
    const lone = ofRow === 1 && this.#years.length === 0;
    if (value > MOST_PERCENT || (lone && end === start + 1)) return false;
    return end > start + 1 || value === 0 || this.text[this.tokens.start(start)] !== '0';
  }

  /** Ends the row: its numbers become cells, with periods where each column has one. */
  close(): void {
    const label = this.#label;
    const aligned = this.#years.length === this.#numbers.length;
    for (const [i, number] of this.#numbers.entries())
      this.#add(number, label, aligned ? (this.#years[i] ?? null) : null);
    this.#label = undefined;
    this.#numbers = [];
    this.#foreign = 0;
  }

  #add({ start, end, value, regular }: LineNumber, label: Label | undefined, period: string | null): void {
    if (label) this.cells.set(start, { start, end, value, regular, label, name: label.name, period });
  }
}
