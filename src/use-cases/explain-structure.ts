import type { Decoded } from '../input/decode.js';
import { readStructure } from '../structure/read.js';
import type { BlockKind, Cell } from '../structure/structure.js';

/** One block of an article as a person reads it. */
export interface ExplainedBlock {
  readonly kind: BlockKind;
  /** Of a heading from 1, of an item its depth, else 0. */
  readonly level: number;
  /** Normalised; of a table empty. */
  readonly text: string;
  /** The kind and the text of the block that governs it, or null. */
  readonly governor: string | null;
  /** Of a table its rows, each cell at its column; heads have `isHead`. */
  readonly rows: readonly (readonly ExplainedCell[])[];
}

interface ExplainedCell {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly isHead: boolean;
}

/** Tells of every block of an article what it was taken for. */
export function explainStructure(decoded: Decoded): readonly ExplainedBlock[] {
  const { source, structure } = readStructure(decoded.text, decoded.outline);
  const read = ({ parts }: Pick<Cell, 'parts'>): string =>
    parts.map(({ start, end }) => source.text.slice(start, end)).join(' ⏎ ');
  return structure.blocks.map(({ kind, level, span, governor, table }, index) => {
    const cells = structure.tableAt(index);
    const rows: ExplainedCell[][] = Array.from({ length: table?.rows ?? 0 }, () => []);
    for (const cell of table?.cells ?? []) {
      const { row, column, columns } = cell;
      rows[row]!.push({ text: read(cell), column, columns, isHead: cells!.isHead(cell) });
    }
    const above = structure.blocks[governor];
    return {
      kind,
      level,
      text: table === null ? source.text.slice(span.start, span.end) : '',
      governor: above === undefined ? null : source.text.slice(above.span.start, above.span.end),
      rows: rows.map(row => row.sort((a, b) => a.column - b.column)),
    };
  });
}
