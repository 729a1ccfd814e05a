import { describe, expect, test } from 'vitest';
import { readStructure } from '../../src/structure/read.js';
import type { Structure } from '../../src/structure/structure.js';

/**
 * What a text is, block by block: the kind with its level and the first words; of a table its rows, cells parted by ` | `,
 * heads in `[ ]`, the parts of a wrapped cell by ` / `, a wide cell with its number of columns (`Tỷ lệ ×2`).
 */
function briefOf(raw: string): readonly string[] {
  const { source, structure } = readStructure(raw);
  return structure.blocks.flatMap(({ kind, level, span, table }, index) =>
    table === null
      ? [`${kind}${level > 0 ? ` ${level}` : ''}: ${source.text.slice(span.start, span.end)}`]
      : rowsOf(source.text, structure, index),
  );
}

function rowsOf(text: string, structure: Structure, index: number): readonly string[] {
  const cells = structure.tableAt(index)!;
  const rows: string[][] = Array.from({ length: cells.table.rows }, () => []);
  for (const cell of [...cells.table.cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const written = cell.parts.map(({ start, end }) => text.slice(start, end)).join(' / ');
    const wide = cell.columns > 1 ? `${written} ×${cell.columns}` : written;
    rows[cell.row]!.push(cells.isHead(cell) ? `[${wide}]` : wide);
  }
  return rows.filter(row => row.length > 0).map(row => row.join(' | '));
}

/** What governs the place of some words in a text, nearest first. */
export function governorsOf(raw: string, words: string): readonly string[] {
  const { source, structure } = readStructure(raw);
  const at = source.text.indexOf(words);
  return Array.from(structure.governors(at), parts =>
    parts.map(({ start, end }) => source.text.slice(start, end)).join(' '),
  );
}

/** Runs layouts, each in NFC and in NFD. */
export function layouts(shape: string, rows: readonly (readonly [text: string, ...blocks: readonly string[]])[]): void {
  describe(shape, () => {
    for (const form of ['NFC', 'NFD'] as const)
      test.each(rows.map(row => [row[0], row] as const))(`${form} %s`, (text, [, ...blocks]) => {
        expect(briefOf(text.normalize(form))).toEqual(blocks);
      });
  });
}
