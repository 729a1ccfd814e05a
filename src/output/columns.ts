import type { Document } from '../model/document.js';
import type { Entity, Kind } from '../model/entity.js';

export type Value = string | number | boolean | null;

/**
 * What a column holds. `text` is free text, guarded against being run as a formula, or digits that are no number (`01`);
 * `code` is a word of a closed list or a value in EDTF; `day` is an ISO day.
 */
export type ColumnType = 'text' | 'code' | 'number' | 'boolean' | 'day';

/** What one row is made from. */
interface Mention<E extends Entity = Entity> {
  readonly document: Document;
  readonly entity: E;
  /** The mention, normalised; `entity.text` is raw. */
  readonly text: string;
}

export interface Column<E extends Entity = Entity> {
  /** The English heading, which is the field's name. */
  readonly id: string;
  readonly type: ColumnType;
  readonly of: (mention: Mention<E>) => Value;
  /** Shown only when rules are asked for. */
  readonly ofRules?: true;
}

/** A table of the output: its rows are the mentions of one kind, or of all. */
export interface Table {
  /** Also the name of its file or sheet. */
  readonly name: string;
  /** The one kind it holds, or null for all. */
  readonly kind: Kind | null;
  readonly columns: readonly Column[];
}
