import type { Role } from '../../lexicon/role.js';
import type { Clause, NameSpan, Phrase } from '../clause/clause.js';
import { phraseBefore } from '../names/phrase-before.js';

/** A line of a flattened table: what the row measures and its cells, in order. */
export interface Row {
  readonly name: NameSpan;
  /** Chunks of the cells that hold a figure or a number. */
  readonly cells: readonly number[];
}

const CELLS: ReadonlySet<Role> = new Set(['figure', 'number', 'bar', 'bound', 'dash', 'date', 'time', 'from']);

/** A column of a table: the period or what it measures. */
export interface Column {
  readonly period: string | null;
  readonly head: Phrase | null;
}

/** The columns of a heading line (`Chỉ tiêu | 2022 | 2023`, `Xã | Tiêm chủng | Khám thai`), or undefined when it is none. */
export function readColumns(clause: Clause): readonly Column[] | undefined {
  return readPeriods(clause) ?? readHeads(clause);
}

function readPeriods(clause: Clause): readonly Column[] | undefined {
  const columns: Column[] = [];
  for (let at = 0; at < clause.chunks.length; at++) {
    const { role, date } = clause.chunks[at]!;
    const year = role === 'number' ? /^(?:19|20)\d\d$/.exec(clause.slice(at, at + 1))?.[0] : undefined;
    if (date !== undefined) columns.push({ period: date.value ?? '', head: null });
    else if (year !== undefined) columns.push({ period: year, head: null });
    else if (columns.length > 0 && !CELLS.has(role)) return undefined;
  }
  return columns.length >= 2 ? columns : undefined;
}

/** The heads after the first of a line of cells without figures. */
function readHeads(clause: Clause): readonly Column[] | undefined {
  const columns: Column[] = [];
  let start = -1;
  for (let at = 0; at <= clause.chunks.length; at++) {
    const role = clause.role(at);
    if (role === 'figure' || role === 'date') return undefined;
    if (role !== undefined && role !== 'bar') continue;
    if (start >= 0 && at > start) {
      // `Số giường | 80 | 100`: a row and no heads.
      if (!clause.hasLetters({ start, end: at, opened: false })) return undefined;
      columns.push({ period: null, head: clause.phrase(start, at) });
    }
    start = at + 1;
  }
  return columns.length >= 2 ? columns : undefined;
}

/** The row that a line is, or undefined: a label, then nothing but cells. */
export function readRow(clause: Clause): Row | undefined {
  const { chunks } = clause;
  let first = chunks.length;
  while (first > 0 && CELLS.has(chunks[first - 1]!.role)) first--;
  const cells: number[] = [];
  for (let at = first; at < chunks.length; at++)
    if (chunks[at]!.role === 'figure' || chunks[at]!.role === 'number') cells.push(at);
  if (first === 0 || cells.length < 2) return undefined;
  let last = first - 1;
  // `Tỷ suất sinh thô | ‰ | 20,5`: the column of units.
  if (last > 0 && '%‰'.includes(clause.slice(last, last + 1))) {
    last--;
    while (last > 0 && clause.role(last) === 'bar') last--;
  }
  // `Khám bệnh | Lượt | 45.210`: the column of what is counted.
  let bar = last;
  while (bar > 0 && clause.role(bar) !== 'bar') bar--;
  if (bar > 1 && clause.role(bar - 1) !== 'number' && clause.isCountNoun(bar + 1, last + 1)) last = bar - 1;
  const name = phraseBefore(clause, last);
  if (name === undefined) return undefined;
  // `1 Tỷ suất sinh thô`: the number of the row.
  const start = clause.role(name.start) === 'number' && name.end > name.start + 1 ? name.start + 1 : name.start;
  return { name: { ...name, start }, cells };
}
