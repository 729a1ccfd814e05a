import { countUpTo } from '../model/search.js';
import type { Grid } from './grid.js';
import type { Group, Taken } from './groups.js';
import { type Item, itemsOf } from './items.js';
import type { Line } from './lines.js';
import { readPairs } from './stacked-pairs.js';
import { readRows } from './stacked-rows.js';
import { NUMBER_HEADS } from './words.js';

/** What was read of the lines from one on: tables, and the line to go on from. */
export interface Stacked {
  readonly grids: readonly Grid[];
  readonly end: number;
}

/**
 * The tables from line `first` on that stand one cell a line, or label and numbers on lines of their own: heads, then of
 * each row its label and its values, or label and value in turn, or value and label.
 */
export function readStacked(text: string, lines: readonly Line[], first: number): Stacked {
  const { items, end } = itemsOf(text, lines, first);
  const groups = withoutRowNumbers(text, groupsOf(items));
  const starts = items.map(({ start }) => start);
  const grids: Grid[] = [];
  // Pairs that are no table from their first on are none from a later one.
  let barren = 0;
  for (let at = 0; at < groups.length; ) {
    let found = readRows(text, groups, at);
    if (found === undefined && at >= barren) {
      const pairs = readPairs(text, groups, at);
      if (pairs.taken === undefined) barren = pairs.end;
      found = pairs.taken;
    }
    if (found !== undefined) {
      const grid = gridOf(text, items, starts, found);
      // Pairs may end within a group, of which the next table must not take the lines again.
      if (grid.first >= (grids.at(-1)?.end ?? 0)) grids.push(grid);
    }
    at = found?.end ?? at + 1;
  }
  return { grids, end };
}

function groupsOf(items: readonly Item[]): readonly Group[] {
  const groups: Group[] = [];
  let labels: Item[] = [];
  let values: Item[] = [];
  for (const item of items) {
    if (!item.isValue && values.length > 0) {
      groups.push({ labels, values });
      labels = [];
      values = [];
    }
    (item.isValue ? values : labels).push(item);
  }
  if (values.length > 0 || labels.length > 0) groups.push({ labels, values });
  return groups;
}

/** The groups without the numbers of the rows, which stand before each label: `1`, `Số giường`, `120`, `130`, `2`, … */
function withoutRowNumbers(text: string, groups: readonly Group[]): readonly Group[] {
  const last = ({ values }: Group): string => {
    const item = values.at(-1);
    return item === undefined ? '' : text.slice(item.start, item.end).replace(/[.)]$/, '');
  };
  const kept: Group[] = [];
  let number = 1;
  let waiting: Item[] = [];
  for (const [i, group] of groups.entries()) {
    const next = groups[i + 1];
    const isFirst =
      number === 1 && last(group) === '1' && next !== undefined && next.values.length > 1 && last(next) === '2';
    const isNumbered = isFirst || (number > 1 && last(group) === String(number));
    const values = isNumbered ? group.values.slice(0, -1) : group.values;
    number = isNumbered ? number + 1 : 1;
    for (const label of group.labels) waiting.push(label);
    if (values.length === 0 && next !== undefined) continue;
    kept.push({ labels: waiting, values });
    waiting = [];
  }
  return kept;
}

/** The grid of rows that are whole, with what stands between them. */
function gridOf(
  text: string,
  items: readonly Item[],
  starts: readonly number[],
  { rows, headRows, columns }: Taken,
): Grid {
  const used = new Set<number>();
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const field of rows.flat()) {
    used.add(field.start);
    start = Math.min(start, field.start);
    end = Math.max(end, field.end);
  }
  let first = countUpTo(starts, start) - 1;
  const last = countUpTo(starts, end) - 1;
  // `S`, `T`, `T` over the heads: the column of the numbers.
  while (headRows > 0 && first > 0 && isNumberHead(text, items[first - 1]!)) first--;
  const loose = items.slice(first, last + 1).filter(item => !used.has(item.start));
  const [from, to] = [items[first]!.line, items[last]!.line + 1];
  return { first: from, end: to, rows, columns, ragged: new Set(), loose, headRows, whole: true };
}

function isNumberHead(text: string, { start, end }: Item): boolean {
  return end - start === 1 || NUMBER_HEADS.has(text.slice(start, end).toLowerCase());
}
