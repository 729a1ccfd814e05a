import type { Kind } from '../../model/entity.js';
import { columnsOf, type Mention } from '../data/mention.js';
import type { Language } from '../words/language.js';
import type { DataColumn } from './data-table.js';
import { sortKey } from './order.js';

/** What is shown of each kind in its table; all fields stand in the card of a mention. */
const SHOWN: Readonly<Record<Kind, readonly string[]>> = {
  date: ['value', 'date_from', 'date_to', 'precision'],
  person: ['full_name', 'titles', 'organisations', 'role'],
  unit: ['name', 'type', 'level', 'province'],
  indicator: ['name', 'value', 'unit', 'change', 'period', 'place'],
  quantity: ['name', 'value', 'unit', 'change', 'period', 'place'],
};

/** The columns of the table of a kind. */
export function mentionColumns(kind: Kind, table: string, language: Language): readonly DataColumn<Mention>[] {
  const known = new Map(columnsOf(kind).map(column => [column.id, column]));
  return SHOWN[kind].map(id => {
    const column = known.get(id)!;
    return {
      id,
      label: language.heading(table, id),
      isNumber: column.type === 'number',
      isShort: column.type === 'day' || (column.type === 'code' && column.list === undefined),
      text: mention => language.field(mention.field(id), column),
      key: mention => sortKey(mention.field(id)),
    };
  });
}
