import type { RawBlock, RawCell } from '../model/raw-block.js';
import type { TextSpan } from '../model/span.js';
import type { NormalText } from '../model/text.js';
import type { Structure } from '../structure/structure.js';

/** What is worth showing: a stretch of signs alone between two cells is what parts them. */
const INK = /[\p{L}\p{N}]/u;

/**
 * The blocks of an article over its raw text, in order. Text of a table that stands in none of its cells (a note between two
 * rows) comes as lines after the table: nothing is lost.
 */
export function rawBlocks(source: NormalText, structure: Structure): readonly RawBlock[] {
  return structure.blocks.flatMap(({ kind, level, span, table }, index): RawBlock[] => {
    if (table === null) return [{ kind, level, span: source.toRaw(span), table: null }];
    const cells = structure.tableAt(index)!;
    const shown = table.cells.map(
      (cell): RawCell => ({
        parts: cell.parts.map(part => source.toRaw(part)),
        row: cell.row,
        rows: cell.rows,
        column: cell.column,
        columns: cell.columns,
        isHead: cells.isHead(cell),
      }),
    );
    const { rows, columns } = table;
    const parts = table.cells.flatMap(cell => cell.parts);
    const loose = between(source.text, span, parts).map(
      (one): RawBlock => ({ kind: 'line', level: 0, span: source.toRaw(one), table: null }),
    );
    return [{ kind, level, span: source.toRaw(span), table: { rows, columns, cells: shown } }, ...loose];
  });
}

/** The stretches of a span that lie in none of its parts and hold more than signs. */
function between(text: string, { start, end }: TextSpan, parts: readonly TextSpan[]): readonly TextSpan[] {
  const found: TextSpan[] = [];
  let at = start;
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    if (part.start > at && INK.test(text.slice(at, part.start))) found.push({ start: at, end: part.start });
    at = Math.max(at, part.end);
  }
  if (end > at && INK.test(text.slice(at, end))) found.push({ start: at, end });
  return found;
}
