import type { RawBlock, RawCell } from '../model/raw-block.js';
import { rawSpan, type TextSpan } from '../model/span.js';
import type { NormalText } from '../model/text.js';
import type { Structure } from '../structure/structure.js';

/** What is worth showing: a stretch of signs alone between two cells is what parts them. */
const INK = /[\p{L}\p{N}]/u;

/**
 * The blocks of an article over its raw text, in order. Nothing is lost: text of a table that stands in none of its cells (a
 * note between two rows) comes as lines after the table, and what the repair of the text took away between two blocks (a tag)
 * is noise.
 */
export function rawBlocks(source: NormalText, structure: Structure): readonly RawBlock[] {
  return withTakenAway(source.raw, knownBlocks(source, structure));
}

function knownBlocks(source: NormalText, structure: Structure): readonly RawBlock[] {
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

/** Puts in what stands between the blocks, before the first and after the last. */
function withTakenAway(raw: string, blocks: readonly RawBlock[]): readonly RawBlock[] {
  const found: RawBlock[] = [];
  let at = 0;
  const fillTo = (end: number): void => {
    const gap = raw.slice(at, end);
    if (!INK.test(gap)) return;
    const start = at + gap.length - gap.trimStart().length;
    found.push({ kind: 'noise', level: 0, span: rawSpan(start, start + gap.trim().length), table: null });
  };
  for (const block of blocks) {
    fillTo(block.span.start);
    found.push(block);
    at = Math.max(at, block.span.end);
  }
  fillTo(raw.length);
  return found;
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
