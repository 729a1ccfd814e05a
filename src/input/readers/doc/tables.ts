import { headingOf, type Standing, standingOfStyle } from '../styles.js';
import { type RunProperties, readRun } from './runs.js';

/** The names of the fonts of a file, by their number. Source: [MS-DOC] 2.9.286. */
export function readFonts(table: DataView, at: number, size: number): readonly string[] {
  const fonts: string[] = [];
  const end = Math.min(at + size, table.byteLength);
  for (let next = at + 4; next + NAME < end; ) {
    const length = table.getUint8(next) + 1;
    let name = '';
    for (let unit = next + NAME; unit + 2 <= next + length && unit + 2 <= end; unit += 2) {
      const code = table.getUint16(unit, true);
      if (code === 0) break;
      name += String.fromCharCode(code);
    }
    fonts.push(name);
    next += length;
  }
  return fonts;
}

/** Where the name stands in what is told of a font. */
const NAME = 40;

interface Style {
  readonly base: number;
  readonly run: RunProperties | null;
  readonly standing: Standing | null;
}

const NO_BASE = 0xfff;
const OF_PARAGRAPHS = 1;
const OF_RUNS = 2;

/** Numbers of the styles that Word has itself: headings 1 to 9. */
const HEADINGS = 9;

const LONGEST_CHAIN = 20;

/** The styles of a file. Source: [MS-DOC] 2.9.271. */
export class StyleSheet {
  readonly #styles: readonly (Style | null)[];
  /** Font of text whose style names none. */
  readonly #font: number | null;

  constructor(table: DataView, at: number, size: number) {
    const end = Math.min(at + size, table.byteLength);
    const head = at + 2;
    let next = head + (size < 2 ? 0 : table.getUint16(at, true));
    this.#font = next >= head + 18 && next <= end ? table.getUint16(head + 16, true) : null;
    const base = next >= head + 4 && next <= end ? table.getUint16(head + 2, true) : 10;
    const styles: (Style | null)[] = [];
    while (next + 2 <= end) {
      const length = table.getUint16(next, true);
      const start = next + 2;
      next = start + length;
      styles.push(length > base && next <= end ? readStyle(table, start, base, next) : null);
    }
    this.#styles = styles;
  }

  /** Number of the font of a style, or of those that it is based on; null where none says it. */
  fontOf(style: number): number | null {
    return this.#find(style, ({ run }) => run?.font ?? null) ?? this.#font;
  }

  standingOf(style: number): Standing | null {
    return this.#styles[style]?.standing ?? null;
  }

  #find<T>(style: number, pick: (of: Style) => T | null): T | null {
    let number = style;
    for (let i = 0; i < LONGEST_CHAIN; i++) {
      const found = this.#styles[number];
      if (!found) return null;
      const value = pick(found);
      if (value !== null) return value;
      number = found.base;
    }
    return null;
  }
}

function readStyle(table: DataView, start: number, base: number, end: number): Style {
  const number = table.getUint16(start, true) & 0xfff;
  const kindAndBase = table.getUint16(start + 2, true);
  const kind = kindAndBase & 0xf;
  const letters = table.getUint16(start + base, true);
  let next = start + base + 2;
  let name = '';
  for (let i = 0; i < letters && next + 2 <= end; i++, next += 2) {
    name += String.fromCharCode(table.getUint16(next, true));
  }
  next += 2;
  let run: RunProperties | null = null;
  // A style of paragraphs tells of these first, then of runs.
  for (const what of kind === OF_PARAGRAPHS ? ['paragraph', 'run'] : kind === OF_RUNS ? ['run'] : []) {
    next += (next & 1) ^ (start & 1);
    if (next + 2 > end) break;
    const size = table.getUint16(next, true);
    if (what === 'run') run = readRun(table, next + 2, Math.min(end, next + 2 + size));
    next += 2 + size;
  }
  const standing = number >= 1 && number <= HEADINGS ? headingOf(number) : standingOfStyle(name);
  const parent = kindAndBase >> 4;
  return { base: parent === NO_BASE ? -1 : parent, run, standing: kind === OF_PARAGRAPHS ? standing : null };
}
