import { type CellObject, SSF } from '../sheetjs.js';

/** Error values have no text worth reading. */
const ERROR = 'e';

/**
 * What a cell shows, written as Vietnamese reports write it: decimal comma, no grouping, days as `dd/mm/yyyy`. Text stays.
 * @returns the empty string for a cell that shows nothing
 */
export function textOf({ t, v, w, z }: CellObject): string {
  if (v === undefined || v === null || t === ERROR) return '';
  if (t === 's') return String(v);
  if (t !== 'n' || typeof v !== 'number') return w ?? String(v);
  const format = typeof z === 'string' ? z : 'General';
  if (SSF.is_date(format)) return dayOf(v, format) ?? (w ?? '').trim();
  return numberOf((w ?? String(v)).trim(), v);
}

/** A day, or a month, where the cell shows one; null for hours and for what no calendar has. */
function dayOf(value: number, format: string): string | null {
  const letters = format.replace(/"[^"]{0,99}"|\[[^\]]{0,99}\]|\\./g, '').toLowerCase();
  const shape = letters.includes('y') ? (letters.includes('d') ? 'dd/mm/yyyy' : 'mm/yyyy') : 'dd/mm';
  return /[yd]/.test(letters) && value >= 1 && value < 2_958_466 ? (SSF.format(shape, value) as string) : null;
}

/** A number as it is shown, with the separators of Vietnamese; whole where what is shown is no number (`####`, `-`). */
function numberOf(shown: string, value: number): string {
  if (!/\d/.test(shown)) return value === 0 ? shown : decimal(String(value));
  const isNegative = /^\(.*\)$/.test(shown);
  const plain = isNegative ? `-${shown.slice(1, -1).trim()}` : shown;
  return decimal(plain.replace(/(?<=\d),(?=\d{3}(?!\d))/g, ''));
}

function decimal(text: string): string {
  return text.replace(/(?<=\d)\.(?=\d)/, ',');
}
