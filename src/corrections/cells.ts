import { precisionOf } from '../model/edtf.js';
import { inVietnamese, type ListName, wordsOf as listWords } from '../output/closed-lists.js';
import type { ColumnHead, Field } from '../output/columns.js';
import { inWords } from '../output/rows.js';
import { isoDayIn } from './days.js';
import { unguarded } from './guards.js';
import { wordsOf } from './same-words.js';

/** A cell as it stands in a table that somebody edited. */
export type Cell = string | number | boolean | null;

/** The mark before decimals in a file: a comma where `;` stands between its cells. */
export type DecimalSign = ',' | '.';

/** What a cell says in a field, or what it should say instead. */
export type ReadCell = { readonly value: Field } | { readonly wanted: string };

/** Columns of type `code` that hold a day or a period in EDTF. */
const EDTF_FIELDS: ReadonlySet<string> = new Set(['value', 'period']);

/** Between the members of a list in one cell; spaces at the ends may have been lost. */
const LIST_SEPARATOR = ';';

/**
 * Reads what a cell says in a field, as the program writes it in either language or as a spreadsheet leaves it.
 * An empty cell is null, or the empty list.
 * @param decimal the mark before decimals in the file
 */
export function readCell(cell: Cell, head: ColumnHead, decimal: DecimalSign): ReadCell {
  const text = unguarded(wordsOf(cell === null ? '' : typeof cell === 'boolean' ? inWords(cell, 'en') : String(cell)));
  if (text === '') return { value: head.type === 'list' ? [] : null };
  switch (head.type) {
    case 'number':
      return typeof cell === 'number' ? { value: cell } : readNumber(text, decimal);
    case 'integer':
      return readInteger(text, decimal);
    case 'boolean':
      return readBoolean(text);
    case 'day':
      return readDay(text);
    case 'list':
      return { value: text.split(LIST_SEPARATOR).map(member => member.trim() || null) };
    case 'code':
      return readCode(text, head);
    case 'text':
      return head.list === undefined ? { value: text } : { value: wordOf(text, head.list) ?? text };
  }
}

function readNumber(text: string, decimal: DecimalSign): ReadCell {
  const value = numberOf(text, decimal);
  return value === undefined ? { wanted: `a number such as ${decimal === ',' ? '97,2' : '97.2'}` } : { value };
}

function readInteger(text: string, decimal: DecimalSign): ReadCell {
  const value = numberOf(text, decimal);
  return value !== undefined && Number.isSafeInteger(value) && value > 0
    ? { value }
    : { wanted: 'a whole number from 1' };
}

const YES = /^(?:true|có|đúng)$/i;
const NO = /^(?:false|không|sai)$/i;

function readBoolean(text: string): ReadCell {
  if (YES.test(text)) return { value: true };
  return NO.test(text) ? { value: false } : { wanted: 'true or false' };
}

function readDay(text: string): ReadCell {
  const day = isoDayIn(text, 'day first');
  return day === undefined ? { wanted: 'a day such as 2023-06-30' } : { value: day };
}

function readCode(text: string, { id, list, isOpen }: ColumnHead): ReadCell {
  if (list !== undefined) {
    const word = wordOf(text, list);
    if (word !== undefined) return { value: word };
    return isOpen ? { value: text } : { wanted: `one of ${listWords(list).join(', ')}` };
  }
  if (!EDTF_FIELDS.has(id)) return { value: text };
  const value = isoDayIn(text, 'day first') ?? text;
  return precisionOf(value) === undefined
    ? { wanted: 'a day or period in EDTF such as 2023-06-30, 2023-06, 2023-33 or 2022/2023' }
    : { value };
}

/** A word of a closed list, in the language of either. */
function wordOf(text: string, list: ListName): string | undefined {
  const lower = text.toLowerCase();
  return listWords(list).find(word => word === lower || inVietnamese(word, list).toLowerCase() === lower);
}

const NUMBER = /^[+-]?(?:\d+(?:[.,]\d+)*|[.,]\d+)(?:e[+-]?\d+)?$/i;

/**
 * A number with or without groups. One mark alone is the decimal mark of the file, or a group before three digits; of two
 * sorts of marks the last is the decimal mark.
 */
export function numberOf(text: string, decimal: DecimalSign): number | undefined {
  const compact = text.replace(/\s/g, '');
  if (!NUMBER.test(compact)) return undefined;
  const marks = compact.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  const isOneSort = marks.every(mark => mark === last);
  const isGroups = isOneSort && (marks.length > 1 || (last !== decimal && /[.,]\d{3}$/.test(compact)));
  const point = isGroups ? undefined : last;
  const plain = compact.replace(/[.,]/g, (mark, at: number) =>
    mark === point && at === compact.lastIndexOf(point) ? '.' : '',
  );
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** The last digits of a number are lost in a spreadsheet, which keeps fifteen. */
const TOLERANCE = 1e-14;

/** Whether two values of one field say the same. */
export function isSameValue(a: Field, b: Field): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= TOLERANCE * Math.abs(b);
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return plain(a) === plain(b);
  // Posts without organisation are an empty cell, however many there are.
  if (!a.some(Boolean) || !b.some(Boolean)) return a.some(Boolean) === b.some(Boolean);
  return a.length === b.length && a.every((member, i) => plain(member) === plain(b[i]!));
}

/** Text on one line; an empty one is none. */
function plain(value: Field): Field {
  return typeof value === 'string' ? wordsOf(value) || null : value;
}
