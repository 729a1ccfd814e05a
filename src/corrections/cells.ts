import { precisionOf } from '../model/edtf.js';
import { isIsoDay } from '../model/iso-day.js';
import { inVietnamese, type ListName, wordsOf as listWords } from '../output/closed-lists.js';
import type { ColumnHead, Field } from '../output/columns.js';
import { inWords } from '../output/rows.js';
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
const LIST_SEPARATOR = /\s*;\s*/;

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
      return { value: text.split(LIST_SEPARATOR).map(member => member || null) };
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
  const day = isoDayOf(text);
  return day === undefined ? { wanted: 'a day such as 2023-06-30' } : { value: day };
}

function readCode(text: string, { id, list, isOpen }: ColumnHead): ReadCell {
  if (list !== undefined) {
    const word = wordOf(text, list);
    if (word !== undefined) return { value: word };
    return isOpen ? { value: text } : { wanted: `one of ${listWords(list).join(', ')}` };
  }
  if (!EDTF_FIELDS.has(id)) return { value: text };
  const value = isoDayOf(text) ?? text;
  return precisionOf(value) === undefined
    ? { wanted: 'a day or period in EDTF such as 2023-06-30, 2023-06, 2023-33 or 2022/2023' }
    : { value };
}

/** A word of a closed list, in the language of either. */
function wordOf(text: string, list: ListName): string | undefined {
  const lower = text.toLowerCase();
  return listWords(list).find(word => word === lower || inVietnamese(word, list).toLowerCase() === lower);
}

/** A day as the program writes it, or as a Vietnamese spreadsheet shows it; undefined for anything else. */
function isoDayOf(text: string): string | undefined {
  if (isIsoDay(text)) return text;
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (match === null) return undefined;
  const [, day, month, year] = match as unknown as readonly [string, string, string, string];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(iso) ? iso : undefined;
}

const NUMBER = /^[+-]?(?:\d+(?:[.,]\d+)*|[.,]\d+)(?:e[+-]?\d+)?$/i;

/**
 * A number with or without groups. One mark alone is the decimal mark of the file, or a group before three digits; of two
 * sorts of marks the last is the decimal mark.
 */
function numberOf(text: string, decimal: DecimalSign): number | undefined {
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
