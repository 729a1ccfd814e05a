import type { Table } from './columns.js';
import type { Destination } from './destination.js';
import { formatOf } from './formats.js';
import type { Layout } from './layout.js';

/** Puts the parts of the documents together, in the order in which they are given, a destination per table. */
export class Writer {
  readonly #layout: Layout;
  readonly #tables: readonly Table[];
  readonly #destinations: readonly Destination[];
  #first = true;

  constructor(layout: Layout, tables: readonly Table[], destinations: readonly Destination[]) {
    this.#layout = layout;
    this.#tables = tables;
    this.#destinations = destinations;
  }

  /** @param parts what a document adds to each table */
  async write(parts: readonly string[]): Promise<void> {
    const { between } = formatOf(this.#layout.format);
    const first = this.#first;
    if (first) await this.#open();
    for (const [i, part] of parts.entries()) {
      if (part !== '') await this.#destinations[i]!.write(first ? part : between + part);
    }
  }

  async finish(): Promise<void> {
    if (this.#first) await this.#open();
    const { tail } = formatOf(this.#layout.format);
    for (const destination of this.#destinations) await destination.write(tail);
    for (const destination of this.#destinations) await destination.complete();
    for (const destination of this.#destinations) await destination.commit();
  }

  /** Leaves nothing behind. */
  async discard(): Promise<void> {
    for (const destination of this.#destinations) await destination.discard();
  }

  async #open(): Promise<void> {
    this.#first = false;
    const { head } = formatOf(this.#layout.format);
    for (const [i, table] of this.#tables.entries()) await this.#destinations[i]!.write(head(table, this.#layout));
  }
}
