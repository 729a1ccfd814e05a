import type { Destination } from '../output/destination.js';
import { toFile } from '../output/file-destination.js';
import { type ListingFormat, listingFormat, type Row } from '../output/listing.js';
import type { ListingName } from '../output/names.js';

/** A list of records that is written to a file as they come. */
export class ListingFile {
  readonly #fields: readonly string[];
  readonly #destination: Destination;
  readonly #format: ListingFormat;
  #first = true;

  private constructor(fields: readonly string[], destination: Destination, format: ListingFormat) {
    this.#fields = fields;
    this.#destination = destination;
    this.#format = format;
  }

  /**
   * @param name what the records are, in the plural
   * @throws the system's error when the file cannot be made
   */
  static async open(
    path: string,
    fields: readonly string[],
    name: string,
    formatName: ListingName,
  ): Promise<ListingFile> {
    const format = listingFormat(formatName);
    const file = new ListingFile(fields, await toFile(path), format);
    await file.#destination.write(format.head(fields, name));
    return file;
  }

  async write(row: Row): Promise<void> {
    const { between, row: line } = this.#format;
    await this.#destination.write((this.#first ? '' : between) + line(row, this.#fields));
    this.#first = false;
  }

  async finish(): Promise<void> {
    await this.#destination.write(this.#format.tail);
    await this.#destination.complete();
    await this.#destination.commit();
  }

  async discard(): Promise<void> {
    await this.#destination.discard();
  }
}
