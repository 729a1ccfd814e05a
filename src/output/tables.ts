import type {
  DateEntity,
  Entity,
  IndicatorEntity,
  Kind,
  PersonEntity,
  QuantityEntity,
  UnitEntity,
} from '../model/entity.js';
import type { Column, ColumnType, Table, Value } from './columns.js';
import { type Bounds, periodBounds } from './period.js';

/** Between the members of a list in one cell. */
const LIST_SEPARATOR = '; ';

const PLACE: readonly Column[] = [
  { id: 'file', type: 'text', of: ({ document }) => document.file },
  { id: 'report_date', type: 'day', of: ({ document }) => document.date },
  { id: 'line', type: 'number', of: ({ entity }) => entity.line },
  { id: 'column', type: 'number', of: ({ entity }) => entity.column },
];
const KIND: Column = { id: 'kind', type: 'code', of: ({ entity }) => entity.kind };
const TEXT: Column = { id: 'text', type: 'text', of: ({ text }) => text };
const RULE: Column = { ...field('rule', 'code'), ofRules: true };
const SENTENCE: Column = field('sentence', 'text');

const OFFSETS: readonly Column[] = [field('start', 'number'), field('end', 'number')];

/** A column that shows a field as it is; empty for a kind that does not have the field. */
function field<E extends Entity>(id: (keyof E & string) | keyof Entity, type: ColumnType): Column<E> {
  return { id, type, of: ({ entity }) => (entity as unknown as Readonly<Record<string, Value>>)[id] ?? null };
}

function made<E extends Entity>(id: string, type: ColumnType, of: (entity: E) => Value): Column<E> {
  return { id, type, of: ({ entity }) => of(entity) };
}

type PersonField = (entity: PersonEntity) => Value;
const degrees: PersonField = entity => entity.degrees.join(LIST_SEPARATOR);
const titles: PersonField = entity => entity.positions.map(({ title }) => title).join(LIST_SEPARATOR);
/** As long as `titles`: an empty member where a post names no organisation. */
const organisations: PersonField = entity =>
  entity.positions.map(({ unit }) => unit ?? '').join(LIST_SEPARATOR) || null;

const DATES: readonly Column<DateEntity>[] = [
  field('value', 'code'),
  made('date_from', 'day', ({ from }) => from),
  made('date_to', 'day', ({ to }) => to),
  field('precision', 'code'),
  field('inferred', 'boolean'),
  field('recurring', 'boolean'),
  field('deictic', 'boolean'),
];

const PEOPLE: readonly Column<PersonEntity>[] = [
  field('name', 'text'),
  field('full_name', 'text'),
  field('person', 'number'),
  field('honorific', 'text'),
  made('degrees', 'text', degrees),
  made('titles', 'text', titles),
  made('organisations', 'text', organisations),
  field('role', 'code'),
];

const UNITS: readonly Column<UnitEntity>[] = [
  field('name', 'text'),
  field('named', 'boolean'),
  field('type', 'code'),
  field('level', 'code'),
  field('place', 'text'),
  field('unit_id', 'code'),
  field('refers_to', 'text'),
  field('province', 'text'),
  field('province_code', 'text'),
  field('province_now', 'text'),
  field('province_now_code', 'text'),
  field('district', 'text'),
  field('district_code', 'text'),
];

type FigureEntity = IndicatorEntity | QuantityEntity;

/** What stands after the value of a figure. */
const FRAME: readonly Column<FigureEntity>[] = [
  field('change', 'code'),
  field('comparator', 'code'),
  field('target', 'boolean'),
  field('period', 'code'),
  made('period_from', 'day', ({ period }) => periodBounds(period).from),
  made('period_to', 'day', ({ period }) => periodBounds(period).to),
  field('base', 'text'),
  field('pair', 'number'),
  field('warning', 'code'),
  field('of_unit', 'text'),
  field('of_unit_id', 'code'),
  field('table_number', 'number'),
  field('table_row', 'number'),
  field('table_column', 'number'),
];

const FIGURE_RULES: readonly Column<FigureEntity>[] = [
  { ...field<FigureEntity>('name_rule', 'code'), ofRules: true },
  { ...field<FigureEntity>('period_rule', 'code'), ofRules: true },
];

const INDICATORS: readonly Column<IndicatorEntity>[] = [
  field('name', 'text'),
  field('indicator', 'code'),
  field('place', 'text'),
  field('place_code', 'text'),
  field('value', 'number'),
  field('value_max', 'number'),
  field('unit', 'code'),
  field('numerator', 'number'),
  field('denominator', 'number'),
  ...FRAME,
];

const QUANTITIES: readonly Column<QuantityEntity>[] = [
  field('name', 'text'),
  field('place', 'text'),
  field('place_code', 'text'),
  field('value', 'number'),
  field('value_max', 'number'),
  field('unit', 'text'),
  ...FRAME,
];

/** A column of the long table: empty for a kind that does not have the field. */
function shared(id: string, type: ColumnType): Column {
  return field(id as keyof Entity, type);
}

function bounds(entity: Entity): Bounds | null {
  if (entity.kind === 'date') return entity;
  return entity.kind === 'indicator' || entity.kind === 'quantity' ? periodBounds(entity.period) : null;
}

function ofPerson(id: string, read: PersonField): Column {
  return made(id, 'text', entity => (entity.kind === 'person' ? read(entity) : null));
}

const LONG: readonly Column[] = [
  ...PLACE,
  KIND,
  TEXT,
  shared('name', 'text'),
  // The value of a date is its period: this column holds numbers alone.
  made('value', 'number', entity => ('value_max' in entity ? entity.value : null)),
  shared('value_max', 'number'),
  shared('unit', 'text'),
  shared('change', 'code'),
  shared('comparator', 'code'),
  shared('target', 'boolean'),
  shared('place', 'text'),
  made('from', 'day', entity => bounds(entity)?.from ?? null),
  made('to', 'day', entity => bounds(entity)?.to ?? null),
  made('period', 'code', entity => (entity.kind === 'date' ? entity.value : 'period' in entity ? entity.period : null)),
  shared('base', 'text'),
  shared('indicator', 'code'),
  shared('unit_id', 'code'),
  ofPerson('degrees', degrees),
  ofPerson('titles', titles),
  ofPerson('organisations', organisations),
  RULE,
  SENTENCE,
];

function tidy<E extends Entity>(
  name: string,
  kind: E['kind'],
  columns: readonly Column<E>[],
  rules: readonly Column<E>[] = [],
): Table {
  const own = (some: readonly Column<E>[]): readonly Column[] => some as readonly unknown[] as readonly Column[];
  return { name, kind, columns: [...PLACE, TEXT, ...own(columns), RULE, ...own(rules), ...OFFSETS, SENTENCE] };
}

/** The table of each kind. */
export const TIDY_TABLES: { readonly [K in Kind]: Table } = {
  date: tidy('dates', 'date', DATES),
  person: tidy('people', 'person', PEOPLE),
  unit: tidy('units', 'unit', UNITS),
  indicator: tidy('indicators', 'indicator', INDICATORS, FIGURE_RULES),
  quantity: tidy('quantities', 'quantity', QUANTITIES, FIGURE_RULES),
};

/** One table for mentions of several kinds. */
export const LONG_TABLE: Table = { name: 'entities', kind: null, columns: LONG };
