import { countUpTo } from '../model/search.js';
import { type RawSpan, rawSpan, type TextSpan, textSpan } from '../model/span.js';

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

  /** The edits in order: the range of the old text, the range of the new. */
  *entries(): Generator<readonly [from: TextSpan, to: TextSpan]> {
    for (let i = 0; i < this.#from.length; i++) {
      yield [textSpan(this.#from[i]!, this.#fromEnd[i]!), textSpan(this.#to[i]!, this.#toEnd[i]!)];
    }
  }

  /**
   * Where a range of the new text stood in the old one; an edit that it touches is taken whole. A range of nothing stands
   * before what went away there, not behind it.
   */
  back(start: number, end: number): TextSpan {
    const backEnd = this.#backEnd(end);
    return { start: Math.min(this.#backStart(start), backEnd), end: backEnd };
  }

  /** Where a range of the old text stands in the new one; an edit that it touches is taken whole. */
  forth(start: number, end: number): TextSpan {
    return { start: this.#forthStart(start), end: Math.max(this.#forthStart(start), this.#forthEnd(end)) };
  }

  #forthStart(offset: number): number {
    const i = countUpTo(this.#from, offset) - 1;
    if (i < 0) return offset;
    if (offset < this.#fromEnd[i]!) return this.#to[i]!;
    return this.#toEnd[i]! + (offset - this.#fromEnd[i]!);
  }

  #forthEnd(offset: number): number {
    const i = countUpTo(this.#from, offset - 1) - 1;
    if (i < 0) return offset;
    if (offset <= this.#fromEnd[i]!) return this.#toEnd[i]!;
    return this.#toEnd[i]! + (offset - this.#fromEnd[i]!);
  }

  #backStart(offset: number): number {
    const i = countUpTo(this.#to, offset) - 1;
    if (i < 0) return offset;
    if (offset < this.#toEnd[i]!) return this.#from[i]!;
    return this.#fromEnd[i]! + (offset - this.#toEnd[i]!);
  }

  #backEnd(offset: number): number {
    const i = countUpTo(this.#to, offset - 1) - 1;
    if (i < 0) return offset;
    if (offset <= this.#toEnd[i]!) return this.#fromEnd[i]!;
    return this.#fromEnd[i]! + (offset - this.#toEnd[i]!);
  }
}

/** A range of a text and what takes its place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
  /** What was wrong, in the words of `Document.damage`, where it was damage. */
  readonly damage?: string;
}

/** Applies replacements, which are in order and do not overlap; `map` is null when there is none. */
export function rewrite(
  text: string,
  replacements: readonly Replacement[],
): { readonly text: string; readonly map: EditMap | null } {
  if (replacements.length === 0) return { text, map: null };
  const map = new EditMap();
  let out = '';
  let at = 0;
  for (const { start, end, by } of replacements) {
    out += text.slice(at, start);
    map.add(start, end, out.length, out.length + by.length);
    out += by;
    at = end;
  }
  return { text: out + text.slice(at), map };
}

/** Replacements for the matches of a pattern with the flag `g`, those that change nothing left out. */
export function replacements(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string,
): readonly Replacement[] {
  const found: Replacement[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [whole] = match;
    const by = replace(match);
    if (by !== whole) found.push({ start: match.index, end: match.index + whole.length, by });
  }
  return found;
}

/** Follows a range of the first text forth through all layers, oldest first. */
export function forthThrough(layers: readonly { readonly map: EditMap }[], span: TextSpan): TextSpan {
  let { start, end } = span;
  for (const { map } of layers) ({ start, end } = map.forth(start, end));
  return textSpan(start, end);
}

/** Follows a range back through the first `count` layers, newest first. */
export function throughLayers(layers: readonly { readonly map: EditMap }[], count: number, span: TextSpan): RawSpan {
  let { start, end } = span;
  for (let i = count - 1; i >= 0; i--) ({ start, end } = layers[i]!.map.back(start, end));
  return rawSpan(start, end);
}
