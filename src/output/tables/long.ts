import { type Entity, KINDS, type PersonEntity } from '../../model/entity.js';
import { type Column, type Field, tableOf } from '../columns.js';
import { type Bounds, periodBounds } from '../period.js';
import { CORRECTED, column, type Mention, mentions, PLACE, RULE, SENTENCE, TEXT } from './mention.js';

/** A column that shows a field of the kinds that have it; empty for the others. */
function shared(id: string, type: Column<Entity>['type'], list: Pick<Column<Entity>, 'list' | 'isOpen'> = {}) {
  return column(id, type, (entity: Entity) => (entity as unknown as Record<string, Field>)[id] ?? null, list);
}

function ofPerson(id: string, of: (person: PersonEntity) => Field): Column<Mention> {
  return column(id, 'list', entity => (entity.kind === 'person' ? of(entity) : null));
}

function bounds(entity: Entity): Bounds | null {
  if (entity.kind === 'date') return entity;
  return 'period' in entity ? periodBounds(entity.period) : null;
}

const COLUMNS: readonly Column<Mention>[] = [
  ...PLACE,
  shared('kind', 'code', { list: 'kind' }),
  TEXT,
  shared('name', 'text'),
  // The value of a date is its period: this column holds numbers alone.
  column('value', 'number', entity => ('value_max' in entity ? entity.value : null)),
  shared('value_max', 'number'),
  shared('unit', 'text', { list: 'indicator_unit', isOpen: true }),
  shared('change', 'code', { list: 'change' }),
  shared('comparator', 'code', { list: 'comparator' }),
  shared('target', 'boolean'),
  shared('place', 'text'),
  column('from', 'day', entity => bounds(entity)?.from ?? null),
  column('to', 'day', entity => bounds(entity)?.to ?? null),
  column('period', 'code', entity =>
    entity.kind === 'date' ? entity.value : 'period' in entity ? entity.period : null,
  ),
  shared('base', 'text'),
  shared('indicator', 'code'),
  shared('unit_id', 'code'),
  ofPerson('degrees', ({ degrees }) => degrees),
  ofPerson('titles', ({ positions }) => positions.map(({ title }) => title)),
  ofPerson('organisations', ({ positions }) => positions.map(({ unit }) => unit)),
  CORRECTED,
  RULE,
  SENTENCE,
];

/** One table for mentions of several kinds: what they have in common, and what most readers ask of each. */
export const LONG_TABLE = tableOf('entities', COLUMNS, reading => mentions(reading, KINDS));
