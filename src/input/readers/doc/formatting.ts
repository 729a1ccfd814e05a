/** Properties that hold from one place of the stream to another. */
export interface Stretch<T> {
  readonly from: number;
  readonly to: number;
  readonly properties: T;
}

const PAGE = 512;

/**
 * Reads the pages of properties of runs or paragraphs, in order of their places. Source: [MS-DOC] 2.9.33 and 2.9.70.
 * @param table the table stream, with the list of pages from `at` on
 * @param entry bytes of what stands for each stretch on a page; its first byte says where its properties are
 * @param read properties at a place of the stream
 */
export function readStretches<T>(
  stream: DataView,
  table: DataView,
  { at, size }: { readonly at: number; readonly size: number },
  entry: number,
  read: (place: number) => T,
  none: T,
): readonly Stretch<T>[] {
  const pages = Math.floor((size - 4) / 8);
  const stretches: Stretch<T>[] = [];
  for (let i = 0; i < pages; i++) {
    const page = table.getUint32(at + (pages + 1) * 4 + i * 4, true) * PAGE;
    if (page + PAGE > stream.byteLength) continue;
    const count = stream.getUint8(page + PAGE - 1);
    if (count * (4 + entry) + 4 > PAGE) continue;
    for (let j = 0; j < count; j++) {
      const where = stream.getUint8(page + (count + 1) * 4 + j * entry) * 2;
      stretches.push({
        from: stream.getUint32(page + j * 4, true),
        to: stream.getUint32(page + j * 4 + 4, true),
        properties: where === 0 ? none : read(page + where),
      });
    }
  }
  return stretches.sort((a, b) => a.from - b.from);
}

/** Finds the stretch that holds a place. */
export class Stretches<T> {
  readonly #list: readonly Stretch<T>[];
  readonly #none: T;

  constructor(list: readonly Stretch<T>[], none: T) {
    this.#list = list;
    this.#none = none;
  }

  /** The properties at a place, and up to where they hold. */
  at(place: number): { readonly properties: T; readonly to: number } {
    let low = 0;
    let high = this.#list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#list[middle]!.from <= place) low = middle + 1;
      else high = middle;
    }
    const found = this.#list[low - 1];
    if (found !== undefined && place < found.to) return found;
    return { properties: this.#none, to: this.#list[low]?.from ?? Number.POSITIVE_INFINITY };
  }
}
