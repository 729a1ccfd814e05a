import { SCHEMA } from '../model/document.js';
import type { Format } from './format.js';

/** One object with all documents, each on a line of its own. */
export const json: Format = {
  name: 'json',
  extension: 'json',
  tables: false,
  head: () => `{"schema":${JSON.stringify(SCHEMA)},"documents":[\n`,
  body: ({ document }) => JSON.stringify(document),
  between: ',\n',
  tail: '\n]}\n',
};

/** A document a line. */
export const ndjson: Format = {
  name: 'ndjson',
  extension: 'ndjson',
  tables: false,
  head: () => '',
  body: ({ document }) => `${JSON.stringify(document)}\n`,
  between: '',
  tail: '',
};
