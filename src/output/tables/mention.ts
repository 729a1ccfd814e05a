import type { Document } from '../../model/document.js';
import type { Entity, Kind } from '../../model/entity.js';
import type { Column, ColumnType, Field } from '../columns.js';
import type { Reading } from '../reading.js';

/** What a row about a mention is made from. */
export interface Mention<E extends Entity = Entity> {
  readonly document: Document;
  readonly entity: E;
  /** The mention, normalised; `entity.text` is raw. */
  readonly text: string;
}

/** The mentions of some kinds in a document, in its order. */
export function* mentions<K extends Kind>(
  { document, texts }: Reading,
  kinds: readonly K[],
): Generator<Mention<Extract<Entity, { readonly kind: K }>>> {
  for (const [i, entity] of document.entities.entries()) {
    if (!(kinds as readonly Kind[]).includes(entity.kind)) continue;
    yield { document, entity: entity as Extract<Entity, { readonly kind: K }>, text: texts[i]! };
  }
}

/** Where a mention stands. */
export const PLACE: readonly Column<Mention>[] = [
  { id: 'file', type: 'text', of: ({ document }) => document.file },
  { id: 'report_date', type: 'day', of: ({ document }) => document.date },
  { id: 'line', type: 'integer', of: ({ entity }) => entity.line },
  { id: 'column', type: 'integer', of: ({ entity }) => entity.column },
];

export const TEXT: Column<Mention> = { id: 'text', type: 'text', of: ({ text }) => text };
export const CORRECTED: Column<Mention> = field('corrected', 'boolean');
export const RULE: Column<Mention> = { ...column('rule', 'code', ({ rule }: Entity) => rule ?? null), ofRules: true };
export const OFFSETS: readonly Column<Mention>[] = [field('start', 'integer'), field('end', 'integer')];
export const SENTENCE: Column<Mention> = field('sentence', 'text');

/** A column that shows a field as it is. */
export function field<E extends Entity>(
  id: keyof E & string,
  type: ColumnType,
  list: Pick<Column<E>, 'list'> = {},
): Column<Mention<E>> {
  return { id, type, ...list, of: ({ entity }) => (entity[id] ?? null) as Field };
}

/** A column that shows something of a mention. */
export function column<E extends Entity>(
  id: string,
  type: ColumnType,
  of: (entity: E) => Field,
  list: Pick<Column<E>, 'list' | 'isOpen'> = {},
): Column<Mention<E>> {
  return { id, type, ...list, of: ({ entity }) => of(entity) };
}
