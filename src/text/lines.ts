/** Turns offsets of a raw file into lines and columns, both from 1. `\n`, `\r` and `\r\n` each end one line. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(raw: string) {
    for (let i = 0; i < raw.length; i++) {
      const unit = raw.charCodeAt(i);
      if (unit === 10 || (unit === 13 && raw.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1);
    }
  }

  at(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: offset - this.#starts[low - 1]! + 1 };
  }
}
