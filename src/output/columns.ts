import type { Document } from '../model/document.js';
import type {
  DateEntity,
  Entity,
  IndicatorEntity,
  Kind,
  PersonEntity,
  QuantityEntity,
  UnitEntity,
} from '../model/entity.js';
import { type Bounds, periodBounds } from './period.js';

export type Value = string | number | boolean | null;

/**
 * What a column holds. `text` is free text, guarded against being run as a formula; `code` is a word of a closed list
 * or a value in EDTF; `day` is an ISO day.
 */
export type ColumnType = 'text' | 'code' | 'number' | 'boolean' | 'day';

/** What one row is made from. */
interface Mention<E extends Entity = Entity> {
  readonly document: Document;
  readonly entity: E;
  /** The mention, normalised; `entity.text` is raw. */
  readonly text: string;
}

interface Column<E extends Entity = Entity> {
  /** The English heading, which is the field's name. */
  readonly id: string;
  readonly type: ColumnType;
  readonly of: (mention: Mention<E>) => Value;
}

/** Between the members of a list in one cell. */
const LIST_SEPARATOR = '; ';

const FILE: Column = { id: 'file', type: 'text', of: ({ document }) => document.file };
const REPORT_DATE: Column = { id: 'report_date', type: 'day', of: ({ document }) => document.date };
const LINE: Column = { id: 'line', type: 'number', of: ({ entity }) => entity.line };
const COLUMN: Column = { id: 'column', type: 'number', of: ({ entity }) => entity.column };
const KIND: Column = { id: 'kind', type: 'code', of: ({ entity }) => entity.kind };
const TEXT: Column = { id: 'text', type: 'text', of: ({ text }) => text };
const SENTENCE: Column = { id: 'sentence', type: 'text', of: ({ entity }) => entity.sentence };

const PLACE: readonly Column[] = [FILE, REPORT_DATE, LINE, COLUMN];

type PersonField = (entity: PersonEntity) => Value;
const degrees: PersonField = entity => entity.degrees.join(LIST_SEPARATOR);
const titles: PersonField = entity => entity.positions.map(({ title }) => title).join(LIST_SEPARATOR);
/** As long as `titles`: an empty member where a post names no organisation. */
const organisations: PersonField = entity =>
  entity.positions.map(({ unit }) => unit ?? '').join(LIST_SEPARATOR) || null;

/** A column of a tidy table that shows a field as it is. */
function field<E extends Entity>(id: keyof E & string, type: ColumnType): Column<E> {
  return { id, type, of: ({ entity }) => (entity[id] ?? null) as Value };
}

function made<E extends Entity>(id: string, type: ColumnType, of: (entity: E) => Value): Column<E> {
  return { id, type, of: ({ entity }) => of(entity) };
}

const DATES: readonly Column<DateEntity>[] = [
  field('value', 'code'),
  field('from', 'day'),
  field('to', 'day'),
  field('precision', 'code'),
  field('inferred', 'boolean'),
  field('recurring', 'boolean'),
  field('deictic', 'boolean'),
];

const PEOPLE: readonly Column<PersonEntity>[] = [
  field('name', 'text'),
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
];

const INDICATORS: readonly Column<IndicatorEntity>[] = [
  field('name', 'text'),
  field('value', 'number'),
  field('value_max', 'number'),
  field('unit', 'code'),
  field('numerator', 'number'),
  field('denominator', 'number'),
  field('change', 'code'),
  field('comparator', 'code'),
  field('period', 'code'),
  made('period_from', 'day', entity => periodBounds(entity.period).from),
  made('period_to', 'day', entity => periodBounds(entity.period).to),
  field('base', 'text'),
];

const QUANTITIES: readonly Column<QuantityEntity>[] = [
  field('name', 'text'),
  field('value', 'number'),
  field('value_max', 'number'),
  field('unit', 'text'),
  field('comparator', 'code'),
  field('period', 'code'),
  made('period_from', 'day', entity => periodBounds(entity.period).from),
  made('period_to', 'day', entity => periodBounds(entity.period).to),
];

/** A column of the long table: empty for a kind that does not have the field. */
function shared(id: string, type: ColumnType): Column {
  return { id, type, of: ({ entity }) => ((entity as unknown as Record<string, Value>)[id] ?? null) as Value };
}

function bounds(entity: Entity): Bounds | null {
  if (entity.kind === 'date') return entity;
  return entity.kind === 'indicator' || entity.kind === 'quantity' ? periodBounds(entity.period) : null;
}

function ofPerson(id: string, read: PersonField): Column {
  return { id, type: 'text', of: ({ entity }) => (entity.kind === 'person' ? read(entity) : null) };
}

const LONG: readonly Column[] = [
  ...PLACE,
  KIND,
  TEXT,
  shared('name', 'text'),
  { id: 'value', type: 'number', of: ({ entity }) => ('value' in entity ? entity.value : null) },
  shared('value_max', 'number'),
  { id: 'unit', type: 'text', of: ({ entity }) => ('unit' in entity ? entity.unit : null) },
  shared('change', 'code'),
  shared('comparator', 'code'),
  { id: 'from', type: 'day', of: ({ entity }) => bounds(entity)?.from ?? null },
  { id: 'to', type: 'day', of: ({ entity }) => bounds(entity)?.to ?? null },
  shared('period', 'code'),
  shared('base', 'text'),
  ofPerson('degrees', degrees),
  ofPerson('titles', titles),
  ofPerson('organisations', organisations),
  SENTENCE,
];

/** A table of the output: its rows are the mentions of one kind, or of all. */
export interface Table {
  /** Also the name of its file or sheet. */
  readonly name: string;
  /** The one kind it holds, or null for all. */
  readonly kind: Kind | null;
  readonly columns: readonly Column[];
}

function tidy<E extends Entity>(name: string, kind: E['kind'], columns: readonly Column<E>[]): Table {
  return { name, kind, columns: [...PLACE, TEXT, ...(columns as readonly unknown[] as Column[]), SENTENCE] };
}

/** The table of each kind. */
export const TIDY_TABLES: { readonly [K in Kind]: Table } = {
  date: tidy('dates', 'date', DATES),
  person: tidy('people', 'person', PEOPLE),
  unit: tidy('units', 'unit', UNITS),
  indicator: tidy('indicators', 'indicator', INDICATORS),
  quantity: tidy('quantities', 'quantity', QUANTITIES),
};

/** One table for mentions of several kinds. */
export const LONG_TABLE: Table = { name: 'entities', kind: null, columns: LONG };
