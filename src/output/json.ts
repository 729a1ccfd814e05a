import { SCHEMA } from '../model/document.js';
import { jsonText } from '../model/json-text.js';
import type { Problem, Skipped } from '../model/problem.js';
import type { Format } from './format.js';

/** One object with all documents, each on a line of its own. */
export const json: Format = {
  name: 'json',
  extension: 'json',
  tables: false,
  head: () => `{"schema":${jsonText(SCHEMA)},"documents":[\n`,
  body: ({ document }) => jsonText(document),
  between: ',\n',
  tail: '\n]}\n',
};

/** A document a line. */
export const ndjson: Format = {
  name: 'ndjson',
  extension: 'ndjson',
  tables: false,
  head: () => '',
  body: ({ document }) => `${jsonText(document)}\n`,
  between: '',
  tail: '',
};

/** What stands for a skipped file in `ndjson`. */
export function skippedLine({ file, article = file, code, reason }: Problem): string {
  return `${jsonText({ file: article, skipped: { code, reason } } satisfies Skipped)}\n`;
}
