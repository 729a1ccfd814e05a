import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ColumnType, Table } from './columns.js';
import type { Destination } from './destination.js';
import { formatOf } from './formats.js';
import { tableTitle } from './headings.js';
import type { Layout } from './layout.js';
import { SHEET_ROWS, sheetHead, sheetTail, workbookParts } from './spreadsheet.js';
import type { OutputWriter } from './writer.js';

/** Widths of columns, in characters. */
const WIDTHS: Readonly<Record<ColumnType, number>> = {
  text: 24,
  code: 12,
  number: 10,
  integer: 10,
  boolean: 10,
  day: 12,
  list: 24,
};
const SENTENCE_WIDTH = 80;

/** Text is turned into bytes and compressed in pieces of about this many characters. */
const CHUNK = 1 << 16;
/** Quick and small enough: tables repeat themselves. */
const LEVEL = 3;

/** The first day that a zip can hold, in local time, which is how a zip writes it. */
const EPOCH = new Date(1980, 0, 1);

const ROW_END = '</row>';

/**
 * Writes a workbook as its rows come. The sheet of the first table goes out at once, those of the others wait
 * compressed, some 50 bytes a row. fflate enters here.
 */
export class BookWriter implements OutputWriter {
  readonly #zip: Zip;
  readonly #sheets: Sheets[];
  readonly #destination: Destination;
  readonly #names: string[] = [];
  /** Compressed bytes on their way. */
  #ready: Uint8Array[] = [];

  constructor(layout: Layout, tables: readonly Table[], destination: Destination, sheetRows = SHEET_ROWS) {
    this.#destination = destination;
    this.#zip = new Zip((error, data) => {
      if (error) throw error;
      this.#ready.push(data);
    });
    const open = (name: string): ZipDeflate => {
      this.#names.push(name);
      return this.#add(new ZipDeflate(`xl/worksheets/sheet${this.#names.length}.xml`, { level: LEVEL }));
    };
    this.#sheets = tables.map(table => new Sheets(table, layout, sheetRows, open));
  }

  async write(parts: readonly string[]): Promise<undefined> {
    for (const [i, part] of parts.entries()) this.#sheets[i]!.add(part);
    await this.#send();
  }

  async finish(): Promise<void> {
    for (const sheets of this.#sheets) sheets.end();
    for (const [path, xml] of Object.entries(workbookParts(this.#names))) {
      this.#add(new ZipPassThrough(path)).push(encode(xml), true);
    }
    this.#zip.end();
    await this.#send();
    await this.#destination.complete();
    await this.#destination.commit();
  }

  async discard(): Promise<void> {
    this.#zip.terminate();
    await this.#destination.discard();
  }

  #add<File extends ZipDeflate | ZipPassThrough>(file: File): File {
    // The same input gives the same bytes: no clock in the book.
    file.mtime = EPOCH;
    this.#zip.add(file);
    return file;
  }

  async #send(): Promise<void> {
    const ready = this.#ready;
    this.#ready = [];
    for (const data of ready) await this.#destination.write(data);
  }
}

/** The sheets of one table: one, and further ones when it is full. */
class Sheets {
  readonly #table: Table;
  readonly #layout: Layout;
  readonly #sheetRows: number;
  readonly #open: (name: string) => ZipDeflate;
  #file: ZipDeflate;
  #text = '';
  #rows = 0;
  #number = 0;

  constructor(table: Table, layout: Layout, sheetRows: number, open: (name: string) => ZipDeflate) {
    this.#table = table;
    this.#layout = layout;
    this.#sheetRows = sheetRows;
    this.#open = open;
    this.#file = this.#begin();
  }

  /** @param rows whole rows, in XML */
  add(rows: string): void {
    let at = 0;
    for (let end = rows.indexOf(ROW_END); end >= 0; end = rows.indexOf(ROW_END, end + 1)) {
      if (this.#rows === this.#sheetRows) {
        this.end();
        this.#file = this.#begin();
      }
      this.#rows++;
      this.#put(rows.slice(at, end + ROW_END.length));
      at = end + ROW_END.length;
    }
  }

  end(): void {
    this.#text += sheetTail(this.#table.columns.length, this.#rows);
    this.#file.push(encode(this.#text), true);
    this.#text = '';
  }

  #begin(): ZipDeflate {
    this.#number++;
    const title = tableTitle(this.#table.name, this.#layout.headings);
    const file = this.#open(this.#number === 1 ? title : `${title} ${this.#number}`);
    const widths = this.#table.columns.map(({ id, type }) => (id === 'sentence' ? SENTENCE_WIDTH : WIDTHS[type]));
    this.#text = sheetHead(widths) + formatOf(this.#layout.format).head(this.#table, this.#layout);
    this.#rows = 1;
    return file;
  }

  #put(xml: string): void {
    this.#text += xml;
    if (this.#text.length < CHUNK) return;
    this.#file.push(encode(this.#text));
    this.#text = '';
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
