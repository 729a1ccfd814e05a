import type { Format } from './format.js';
import { heading } from './headings.js';
import { lineOfCells, linesOfCells, type Separator } from './lines-of-cells.js';
import { rowsOf } from './rows.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** What parts the cells of a Vietnamese Excel, whose comma stands before decimals. */
const EXCEL_SEPARATOR = ';';

/** Cells with a separator between them, quoted as RFC 4180 says. */
export function delimited(name: string, separator: Separator): Format {
  return {
    name,
    extension: name,
    tables: true,
    head: (table, { excel, headings }) => {
      const cells = table.columns.map(({ id }) => heading(table.name, id, headings));
      return (excel ? BYTE_ORDER_MARK : '') + lineOfCells(cells, excel ? EXCEL_SEPARATOR : separator);
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
