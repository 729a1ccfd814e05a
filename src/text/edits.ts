import { type RawSpan, rawSpan, type TextSpan } from '../model/span.js';

/**
 * One layer of the way back: the places where a rewritten text differs from the text it was made from, in order.
 * Between the edits the two run in step, so only the edits are kept.
 */
export class EditMap {
  readonly #from: number[] = [];
  readonly #fromEnd: number[] = [];
  readonly #to: number[] = [];
  readonly #toEnd: number[] = [];

  /** States that `[from, fromEnd)` of the old text became `[to, toEnd)` of the new one. */
  add(from: number, fromEnd: number, to: number, toEnd: number): void {
    this.#from.push(from);
    this.#fromEnd.push(fromEnd);
    this.#to.push(to);
    this.#toEnd.push(toEnd);
  }

  /** Where a range of the new text stood in the old one; an edit that it touches is taken whole. */
  back(start: number, end: number): TextSpan {
    return { start: this.#backStart(start), end: this.#backEnd(end) };
  }

  #backStart(offset: number): number {
    const i = lastAtOrBelow(this.#to, offset);
    if (i < 0) return offset;
    if (offset < this.#toEnd[i]!) return this.#from[i]!;
    return this.#fromEnd[i]! + (offset - this.#toEnd[i]!);
  }

  #backEnd(offset: number): number {
    const i = lastAtOrBelow(this.#to, offset - 1);
    if (i < 0) return offset;
    if (offset <= this.#toEnd[i]!) return this.#fromEnd[i]!;
    return this.#fromEnd[i]! + (offset - this.#toEnd[i]!);
  }
}

function lastAtOrBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Replaces every match of a global pattern; `map` is null when nothing changed. */
export function rewrite(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string,
): { readonly text: string; readonly map: EditMap | null } {
  let out = '';
  let at = 0;
  let map: EditMap | null = null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const with_ = replace(match);
    if (with_ !== match[0]) {
      map ??= new EditMap();
      out += text.slice(at, match.index);
      map.add(match.index, match.index + match[0].length, out.length, out.length + with_.length);
      out += with_;
      at = match.index + match[0].length;
    }
    if (match[0] === '') pattern.lastIndex++;
  }
  return map === null ? { text, map } : { text: out + text.slice(at), map };
}

/** Follows a range back through layers, newest first. */
export function throughLayers(layers: readonly EditMap[], span: TextSpan): RawSpan {
  let { start, end } = span;
  for (let i = layers.length - 1; i >= 0; i--) ({ start, end } = layers[i]!.back(start, end));
  return rawSpan(start, end);
}
