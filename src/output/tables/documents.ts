import type { Document } from '../../model/document.js';
import { KINDS, type Kind } from '../../model/entity.js';
import { type Column, type Table, tableOf } from '../columns.js';
import { KIND_TABLES } from './kinds.js';

const HEAD: readonly Column<Document>[] = [
  { id: 'file', type: 'text', of: ({ file }) => file },
  { id: 'title', type: 'text', of: ({ title }) => title },
  { id: 'report_date', type: 'day', of: ({ date }) => date },
  { id: 'date_source', type: 'code', list: 'date_source', of: ({ date_source }) => date_source },
  { id: 'media', type: 'code', list: 'media', of: ({ media }) => media },
  { id: 'encoding', type: 'code', list: 'encoding', of: ({ encoding }) => encoding },
  { id: 'confidence', type: 'number', of: ({ confidence }) => confidence },
  { id: 'damage', type: 'list', list: 'damage', isOpen: true, of: ({ damage }) => damage },
];

/** Each code once, in the order in which they first come. */
const WARNINGS: Column<Document> = {
  id: 'warnings',
  type: 'list',
  list: 'warning',
  of: ({ warnings }) => [...new Set(warnings.map(({ code }) => code))],
};

/**
 * A row for each file that was read, those without mentions too.
 * @param kinds those that were asked for: of others there is no count
 */
export function documentsTable(kinds: readonly Kind[]): Table {
  const counts = KINDS.map(
    (kind): Column<Document> => ({
      id: KIND_TABLES[kind].name,
      type: 'integer',
      of: ({ entities }) => (kinds.includes(kind) ? entities.filter(entity => entity.kind === kind).length : null),
    }),
  );
  return tableOf('documents', [...HEAD, ...counts, WARNINGS], ({ document }) => [document]);
}
