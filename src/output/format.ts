import type { Table } from './columns.js';
import type { Layout } from './layout.js';
import type { Reading } from './rows.js';

/** A format that is written as text, piece by piece: pieces of documents can be made in any thread. */
export interface TextFormat {
  readonly name: string;
  /** Ending of its files, without the dot. */
  readonly extension: string;
  /** True when it holds tables, which may be one or a file per kind. */
  readonly tables: boolean;
  readonly head: (table: Table, layout: Layout) => string;
  /** What one document adds to a table; may be empty. */
  readonly body: (reading: Reading, table: Table, layout: Layout) => string;
  /** Stands between the bodies. */
  readonly between: string;
  readonly tail: string;
}
