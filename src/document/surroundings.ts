import type { TextSpan } from '../model/span.js';
import type { Sentences } from '../model/text.js';
import type { Cell, CellIndex, Structure } from '../structure/structure.js';

/** A longer sentence is shown in part: whole, a megabyte would be written for every mention in it. */
const LONGEST_SENTENCE = 2000;

/**
 * So many mentions show the whole of one sentence or row, more than any report has in one; each further one its own part.
 * Else a line of figures would be written once for each of its figures.
 */
const MOST_MENTIONS = 32;

/** Of such a sentence a mention shows so many UTF-16 units on each side, whole words. */
const AROUND = 100;

/** Of a row with more cells a mention shows its own cell. */
const MOST_CELLS = 100;

interface ShownRow {
  readonly table: CellIndex;
  readonly index: number;
  /** Undefined for a row that is not shown whole. */
  readonly shown: string | undefined;
  /** How many mentions showed it. */
  count: number;
}

/** Gives each mention the text that it stands in: its sentence, or its row of a table. */
export class Surroundings {
  readonly #text: string;
  readonly #sentences: Sentences;
  readonly #structure: Structure;
  #shown = '';
  /** Where the sentence that is shown begins and ends. */
  #start = 0;
  #end = -1;
  /** How many mentions showed it. */
  #count = 0;
  #row: ShownRow | null = null;

  constructor(text: string, sentences: Sentences, structure: Structure) {
    this.#text = text;
    this.#sentences = sentences;
    this.#structure = structure;
  }

  /** @param span of a mention; they come in order, and those of one sentence share its text */
  of(span: TextSpan): string {
    if (span.start >= this.#end) {
      const { start, end } = this.#sentences.at(span.start);
      if (end - start > LONGEST_SENTENCE) return this.#around(span, start, end);
      this.#shown = this.#rowAt(span.start) ?? onOneLine(this.#text.slice(start, Math.max(end, span.end)));
      this.#start = start;
      this.#end = end;
      this.#count = 0;
    }
    const count = this.#row?.shown === undefined ? ++this.#count : ++this.#row.count;
    return count > MOST_MENTIONS ? this.#around(span, this.#start, this.#end) : this.#shown;
  }

  #around(span: TextSpan, start: number, end: number): string {
    const text = this.#text;
    const from = Math.max(start, span.start - AROUND);
    const to = Math.min(end, span.end + AROUND);
    const before = text.slice(from, span.start);
    const after = text.slice(span.end, to);
    const shownBefore = from === start ? before : before.slice(before.indexOf(' ') + 1);
    const shownAfter = to >= end || !after.includes(' ') ? after : after.slice(0, after.lastIndexOf(' '));
    const shown = shownBefore + text.slice(span.start, span.end) + shownAfter;
    return span.end > end ? onOneLine(shown) : shown;
  }

  /** The row of a table that holds an offset, its cells parted by bars; undefined outside tables and for the longest rows. */
  #rowAt(offset: number): string | undefined {
    const cell = this.#structure.cellAt(offset);
    const table = this.#structure.tableAt(this.#structure.blockAt(offset));
    if (cell === null || table === undefined) this.#row = null;
    else if (this.#row?.table !== table || this.#row.index !== cell.row) {
      this.#row = { table, index: cell.row, shown: this.#show(table.row(cell.row)), count: 0 };
    }
    return this.#row?.shown;
  }

  #show(cells: readonly Cell[]): string | undefined {
    if (cells.length > MOST_CELLS) return undefined;
    const shown = ({ start, end }: TextSpan): string => this.#text.slice(start, end);
    const row = cells.map(({ parts }) => parts.map(shown).join(' ')).join(' | ');
    return row.length > LONGEST_SENTENCE ? undefined : row;
  }
}

/** A mention may go over the line end at which its sentence was held to end: `TRUNG TÂM Y TẾ`, `HUYỆN BẮC YÊN`. */
function onOneLine(sentence: string): string {
  return sentence.replaceAll(/\n+/g, ' ');
}
