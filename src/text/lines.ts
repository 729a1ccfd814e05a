import { countUpTo } from '../model/search.js';

/** Turns offsets of a raw file into lines and columns, both from 1. `\n`, `\r` and `\r\n` each end one line. */
export class LineIndex {
  readonly #starts: readonly number[];

  constructor(raw: string) {
    this.#starts = raw.includes('\r') ? startsOfAny(raw) : startsOfPlain(raw);
  }

  at(offset: number): { readonly line: number; readonly column: number } {
    const line = countUpTo(this.#starts, offset);
    return { line, column: offset - this.#starts[line - 1]! + 1 };
  }
}

function startsOfPlain(raw: string): number[] {
  const starts = [0];
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function startsOfAny(raw: string): number[] {
  const starts = [0];
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at);
    if (unit === 10 || (unit === 13 && raw.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
