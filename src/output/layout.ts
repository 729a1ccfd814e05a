import { KINDS, type Kind } from '../model/entity.js';
import type { Table } from './columns.js';
import type { HeadingLanguage } from './headings.js';
import { LONG_TABLE, TIDY_TABLES } from './tables.js';

/** How an output is laid out: plain data, so that it can be handed to a worker. */
export interface Layout {
  readonly format: string;
  readonly kinds: readonly Kind[];
  /** A table per kind, each into its own file or sheet, instead of all kinds in one. */
  readonly split: boolean;
  readonly headings: HeadingLanguage;
  /** For a double click in a Vietnamese Excel. */
  readonly excel: boolean;
  /** Columns that say which rule found what. */
  readonly rules: boolean;
}

/**
 * The tables of a layout, in output order.
 * @param book whether the format has a sheet per kind
 */
export function tablesOf(layout: Layout, book: boolean): readonly Table[] {
  const kinds = KINDS.filter(kind => layout.kinds.includes(kind));
  const tables = book || layout.split || kinds.length === 1 ? kinds.map(kind => TIDY_TABLES[kind]) : [LONG_TABLE];
  if (layout.rules) return tables;
  return tables.map(table => ({ ...table, columns: table.columns.filter(({ ofRules }) => !ofRules) }));
}
