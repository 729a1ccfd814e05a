import type { Outline } from '../model/outline.js';
import { type TextSpan, textSpan } from '../model/span.js';
import type { NormalText } from '../model/text.js';
import { forthThrough } from '../text/edits.js';
import { normalize } from '../text/normalize.js';
import { blocksOf, type Stretch } from './blocks.js';
import { type FoundTable, findTables } from './find-tables.js';
import { flow } from './flow.js';
import { type Line, linesOf } from './lines.js';
import { type KnownBlock, knownBlocks } from './outline.js';
import { type Cell, Structure } from './structure.js';

/** A text as extractors read it, and what each stretch of it is. */
export interface Reading {
  readonly source: NormalText;
  readonly structure: Structure;
}

/**
 * Repairs a decoded text, finds its headings, lists and tables, and joins what is only wrapped. A cell's edge becomes a
 * line end. Time linear in the length of the text.
 * @param outline what a reader of web pages or office files knew of its shape; inside its blocks nothing is guessed
 */
export function readStructure(raw: string, outline: Outline | null = null): Reading {
  const letters = normalize(raw);
  const lines = linesOf(letters.text);
  const known =
    outline === null
      ? []
      : knownBlocks(letters.text, lines, outline, ({ start, end }) =>
          forthThrough(letters.layers, textSpan(start, end)),
        );
  const tables = tablesOf(letters.text, lines, known);
  const { source, place } = flow(letters, lines, tables, wallsOf(lines, known));
  const stretches = stretchesOf(source.text, tables, known, place);
  return {
    source,
    structure: new Structure(blocksOf(source.text, stretches, outline?.title ?? null), outline?.published),
  };
}

/** The tables of the known blocks, and those found between the blocks. */
function tablesOf(text: string, lines: readonly Line[], known: readonly KnownBlock[]): readonly FoundTable[] {
  const tables: (readonly FoundTable[])[] = [];
  let from = 0;
  for (const { first, end, table } of known) {
    if (first > from) tables.push(findTables(text, lines, from, first));
    if (table !== null) tables.push([table]);
    from = Math.max(from, end);
  }
  tables.push(findTables(text, lines, from, lines.length));
  return tables.flat();
}

/** The line ends before and after each known block. */
function wallsOf(lines: readonly Line[], known: readonly KnownBlock[]): readonly number[] {
  return known.flatMap(({ first, end }) => [...(first > 0 ? [lines[first - 1]!.to] : []), lines[end - 1]!.to]);
}

/** A paragraph of a page or a Word file may be any line: a heading by hand, a stamp, an item. Only its ends are known. */
const SHAPELESS: ReadonlySet<string> = new Set(['paragraph', 'table']);

/** Tables and known blocks over the text that extractors read, in order. */
function stretchesOf(
  text: string,
  tables: readonly FoundTable[],
  known: readonly KnownBlock[],
  place: (span: TextSpan) => TextSpan,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const found of tables) {
    const cells = found.table.cells.map((cell): Cell => ({ ...cell, parts: partsOf(text, cell, place) }));
    const all = [...cells.flatMap(({ parts }) => parts), ...found.loose.map(place)];
    const start = all.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
    const end = all.reduce((most, span) => Math.max(most, span.end), 0);
    if (end > start)
      stretches.push({ span: { start, end }, kind: 'table', level: 0, table: { ...found.table, cells } });
  }
  for (const { kind, level, span, table } of known) {
    if (table !== null) continue;
    const placed = place(span);
    if (placed.end > placed.start)
      stretches.push({ span: placed, kind: SHAPELESS.has(kind) ? null : kind, level, table: null });
  }
  return stretches.sort((a, b) => a.span.start - b.span.start);
}

/** The parts of a cell; halves that were joined are one. */
function partsOf(text: string, { parts }: Cell, place: (span: TextSpan) => TextSpan): readonly TextSpan[] {
  const placed: TextSpan[] = [];
  for (const part of parts) {
    const next = place(part);
    const last = placed.at(-1);
    if (
      last !== undefined &&
      next.start >= last.end &&
      text.slice(last.end, next.start).trim() === '' &&
      next.start - last.end <= 1 &&
      text[last.end] !== '\n'
    )
      placed[placed.length - 1] = { start: last.start, end: next.end };
    else placed.push(next);
  }
  return placed;
}
