/** A stretch of letters on a page, as pdf.js hands it over. */
export interface Item {
  readonly str: string;
  /** `[a, b, c, d, x, y]`: the letters' own axes, and where they begin; y grows upwards. */
  readonly transform: readonly number[];
  /** In the units of the page, 1/72 inch. */
  readonly width: number;
  readonly height: number;
}

/** Letters side by side, with their place on the page. */
interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly size: number;
}

interface Line {
  readonly stretches: Stretch[];
  readonly base: number;
  readonly size: number;
}

/** A gap wider than this share of the letters' size stands between words. */
const WORD_GAP = 0.2;
/** One wider than this between columns; where the file itself has put a space, it is stretched to fill the line. */
const COLUMN_GAP = 0.9;
const STRETCHED_GAP = 1.2;

/** Columns of two lines that begin no further apart begin at one place, in units of the page. */
const SAME_EDGE = 2;

/** Letters whose base lines are no further apart stand on one line: the `2` of `m²`. */
const SAME_LINE = 0.5;

/** Lines further apart than this many usual distances are two paragraphs; rows of a table may stand apart as well. */
const PARAGRAPH_GAP = 1.35;
const ROW_GAP = 2.5;

/**
 * The text of a page as it is laid out: a line a line, columns below each other by spaces, an empty line where the lines
 * stand apart. Letters that do not stand upright are left out: watermarks, stamps.
 */
export function layOut(items: readonly Item[]): string {
  const lines = linesOf(items.flatMap(stretchOf));
  if (lines.length === 0) return '';
  const left = lines.reduce((least, { stretches }) => Math.min(least, stretches[0]!.from), Number.POSITIVE_INFINITY);
  const letter = widthOfLetter(lines);
  const edges = lines.map(({ stretches }) => edgesOf(stretches));
  const texts = lines.map(({ stretches }, i) =>
    writeLine(stretches, left, letter, [...(edges[i - 1] ?? []), ...(edges[i + 1] ?? [])]),
  );
  const pitch = usualPitch(lines);
  let text = '';
  for (const [i, line] of texts.entries()) {
    if (i > 0) {
      const gap = lines[i - 1]!.base - lines[i]!.base;
      const isTable = / {3}/.test(line.trim()) && / {3}/.test(texts[i - 1]!.trim());
      text += gap > pitch * (isTable ? ROW_GAP : PARAGRAPH_GAP) ? '\n\n' : '\n';
    }
    text += line;
  }
  return text;
}

function stretchOf({ str, transform, width, height }: Item): readonly Stretch[] {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  if (str === '' || Math.abs(b) > Math.abs(a) / 4) return [];
  return [{ text: str, from: x, to: x + width, base: y, size: Math.abs(d) || height || 1 }];
}

function linesOf(stretches: readonly Stretch[]): readonly Line[] {
  const lines: Line[] = [];
  for (const stretch of [...stretches].sort((a, b) => b.base - a.base)) {
    if (stretch.text.trim() === '' && stretch.to - stretch.from === 0) continue;
    const line = lines.at(-1);
    if (line !== undefined && line.base - stretch.base <= Math.max(line.size, stretch.size) * SAME_LINE) {
      line.stretches.push(stretch);
    } else lines.push({ stretches: [stretch], base: stretch.base, size: stretch.size });
  }
  for (const { stretches: on } of lines) on.sort((a, b) => a.from - b.from);
  return lines.filter(({ stretches: on }) => on.some(({ text }) => text.trim() !== ''));
}

/** A stretch with what parts it from the one before. */
interface Placed extends Stretch {
  readonly gap: 'none' | 'word' | 'column';
}

function placed(stretches: readonly Stretch[]): readonly Placed[] {
  let end: number | undefined;
  let isSpaced = false;
  const found: Placed[] = [];
  for (const stretch of stretches) {
    const { text, from, to, size } = stretch;
    // A space of its own is as wide as the gap that it stands for.
    if (text.trim() === '') {
      isSpaced = true;
      continue;
    }
    isSpaced ||= text.startsWith(' ');
    const gap = from - (end ?? from);
    const isColumn = gap > size * (isSpaced ? STRETCHED_GAP : COLUMN_GAP);
    found.push({ ...stretch, gap: isColumn ? 'column' : isSpaced || gap > size * WORD_GAP ? 'word' : 'none' });
    end = Math.max(end ?? to, to);
    isSpaced = text.endsWith(' ');
  }
  return found;
}

/** Where columns begin after a wide gap. */
function edgesOf(stretches: readonly Stretch[]): readonly number[] {
  return placed(stretches).flatMap(({ gap, from }) => (gap === 'column' ? [from] : []));
}

/**
 * @param letter how wide a letter is, for the columns below each other
 * @param edges where columns begin in the lines above and below: a full cell leaves hardly a gap
 */
function writeLine(stretches: readonly Stretch[], left: number, letter: number, edges: readonly number[]): string {
  let text = '';
  for (const { text: piece, from, gap } of placed(stretches)) {
    const isCell = gap === 'column' || (gap === 'word' && edges.some(edge => Math.abs(edge - from) < SAME_EDGE));
    if (text === '' || isCell) {
      const column = Math.round((from - left) / letter);
      text = text.trimEnd();
      text += ' '.repeat(Math.max(column - text.length, text === '' ? 0 : 3)) + piece.trimStart();
    } else if (gap === 'word') text = `${text.trimEnd()} ${piece.trimStart()}`;
    else text += piece;
  }
  return text.trimEnd();
}

function widthOfLetter(lines: readonly Line[]): number {
  const widths = lines
    .flatMap(({ stretches }) => stretches)
    .filter(({ text, from, to }) => text.length > 2 && to > from)
    .map(({ text, from, to }) => (to - from) / text.length);
  return middle(widths) ?? 6;
}

/** The distance of lines that most have: the smaller half holds that within paragraphs. */
function usualPitch(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map(({ base }, i) => lines[i]!.base - base);
  return middle(gaps) ?? Number.POSITIVE_INFINITY;
}

function middle(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
