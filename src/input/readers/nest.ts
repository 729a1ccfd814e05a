import type { FlowBlock, FlowText } from '../outline/flow.js';
import { type EdgedRow, tableOfEdges } from './edges.js';
import { asInCell } from './styles.js';

/** What a row's end says of its cells, in order; cells without a word follow each other at even distances. */
export interface RowShape {
  readonly left: number;
  readonly cells: readonly Omit<EdgedRow['cells'][number], 'blocks'>[];
  readonly isHead: boolean;
}

interface Level {
  /** Of the cell at hand; of level 0 the document. */
  blocks: FlowBlock[];
  /** Of the row at hand. */
  cells: (readonly FlowBlock[])[];
  rows: EdgedRow[];
}

/** Tables in tables past this depth are read as if they stood at it. */
const DEEPEST = 32;

/** Width of a cell of which the file does not say it: 2 cm. */
const EVEN = 1134;

/**
 * Puts tables together as Word has them: paragraphs one after another, each with the depth of the table that it stands in,
 * ends of cells and ends of rows. What is left open at the end is closed.
 */
export class Nest {
  readonly #levels: Level[] = [newLevel()];

  /** @param depth 0 outside tables */
  add(block: FlowText, depth: number): void {
    this.#goTo(depth);
    this.#levels.at(-1)!.blocks.push(depth > 0 ? asInCell(block) : block);
  }

  endCell(depth: number): void {
    this.#goTo(Math.max(1, depth));
    const level = this.#levels.at(-1)!;
    level.cells.push(level.blocks);
    level.blocks = [];
  }

  endRow(depth: number, shape: RowShape): void {
    this.#goTo(Math.max(1, depth));
    const level = this.#levels.at(-1)!;
    if (level.blocks.length > 0) level.cells.push(level.blocks);
    if (level.cells.length > 0) level.rows.push(rowOf(level.cells, shape));
    level.blocks = [];
    level.cells = [];
  }

  finish(): readonly FlowBlock[] {
    this.#goTo(0);
    return this.#levels[0]!.blocks;
  }

  #goTo(depth: number): void {
    const wanted = Math.min(depth, DEEPEST);
    while (this.#levels.length - 1 < wanted) this.#levels.push(newLevel());
    while (this.#levels.length - 1 > wanted) {
      this.endRow(this.#levels.length - 1, { left: 0, cells: [], isHead: false });
      const { rows } = this.#levels.pop()!;
      if (rows.length > 0) this.#levels.at(-1)!.blocks.push(tableOfEdges(rows));
    }
  }
}

function newLevel(): Level {
  return { blocks: [], cells: [], rows: [] };
}

function rowOf(cells: readonly (readonly FlowBlock[])[], { left, cells: shapes, isHead }: RowShape): EdgedRow {
  let right = left;
  return {
    left,
    isHead,
    cells: cells.map((blocks, i) => {
      const shape = shapes[i];
      right = Math.max(shape?.right ?? right + EVEN, right);
      return { blocks, right, down: shape?.down ?? 'alone', joinsLeft: shape?.joinsLeft ?? false };
    }),
  };
}
