import type { Outline, OutlineBlock } from '../model/outline.js';
import type { RawSpan, TextSpan } from '../model/span.js';
import type { FoundTable } from './find-tables.js';
import type { Field, Grid } from './grid.js';
import { isSpace, type Line } from './lines.js';
import { tableOf } from './tables.js';

/** A block of an outline over the laid-out text. */
export interface KnownBlock {
  readonly kind: OutlineBlock['kind'];
  readonly level: number;
  readonly span: TextSpan;
  /** Indices of its first line and of the line after its last. */
  readonly first: number;
  readonly end: number;
  readonly table: FoundTable | null;
}

/** The blocks that a reader of pages or office files knew, over the lines of the laid-out text; those without text left out. */
export function knownBlocks(
  text: string,
  lines: readonly Line[],
  outline: Outline,
  place: (span: RawSpan) => TextSpan,
): readonly KnownBlock[] {
  const known: KnownBlock[] = [];
  let first = 0;
  for (const block of outline.blocks) {
    const span = trimmed(text, place(block.span));
    if (span.end <= span.start) continue;
    while (first < lines.length - 1 && lines[first]!.to < span.start) first++;
    let end = first + 1;
    while (end < lines.length && lines[end]!.from < span.end) end++;
    const { kind, level } = block;
    const table = kind === 'table' ? tableOfBlock(text, block, first, end, place) : null;
    known.push({ kind, level, span, first, end, table });
  }
  return known;
}

function tableOfBlock(
  text: string,
  { cells }: OutlineBlock,
  first: number,
  end: number,
  place: (span: RawSpan) => TextSpan,
): FoundTable | null {
  const rows: Field[][] = [];
  const inBody = new Set<number>();
  let columns = 0;
  for (const cell of cells) {
    while (rows.length <= cell.row) rows.push([]);
    columns = Math.max(columns, cell.column + cell.columns);
    if (!cell.isHead) inBody.add(cell.row);
    for (const { start, end: to } of linesWithin(text, place(cell.span)))
      rows[cell.row]!.push({ start, end: to, column: cell.column, columns: cell.columns });
  }
  if (columns === 0 || rows.every(row => row.length === 0)) return null;
  // Rows in which every cell is a head are heads; a page that marks none, or whole columns, is read by what it holds.
  let headRows = 0;
  while (headRows < rows.length && !inBody.has(headRows)) headRows++;
  const isMarked = headRows > 0 && headRows < rows.length;
  const grid: Grid = { first, end, rows, columns, ragged: new Set(), loose: [], whole: true };
  const table = tableOf(text, isMarked ? { ...grid, headRows } : grid, true);
  return table === undefined ? null : { first, end, table, loose: [] };
}

/** The lines of a cell, without white space at their ends. */
function linesWithin(text: string, { start, end }: TextSpan): readonly TextSpan[] {
  const found: TextSpan[] = [];
  let at = start;
  for (const { length } of text.slice(start, end).split('\n')) {
    const span = trimmed(text, { start: at, end: at + length });
    if (span.end > span.start) found.push(span);
    at += length + 1;
  }
  return found;
}

function trimmed(text: string, { start, end }: TextSpan): TextSpan {
  const isWhite = (at: number): boolean => text.charCodeAt(at) === 10 || isSpace(text.charCodeAt(at));
  let [from, to] = [start, end];
  while (from < to && isWhite(from)) from++;
  while (to > from && isWhite(to - 1)) to--;
  return { start: from, end: to };
}
