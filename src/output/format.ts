import type { Table } from './columns.js';
import type { Layout } from './layout.js';
import type { Reading } from './reading.js';

/** A way to write documents, as pieces of text put together in order: they can be made in any thread. */
export interface Format {
  readonly name: string;
  /** Ending of its files, without the dot. */
  readonly extension: string;
  /** Other endings that stand for it. */
  readonly aliases?: readonly string[];
  /** True when it holds tables, which may be one or a file per kind. */
  readonly tables: boolean;
  /** True when one file holds all tables, each in a sheet of its own. */
  readonly book?: boolean;
  /** True when one file holds all tables as a database. */
  readonly store?: boolean;
  /** True when each document is written to files of its own: `body` is then a `DocumentFiles`, as JSON. */
  readonly files?: boolean;
  /** True when documents become a page with views over them: `body` is then the lines that `pieces.ts` cuts into pieces. */
  readonly review?: boolean;
  readonly head: (table: Table, layout: Layout) => string;
  /** What one document adds to a table; may be empty. */
  readonly body: (reading: Reading, table: Table, layout: Layout) => string;
  /** Stands between the bodies. */
  readonly between: string;
  readonly tail: string;
}

/** The files that one document is written to, as a format with `files` gives them in its body, as JSON. */
export interface DocumentFiles {
  /** Path without the ending, as the document is called. */
  readonly stem: string;
  /** What each file holds, by its ending; the first is the one that a stream gets. */
  readonly contents: Readonly<Record<string, string>>;
}
