import { guardExcelValue, guardFormula } from '../output/guard.js';

/** Whether a spreadsheet would run a text, or turn it into a date or a number, were it not for the guards before it. */
function needsGuard(text: string): boolean {
  const bare = text.replace(/^'+/, '');
  return guardExcelValue(guardFormula(bare)) !== bare;
}

/** The text of a cell that stays what it is in every spreadsheet; {@link unguarded} takes it back. */
export function guardCell(text: string): string {
  if (!needsGuard(text)) return text;
  return text.startsWith("'") ? `'${text}` : guardExcelValue(guardFormula(text));
}

/** Guards after a semicolon, where a Vietnamese Excel begins a cell. */
const GUARDS_INSIDE = /;'(?=[=@＝＠]|[+\-＋－](?!\d))/g;

/** The text of a cell without the sign that kept it from being run or turned into something else. */
export function unguarded(cell: string): string {
  const plain = cell.startsWith("'") && needsGuard(cell) ? cell.slice(1) : cell;
  return plain.includes(";'") ? plain.replace(GUARDS_INSIDE, ';') : plain;
}
