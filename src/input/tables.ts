import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseCsv } from './csv.js';
import { byBytes } from './order.js';
import { type CellObject, type DenseWorkSheet, SSF } from './readers/sheetjs.js';
import { openBook } from './readers/sheets/book.js';
import { decodeTable, delimiterOfHead } from './saved-text.js';
import { systemReason } from './source.js';

/** What a cell holds; a day is text, `2023-06-30`. */
export type TableCell = string | number | boolean | null;

/** A row of a table. */
export interface TableRow {
  /** As many as there are columns, or fewer. */
  readonly cells: readonly TableCell[];
  /** Line of the file or row of the sheet, from 1. */
  readonly line: number;
}

/** A table of a file that somebody may have edited. */
export interface SavedTable {
  /** The file, and the sheet in brackets, as a person finds it. */
  readonly name: string;
  /** What the file or the sheet is called, without its ending. */
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  /** The mark before decimals in text. */
  readonly decimal: ',' | '.';
}

/** A file that holds no table, and why. */
interface NoTable {
  readonly name: string;
  /** In English, for a person. */
  readonly reason: string;
}

/** The tables of a file or a folder, in order of their names, and what could not be read. */
export interface SavedTables {
  readonly tables: readonly SavedTable[];
  readonly problems: readonly NoTable[];
}

const DELIMITED = new Set(['.csv', '.tsv', '.txt']);
const BOOKS = new Set(['.xlsx', '.xlsm', '.xls', '.ods']);

/** A workbook of the program may be large; no part of it is unpacked past this. */
const LARGEST_BOOK = 512 << 20;

/** Reads the tables of a file; of a folder those of its files of these kinds, not of the folders in it. */
export function readTables(path: string): SavedTables {
  const tables: SavedTable[] = [];
  const problems: NoTable[] = [];
  for (const file of filesOf(path)) {
    try {
      const read = BOOKS.has(extname(file).toLowerCase()) ? readSheets(file) : readDelimited(file);
      if (typeof read === 'string') problems.push({ name: file, reason: read });
      else tables.push(...read);
    } catch (error) {
      // What the libraries throw at a damaged file says nothing to a person.
      const isOfSystem = error instanceof Error && 'syscall' in error;
      const reason = isOfSystem ? systemReason(error) : 'it is damaged, or not the kind of file that its name says';
      problems.push({ name: file, reason });
    }
  }
  return { tables, problems };
}

function filesOf(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  // Excel keeps a hidden file beside each workbook that is open.
  const names = readdirSync(path).filter(name => !/^[.~]/.test(name) && isTable(name));
  return names.sort(byBytes).map(name => join(path, name));
}

function isTable(name: string): boolean {
  const ending = extname(name).toLowerCase();
  return ending !== '.txt' && (DELIMITED.has(ending) || BOOKS.has(ending));
}

function readDelimited(file: string): readonly SavedTable[] | string {
  const decoded = decodeTable(readFileSync(file));
  if (decoded === undefined) return 'it is not Unicode text; save it as CSV UTF-8';
  // A line for Excel alone, which says what stands between cells.
  const text = decoded.replace(/^\ufeff?sep=.\r?\n/, '');
  const delimiter = delimiterOfHead(text);
  const parsed = parseCsv(text, delimiter);
  if ('message' in parsed) return `line ${parsed.line} cannot be cut into cells`;
  const [head, ...rows] = parsed;
  const decimal = delimiter === ';' ? ',' : '.';
  return [{ name: file, title: titleOf(file), head: head?.cells ?? [], rows: filled(rows), decimal }];
}

function titleOf(file: string): string {
  return basename(file, extname(file)).normalize('NFC');
}

function readSheets(file: string): readonly SavedTable[] | string {
  const book = openBook(readFileSync(file), LARGEST_BOOK);
  if (book === undefined) return 'it opens only with a password; save it without one';
  return book.SheetNames.map((title): SavedTable => {
    const data = (book.Sheets[title] as DenseWorkSheet | undefined)?.['!data'] ?? [];
    const [head, ...rows] = Array.from(data, (row, i) => ({ cells: Array.from(row ?? [], cellOf), line: i + 1 }));
    return {
      name: `${file} [${title}]`,
      title: title.normalize('NFC'),
      head: (head?.cells ?? []).map(cell => (cell === null ? '' : String(cell).trim())),
      rows: filled(rows),
      decimal: ',',
    };
  });
}

/** Rows that hold something: below a table a spreadsheet may keep empty ones. */
function filled(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.filter(({ cells }) => cells.some(cell => cell !== null && cell !== ''));
}

function cellOf(cell: CellObject | undefined): TableCell {
  const { t, v, z } = cell ?? {};
  if (v === undefined || v === null || t === 'e') return null;
  if (typeof v !== 'number') return typeof v === 'boolean' ? v : String(v);
  const format = typeof z === 'string' ? z : 'General';
  if (SSF.is_date(format)) return SSF.format('yyyy-mm-dd', v) as string;
  // `97,2%` typed into a cell is kept as 0.972.
  return format.includes('%') ? Number((v * 100).toPrecision(12)) : v;
}
