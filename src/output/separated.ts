import { stringify } from 'csv-stringify/sync';

/** Cells that are quoted though they need not be, as `linesOfCells` does. */
const QUOTED = /^\s|\s$|^::/;

/** Lines of cells, quoted where they must be; csv-stringify enters here. */
export function separated(rows: readonly (readonly string[])[], delimiter: string): string {
  if (rows.length === 0) return '';
  return stringify(rows as string[][], {
    delimiter,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    quoted_match: QUOTED,
  });
}
