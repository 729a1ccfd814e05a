import { parse } from 'csv-parse/sync';

/** A row of a CSV file. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** The line on which it ends, from 1. */
  readonly line: number;
}

/** The rows of a CSV text, or the line that cannot be read and why. csv-parse enters here. */
export type ParsedCsv = readonly CsvRow[] | { readonly line: number; readonly message: string };

/** What parts the cells: Excel writes the list separator of the system. */
export type Delimiter = ',' | ';' | '\t';

/** Reads a CSV text. Cells lose the spaces around them, empty lines count for nothing, rows may differ in length. */
export function parseCsv(text: string, delimiter: Delimiter): ParsedCsv {
  try {
    // With `info` the rows are records beside what is known of them, which the types of csv-parse do not tell.
    const rows = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    return rows.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    const { lines = 1, message } = error as { readonly lines?: number; readonly message: string };
    return { line: lines, message };
  }
}
