import type { SavedTable } from '../input/tables.js';
import { KINDS, type Kind } from '../model/entity.js';
import { accountTitle } from '../output/account.js';
import type { ColumnHead, Table } from '../output/columns.js';
import { heading, tableTitle } from '../output/headings.js';
import { KIND_TABLES } from '../output/tables/kinds.js';
import { LONG_TABLE } from '../output/tables/long.js';

/** A table that the program wrote, as somebody saved it. */
export interface KnownTable {
  readonly saved: SavedTable;
  readonly table: Table;
  /** The kind whose table it is; null of the long table, whose rows say theirs. */
  readonly kind: Kind | null;
  /** Where each column stands, by its English heading. */
  readonly places: ReadonlyMap<string, number>;
}

/** Tables whose rows are mentions. */
const OF_MENTIONS: readonly (readonly [Table, Kind | null])[] = [
  ...KINDS.map(kind => [KIND_TABLES[kind], kind] as const),
  [LONG_TABLE, null],
];

/** What a table of mentions holds, whatever else was taken out of it; the long one says of what kind each row is. */
const NEEDED = ['file', 'text'];
const NEEDED_IN_LONG = [...NEEDED, 'kind'];

/** The table of mentions that a saved table is, by its headings in either language; undefined where it is none. */
export function knownTable(saved: SavedTable): KnownTable | undefined {
  if (isCorrections(saved)) return undefined;
  const candidates = OF_MENTIONS.map(([table, kind]) => {
    return { saved, table, kind, places: placesIn(saved.head, table) };
  }).filter(({ kind, places }) => (kind === null ? NEEDED_IN_LONG : NEEDED).every(id => places.has(id)));
  // Of two that have as many of its headings it is the one that misses fewer: a table of quantities is one of indicators but for three.
  const missed = ({ table, places }: KnownTable): number => table.columns.length - places.size;
  return candidates.sort((a, b) => b.places.size - a.places.size || missed(a) - missed(b))[0];
}

/** Whether a table is one of the program's that holds no mentions: posts, files, what is said of a run, corrections. */
export function isWithoutMentions(saved: SavedTable): boolean {
  return TITLES_WITHOUT_MENTIONS.includes(saved.title.replace(/ \d+$/, '')) || isCorrections(saved);
}

/** A file of corrections may lie beside the tables that it corrects, and has some of their headings. */
function isCorrections({ head }: SavedTable): boolean {
  return ['action', 'field', 'value'].every(name => head.includes(name));
}

const LANGUAGES = ['en', 'vi'] as const;

const TITLES_WITHOUT_MENTIONS: readonly string[] = LANGUAGES.flatMap(language => [
  accountTitle(language),
  ...['positions', 'documents'].map(name => tableTitle(name, language)),
]);

function placesIn(head: readonly string[], table: Table): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const names = head.map(name => name.normalize('NFC').trim().toLowerCase());
  for (const { id } of table.columns) {
    const at = LANGUAGES.map(language => names.indexOf(heading(table.name, id, language).toLowerCase()));
    const found = at.find(place => place >= 0);
    if (found !== undefined) places.set(id, found);
  }
  return places;
}

/** The field of a kind that a column of a table shows, by the name of its column in the table of the kind; null where none. */
export function fieldOfColumn(column: ColumnHead, table: Table, kind: Kind): string | null {
  if (table !== LONG_TABLE) return column.id;
  if (kind === 'date') return DATES_IN_LONG[column.id] ?? null;
  if (IN_LONG_ONLY.has(column.id)) return null;
  return KIND_TABLES[kind].columns.some(({ id }) => id === column.id) ? column.id : null;
}

/** The long table has one column for what the tables of the kinds call otherwise. */
const DATES_IN_LONG: Readonly<Record<string, string>> = { period: 'value', from: 'date_from', to: 'date_to' };

/** Columns of the long table that are made of others. */
const IN_LONG_ONLY: ReadonlySet<string> = new Set(['kind', 'from', 'to']);
