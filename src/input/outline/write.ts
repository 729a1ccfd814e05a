import type { Outline, OutlineBlock, OutlineCell } from '../../model/outline.js';
import { type RawSpan, rawSpan } from '../../model/span.js';
import type { Flow, FlowBlock, FlowTable, FlowText } from './flow.js';
import { type GridCell, gridOf } from './grid.js';
import { soundLetters } from './letters.js';

/** A text with its shape, whose offsets refer to it. */
export interface WrittenFlow {
  readonly text: string;
  readonly outline: Outline;
}

/**
 * Lays out what a reader found: an empty line between blocks; of a table a line a row, a tab between columns. A cell stands
 * in the first row and column that it covers, and leaves the others empty.
 */
export function writeFlow({ blocks, title = null, author = null, published = null }: Flow): WrittenFlow {
  const text = new Text();
  const written: OutlineBlock[] = [];
  // No recursion: a page may hold boxes in boxes without end.
  const waiting: FlowBlock[] = [...blocks].reverse();
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    if (block.kind !== 'table') {
      const span = writeText(block, text);
      if (span !== null) written.push({ kind: block.kind, span, level: block.level, cells: [] });
      continue;
    }
    const grid = gridOf(block);
    if (grid === null) for (const inner of contentOf(block)) waiting.push(inner);
    else if (grid.length > 0) written.push({ kind: 'table', ...writeGrid(grid, text), level: 0 });
  }
  return { text: text.toString(), outline: { blocks: written, title: clean(title), author: clean(author), published } };
}

/** The blocks in the cells of a table, last first. */
function contentOf({ rows }: FlowTable): readonly FlowBlock[] {
  return rows.flatMap(row => row.flatMap(cell => cell.blocks)).reverse();
}

function clean(text: string | null): string | null {
  const folded = withoutSpaceAtEnds((text ?? '').replace(/[\t-\r ]+/g, ' '));
  return folded === '' ? null : folded;
}

function writeText({ text }: FlowText, to: Text): RawSpan | null {
  const lines = soundLetters(text).split('\n').map(withoutSpaceAtEnds);
  const first = lines.findIndex(line => line !== '');
  if (first < 0) return null;
  const last = lines.findLastIndex(line => line !== '');
  to.startBlock();
  return to.add(lines.slice(first, last + 1).join('\n'));
}

/** A no-break space at the end may be the second half of a letter that was encoded twice (`bÃ\u00a0`): it stays there. */
function withoutSpaceAtEnds(line: string): string {
  const start = line.trimStart();
  const trimmed = start.trimEnd();
  return trimmed.endsWith('Ã') && start[trimmed.length] === '\u00a0' ? `${trimmed}\u00a0` : trimmed;
}

function writeGrid(grid: readonly GridCell[], text: Text): { readonly span: RawSpan; readonly cells: OutlineCell[] } {
  const cells: OutlineCell[] = [];
  text.startBlock();
  const { length: start } = text;
  let row = 0;
  let column = 0;
  for (const { text: content, ...place } of grid) {
    if (place.row > row) {
      text.add('\n');
      row = place.row;
      column = 0;
    }
    text.add('\t'.repeat(place.column - column));
    column = place.column;
    cells.push({ ...place, span: text.add(content) });
  }
  return { span: rawSpan(start, text.length), cells };
}

/** A text that grows, and knows how long it is. */
class Text {
  readonly #pieces: string[] = [];
  length = 0;

  startBlock(): void {
    if (this.length > 0) this.add('\n\n');
  }

  add(piece: string): RawSpan {
    const start = this.length;
    this.#pieces.push(piece);
    this.length += piece.length;
    return rawSpan(start, this.length);
  }

  toString(): string {
    return this.#pieces.join('');
  }
}
