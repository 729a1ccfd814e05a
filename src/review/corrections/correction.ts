import type { Kind } from '../../model/entity.js';
import { guardFormula } from '../../output/guard.js';
import { columnsOf } from '../data/mention.js';

/** One row of `corrections.csv`: docs/corrections.md tells what stands in it. */
export interface Correction {
  readonly file: string;
  /** Offsets of the raw text. */
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** The mention, raw. */
  readonly text: string;
  /** Name of a column of the table of that kind; empty where the correction is of the whole mention. */
  readonly field: string;
  /** As the table shows it. */
  readonly value: string;
  readonly action: 'remove' | 'change' | 'add';
  readonly note: string;
}

const HEADER = ['file', 'start', 'end', 'kind', 'text', 'field', 'value', 'action', 'by', 'note'];

/** The name under which corrections are saved. */
export const CORRECTIONS_NAME = 'corrections.csv';

/** Columns that say where a mention stands, that are worked out from others, or that tell of corrections. */
const FIXED: ReadonlySet<string> = new Set([
  'line',
  'column',
  'text',
  'start',
  'end',
  'sentence',
  'period_from',
  'period_to',
  'corrected',
]);

/** The fields of a kind that a person may set right. */
export function correctable(kind: Kind): readonly string[] {
  return columnsOf(kind)
    .map(({ id }) => id)
    .filter(id => !FIXED.has(id));
}

/**
 * Corrections as a CSV file (RFC 4180), which `--corrections` reads and which no spreadsheet runs.
 * @param by who made them
 */
export function correctionsCsv(corrections: readonly Correction[], by: string): string {
  const rows = corrections.map(({ file, start, end, kind, text, field, value, action, note }) =>
    [file, String(start), String(end), kind, text, field, value, action, by, note].map(guardFormula),
  );
  return [HEADER, ...rows].map(row => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Whether the later of two corrections takes the place of the earlier: it is of the same field of the same mention, or one of
 * them removes that mention.
 */
export function sameTarget(a: Correction, b: Correction): boolean {
  const isSameMention = a.file === b.file && a.start === b.start && a.end === b.end && a.kind === b.kind;
  return isSameMention && (a.field === b.field || a.action === 'remove' || b.action === 'remove');
}
