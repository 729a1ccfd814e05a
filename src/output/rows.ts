import type { Document } from '../model/document.js';
import type { Table, Value } from './columns.js';

/** A document with what its rows need beside it. */
export interface Reading {
  readonly document: Document;
  /** The normalised text of each entity, in the same order. */
  readonly texts: readonly string[];
  /** The decoded article, which offsets refer to. */
  readonly raw: string;
}

/** The rows that one document gives to a table, in the order of its entities. */
export function rowsOf({ document, texts }: Reading, table: Table): Value[][] {
  const rows: Value[][] = [];
  for (const [i, entity] of document.entities.entries()) {
    if (table.kind !== null && entity.kind !== table.kind) continue;
    const mention = { document, entity, text: texts[i]! };
    rows.push(table.columns.map(column => column.of(mention)));
  }
  return rows;
}

/** White space and control characters, which would break a line, a cell or a terminal. */
const SPACES = /[\s\p{Cc}\u2028\u2029]+/gu;

/** What a text on one line does not hold: nearly every text has none of it, and is not written anew. */
const UNTIDY = /[^\S ]|\p{Cc}|^ | (?: |$)/u;

/** A text on one line. */
export function oneLine(text: string): string {
  return UNTIDY.test(text) ? text.replace(SPACES, ' ').trim() : text;
}
