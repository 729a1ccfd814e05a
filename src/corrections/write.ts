import type { CorrectedValue, Correction } from '../model/correction.js';
import { inWords, oneLine } from '../output/rows.js';
import { separated } from '../output/separated.js';
import { guardCell } from './guards.js';
import { HEADINGS } from './parse.js';

/** A corrections file: `parseCorrections` reads it back, also when a spreadsheet has saved it meanwhile. */
export function formatCorrections(corrections: readonly Correction[]): string {
  return separated([HEADINGS, ...corrections.map(cellsOf)], ',');
}

function cellsOf(correction: Correction): readonly string[] {
  const { file, start, end, kind, text, field, value, action, by, note } = correction;
  const words = { file, text, field: field ?? '', value: shown(value), by, note };
  const guarded = Object.fromEntries(Object.entries(words).map(([name, cell]) => [name, guardCell(oneLine(cell))]));
  const row: Readonly<Record<string, string>> = { ...guarded, start: String(start), end: String(end), kind, action };
  return HEADINGS.map(heading => row[heading]!);
}

function shown(value: CorrectedValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return inWords(value, 'en');
  return typeof value === 'object' ? value.map(member => member ?? '').join('; ') : String(value);
}
