import { createReadStream, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import sqlite3, { type Database, type Statement } from 'node-sqlite3-wasm';
import { type Account, factsOf, NO_ACCOUNT } from './account.js';
import type { ColumnType, Table } from './columns.js';
import type { Destination } from './destination.js';
import { columnMeaning, tableMeaning } from './meanings/index.js';
import type { StoredRow } from './sqlite.js';
import type { OutputWriter } from './writer.js';

/** Affinities of the columns. A list is a JSON array, for `json_each`. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  code: 'TEXT',
  number: 'REAL',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  day: 'TEXT',
  list: 'TEXT',
};

/** What is asked for most: which columns of each table have an index, beside the key of its document. */
const INDEXES: Readonly<Record<string, readonly string[]>> = {
  documents: ['file', 'report_date'],
  dates: ['date_from'],
  people: ['full_name'],
  units: ['unit_id', 'name'],
  indicators: ['indicator, period_from', 'name', 'place_code'],
  quantities: ['name', 'place_code'],
  positions: ['unit_id', 'full_name'],
};

/**
 * The file is new and nobody else reads it until it is whole: no journal, no locks, and no waiting for the disk. The number in
 * `user_version` is that of the output contract.
 */
const SETTINGS =
  'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = OFF; PRAGMA user_version = 2;';

/** What is told of the run. */
const ABOUT =
  'CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID; CREATE TABLE skipped (file TEXT, reason TEXT);';

/**
 * Writes a database as its rows come, into a file beside the output that is handed on when it is whole. Memory does not grow
 * with it. node-sqlite3-wasm enters here: of the libraries without a native part it alone writes to a file; sql.js holds all
 * of it in memory.
 */
export class DatabaseWriter implements OutputWriter {
  readonly #tables: readonly Table[];
  readonly #destination: Destination;
  readonly #scratch: string;
  readonly #database: Database;
  readonly #inserts: readonly Statement[];
  #document = 0;

  /**
   * @param scratch a new file for the database while it is being written; it is removed in any case
   * @throws SQLite's error when the file cannot be made
   */
  constructor(tables: readonly Table[], destination: Destination, scratch: string) {
    this.#tables = tables;
    this.#destination = destination;
    this.#scratch = scratch;
    this.#database = new sqlite3.Database(scratch);
    this.#database.exec(SETTINGS);
    this.#database.exec(tables.map(createTable).join('') + ABOUT);
    this.#database.exec('BEGIN');
    // The lock of this library is a folder: a run that is killed would leave it behind.
    rmSync(`${scratch}.lock`, { recursive: true, force: true });
    this.#inserts = tables.map(({ name, columns }) => this.#database.prepare(insertInto(name, columns.length)));
  }

  async write(parts: readonly string[]): Promise<undefined> {
    this.#document++;
    storing(() => {
      for (const [i, part] of parts.entries()) {
        for (const row of JSON.parse(part) as readonly StoredRow[]) this.#inserts[i]!.run([this.#document, ...row]);
      }
    });
  }

  async finish(account: Account = NO_ACCOUNT): Promise<void> {
    storing(() => {
      for (const fact of factsOf(account, 'en')) this.#database.run('INSERT INTO about VALUES (?, ?)', [...fact]);
      for (const { file, reason } of account.named) {
        this.#database.run('INSERT INTO skipped VALUES (?, ?)', [file, reason]);
      }
      this.#database.exec('COMMIT');
      this.#database.exec(this.#tables.map(createIndexes).join(''));
      this.#close();
    });
    for await (const chunk of createReadStream(this.#scratch)) await this.#destination.write(chunk);
    await rm(this.#scratch, { force: true });
    await this.#destination.complete();
    await this.#destination.commit();
  }

  async discard(): Promise<void> {
    this.#close();
    await rm(this.#scratch, { force: true }).catch(() => undefined);
    await this.#destination.discard();
  }

  #close(): void {
    if (!this.#database.isOpen) return;
    for (const insert of this.#inserts) if (!insert.isFinalized) insert.finalize();
    this.#database.close();
  }
}

/** Gives SQLite's error for want of room the code of the system's. */
function storing(work: () => void): void {
  try {
    work();
  } catch (error) {
    throw error instanceof sqlite3.SQLite3Error && /full/.test(error.message)
      ? Object.assign(error, { code: 'ENOSPC' })
      : error;
  }
}

/** A document has its number for a key; rows about it refer to that. What a column means stands beside it. */
function createTable({ name, columns }: Table): string {
  const isDocument = name === 'documents';
  const key = isDocument
    ? 'document INTEGER PRIMARY KEY, -- number of the file, in the order of the output'
    : 'document INTEGER NOT NULL REFERENCES documents (document),';
  const lines = columns.map(({ id, type }, i) => {
    const comma = i < columns.length - 1 ? ',' : '';
    return `  ${quoted(id)} ${TYPES[type]}${comma} -- ${columnMeaning(name, id, 'en')}`;
  });
  return `CREATE TABLE ${name} ( -- ${tableMeaning(name, 'en')}\n  ${key}\n${lines.join('\n')}\n);\n`;
}

function createIndexes({ name, columns }: Table): string {
  const known = new Set(columns.map(({ id }) => id));
  const wanted = [...(name === 'documents' ? [] : ['document']), ...(INDEXES[name] ?? [])];
  return wanted
    .map(list => list.split(', '))
    .filter(ids => ids.every(id => id === 'document' || known.has(id)))
    .map(ids => `CREATE INDEX ${name}_${ids.join('_')} ON ${name} (${ids.map(quoted).join(', ')});\n`)
    .join('');
}

/** `to`, `from` and `column` are words of SQL. */
function quoted(id: string): string {
  return `"${id}"`;
}

function insertInto(name: string, columns: number): string {
  return `INSERT INTO ${name} VALUES (?${', ?'.repeat(columns)})`;
}
