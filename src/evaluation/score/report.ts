import { jsonText } from '../../model/json-text.js';
import { describe } from '../describe.js';
import type { ScoreError } from './article.js';
import type { GoldItem } from './gold.js';
import type { Score } from './tally.js';

/** What a run of the scorer came to. */
export interface ScoreReport {
  /** Number of annotated articles. */
  readonly articles: number;
  readonly measures: ReadonlyMap<string, Score>;
  readonly errors: readonly PlacedError[];
}

/** An error with its place, as a reader finds it. */
export interface PlacedError extends ScoreError {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly sentence: string;
}

const SCHEMA = 'vihealth-score/1';

/** A measure as it was in an earlier run. */
export type EarlierScores = ReadonlyMap<string, Pick<Score, 'precision' | 'recall' | 'f1'>>;

/** The report as a script reads it; `readEarlier` takes it back. */
export function toJson({ articles, measures }: ScoreReport, errors: readonly string[] | undefined): string {
  const report = { schema: SCHEMA, articles, measures: Object.fromEntries(measures), ...(errors && { errors }) };
  return `${jsonText(report, 1)}\n`;
}

/** The measures of an earlier run, or undefined when the text holds none. */
export function readEarlier(text: string): EarlierScores | undefined {
  try {
    const { schema, measures } = JSON.parse(text) as { readonly schema?: string; readonly measures?: object };
    return schema === SCHEMA ? new Map(Object.entries(measures ?? {})) : undefined;
  } catch {
    return undefined;
  }
}

/** The measures as a table, with the difference to an earlier run where there is one. */
export function toTable({ articles, measures }: ScoreReport, earlier: EarlierScores | undefined): string {
  const head = ['measure', 'precision', 'recall', 'F1', 'gold', 'found', ...(earlier ? ['change of F1'] : [])];
  const rows = Array.from(measures, ([name, { precision, recall, f1, gold, found }]) => {
    const numbers = [...[precision, recall, f1].map(share => share.toFixed(4)), String(gold), String(found)];
    return [name, ...numbers, ...(earlier ? [difference(f1, earlier.get(name)?.f1)] : [])];
  });
  const gone = Array.from(earlier?.keys() ?? []).filter(name => !measures.has(name));
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map(row => row[i]!.length)));
  const lines = [head, ...rows].map(row =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
  );
  return [
    articles === 1 ? '1 annotated article' : `${articles} annotated articles`,
    ...lines,
    ...(gone.length > 0 ? [`measured before, not now: ${gone.join(', ')}`] : []),
    '',
  ].join('\n');
}

function difference(now: number, before: number | undefined): string {
  if (before === undefined) return 'new';
  const change = now - before;
  return Math.abs(change) < 0.00005 ? '=' : `${change > 0 ? '+' : '-'}${Math.abs(change).toFixed(4)}`;
}

/** An error on two lines: what it is and where, then its sentence. */
export function explainError({ file, line, what, item, entity, wanted, got, sentence }: PlacedError): string {
  return `${file}:${line}: ${what}: ${explained()}\n    in: ${sentence}`;

  function explained(): string {
    if (entity === undefined) return describeItem(item!);
    if (item === undefined) return describe(entity);
    if (wanted === undefined) return `${describeItem(item)}, found ${describe(entity)}`;
    return `${describe(entity)}: ${listed(wanted)} expected, found ${listed(got!)}`;
  }
}

function listed(phrases: readonly string[]): string {
  return phrases.length === 0 ? 'nothing' : phrases.map(phrase => jsonText(phrase)).join(', ');
}

/** A marked mention and what is stated of it. */
function describeItem({ kind, text, stated }: GoldItem): string {
  const meaning = [stated.value, stated.value_max, stated.unit, stated.name].filter(
    one => one !== undefined && one !== null,
  );
  return `${kind} «${text.replace(/\s+/g, ' ')}» ${meaning.join(' · ')}`.trimEnd();
}
