import { isRule } from './delimited.js';
import { type Field, type Grid, mode } from './grid.js';
import { isBlank, isSpace, type Line } from './lines.js';
import { isValue } from './values.js';

/** A stretch of a line that runs of spaces part from others. */
interface Piece {
  readonly start: number;
  readonly end: number;
  /** Where it stands in its line, in characters from the left. */
  readonly left: number;
  readonly right: number;
}

/** Two spaces slip into prose; a row has two gaps, or one of three spaces. */
const GAP = 2;
const WIDE_GAP = 3;

/** No layout by spaces has lines of more pieces, or more columns. */
const MOST_PIECES = 64;

/** The pieces of a line; one where it has no gap. */
function piecesOf(text: string, { from, start, end }: Line): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = start; at < end; ) {
    let to = at;
    let spaces = 0;
    let last = at;
    for (; to < end; to++) {
      if (isSpace(text.charCodeAt(to))) spaces++;
      else {
        if (spaces >= GAP) break;
        spaces = 0;
        last = to + 1;
      }
    }
    pieces.push({ start: at, end: last, left: at - from, right: last - from });
    at = to;
  }
  return pieces;
}

/** True for a line that runs of spaces may part into cells. */
export function mayHaveGaps(text: string, { start, end }: Line): boolean {
  const found = text.slice(start, end).indexOf('  ');
  return found > 0;
}

/** The rows from line `first` on whose cells stand under each other; none where they do not. */
export function readGaps(text: string, lines: readonly Line[], first: number): Grid {
  const rows: (readonly Piece[])[] = [];
  let end = first;
  for (let at = first; at < lines.length; at++) {
    const line = lines[at]!;
    if (isBlank(line)) {
      if (end < at) break;
      continue;
    }
    if (isRule(text, line)) {
      end = at + 1;
      continue;
    }
    if (text.slice(line.from, line.end).includes('\t')) break;
    const pieces = piecesOf(text, line);
    if (pieces.length > MOST_PIECES) break;
    if (pieces.length === 1 && line.start === line.from) {
      // A line at the margin ends the table, or heads the rows below it.
      const next = lines[at + 1];
      const goesOn = next !== undefined && !isBlank(next) && mayHaveGaps(text, next);
      if (rows.length === 0 || !goesOn || /[.;:]$/.test(text.slice(line.start, line.end))) break;
    }
    rows.push(pieces);
    end = at + 1;
  }
  const columns = columnsOf(text, rows);
  return {
    first,
    end: Math.max(end, first + 1),
    rows: columns.length < 2 ? [] : rows.map(pieces => place(pieces, columns)),
    columns: columns.length,
    ragged: new Set(),
    loose: [],
  };
}

interface Column {
  left: number;
  right: number;
}

/** The columns that the rows of data show: where their pieces stand under each other. */
function columnsOf(text: string, rows: readonly (readonly Piece[])[]): readonly Column[] {
  const isData = (pieces: readonly Piece[]): boolean =>
    pieces.some(({ start, end }, i) => i > 0 && isValue(text.slice(start, end)));
  let basis = rows.filter(pieces => pieces.length > 1 && isData(pieces));
  if (basis.length < 2) {
    const usual = mode(rows.map(pieces => pieces.length));
    basis = usual < 3 ? [] : rows.filter(pieces => pieces.length === usual);
  }
  if (basis.length < 2 || (mode(basis.map(pieces => pieces.length)) === 2 && !hasWideGaps(basis))) return [];
  const columns: Column[] = [];
  const edges = basis.flat().sort((a, b) => a.left - b.left);
  for (const { left, right } of edges) {
    const last = columns.at(-1);
    if (last !== undefined && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  if (columns.length > MOST_PIECES) return [];
  // Columns that hold few of the rows are words of prose that stand apart by chance.
  const held = columns.map(column => basis.filter(pieces => pieces.some(piece => overlap(piece, column) > 0)).length);
  return held.some(count => count * 2 >= basis.length) ? columns : [];
}

function hasWideGaps(rows: readonly (readonly Piece[])[]): boolean {
  return rows.every(([a, b]) => b!.left - a!.right >= WIDE_GAP);
}

function overlap(piece: Column, column: Column): number {
  return Math.min(piece.right, column.right) - Math.max(piece.left, column.left);
}

/** The fields of a line: each column goes to the piece that stands over or under it. */
function place(pieces: readonly Piece[], columns: readonly Column[]): readonly Field[] {
  const owner = columns.map(column => {
    let best = -1;
    for (const [i, piece] of pieces.entries())
      if (overlap(piece, column) > 0 && (best < 0 || overlap(piece, column) > overlap(pieces[best]!, column))) best = i;
    return best;
  });
  const fields: Field[] = [];
  for (const [i, piece] of pieces.entries()) {
    let column = owner.indexOf(i);
    const last = owner.lastIndexOf(i);
    if (column < 0) column = nearest(piece, columns, owner, fields.at(-1));
    const before = fields.at(-1);
    // Two spaces inside a cell: both halves stand in one column.
    if (before !== undefined && column < before.column + before.columns)
      fields[fields.length - 1] = { ...before, end: piece.end };
    else fields.push({ start: piece.start, end: piece.end, column, columns: Math.max(1, last - column + 1) });
  }
  return fields;
}

/** The free column nearest to a piece that stands over none; else the column of the piece before it. */
function nearest(
  piece: Piece,
  columns: readonly Column[],
  owner: readonly number[],
  before: Field | undefined,
): number {
  let best = before?.column ?? 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = before === undefined ? 0 : before.column + before.columns; at < columns.length; at++) {
    if (owner[at]! >= 0) continue;
    const distance = -overlap(piece, columns[at]!);
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
}
