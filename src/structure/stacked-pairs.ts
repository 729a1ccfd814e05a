import type { Group, Taken } from './groups.js';
import type { Item } from './items.js';
import { bearsUnit, fieldOf, labelOf, measures, written } from './labels.js';
import { isYear } from './values.js';

/** No label has more values: a number, and the same in a bracket. */
const MOST_VALUES = 2;

interface Pair {
  readonly label: readonly Item[];
  /** The value, and the line after it that says more of it. */
  readonly value: readonly Item[];
  /** True where lines stand between it and the pair before. */
  readonly isApart: boolean;
}

/** What was read of the groups from one on: a table, or none up to a group. */
interface ReadPairs {
  readonly taken: Taken | undefined;
  readonly end: number;
}

/** Labels with one value each from group `at` on, in either order. */
export function readPairs(text: string, groups: readonly Group[], at: number): ReadPairs {
  const { pairs, end } = groups[at]!.labels.length === 0 ? pairsAfter(text, groups, at) : pairsBefore(text, groups, at);
  if (!isTable(text, pairs)) return { taken: undefined, end };
  const rows = pairs.map(({ label, value }) =>
    [...label.map(item => fieldOf(item, 0)), ...value.map(item => fieldOf(item, 1))].sort((a, b) => a.start - b.start),
  );
  return { taken: { rows, headRows: 0, columns: 2, end }, end };
}

/** Each label before its value. Lines between a value and the next label that belong to neither end the table. */
function pairsBefore(
  text: string,
  groups: readonly Group[],
  at: number,
): { readonly pairs: Pair[]; readonly end: number } {
  const pairs: Pair[] = [];
  let end = at;
  let isNoted = false;
  for (; end < groups.length; end++) {
    const { labels, values } = groups[end]!;
    const label = labelOf(text, labels);
    const above = labels.length - label.length - (isNoted ? 1 : 0);
    const isApart = above > 0 && label[0] !== labels[0];
    if (!isPair(text, label, values) || (pairs.length > 0 && isApart)) break;
    const next = groups[end + 1];
    const [note, after] = next?.labels ?? [];
    isNoted = note !== undefined && !note.afterBlank && isNote(text, note, after, next!);
    pairs.push({ label, value: isNoted ? [...values, note!] : values, isApart });
  }
  return { pairs, end: Math.max(end, at + 1) };
}

/** `186.420 lượt`, `Đạt 93% kế hoạch năm`, an empty line, the next label or the end. */
function isNote(text: string, note: Item, after: Item | undefined, { values }: Group): boolean {
  if (after !== undefined) return after.afterBlank;
  return values.length === 0 && /\d/.test(text.slice(note.start, note.end));
}

/** Each value before its label: `58.300`, `Lượt khám bệnh`. */
function pairsAfter(
  text: string,
  groups: readonly Group[],
  at: number,
): { readonly pairs: Pair[]; readonly end: number } {
  const pairs: Pair[] = [];
  let end = at;
  for (; end + 1 < groups.length; end++) {
    const { values } = groups[end]!;
    const { labels } = groups[end + 1]!;
    if (labels.length === 0 || !isPair(text, labels.slice(0, 1), values)) break;
    pairs.push({ label: labels.slice(0, 1), value: values, isApart: false });
    if (labels.length > 1) break;
  }
  return { pairs, end: Math.max(end, at + 1) };
}

/** False for a year or a long row of values. */
function isPair(text: string, label: readonly Item[], value: readonly Item[]): boolean {
  const [first] = value;
  if (first === undefined || value.length > MOST_VALUES || label.length === 0) return false;
  const number = text.slice(first.start, first.end);
  return !isYear(number) && /\d/.test(number) && /\p{L}{2}/u.test(written(text, label));
}

/** True for pairs of which some label measures or counts; one pair must say so in a bracket and hold a broken number. */
function isTable(text: string, pairs: readonly Pair[]): boolean {
  if (pairs.length > 1)
    return pairs.some(({ label }) => measures(written(text, label)) || bearsUnit(written(text, label)));
  const [only] = pairs;
  return only !== undefined && bearsUnit(written(text, only.label)) && /[.,]\d/.test(written(text, only.value));
}
