import type {
  DateEntity,
  Entity,
  IndicatorEntity,
  Kind,
  PersonEntity,
  QuantityEntity,
  UnitEntity,
} from '../../model/entity.js';
import { type Column, type Table, tableOf } from '../columns.js';
import { periodBounds } from '../period.js';
import { CORRECTED, column, field, type Mention, mentions, OFFSETS, PLACE, RULE, SENTENCE, TEXT } from './mention.js';

const DATES: readonly Column<Mention<DateEntity>>[] = [
  field('value', 'code'),
  column('date_from', 'day', ({ from }) => from),
  column('date_to', 'day', ({ to }) => to),
  field('precision', 'code', { list: 'precision' }),
  field('inferred', 'boolean'),
  field('recurring', 'boolean'),
  field('deictic', 'boolean'),
];

const PEOPLE: readonly Column<Mention<PersonEntity>>[] = [
  field('name', 'text'),
  field('full_name', 'text'),
  field('person', 'integer'),
  field('honorific', 'text'),
  field('degrees', 'list'),
  column('titles', 'list', ({ positions }) => positions.map(({ title }) => title)),
  // As long as `titles`: an empty member where a post names no organisation.
  column('organisations', 'list', ({ positions }) => positions.map(({ unit }) => unit)),
  field('role', 'code', { list: 'role' }),
];

const UNITS: readonly Column<Mention<UnitEntity>>[] = [
  field('name', 'text'),
  field('named', 'boolean'),
  field('type', 'code', { list: 'unit_type' }),
  field('level', 'code', { list: 'unit_level' }),
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
const FRAME: readonly Column<Mention<FigureEntity>>[] = [
  field('change', 'code', { list: 'change' }),
  field('comparator', 'code', { list: 'comparator' }),
  field('target', 'boolean'),
  field('period', 'code'),
  column('period_from', 'day', ({ period }) => periodBounds(period).from),
  column('period_to', 'day', ({ period }) => periodBounds(period).to),
  field('base', 'text'),
  field('pair', 'integer'),
  field('warning', 'code', { list: 'warning' }),
  field('of_unit', 'text'),
  field('of_unit_id', 'code'),
  field('table_number', 'integer'),
  field('table_row', 'integer'),
  field('table_column', 'integer'),
];

const FIGURE_RULES: readonly Column<Mention<FigureEntity>>[] = [
  { ...field<FigureEntity>('name_rule', 'code'), ofRules: true },
  { ...field<FigureEntity>('period_rule', 'code'), ofRules: true },
];

const INDICATORS: readonly Column<Mention<IndicatorEntity>>[] = [
  field('name', 'text'),
  field('indicator', 'code'),
  field('place', 'text'),
  field('place_code', 'text'),
  field('value', 'number'),
  field('value_max', 'number'),
  field('unit', 'code', { list: 'indicator_unit' }),
  field('numerator', 'number'),
  field('denominator', 'number'),
  ...FRAME,
];

const QUANTITIES: readonly Column<Mention<QuantityEntity>>[] = [
  field('name', 'text'),
  field('place', 'text'),
  field('place_code', 'text'),
  field('value', 'number'),
  field('value_max', 'number'),
  field('unit', 'text'),
  ...FRAME,
];

type EntityOf<K extends Kind> = Extract<Entity, { readonly kind: K }>;

function tidy<K extends Kind>(
  name: string,
  kind: K,
  columns: readonly Column<Mention<EntityOf<K>>>[],
  rules: readonly Column<Mention<EntityOf<K>>>[] = [],
): Table {
  const all = [...PLACE, TEXT, ...columns, CORRECTED, RULE, ...rules, ...OFFSETS, SENTENCE];
  return tableOf<Mention<EntityOf<K>>>(name, all, reading => mentions(reading, [kind]));
}

/** The table of each kind, with all its fields. */
export const KIND_TABLES: { readonly [K in Kind]: Table } = {
  date: tidy('dates', 'date', DATES),
  person: tidy('people', 'person', PEOPLE),
  unit: tidy('units', 'unit', UNITS),
  indicator: tidy('indicators', 'indicator', INDICATORS, FIGURE_RULES),
  quantity: tidy('quantities', 'quantity', QUANTITIES, FIGURE_RULES),
};
