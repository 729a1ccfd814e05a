import type { Correction } from '../model/correction.js';
import { type Entity, KINDS, type Kind } from '../model/entity.js';
import type { Field } from '../output/columns.js';
import type { Reading } from '../output/reading.js';
import { KIND_TABLES } from '../output/tables/kinds.js';
import { isSameValue, readCell } from './cells.js';
import { fieldsOf } from './fields.js';

/** A mention as an annotator left it. */
export interface Annotation {
  readonly kind: Kind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Fields by their names in JSON; what is not there was not stated. */
  readonly stated: Readonly<Record<string, unknown>>;
}

/** What somebody corrected in the annotations of an article, and what of it cannot be read. */
export interface ComparedAnnotations {
  readonly found: readonly Correction[];
  readonly unread: readonly string[];
}

/**
 * Compares the annotations of an article with what it gives: marks that are gone, marks that are new, changed fields.
 * @param boundsOf the range under which a mention is written as an annotation
 */
export function compareAnnotations(
  reading: Reading,
  annotations: readonly Annotation[],
  boundsOf: (entity: Entity) => { readonly start: number; readonly end: number },
): ComparedAnnotations {
  const { entities, file } = reading.document;
  const marked = new Map(annotations.map(one => [keyOf(one.kind, one), one]));
  const found: Correction[] = [];
  const unread: string[] = [];
  const base = { file, by: '', note: '', line: 0 } as const;
  const known = new Set<string>();
  const values = valuesOf(reading);
  for (const entity of entities) {
    const { kind, start, end, text } = entity;
    const key = keyOf(kind, boundsOf(entity));
    known.add(key);
    const annotation = marked.get(key);
    const place = { ...base, start, end, kind, text };
    if (annotation === undefined) found.push({ ...place, field: null, value: null, action: 'remove' });
    else state(place, annotation, 'change', values.get(entity)!);
  }
  for (const annotation of annotations) {
    const { kind, start, end, text } = annotation;
    if (known.has(keyOf(kind, annotation))) continue;
    const place = { ...base, start, end, kind, text };
    const before = found.length;
    state(place, annotation, 'add', new Map());
    if (found.length === before) found.push({ ...place, field: null, value: null, action: 'add' });
  }
  return { found, unread };

  function state(
    place: Omit<Correction, 'field' | 'value' | 'action'>,
    { kind, text, stated }: Annotation,
    action: 'change' | 'add',
    was: ReadonlyMap<string, Field>,
  ): void {
    for (const field of fieldsOf(kind)) {
      const shown = inCell(statedField(stated, field.id));
      if (shown === undefined || (action === 'add' && shown === '')) continue;
      const read = readCell(shown, field, '.');
      const isEmpty = 'value' in read && isSameValue(read.value, null) && !field.nullable;
      if ('wanted' in read) unread.push(`«${text}»: ${field.id} must be ${read.wanted}; found ${shown}`);
      else if (isEmpty) unread.push(`«${text}»: ${field.id} cannot be empty`);
      else if (action === 'add' || !isSameValue(read.value, was.get(field.id)!)) {
        found.push({ ...place, field: field.id, value: read.value, action });
      }
    }
  }
}

function keyOf(kind: Kind, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}-${kind}`;
}

/** The fields of each mention, by the names of their columns. */
function valuesOf(reading: Reading): ReadonlyMap<Entity, ReadonlyMap<string, Field>> {
  const all = new Map<Entity, ReadonlyMap<string, Field>>();
  for (const kind of KINDS) {
    const { columns, rows } = KIND_TABLES[kind];
    const entities = reading.document.entities.filter(entity => entity.kind === kind);
    for (const [n, row] of rows(reading).entries()) {
      all.set(entities[n]!, new Map(columns.map(({ id }, i) => [id, row[i]!])));
    }
  }
  return all;
}

/** A field of JSON under the name of its column; undefined where nothing is stated. */
function statedField(stated: Annotation['stated'], id: string): unknown {
  switch (id) {
    case 'date_from':
      return stated.from;
    case 'date_to':
      return stated.to;
    case 'titles':
      return postsOf(stated)?.map(({ title }) => title);
    case 'organisations':
      return postsOf(stated)?.map(({ unit }) => unit ?? '');
    default:
      return stated[id];
  }
}

function postsOf({ positions }: Annotation['stated']): readonly Readonly<Record<string, unknown>>[] | undefined {
  if (!Array.isArray(positions)) return undefined;
  return positions.filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null);
}

/** A value of JSON as a cell shows it; undefined of what no cell can show. */
function inCell(value: unknown): string | undefined {
  if (value === null) return '';
  if (Array.isArray(value)) return value.some(Boolean) ? value.map(member => String(member ?? '')).join('; ') : '';
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}
