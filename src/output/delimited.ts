import { stringify } from 'csv-stringify/sync';
import type { Format } from './format.js';
import { heading } from './headings.js';
import { linesOfCells, type Separator } from './lines-of-cells.js';
import { rowsOf } from './rows.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** What parts the cells of a Vietnamese Excel, whose comma stands before decimals. */
const EXCEL_SEPARATOR = ';';

/** Cells that are quoted though they need not be, as `linesOfCells` does. */
const QUOTED = /^\s|\s$|^::/;

/** Cells with a separator between them, quoted as RFC 4180 says. */
export function delimited(name: string, separator: Separator): Format {
  return {
    name,
    extension: name,
    tables: true,
    head: (table, { excel, headings }) => {
      const cells = table.columns.map(({ id }) => heading(table.name, id, headings));
      return (excel ? BYTE_ORDER_MARK : '') + separated([cells], excel ? EXCEL_SEPARATOR : separator);
    },
    body: (reading, table, { excel, headings }) => {
      const types = table.columns.map(({ type }) => type);
      const style = { separator: excel ? EXCEL_SEPARATOR : separator, excel } as const;
      return linesOfCells(rowsOf(reading, table, headings), types, style);
    },
    between: '',
    tail: '',
  };
}

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
