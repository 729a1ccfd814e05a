import { KINDS } from '../../model/entity.js';
import type { Table } from '../columns.js';
import type { Layout } from '../layout.js';
import { documentsTable } from './documents.js';
import { KIND_TABLES } from './kinds.js';
import { LONG_TABLE } from './long.js';
import { POSITIONS_TABLE } from './positions.js';

/**
 * The tables of a layout, in output order.
 * @param together whether they belong together: in a folder, a workbook or a database
 */
export function tablesOf({ kinds, rules }: Pick<Layout, 'kinds' | 'rules'>, together: boolean): readonly Table[] {
  const wanted = KINDS.filter(kind => kinds.includes(kind));
  const own = wanted.map(kind => KIND_TABLES[kind]);
  const tables = together
    ? [...own, ...(wanted.includes('person') ? [POSITIONS_TABLE] : []), documentsTable(wanted)]
    : own.length === 1
      ? own
      : [LONG_TABLE];
  return rules ? tables : tables.map(table => table.withoutRules());
}

/** Every table that an output can hold: those that belong together, then the long one. */
export function allTables(): readonly Table[] {
  return [...tablesOf({ kinds: KINDS, rules: false }, true), LONG_TABLE.withoutRules()];
}
