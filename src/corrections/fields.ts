import type { Kind } from '../model/entity.js';
import type { ColumnHead } from '../output/columns.js';
import { KIND_TABLES } from '../output/tables/kinds.js';

/** A field that can be corrected: a column of the table of its kind. */
export interface CorrectableField extends ColumnHead {
  /** Whether it may be empty. */
  readonly nullable: boolean;
}

/** Columns that say where a mention stands and how it was come by, and those that another column holds already. */
const FIXED: ReadonlySet<string> = new Set([
  'file',
  'report_date',
  'line',
  'column',
  'text',
  'period_from',
  'period_to',
  'corrected',
  'rule',
  'name_rule',
  'period_rule',
  'start',
  'end',
  'sentence',
]);

const FIGURE_REQUIRED = ['value', 'unit', 'change', 'comparator', 'target'];

/** Fields that every mention of a kind states. */
const REQUIRED: Readonly<Record<Kind, readonly string[]>> = {
  date: ['precision', 'inferred', 'recurring', 'deictic'],
  person: ['name', 'full_name'],
  unit: ['name', 'named', 'type'],
  indicator: FIGURE_REQUIRED,
  quantity: FIGURE_REQUIRED,
};

const FIELDS: Readonly<Record<Kind, readonly CorrectableField[]>> = {
  date: correctable('date'),
  person: correctable('person'),
  unit: correctable('unit'),
  indicator: correctable('indicator'),
  quantity: correctable('quantity'),
};

function correctable(kind: Kind): readonly CorrectableField[] {
  return KIND_TABLES[kind].columns
    .filter(({ id }) => !FIXED.has(id))
    .map(column => ({ ...column, nullable: !REQUIRED[kind].includes(column.id) }));
}

/** The fields of a kind that can be corrected, in the order of its table. */
export function fieldsOf(kind: Kind): readonly CorrectableField[] {
  return FIELDS[kind];
}

/** The fields that every mention of a kind states. */
export function requiredFields(kind: Kind): readonly string[] {
  return REQUIRED[kind];
}
