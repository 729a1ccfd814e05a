import { inVietnamese } from './closed-lists.js';
import type { ColumnHead, Field, Table, Value } from './columns.js';
import type { HeadingLanguage } from './headings.js';
import type { Reading } from './reading.js';

/** Between the members of a list in one cell. */
const LIST_SEPARATOR = '; ';

/** The rows that one document gives to a table, as a person reads them: lists in one cell, closed lists in their language. */
export function rowsOf(reading: Reading, table: Table, language: HeadingLanguage): Value[][] {
  const rows = table.rows(reading);
  const { columns } = table;
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) row[i] = shown(row[i]!, columns[i]!, language);
  }
  return rows as Value[][];
}

function shown(field: Field, { list }: ColumnHead, language: HeadingLanguage): Value {
  if (field === null || typeof field === 'number') return field;
  if (typeof field === 'boolean') return language === 'vi' ? inWords(field, language) : field;
  const told = (word: string): string => (language === 'vi' && list !== undefined ? inVietnamese(word, list) : word);
  if (typeof field === 'string') return told(field);
  // A list of nothing is an empty cell: an office without organisation, no office at all.
  return field.some(Boolean) ? field.map(member => told(member ?? '')).join(LIST_SEPARATOR) : null;
}

/** True and false as a table shows them. */
export function inWords(value: boolean, language: HeadingLanguage): string {
  if (language === 'en') return String(value);
  return value ? 'có' : 'không';
}

/** White space and control characters, which would break a line, a cell or a terminal. */
const SPACES = /[\s\p{Cc}\u2028\u2029]+/gu;

/** What a text on one line does not hold: nearly every text has none of it, and is not written anew. */
const UNTIDY = /[^\S ]|\p{Cc}|^ | (?: |$)/u;

/** A text on one line. */
export function oneLine(text: string): string {
  return UNTIDY.test(text) ? text.replace(SPACES, ' ').trim() : text;
}
