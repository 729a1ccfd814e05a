import { BREAK_EDGE, Mark, NUMBER_EDGE, Shape } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** What a reader begins at: it visits the tokens that bear its mark alone. */
export interface Trigger {
  readonly mark: Mark;
  /** True where it may begin; asked once for each word of the vocabulary, for `NUMBER_EDGE` and for `BREAK_EDGE`. */
  readonly beginsAt: (edge: number) => boolean;
}

/** The marks of tokens, by what they are compared by and by how they are written. */
export class Triggers {
  /** By edge, from that of a break on. */
  readonly byEdge: Uint8Array;
  readonly byShape: Uint8Array;

  /** @param vocabulary holds all words of the tables that the triggers ask; words that come later bear no mark */
  constructor(vocabulary: Vocabulary, triggers: readonly Trigger[] = []) {
    this.byEdge = new Uint8Array(vocabulary.size - BREAK_EDGE);
    for (const { mark, beginsAt } of triggers) {
      const name = `marks/${mark}`;
      const kept = vocabulary.tables?.find(name)?.[0];
      const edges = kept ?? edgesWhere(vocabulary, beginsAt);
      for (const edge of edges) this.byEdge[edge]! |= mark;
      if (kept === undefined) vocabulary.tables?.keep(name, [edges]);
    }
    this.byEdge[BREAK_EDGE - BREAK_EDGE]! |= Mark.Break;
    this.byEdge[NUMBER_EDGE - BREAK_EDGE]! |= Mark.Number;
    this.byShape = new Uint8Array(Shape.Mixed + 1).fill(Mark.Capital);
    this.byShape[Shape.Lower] = 0;
  }
}

/** The edges of which a condition holds, each counted from that of a break on. */
function edgesWhere(vocabulary: Vocabulary, holds: (edge: number) => boolean): Int32Array<ArrayBuffer> {
  const edges: number[] = [];
  for (let edge = BREAK_EDGE; edge < vocabulary.size; edge++)
    if (edge !== 0 && holds(edge)) edges.push(edge - BREAK_EDGE);
  return Int32Array.from(edges);
}
