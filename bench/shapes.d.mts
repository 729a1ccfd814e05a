/** A text made to be slow: a piece to repeat, after a lead if it has one. */
export interface Shape {
  readonly name: string;
  readonly piece: string;
  readonly lead?: string;
  /** The size from which its growth shows, where short texts hide it. */
  readonly from?: number;
}
export const SHAPES: readonly Shape[];
/** Repeats the piece of a shape up to a size in UTF-16 units. */
export function fill(shape: Shape, size: number): string;
/** Sentences of the piece of a shape, of nearly 2,000 UTF-16 units, up to a size. */
export function fillSentences(shape: Shape, size: number): string;
