/**
 * Half-open ranges `[start, end)` in UTF-16 code units.
 *
 * Two types that the compiler keeps apart: rules see the normalised text only, users see the raw file only, and
 * `NormalText.toRaw` is the one bridge between them.
 */
declare const space: unique symbol;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A range of the normalised text of one article. */
export type TextSpan = Span & { readonly [space]?: 'text' };

/** A range of the decoded file before any normalisation, a byte order mark not counted. */
export type RawSpan = Span & { readonly [space]: 'raw' };

export function textSpan(start: number, end: number): TextSpan {
  return { start, end };
}

export function rawSpan(start: number, end: number): RawSpan {
  return { start, end } as RawSpan;
}
