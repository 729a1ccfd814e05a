import type { Clause, NameSpan } from './clause.js';
import type { Role } from './roles.js';

/** A line of a flattened table: what the row measures and its cells, in order. */
export interface Row {
  readonly name: NameSpan;
  /** Chunks of the cells that hold a figure or a number. */
  readonly cells: readonly number[];
}

const CELLS: ReadonlySet<Role> = new Set(['figure', 'number', 'bar', 'bound', 'dash', 'date', 'time', 'from']);

/** The periods of the columns of a heading line (`Chỉ tiêu | 2022 | 2023`), or undefined when it is none. */
export function readColumns(clause: Clause): readonly string[] | undefined {
  const columns: string[] = [];
  for (let at = 0; at < clause.chunks.length; at++) {
    const { role, date } = clause.chunks[at]!;
    const year = role === 'number' ? /^(?:19|20)\d\d$/.exec(clause.slice(at, at + 1))?.[0] : undefined;
    if (date !== undefined) columns.push(date.value ?? '');
    else if (year !== undefined) columns.push(year);
    else if (columns.length > 0 && !CELLS.has(role)) return undefined;
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
  const name = clause.before(last);
  if (name === undefined) return undefined;
  // `1 Tỷ suất sinh thô`: the number of the row.
  const start = clause.role(name.start) === 'number' && name.end > name.start + 1 ? name.start + 1 : name.start;
  return { name: { ...name, start }, cells };
}
