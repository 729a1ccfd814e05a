import { isForeign, isSyllable } from '../language/syllables.js';
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
  while (end > 1 && isTranslation(text, labels[end - 2]!, labels[end - 1]!)) end--;
  let start = end - 1;
  while (start > 0 && goesOn(text, labels[start - 1]!, labels[start]!)) start--;
  return labels.slice(Math.max(0, start), end);
}

function goesOn(text: string, before: Item, { start, line }: Item): boolean {
  if (before.line !== line - 1 || isForeign(text.slice(before.start, before.end))) return false;
  const begin = text.slice(start, start + 6);
  // `1 Nà Phòn`: the number of a row.
  return /^[\p{Ll}\d(]/u.test(begin) && !/^\d{1,3}[.)]? \p{Lu}/u.test(begin);
}

/** `Plain districts`; after `Bệnh viện -` one word too. */
function isTranslation(text: string, before: TextSpan, { start, end }: TextSpan): boolean {
  const label = text.slice(start, end);
  return isForeign(label) || (/ [-–]$/.test(text.slice(before.start, before.end)) && isForeignWord(label));
}

/** True for a line without an accent that is no Vietnamese. */
export function isInOtherWords(label: string): boolean {
  return isForeign(label) || isForeignWord(label);
}

function isForeignWord(label: string): boolean {
  return label.length < LONGEST && /^[A-Za-z]{2,}$/.test(label) && !isSyllable(label.toLowerCase());
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
