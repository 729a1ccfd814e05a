import type { FlowBlock } from '../../outline/flow.js';
import { LONGEST_TEXT, TooLarge } from '../limits.js';
import { Nest } from '../nest.js';
import type { Found } from '../office.js';
import { type Fonts, Runs } from '../runs.js';
import { headingOf, standingOf } from '../styles.js';
import { signOf } from '../symbols.js';
import type { FileInformation } from './fib.js';
import { readStretches, Stretches } from './formatting.js';
import { Fields, MARK } from './marks.js';
import { type ParagraphProperties, PLAIN_PARAGRAPH, readParagraph } from './paragraphs.js';
import { lettersOf, type Piece, readPieces } from './pieces.js';
import { PLAIN, type RunProperties, readRun } from './runs.js';
import { readFonts, StyleSheet } from './tables.js';

/** The parts of a Word file. */
export interface DocParts {
  readonly stream: Uint8Array;
  readonly view: DataView;
  readonly table: DataView;
  readonly data: DataView | undefined;
  readonly information: FileInformation;
  readonly fonts: Fonts;
}

/** Bytes that stand for a paragraph on a page of properties, and for a run. */
const PARAGRAPH_ENTRY = 13;
const RUN_ENTRY = 1;

/** Letters, and the marks that end a paragraph, a cell or a row, or stand for something else. */
const PART = /[\u0001-\u0008\u000b-\u001f]|[^\u0001-\u0008\u000b-\u001f]+/g;

/** Puts the text of a Word 97-2003 file together. */
export class DocText {
  readonly #parts: DocParts;
  readonly #pieces: readonly Piece[];
  readonly #runProperties: Stretches<RunProperties>;
  readonly #paragraphProperties: Stretches<ParagraphProperties>;
  readonly #fontNames: readonly string[];
  readonly #styles: StyleSheet;

  /** @throws where a part that is needed is broken */
  constructor(parts: DocParts) {
    this.#parts = parts;
    const { view, table, data, information } = parts;
    const { at, size } = information.part('pieces');
    this.#pieces = readPieces(table, at, size);
    const ends = this.#pieces.map(({ at: place, from, to, width }) => place + (to - from) * width);
    if (ends.some(end => end > parts.stream.length)) throw new Error('text beyond the end');
    const letters = this.#pieces.reduce((sum, { from, to }) => sum + to - from, 0);
    if (letters > parts.stream.length) throw new Error('more letters than bytes');
    if (letters > LONGEST_TEXT) throw new TooLarge();
    const runAt = (place: number): RunProperties => readRun(view, place + 1, place + 1 + view.getUint8(place));
    const paragraphAt = (place: number): ParagraphProperties => readParagraph(view, place, data);
    const runs = readStretches(view, table, information.part('runs'), RUN_ENTRY, runAt, PLAIN);
    this.#runProperties = new Stretches(runs, PLAIN);
    const paragraphs = readStretches(
      view,
      table,
      information.part('paragraphs'),
      PARAGRAPH_ENTRY,
      paragraphAt,
      PLAIN_PARAGRAPH,
    );
    this.#paragraphProperties = new Stretches(paragraphs, PLAIN_PARAGRAPH);
    const fonts = information.part('fonts');
    this.#fontNames = readFonts(table, fonts.at, fonts.size);
    const styles = information.part('styles');
    this.#styles = new StyleSheet(table, styles.at, styles.size);
  }

  read(): Found {
    const { main, footnotes, headers, comments, endnotes, textBoxes } = this.#parts.information.lengths;
    const notes = main + footnotes + headers + comments;
    const blocks = [
      ...this.#blocks(0, main),
      ...this.#blocks(main, main + footnotes),
      ...this.#blocks(notes, notes + endnotes + textBoxes),
    ];
    return { blocks, ...this.#parts.fonts.found };
  }

  /** @param from number of a letter of the text, and of the one after the last */
  #blocks(from: number, to: number): readonly FlowBlock[] {
    const nest = new Nest();
    const runs = new Runs(this.#parts.fonts);
    const fields = new Fields();
    let place = 0;
    for (const stretch of this.#stretches(from, to)) {
      const { run, paragraph, width, letters } = stretch;
      place = stretch.place;
      for (const [part] of letters.matchAll(PART)) {
        const isMark = part === MARK.paragraph || part === MARK.cell || part === MARK.page;
        if (isMark) endParagraph(part, this.#paragraphProperties.at(place).properties, runs, nest, this.#styles);
        else if (!fields.take(part) && fields.isShown && !run.isHidden) this.#write(part, run, paragraph, runs);
        place += part.length * width;
      }
    }
    const last = this.#paragraphProperties.at(place).properties;
    endParagraph(MARK.paragraph, last, runs, nest, this.#styles);
    return nest.finish();
  }

  #write(text: string, run: RunProperties, paragraph: ParagraphProperties, runs: Runs): void {
    const font = run.font ?? (run.style === null ? null : this.#styles.fontOf(run.style));
    const name = this.#fontNames[font ?? this.#styles.fontOf(paragraph.style) ?? -1] ?? null;
    if (run.sign !== null) {
      const signs = this.#fontNames[run.sign.font];
      const sign = signs === undefined ? null : signOf(signs, run.sign.code);
      runs.add(sign ?? '', null);
    } else if (text === MARK.line || text === MARK.column) runs.add('\n', name);
    // In old fonts it is a letter.
    else if (text === MARK.softHyphen) runs.add('\u00ad', name);
    else if (text === MARK.hyphen) runs.add('-', name);
    else if (text >= ' ' && !(run.isSpecial && text.length === 1))
      runs.add(run.isCapitals ? text.toUpperCase() : text, name);
    else if (text.startsWith('\t')) runs.add(text, name);
  }

  /** Stretches of letters with one run's and one paragraph's properties, in the order of the text. */
  *#stretches(
    from: number,
    to: number,
  ): Generator<{
    readonly letters: string;
    readonly place: number;
    readonly width: 1 | 2;
    readonly run: RunProperties;
    readonly paragraph: ParagraphProperties;
  }> {
    const { stream } = this.#parts;
    for (const piece of this.#pieces) {
      const { at, width } = piece;
      const start = at + (Math.max(from, piece.from) - piece.from) * width;
      const end = Math.min(at + (Math.min(to, piece.to) - piece.from) * width, stream.length);
      for (let place = start; place < end; ) {
        const run = this.#runProperties.at(place);
        const paragraph = this.#paragraphProperties.at(place);
        // Properties that end within a letter of two bytes are broken: they hold to its end.
        const next = Math.max(place + width, Math.min(end, run.to, paragraph.to));
        yield {
          letters: lettersOf(stream, place, next, width),
          place,
          width,
          run: run.properties,
          paragraph: paragraph.properties,
        };
        place = next;
      }
    }
  }
}

function endParagraph(
  mark: string,
  { style, level, item, depth, endsInnerCell, endsRow, row }: ParagraphProperties,
  runs: Runs,
  nest: Nest,
  styles: StyleSheet,
): void {
  const text = runs.take();
  const standing = styles.standingOf(style) ?? (level === null ? null : headingOf(level));
  if (text.trim() !== '') nest.add({ ...standingOf(standing, item), text }, depth);
  if (endsRow) nest.endRow(depth, row);
  else if (depth > 0 && (mark === MARK.cell || endsInnerCell)) nest.endCell(depth);
}
