import type { TextSpan } from '../model/span.js';
import { type EditMap, forthThrough, type Replacement, rewrite } from '../text/edits.js';
import { type Layer, NormalizedText } from '../text/normalize.js';
import type { FoundTable } from './find-tables.js';
import { joinLines } from './line-ends.js';
import type { Line } from './lines.js';
import type { Cell } from './structure.js';

/** The text that extractors read, and the way to it from the laid-out one. */
export interface Flow {
  readonly source: NormalizedText;
  /** Where a range of the laid-out text stands in it. */
  readonly place: (span: TextSpan) => TextSpan;
}

/** White space that is not one space: runs, tabs. */
const SPACES = /[^\S\n]{2,}|[^\S\n ]/g;

/** What may stand between two cells. */
const EDGE = /^[\s|+\-=_:.;*"]*$/;

/**
 * Joins wraps, folds white space and puts a line end at every edge of a cell.
 * @param tables in order
 * @param walls offsets of line ends that end a block whatever stands on both sides, rising
 */
export function flow(
  laidOut: NormalizedText,
  lines: readonly Line[],
  tables: readonly FoundTable[],
  walls: readonly number[],
): Flow {
  const { text } = laidOut;
  const edges: Replacement[] = [];
  const breaks: number[] = [...walls];
  for (const table of tables) cut(text, lines, table, edges, breaks);
  const layers: Layer[] = [];
  const folded = add(layers, 'spaces', text, withSpaces(text, edges));
  const fixed = breaks.map(at => forth(layers, at)).sort((a, b) => a - b);
  const joined = folded.includes('\n') ? add(layers, 'lines', folded, joinLines(folded, fixed)) : folded;
  const source =
    layers.length === 0
      ? laidOut
      : new NormalizedText(laidOut.raw, joined, [...laidOut.layers, ...layers], laidOut.damage);
  return { source, place: span => forthThrough(layers, span) };
}

function forth(layers: readonly { readonly map: EditMap }[], at: number): number {
  return forthThrough(layers, { start: at, end: at + 1 }).start;
}

function add(layers: Layer[], name: string, from: string, found: readonly Replacement[]): string {
  const { text: to, map } = rewrite(from, found);
  if (map !== null) layers.push({ name, map, from, to });
  return to;
}

/** The edges of a table: what parts its cells becomes a line end, what stands around them goes. */
function cut(
  text: string,
  lines: readonly Line[],
  { first, end, table, loose }: FoundTable,
  edges: Replacement[],
  breaks: number[],
): void {
  const ink: { readonly span: TextSpan; readonly cell: Cell | null }[] = [
    ...table.cells.flatMap(cell => cell.parts.map(span => ({ span, cell }))),
    ...loose.map(span => ({ span, cell: null })),
  ].sort((a, b) => a.span.start - b.span.start);
  const edge = (start: number, to: number, by: string): void => {
    if (to > start && EDGE.test(text.slice(start, to))) edges.push({ start, end: to, by });
  };
  if (first > 0) breaks.push(lines[first - 1]!.to);
  let at = lines[first]!.from;
  let before: Cell | null | undefined;
  for (const { span, cell } of ink) {
    const between = text.slice(at, span.start);
    // The halves of a wrapped cell that stand on two lines and nothing between them are joined as lines of prose are.
    const isWrap = cell !== null && cell === before && /^[ \t]*\n[ \t]*$/.test(between);
    if (before === undefined) edge(at, span.start, '');
    else if (!isWrap) {
      edge(at, span.start, '\n');
      breaks.push(at);
    }
    at = span.end;
    before = cell;
  }
  const last = lines[end - 1]!;
  edge(at, last.to, '');
  breaks.push(last.to);
}

/** Edges, and the runs of white space that stand in none. */
function withSpaces(text: string, edges: readonly Replacement[]): readonly Replacement[] {
  const found: Replacement[] = [];
  let next = 0;
  SPACES.lastIndex = 0;
  for (let match = SPACES.exec(text); match !== null; match = SPACES.exec(text)) {
    const { 0: run, index } = match;
    while (next < edges.length && edges[next]!.start <= index) found.push(edges[next++]!);
    const edge = found.at(-1);
    if (edge === undefined || index >= edge.end) found.push({ start: index, end: index + run.length, by: ' ' });
  }
  while (next < edges.length) found.push(edges[next++]!);
  return found;
}
