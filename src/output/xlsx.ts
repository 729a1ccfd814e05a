import type { Format } from './format.js';
import { heading } from './headings.js';
import { rowsOf } from './rows.js';
import { headingRow, row } from './spreadsheet.js';

/** A workbook with a sheet per kind; its parts are rows, put together by `BookWriter`. */
export const xlsx: Format = {
  name: 'xlsx',
  extension: 'xlsx',
  tables: true,
  book: true,
  head: (table, layout) => headingRow(table.columns.map(({ id }) => heading(table.name, id, layout.headings))),
  body: (reading, table, layout) => {
    const types = table.columns.map(({ type }) => type);
    return rowsOf(reading, table, layout.headings)
      .map(values => row(values, types))
      .join('');
  },
  between: '',
  tail: '',
};
