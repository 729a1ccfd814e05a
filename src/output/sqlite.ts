import type { Field } from './columns.js';
import type { Format } from './format.js';
import { oneLine } from './rows.js';

/** A row as SQLite holds it. */
export type StoredRow = (string | number | null)[];

/** A database with all tables; its parts are rows as JSON, put together by `DatabaseWriter`. */
export const sqlite: Format = {
  name: 'sqlite',
  extension: 'sqlite',
  aliases: ['db'],
  tables: true,
  store: true,
  head: () => '',
  body: (reading, table) => JSON.stringify(table.rows(reading).map(row => row.map(stored))),
  between: '',
  tail: '',
};

/** A cell as SQLite holds it: it knows neither truth values nor lists. */
function stored(field: Field): StoredRow[number] {
  if (field === null || typeof field === 'number') return field;
  if (typeof field === 'boolean') return field ? 1 : 0;
  return typeof field === 'string' ? oneLine(field) : JSON.stringify(field);
}
