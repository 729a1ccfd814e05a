import { delimiterOf, isRule, readDelimited } from './delimited.js';
import { mayHaveGaps, readGaps } from './gaps.js';
import type { Grid } from './grid.js';
import { isBlank, type Line } from './lines.js';
import { readStacked, type Stacked } from './stacked.js';
import type { Table } from './structure.js';
import { tableOf } from './tables.js';
import { mayHoldUnitRows, readUnitRows } from './unit-rows.js';
import { readYearRows } from './year-rows.js';

/** A table of the laid-out text, and the lines that it takes. */
export interface FoundTable {
  /** Index of its first line. */
  readonly first: number;
  /** Index of the line after its last. */
  readonly end: number;
  readonly table: Table;
  /** What stands between its cells and is none. */
  readonly loose: Grid['loose'];
}

/** One make of table: what its first line must be, and how its rows are read. */
interface Make {
  /** False for a stretch of text that cannot hold one. */
  readonly mayHold: (text: string) => boolean;
  readonly mayBegin: (text: string, line: Line) => boolean;
  readonly read: (text: string, lines: readonly Line[], first: number) => Stacked;
}

/** No line of a table that stands one cell a line is longer. */
const LONGEST_CELL = 160;

/** The makes in the order in which they are looked for: the surest first. */
const MAKES: readonly Make[] = [
  {
    mayHold: text => text.includes('\t') || text.includes('|') || text.includes(';'),
    // A rule with nothing but rules below it is no table, however many there are.
    mayBegin: (text, line) => delimiterOf(text, line) !== undefined && !isRule(text, line),
    read: (text, lines, first) => single(readDelimited(text, lines, first), first),
  },
  {
    mayHold: text => text.includes('  '),
    mayBegin: mayHaveGaps,
    read: (text, lines, first) => single(readGaps(text, lines, first), first),
  },
  {
    mayHold: mayHoldUnitRows,
    mayBegin: (_, { start, end }) => end - start <= LONGEST_CELL,
    read: (text, lines, first) => single(readUnitRows(text, lines, first), first),
  },
  {
    mayHold: () => true,
    mayBegin: (_, { start, end }) => end - start <= LONGEST_CELL,
    read: (text, lines, first) => {
      const rows = readYearRows(text, lines, first);
      return rows === undefined ? readStacked(text, lines, first) : single(rows, first);
    },
  },
];

/** What was read from line `first` on: one table or none; the search goes on at a later line in either case. */
function single(grid: Grid | undefined, first: number): Stacked {
  return grid === undefined ? { grids: [], end: first + 1 } : { grids: [grid], end: Math.max(grid.end, first + 1) };
}

/** The tables among lines `first` to before `end`, in order. */
export function findTables(text: string, lines: readonly Line[], first: number, end: number): readonly FoundTable[] {
  let found: readonly FoundTable[] = [];
  const stretch = text.slice(lines[first]?.from ?? 0, lines[end - 1]?.to ?? 0);
  for (const make of MAKES) {
    if (!make.mayHold(stretch)) continue;
    const more: FoundTable[] = [];
    let from = first;
    for (const table of found) {
      findIn(make, text, lines.slice(from, table.first), from, more);
      more.push(table);
      from = table.end;
    }
    findIn(make, text, lines.slice(from, end), from, more);
    found = more;
  }
  return found;
}

/** Looks for tables of one make among lines, of which the first has index `offset` in the text. */
function findIn(make: Make, text: string, lines: readonly Line[], offset: number, found: FoundTable[]): void {
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!;
    if (isBlank(line) || !make.mayBegin(text, line)) {
      at++;
      continue;
    }
    const { grids, end } = make.read(text, lines, at);
    for (const grid of grids) {
      const table = tableOf(text, grid);
      if (table !== undefined)
        found.push({ first: grid.first + offset, end: grid.end + offset, table, loose: grid.loose });
    }
    at = end;
  }
}
