import type { Account } from './account.js';
import type { Table } from './columns.js';
import type { Destination } from './destination.js';
import { commitAll } from './file-destination.js';
import { formatOf } from './formats.js';
import type { Layout } from './layout.js';

/** Why one document is not in the output: no file can have its name, or somebody edited what was written of it. */
export interface Unwritten {
  readonly code: 'malformed' | 'edited';
  readonly reason: string;
}

/** Puts the parts of documents into an output. */
export interface OutputWriter {
  /**
   * @param parts what one document adds to each table
   * @returns why this document alone is not written
   */
  write(parts: readonly string[]): Promise<Unwritten | undefined>;
  /** Hands on what was written so far, where a reader can take it in pieces. */
  flush?(): Promise<void>;
  /** @param account of the run, for the formats that have a place for it */
  finish(account?: Account): Promise<void>;
  /** Leaves nothing behind. Never throws. */
  discard(): Promise<void>;
}

/** A small file that stands beside a table and says what is in it. */
export interface Companion {
  readonly destination: Destination;
  readonly content: string;
}

/** Puts the parts of the documents together, in the order in which they are given, a destination per table. */
export class TextWriter implements OutputWriter {
  readonly #layout: Layout;
  readonly #tables: readonly Table[];
  readonly #destinations: readonly Destination[];
  readonly #companions: readonly Companion[];
  #first = true;

  constructor(
    layout: Layout,
    tables: readonly Table[],
    destinations: readonly Destination[],
    companions: readonly Companion[] = [],
  ) {
    this.#layout = layout;
    this.#tables = tables;
    this.#destinations = destinations;
    this.#companions = companions;
  }

  async write(parts: readonly string[]): Promise<undefined> {
    const { between } = formatOf(this.#layout.format);
    const first = this.#first;
    if (first) await this.#open();
    for (const [i, part] of parts.entries()) {
      if (part !== '') await this.#destinations[i]!.write(first ? part : between + part);
    }
  }

  async flush(): Promise<void> {
    for (const destination of this.#destinations) await destination.flush();
  }

  async finish(): Promise<void> {
    if (this.#first) await this.#open();
    const { tail } = formatOf(this.#layout.format);
    for (const destination of this.#destinations) await destination.write(tail);
    for (const { destination, content } of this.#companions) await destination.write(content);
    const all = this.#all();
    for (const destination of all) await destination.complete();
    await commitAll(all);
  }

  async discard(): Promise<void> {
    for (const destination of this.#all()) await destination.discard();
  }

  #all(): readonly Destination[] {
    return [...this.#destinations, ...this.#companions.map(({ destination }) => destination)];
  }

  async #open(): Promise<void> {
    this.#first = false;
    const { head } = formatOf(this.#layout.format);
    for (const [i, table] of this.#tables.entries()) await this.#destinations[i]!.write(head(table, this.#layout));
  }
}
