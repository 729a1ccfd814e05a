import { isIsoDay } from '../model/iso-day.js';
import { type Delimiter, parseCsv } from './csv.js';
import type { Source } from './source.js';

/** The days that a list gives to files, by their names in the output; or what is wrong with it. */
export type ParsedDates =
  | { readonly dates: ReadonlyMap<string, string> }
  | { readonly line: number; readonly given: string; readonly fault: 'row' | 'day' };

/** A second cell with what parts it from the first: Excel writes the list separator of the system. */
const SECOND_CELL = /^([,;\t])\s*"?(?:date|\d{4}-\d\d-\d\d)"?$/;

/**
 * Reads a CSV of two columns, `file` and `date` (ISO days), with or without headings. A later row of a file wins over an
 * earlier one.
 */
export function parseDates(text: string): ParsedDates {
  const rows = parseCsv(text, delimiterOf(text));
  if ('message' in rows) return { line: rows.line, given: rows.message, fault: 'row' };
  const dates = new Map<string, string>();
  for (const [i, { cells, line }] of rows.entries()) {
    const [file = '', date = ''] = cells;
    if (i === 0 && file === 'file' && date === 'date') continue;
    if (cells.length !== 2 || file === '') return { line, given: cells.join(','), fault: 'row' };
    if (!isIsoDay(date)) return { line, given: date, fault: 'day' };
    dates.set(file.normalize('NFC'), date);
  }
  return { dates };
}

/** The sources with the days that a list gives them, and the names in the list that are of no source. */
export function giveDates(
  sources: readonly Source[],
  dates: ReadonlyMap<string, string>,
): { readonly sources: readonly Source[]; readonly unused: readonly string[] } {
  const unused = new Set(dates.keys());
  const dated = sources.map(source => {
    const name = source.file.normalize('NFC');
    const date = dates.get(name);
    unused.delete(name);
    return date === undefined ? source : { ...source, date };
  });
  return { sources: dated, unused: [...unused] };
}

/** The delimiter of the first row whose last cell is a day or the heading of days; a comma where none is. */
function delimiterOf(text: string): Delimiter {
  for (const row of text.split('\n')) {
    const line = row.trim();
    const last = line.slice(Math.max(...[',', ';', '\t'].map(sign => line.lastIndexOf(sign)), 0));
    const found = SECOND_CELL.exec(last)?.[1];
    if (found !== undefined) return found as Delimiter;
  }
  return ',';
}
