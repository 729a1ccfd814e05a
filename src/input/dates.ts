import { parse } from 'csv-parse/sync';
import { isIsoDay } from '../model/iso-day.js';
import type { Source } from './source.js';

/** The days that a list gives to files, by their names in the output; or what is wrong with it. csv-parse enters here. */
export type ParsedDates =
  | { readonly dates: ReadonlyMap<string, string> }
  | { readonly line: number; readonly given: string; readonly fault: 'row' | 'day' };

interface Row {
  readonly record: readonly string[];
  /** `lines` is the number of the line on which the record ends. */
  readonly info: { readonly lines: number };
}

/** A second cell with what parts it from the first: Excel writes the list separator of the system. */
const SECOND_CELL = /^([,;\t])\s*"?(?:date|\d{4}-\d\d-\d\d)"?$/;

/**
 * Reads a CSV of two columns, `file` and `date` (ISO days), with or without headings. A later row of a file wins over an
 * earlier one.
 */
export function parseDates(text: string): ParsedDates {
  let rows: readonly Row[];
  try {
    // With `info` the rows are records beside what is known of them, which the types of csv-parse do not tell.
    rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly Row[];
  } catch (error) {
    const { lines = 1, message } = error as { readonly lines?: number; readonly message: string };
    return { line: lines, given: message, fault: 'row' };
  }
  const dates = new Map<string, string>();
  for (const [i, { record, info }] of rows.entries()) {
    const [file = '', date = ''] = record;
    if (i === 0 && file === 'file' && date === 'date') continue;
    if (record.length !== 2 || file === '') return { line: info.lines, given: record.join(','), fault: 'row' };
    if (!isIsoDay(date)) return { line: info.lines, given: date, fault: 'day' };
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
function delimiterOf(text: string): string {
  for (const row of text.split('\n')) {
    const line = row.trim();
    const last = line.slice(Math.max(...[',', ';', '\t'].map(sign => line.lastIndexOf(sign)), 0));
    const found = SECOND_CELL.exec(last)?.[1];
    if (found !== undefined) return found;
  }
  return ',';
}
