import { parseCsv } from '../input/csv.js';
import { delimiterOfHead } from '../input/saved-text.js';
import { ACTIONS, type Action, type Correction, type CorrectionsByFile } from '../model/correction.js';
import { KINDS, type Kind } from '../model/entity.js';
import { inVietnamese } from '../output/closed-lists.js';
import { type DecimalSign, readCell } from './cells.js';
import { contradictions } from './contradictions.js';
import { type CorrectableField, fieldsOf } from './fields.js';
import { unguarded } from './guards.js';

/** The headings of a corrections file, in the order in which they are written. */
export const HEADINGS = ['file', 'start', 'end', 'kind', 'text', 'field', 'value', 'action', 'by', 'note'] as const;
type Heading = (typeof HEADINGS)[number];

/** Headings that a file may leave out. */
const OPTIONAL: ReadonlySet<Heading> = new Set(['by', 'note']);

/** What is wrong with a line of a corrections file. */
interface CorrectionFault {
  /** From 1. */
  readonly line: number;
  /** In English, for a person. */
  readonly reason: string;
}

/** The corrections of a file, or all that is wrong with it. */
export type ParsedCorrections =
  | { readonly corrections: readonly Correction[] }
  | { readonly faults: readonly CorrectionFault[] };

/** Reads the text of a corrections file. Two rows that contradict each other are faults of the file. */
export function parseCorrections(text: string): ParsedCorrections {
  const delimiter = delimiterOfHead(text);
  const parsed = parseCsv(text, delimiter);
  if ('message' in parsed)
    return { faults: [{ line: parsed.line, reason: `it cannot be cut into cells: ${parsed.message}` }] };
  const [head, ...rows] = parsed;
  const places = placesOf(head?.cells ?? []);
  if (typeof places === 'string') return { faults: [{ line: head?.line ?? 1, reason: places }] };
  const corrections: Correction[] = [];
  const faults: CorrectionFault[] = [];
  for (const { cells, line } of rows) {
    // Excel writes rows of empty cells below a table.
    if (cells.every(cell => cell === '')) continue;
    const cell = (heading: Heading): string => cells[places[heading] ?? -1] ?? '';
    const read = readRow(cell, line, delimiter === ';' ? ',' : '.');
    if (typeof read === 'string') faults.push({ line, reason: read });
    else corrections.push(read);
  }
  faults.push(...contradictions(corrections));
  return faults.length > 0 ? { faults: faults.sort((a, b) => a.line - b.line) } : { corrections };
}

/** The corrections of each file. */
export function byFile(corrections: readonly Correction[]): CorrectionsByFile {
  const files = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const known = files.get(correction.file);
    if (known === undefined) files.set(correction.file, [correction]);
    else known.push(correction);
  }
  return files;
}

type Places = Readonly<Partial<Record<Heading, number>>>;

/** Where each heading stands, or which one is missing. */
function placesOf(head: readonly string[]): Places | string {
  const names = head.map(name => name.toLowerCase());
  const missing = HEADINGS.filter(heading => !OPTIONAL.has(heading) && !names.includes(heading));
  if (missing.length > 0) {
    return `the first line must be ${HEADINGS.join(',')}; it has no ${missing.join(', ')}`;
  }
  return Object.fromEntries(HEADINGS.map(heading => [heading, names.indexOf(heading)]));
}

/** One correction, or what is wrong with its row. */
function readRow(cell: (heading: Heading) => string, line: number, decimal: DecimalSign): Correction | string {
  const file = unguarded(cell('file')).normalize('NFC');
  if (file === '') return 'file is empty: write the name of the article as in the file column of the output';
  const [start, end] = [offsetOf(cell('start')), offsetOf(cell('end'))];
  if (start === undefined || end === undefined || start >= end) {
    return `start and end must be the offsets of the output, such as 120 and 130; found ${brief(cell('start'))} and ${brief(cell('end'))}`;
  }
  const kind = kindOf(cell('kind'));
  if (kind === undefined) return `kind must be one of ${KINDS.join(', ')}; found ${brief(cell('kind'))}`;
  const text = unguarded(cell('text'));
  if (text === '') return 'text is empty: write the words that stand there';
  const action = actionOf(cell('action'));
  if (action === undefined) return `action must be one of ${ACTIONS.join(', ')}; found ${brief(cell('action'))}`;
  const name = cell('field');
  const shown = cell('value');
  const [by, note] = [unguarded(cell('by')), unguarded(cell('note'))];
  const place = { file, start, end, kind, text, action, by, note, line };
  if (name === '') {
    if (action === 'change') return 'field is empty: write which field is changed';
    if (shown !== '') return `value is ${brief(shown)}, but field is empty: write the field, or leave value empty`;
    return { ...place, field: null, value: null };
  }
  if (action === 'remove')
    return `remove takes away the whole mention: leave field and value empty; found ${brief(name)}`;
  const field = fieldsOf(kind).find(({ id }) => id === name.toLowerCase());
  if (field === undefined) {
    const known = fieldsOf(kind).map(({ id }) => id);
    return `the fields of ${kind} that can be corrected are ${known.join(', ')}; found ${brief(name)}`;
  }
  const value = readValue(shown, field, decimal);
  return typeof value === 'string' ? value : { ...place, field: field.id, value: value.value };
}

/** What a cell says in a field that can be corrected, or what is wrong with it. */
function readValue(
  cell: string,
  field: CorrectableField,
  decimal: DecimalSign,
): { readonly value: Correction['value'] } | string {
  const read = readCell(cell, field, decimal);
  if ('wanted' in read) return `${field.id} must be ${read.wanted}; found ${brief(cell)}`;
  if (read.value === null && !field.nullable) return `${field.id} cannot be empty`;
  return read;
}

function offsetOf(cell: string): number | undefined {
  const number = /^\d{1,15}$/.test(cell) ? Number(cell) : undefined;
  return number !== undefined && Number.isSafeInteger(number) ? number : undefined;
}

function kindOf(cell: string): Kind | undefined {
  const word = cell.toLowerCase().normalize('NFC');
  return KINDS.find(kind => kind === word || inVietnamese(kind, 'kind') === word);
}

function actionOf(cell: string): Action | undefined {
  const word = cell.toLowerCase();
  return ACTIONS.find(action => action === word);
}

const LONGEST_SHOWN = 60;

/** A cell as a message shows it. */
function brief(cell: string): string {
  return cell.length > LONGEST_SHOWN ? `${cell.slice(0, LONGEST_SHOWN)}…` : cell || 'an empty cell';
}
