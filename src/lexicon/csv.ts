import { type CsvRow, type Delimiter, parseCsv } from '../input/csv.js';
import type { JsonPath } from '../input/located-json.js';
import { LEXICON_SORTS, type LexiconSort } from '../model/own-words.js';
import type { LexiconFault } from './fault.js';
import type { UncheckedLexicon } from './unchecked.js';

/** The columns of a lexicon as CSV, a phrase a row: `kind` and `phrase` must be there, in any order. */
const LEXICON_COLUMNS = [
  'kind',
  'phrase',
  'id',
  'code',
  'name',
  'type',
  'level',
  'place',
  'province',
  'units',
  'not',
] as const;
type Column = (typeof LEXICON_COLUMNS)[number];

interface Sort {
  /** Where rows of the kind stand in the JSON form. */
  readonly list: string;
  /** The columns that a row of the kind may fill, beside `kind` and `phrase`. */
  readonly columns: readonly Column[];
  /** The column by which rows are one entry with several phrases; null: each row is an entry of its own. */
  readonly key: Column | null;
}

const SORTS: Readonly<Record<LexiconSort, Sort>> = {
  unit: { list: 'units', columns: ['id', 'name', 'type', 'level', 'place'], key: 'id' },
  title: { list: 'titles', columns: ['name', 'type'], key: null },
  measure: { list: 'measures', columns: ['code', 'name', 'units', 'not'], key: 'code' },
  counted: { list: 'counted', columns: ['type'], key: null },
  place: { list: 'places', columns: ['code', 'name', 'level', 'province'], key: null },
  never_a_name: { list: 'never_a_name', columns: [], key: null },
};

/** Columns that hold several values, parted by bars. */
const LISTS: ReadonlySet<Column> = new Set(['units', 'not']);

/** Reads a lexicon from CSV into its JSON form. */
export function readCsvLexicon(text: string, name: string): UncheckedLexicon | LexiconFault {
  const rows = parseCsv(text, delimiterOf(text));
  const fault = (line: number, message: string): LexiconFault => ({ at: `${name}:${line}`, path: null, message });
  if ('message' in rows) return fault(rows.line, 'the CSV is broken here: a quotation mark is missing or extra');
  const [head, ...body] = rows;
  const columns = head!.cells.map(cell => cell.toLowerCase());
  const unknown = columns.find(column => column !== '' && !LEXICON_COLUMNS.some(one => one === column));
  if (unknown !== undefined)
    return fault(
      head!.line,
      `${JSON.stringify(unknown)} is not a column: the columns are ${LEXICON_COLUMNS.join(', ')}`,
    );
  const double = columns.find((column, i) => column !== '' && columns.indexOf(column) < i);
  if (double !== undefined) return fault(head!.line, `the column ${double} stands twice: leave one of them out`);
  if (!columns.includes('kind') || !columns.includes('phrase'))
    return fault(head!.line, 'the first line must be the names of the columns, such as kind,phrase,id,name');
  const form = new CsvForm(columns as Column[]);
  for (const row of body) {
    const wrong = form.add(row);
    if (wrong !== undefined) return fault(row.line, wrong);
  }
  return { value: form.value, at: path => `${name}:${form.lineOf(path)}`, hasPaths: false };
}

type Entry = Record<string, unknown> & { phrases: string[] };

/** The JSON form of the rows of a CSV, with the line of each phrase. */
class CsvForm {
  readonly value: Record<string, (Entry | string)[]> = {};
  readonly #columns: readonly (Column | '')[];
  /** Lines by list, entry and phrase: `units.3.0`. */
  readonly #lines = new Map<string, number>();
  readonly #byKey = new Map<string, { readonly entry: Entry; readonly index: number }>();

  constructor(columns: readonly (Column | '')[]) {
    this.#columns = columns;
  }

  /** @returns what is wrong with the row, or undefined */
  add({ cells, line }: CsvRow): string | undefined {
    const given = new Map<Column, string>();
    for (const [i, cell] of cells.entries()) {
      const column = this.#columns[i];
      if (cell === '') continue;
      if (column === undefined || column === '') return `${JSON.stringify(cell)} stands under no column`;
      given.set(column, cell);
    }
    const kind = LEXICON_SORTS.find(one => one === given.get('kind'));
    if (kind === undefined)
      return `${JSON.stringify(given.get('kind') ?? '')} is not a kind: it must be one of ${LEXICON_SORTS.join(', ')}`;
    const { list, columns, key } = SORTS[kind];
    const odd = [...given.keys()].find(column => column !== 'kind' && column !== 'phrase' && !columns.includes(column));
    if (odd !== undefined) return `a row of the kind ${kind} has no ${odd}: leave it empty`;
    this.value[list] ??= [];
    const entries = this.value[list];
    const phrase = given.get('phrase');
    if (kind === 'never_a_name') {
      this.#lines.set(`${list}.${entries.length}`, line);
      entries.push(phrase ?? '');
      return undefined;
    }
    const id = key === null ? undefined : `${list} ${given.get(key)}`;
    let known = id === undefined ? undefined : this.#byKey.get(id);
    if (known === undefined) {
      known = { entry: { phrases: [] }, index: entries.length };
      this.#lines.set(`${list}.${known.index}`, line);
      entries.push(known.entry);
      if (id !== undefined) this.#byKey.set(id, known);
    }
    const { entry, index } = known;
    for (const column of columns) {
      const cell = given.get(column);
      if (cell === undefined) continue;
      const value = LISTS.has(column) ? cell.split('|').map(one => one.trim()) : cell;
      const before = entry[column];
      if (before !== undefined && JSON.stringify(before) !== JSON.stringify(value))
        return `${column} is ${JSON.stringify(cell)} here and ${JSON.stringify(before)} in the line ${this.#lines.get(`${list}.${index}`)}, of the same ${key}: make them the same`;
      entry[column] = value;
    }
    // A body may have its name alone.
    if (phrase === undefined && kind === 'unit') return undefined;
    this.#lines.set(`${list}.${index}.${entry.phrases.length}`, line);
    entry.phrases.push(phrase ?? '');
    return undefined;
  }

  lineOf([list, entry, field, phrase]: JsonPath): number {
    return (
      (field === 'phrases' ? this.#lines.get(`${list}.${entry}.${phrase}`) : undefined) ??
      this.#lines.get(`${list}.${entry}`) ??
      1
    );
  }
}

/** What parts the names of the columns. */
function delimiterOf(text: string): Delimiter {
  const [head = ''] = text.trimStart().split('\n', 1);
  return ([';', '\t'] as const).find(sign => head.includes(sign)) ?? ',';
}
