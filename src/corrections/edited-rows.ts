import type { SavedTable, TableCell, TableRow } from '../input/tables.js';
import { KINDS, type Kind } from '../model/entity.js';
import { inVietnamese } from '../output/closed-lists.js';
import { numberOf } from './cells.js';
import { type DayOrder, dayOrderOf } from './days.js';
import { unguarded } from './guards.js';
import type { KnownTable } from './known-table.js';
import { wordsOf } from './same-words.js';

/** A row about a mention, as somebody left it. */
export interface EditedRow {
  readonly of: EditedTable;
  readonly row: TableRow;
  readonly kind: Kind;
  /** The words of the mention, without guard. */
  readonly text: string;
  /** Null where the cell is empty or gone. */
  readonly start: number | null;
  readonly end: number | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** A table of mentions with what holds for all its rows. */
interface EditedTable extends KnownTable {
  readonly order: DayOrder;
}

/** A row that is about nothing, and why. */
interface RowFault {
  readonly table: SavedTable;
  readonly line: number;
  readonly reason: string;
}

/** The rows of tables by the file that they are about. */
export interface EditedRows {
  readonly files: ReadonlyMap<string, readonly EditedRow[]>;
  readonly faults: readonly RowFault[];
}

/** Sorts the rows of tables by their files. */
export function editedRows(tables: readonly KnownTable[]): EditedRows {
  const files = new Map<string, EditedRow[]>();
  const faults: RowFault[] = [];
  for (const known of tables) {
    const table: EditedTable = { ...known, order: dayOrderOf(dayCells(known)) };
    for (const row of known.saved.rows) {
      const read = readRow(table, row);
      if (typeof read === 'string') faults.push({ table: known.saved, line: row.line, reason: read });
      else {
        const rows = files.get(read.file);
        if (rows === undefined) files.set(read.file, [read.row]);
        else rows.push(read.row);
      }
    }
  }
  return { files, faults };
}

/** The cell of a column; null where it is empty or the column is gone. */
export function cellIn({ places }: KnownTable, { cells }: TableRow, column: string): TableCell {
  const at = places.get(column);
  const cell = at === undefined ? null : (cells[at] ?? null);
  return cell === '' ? null : cell;
}

function readRow(table: EditedTable, row: TableRow): { readonly file: string; readonly row: EditedRow } | string {
  const text = (column: string): string => unguarded(wordsOf(String(cellIn(table, row, column) ?? '')));
  const number = (column: string): number | null => numberOf(text(column), table.saved.decimal) ?? null;
  const file = text('file');
  if (file === '') return 'file is empty: write the name of the article as in the other rows';
  const words = text('text');
  if (words === '') return 'text is empty: write the words that stand in the article';
  const kind = table.kind ?? kindOf(text('kind'));
  if (kind === undefined) return `kind must be one of ${KINDS.join(', ')}; found ${text('kind') || 'an empty cell'}`;
  const place = { start: number('start'), end: number('end'), line: number('line'), column: number('column') };
  return { file, row: { of: table, row, kind, text: words, ...place } };
}

function kindOf(word: string): Kind | undefined {
  return KINDS.find(kind => kind === word.toLowerCase() || inVietnamese(kind, 'kind') === word.toLowerCase());
}

/** The cells of a table that hold days. */
function* dayCells({ saved, table, places }: KnownTable): Generator<string> {
  const columns = table.columns.filter(({ type, id }) => type === 'day' || (type === 'code' && id === 'value'));
  for (const { cells } of saved.rows) {
    for (const { id } of columns) {
      const cell = cells[places.get(id) ?? -1];
      if (typeof cell === 'string') yield cell;
    }
  }
}
