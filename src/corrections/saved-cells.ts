import { isIsoDay } from '../model/iso-day.js';
import { inVietnamese } from '../output/closed-lists.js';
import type { ColumnHead, Field } from '../output/columns.js';
import { guardExcelValue } from '../output/guard.js';
import { inWords } from '../output/rows.js';
import { type Cell, type DecimalSign, isSameValue, readCell } from './cells.js';
import { type DayOrder, dayParts, isoDayIn, monthIn } from './days.js';
import { unguarded } from './guards.js';
import { wordsOf } from './same-words.js';

/** How a table was saved. */
export interface Saving {
  /** The mark before decimals. */
  readonly decimal: DecimalSign;
  /** Whether the day or the month comes first. */
  readonly order: DayOrder;
}

/** What a cell says beside what the program wrote in it. */
export type SavedCell = 'same' | { readonly value: Field } | { readonly wanted: string };

/** A cell of a spreadsheet holds no more characters. */
const LONGEST_CELL = 32_767;

/**
 * Compares a cell with what the program wrote in it. What a spreadsheet makes of it by itself is no change: a decimal comma, a
 * day in another form, a zero that is gone.
 */
export function savedCell(cell: Cell, was: Field, head: ColumnHead, saving: Saving): SavedCell {
  if (isUntouched(cell, was, head, saving)) return 'same';
  const text = unguarded(wordsOf(String(cell ?? '')));
  const day = head.type === 'day' || head.type === 'code' ? isoDayIn(text, saving.order) : undefined;
  const read = readCell(day ?? cell, head, saving.decimal);
  return 'value' in read && isSameValue(read.value, was) ? 'same' : read;
}

function isUntouched(cell: Cell, was: Field, { type, list }: ColumnHead, saving: Saving): boolean {
  const text = wordsOf(typeof cell === 'boolean' ? inWords(cell, 'en') : String(cell ?? ''));
  const bare = unguarded(text);
  if (was === null || was === '' || (Array.isArray(was) && !was.some(Boolean))) return bare === '';
  if (typeof was === 'boolean') return false;
  if (typeof was === 'number') return isDayLike(String(was), bare);
  if (typeof was === 'object') return false;
  const words = wordsOf(was);
  if (bare === words || text === words) return true;
  if (list !== undefined && bare.toLowerCase() === wordsOf(inVietnamese(was, list)).toLowerCase()) return true;
  if (type === 'day' || type === 'code') return isSamePeriod(was, bare, saving.order);
  if (words.length > LONGEST_CELL) return bare === wordsOf(words.slice(0, LONGEST_CELL));
  return isShortened(words, bare) || (guardExcelValue(words) !== words && isDayLike(words, bare));
}

/** A month that became its first day, or `Oct-22`. */
function isSamePeriod(was: string, cell: string, order: DayOrder): boolean {
  if (isIsoDay(cell)) return false;
  if (/^\d{4}-\d\d$/.test(was)) return monthIn(cell) === was || isoDayIn(cell, order) === `${was}-01`;
  return isIsoDay(was) && isoDayIn(cell, order) === was;
}

/** Digits that were taken for a number: `01` is `1` then. */
function isShortened(was: string, cell: string): boolean {
  return /^\d+$/.test(was) && /^\d+$/.test(cell) && Number(was) === Number(cell) && cell.length < was.length;
}

/** Numbers that were taken for a day: `12/12` is `12-Dec` then, and `1-5` `5-Jan` or `1-May`. */
function isDayLike(was: string, cell: string): boolean {
  const shown = dayParts(cell);
  const numbers = (was.match(/\d+/g) ?? []).map(Number);
  // Only a month's name, or a year that was not there, shows that a spreadsheet was at work: `5/1` for `1/5` is a person's.
  if (shown === undefined || numbers.length < 2 || !(/\p{L}/u.test(cell) || shown.length > numbers.length))
    return false;
  const left = [...shown];
  for (const number of numbers) {
    const at = left.findIndex(part => part === number || part === number % 100);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  // Of a day and a month the spreadsheet adds the year, of a month and a year the first day.
  return left.length <= 1;
}
