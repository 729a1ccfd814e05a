import { isSyllable } from '../language/syllables.js';
import type { TextSpan } from '../model/span.js';
import type { Field } from './grid.js';
import type { Item } from './items.js';

/** A label that says in a bracket what its numbers are: `Tỷ lệ hộ nghèo (%)`, `Số y sĩ (Người)`. */
const BEARS_UNIT = /\((?:%|‰|\p{L}[\p{L} /]{0,18})\)(?: ?[-–:])?$/u;

/** A label that plainly counts or measures something. */
const MEASURES =
  /^(?:[-+*•] ?|\d{1,2}[.)] ?)?(?:tổng|số|tỷ|tỉ|công suất|lượt|bình quân|trung bình|mức|dân số)(?!\p{L})/iu;

const LONGEST = 120;

/** The lines of the label that a list of labels ends with; the same label in another language after it is left out. */
export function labelOf(text: string, labels: readonly Item[]): readonly Item[] {
  let end = labels.length;
  while (end > 1 && isForeign(text, labels[end - 1]!)) end--;
  let start = end - 1;
  while (start > 0 && goesOn(text, labels[start - 1]!, labels[start]!)) start--;
  return labels.slice(Math.max(0, start), end);
}

function goesOn(text: string, before: Item, { start, line }: Item): boolean {
  if (before.line !== line - 1 || isForeign(text, before)) return false;
  const begin = text.slice(start, start + 6);
  // `1 Nà Phòn`: the number of a row.
  return /^[\p{Ll}\d(]/u.test(begin) && !/^\d{1,3}[.)]? \p{Lu}/u.test(begin);
}

/** True for words without a single accent, of which some is no Vietnamese one: the same label in another language. */
function isForeign(text: string, { start, end }: TextSpan): boolean {
  const label = text.slice(start, end);
  if (label.length >= LONGEST || !/ \p{L}+ /u.test(label) || !/^\p{ASCII}+$/u.test(label)) return false;
  return label.split(/[^A-Za-z]+/).some(word => word !== '' && !isSyllable(word.toLowerCase()));
}

export function bearsUnit(label: string): boolean {
  return BEARS_UNIT.test(label);
}

export function measures(label: string): boolean {
  return MEASURES.test(label);
}

/** The lines of a label or a value as one. */
export function written(text: string, items: readonly TextSpan[]): string {
  return items.map(({ start, end }) => text.slice(start, end)).join(' ');
}

export function fieldOf({ start, end }: TextSpan, column: number): Field {
  return { start, end, column, columns: 1 };
}
