/**
 * Tables that were grown once and are kept as numbers, by their names: to grow those of all kinds takes as long as to read
 * some hundred articles.
 */
export interface TableKeeper {
  /** The numbers of a table, or undefined where it is to be grown. */
  find(name: string): KeptNumbers | undefined;
  /** Told the numbers of a table that was grown. */
  keep(name: string, numbers: KeptNumbers): void;
}

/** What a table is made of, as arrays of numbers. */
export type KeptNumbers = readonly Int32Array<ArrayBuffer>[];

/** Bytes that a number takes: two where all of an array fit into them, else four. */
const NARROW = 2;
const WIDE = 4;

/** Writes tables down as they are grown. */
export class TableRecorder implements TableKeeper {
  readonly #tables = new Map<string, KeptNumbers>();

  find(): undefined {
    return undefined;
  }

  keep(name: string, numbers: KeptNumbers): void {
    if (this.#tables.has(name)) throw new Error(`two tables are called "${name}"`);
    this.#tables.set(name, numbers);
  }

  /** All of them as one line, for `KeptTables`: a list of them, and their numbers, the lowest byte first. */
  written(): string {
    const list: [name: string, sizes: number[]][] = [];
    const pieces: Buffer[] = [];
    for (const [name, arrays] of this.#tables) {
      list.push([name, arrays.flatMap(numbers => [bytesPerNumber(numbers), numbers.length])]);
      for (const numbers of arrays) pieces.push(bytesOf(numbers));
    }
    return `${JSON.stringify(list)} ${Buffer.concat(pieces).toString('base64')}`;
  }
}

/** Tables that were written down; each is unpacked when it is asked for. */
export class KeptTables implements TableKeeper {
  readonly #bytes: Buffer;
  readonly #places = new Map<string, { readonly offset: number; readonly sizes: readonly number[] }>();

  /** @param written by a `TableRecorder` */
  constructor(written: string) {
    const end = written.lastIndexOf(' ');
    this.#bytes = Buffer.from(written.slice(end + 1), 'base64');
    let offset = 0;
    for (const [name, sizes] of JSON.parse(written.slice(0, end)) as [string, number[]][]) {
      this.#places.set(name, { offset, sizes });
      for (let i = 0; i < sizes.length; i += 2) offset += sizes[i]! * sizes[i + 1]!;
    }
  }

  find(name: string): KeptNumbers | undefined {
    const place = this.#places.get(name);
    if (place === undefined || !LOWEST_FIRST) return undefined;
    const arrays: Int32Array<ArrayBuffer>[] = [];
    let { offset } = place;
    for (let i = 0; i < place.sizes.length; i += 2) {
      const [width, length] = [place.sizes[i]!, place.sizes[i + 1]!];
      // Copied: numbers begin at a multiple of their width, and these bytes need not.
      const { buffer } = new Uint8Array(this.#bytes.subarray(offset, offset + width * length));
      arrays.push(width === WIDE ? new Int32Array(buffer) : new Int32Array(new Uint16Array(buffer)));
      offset += width * length;
    }
    return arrays;
  }

  keep(): void {
    // What is grown now is of this run alone.
  }
}

/** False on the few machines that write numbers the other way round: they grow their tables. */
const LOWEST_FIRST = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function bytesPerNumber(numbers: Int32Array): number {
  return numbers.every(number => number >= 0 && number <= 0xffff) ? NARROW : WIDE;
}

function bytesOf(numbers: Int32Array): Buffer {
  const width = bytesPerNumber(numbers);
  const bytes = Buffer.alloc(numbers.length * width);
  for (const [i, number] of numbers.entries())
    if (width === WIDE) bytes.writeInt32LE(number, i * WIDE);
    else bytes.writeUInt16LE(number, i * NARROW);
  return bytes;
}
