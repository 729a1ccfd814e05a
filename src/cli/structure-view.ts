import type { ExplainedBlock } from '../use-cases/explain-structure.js';
import type { Messages } from './messages/index.js';
import { type Paint, printable } from './terminal.js';

/** Longest text of a governor that is shown. */
const SHORT = 48;

/** A block on one line, its kind first, then its text and what governs it; a table with a line for each row. */
export function viewBlock({ kind, level, text, governor, rows }: ExplainedBlock, paint: Paint, say: Messages): string {
  const label = paint('cyan', `${say.blocks[kind]}${level > 0 ? ` ${level}` : ''}`.padEnd(10));
  const above = governor === null ? '' : paint('dim', `  ↑ ${printable(shorten(governor))}`);
  if (rows.length === 0) return `${label}  ${printable(text.replaceAll('\n', ' ⏎ '))}${above}`;
  const lines = rows.map(row => {
    const cells = row.map(({ text: cell, column, columns, isHead }) => {
      const where = columns > 1 ? `${column + 1}-${column + columns}` : String(column + 1);
      return `${paint('dim', `${where}:`)} ${paint(isHead ? 'bold' : 'green', printable(cell))}`;
    });
    return `            ${cells.join('  ')}`;
  });
  return [`${label}${above}`, ...lines].join('\n');
}

function shorten(text: string): string {
  const [line] = text.split('\n', 1);
  return line!.length > SHORT ? `${line!.slice(0, SHORT)}…` : line!;
}
