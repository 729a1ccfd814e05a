import type { CorrectedValue, Correction } from '../model/correction.js';
import type { Entity, Kind } from '../model/entity.js';
import type { Field } from '../output/columns.js';
import type { Reading } from '../output/reading.js';
import { KIND_TABLES } from '../output/tables/kinds.js';
import type { ArticleText } from './apply.js';
import { isSameValue, readCell } from './cells.js';
import { cellIn, type EditedRow } from './edited-rows.js';
import { type CorrectableField, fieldsOf } from './fields.js';
import { fieldOfColumn } from './known-table.js';
import { holdsWords } from './same-words.js';
import { savedCell } from './saved-cells.js';

/** A range of the decoded article. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** An article in which words can be looked for. */
export interface SearchableText extends ArticleText {
  /** The ranges of the decoded article in which these words stand, in order. */
  readonly find: (words: string) => readonly Range[];
}

/** A correction, and the row that it was made from; null where the row is gone. */
interface Found {
  readonly correction: Correction;
  readonly row: EditedRow | null;
}

/** Why nothing was made of a row, or of a cell of it. */
interface Unread {
  readonly row: EditedRow;
  readonly reason: string;
}

/** What somebody corrected in the rows of one kind of one article. */
export interface Compared {
  readonly found: readonly Found[];
  readonly unread: readonly Unread[];
}

/** A mention as the program found it. */
interface Own {
  readonly entity: Entity;
  readonly words: string;
  /** Its fields, by the names of their columns. */
  readonly values: ReadonlyMap<string, Field>;
}

/**
 * Compares the rows of one kind with what the article gives: changed cells, rows that are gone and rows that were added.
 * @param rows those of the article and the kind
 * @param isPartial rows that are not there were not deleted
 */
export function compareRows(
  reading: Reading,
  kind: Kind,
  rows: readonly EditedRow[],
  text: SearchableText,
  isPartial: boolean,
): Compared {
  const own = ownMentions(reading, kind);
  const byStart = new Map(own.map(one => [one.entity.start, one]));
  const byPlace = new Map(own.map(one => [`${one.entity.line}:${one.entity.column}`, one]));
  const isFree = (range: Range): boolean => !overlapsAny(range, own);
  const found: Found[] = [];
  const unread: Unread[] = [];
  const seen = new Set<Own>();
  const base = { file: reading.document.file, kind, by: '', note: '', line: 0 } as const;

  for (const row of rows) {
    const at = row.start === null ? byPlace.get(`${row.line}:${row.column}`) : byStart.get(row.start);
    if (at !== undefined && isOf(row, at)) change(at, row);
    else if (at !== undefined) {
      // Its place is that of a mention and its words are others: its bounds were wrong.
      seen.add(at);
      const ranges = text.find(row.text).filter(range => overlap(range, at.entity));
      if (ranges.length !== 1) unread.push({ row, reason: `«${row.text}» does not stand in the article there` });
      else {
        remove(at, row);
        add(ranges[0]!, row);
      }
    } else {
      const range = placeOf(row);
      if (typeof range === 'string') unread.push({ row, reason: range });
      else {
        const same = byStart.get(range.start);
        if (same?.entity.end === range.end) change(same, row);
        else add(range, row);
      }
    }
  }
  if (!isPartial) for (const one of own) if (!seen.has(one)) remove(one, null);
  return { found, unread };

  function remove({ entity: { start, end, text: words } }: Own, row: EditedRow | null): void {
    const correction: Correction = { ...base, start, end, text: words, field: null, value: null, action: 'remove' };
    found.push({ correction, row });
  }

  function change(one: Own, row: EditedRow): void {
    seen.add(one);
    const { start, end, text: words } = one.entity;
    for (const [field, cell] of cellsOf(row)) {
      const was = one.values.get(field.id)!;
      const read = savedCell(cell, was, field, { decimal: row.of.saved.decimal, order: row.of.order });
      if (read === 'same') continue;
      const value = correctedValue(read, field, cell);
      if (typeof value === 'string') unread.push({ row, reason: value });
      else {
        const correction: Correction = {
          ...base,
          start,
          end,
          text: words,
          field: field.id,
          ...value,
          action: 'change',
        };
        found.push({ correction, row });
      }
    }
    for (const reason of changesElsewhere(one, row)) unread.push({ row, reason });
  }

  function add(range: Range, row: EditedRow): void {
    const place = { ...base, ...range, text: reading.raw.slice(range.start, range.end), action: 'add' } as const;
    let isBare = true;
    for (const [field, cell] of cellsOf(row)) {
      if (cell === null) continue;
      const value = correctedValue(readCell(cell, field, row.of.saved.decimal), field, cell);
      if (typeof value === 'string') unread.push({ row, reason: value });
      else {
        isBare = false;
        found.push({ correction: { ...place, field: field.id, ...value }, row });
      }
    }
    if (isBare) found.push({ correction: { ...place, field: null, value: null }, row });
  }

  /** Where the words of a new row stand, as far as its place tells; or why that is not certain. */
  function placeOf(row: EditedRow): Range | string {
    const all = text.find(row.text);
    const atStart = all.filter(({ start }) => start === row.start);
    const onLine = row.line === null ? [] : all.filter(({ start, end }) => text.at(start, end).place.line === row.line);
    const near = [atStart, onLine, all].find(ranges => ranges.length > 0) ?? [];
    // What is found already is not what was missed.
    const free = near.filter(isFree);
    const meant = free.length > 0 ? free : near;
    if (meant.length === 1) return meant[0]!;
    if (meant.length === 0) return `«${row.text}» does not stand in the article`;
    return `«${row.text}» stands ${meant.length} times in the article: write the start or the line of the one that is meant`;
  }

  function isOf(row: EditedRow, { entity, words }: Own): boolean {
    if (holdsWords(row.text, words) || holdsWords(row.text, entity.text)) return true;
    const cell = cellIn(row.of, row.row, 'text');
    const head = { id: 'text', type: 'text' } as const;
    return savedCell(cell, words, head, { decimal: row.of.saved.decimal, order: row.of.order }) === 'same';
  }
}

function ownMentions(reading: Reading, kind: Kind): readonly Own[] {
  const table = KIND_TABLES[kind];
  const rows = table.rows(reading);
  const entities = [...reading.document.entities.entries()].filter(([, entity]) => entity.kind === kind);
  return entities.map(([i, entity], n) => ({
    entity,
    words: reading.texts[i]!,
    values: new Map(table.columns.map(({ id }, column) => [id, rows[n]![column]!])),
  }));
}

/** The cells of a row that show fields which can be corrected. */
function cellsOf(row: EditedRow): readonly (readonly [CorrectableField, ReturnType<typeof cellIn>])[] {
  const { of: table, kind } = row;
  return table.table.columns.flatMap(column => {
    const id = table.places.has(column.id) ? fieldOfColumn(column, table.table, kind) : null;
    const field = fieldsOf(kind).find(one => one.id === id);
    return field === undefined ? [] : [[field, cellIn(table, row.row, column.id)] as const];
  });
}

/** Columns that belong to the article or follow from others; what is written there is not lost in silence. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  report_date: 'report_date is of the whole article: give it with --dates',
  period_from: 'period_from follows from period: correct that',
  period_to: 'period_to follows from period: correct that',
};

function* changesElsewhere({ values }: Own, row: EditedRow): Generator<string> {
  for (const column of row.of.table.columns) {
    const reason = ELSEWHERE[column.id];
    if (reason === undefined || !row.of.places.has(column.id)) continue;
    const cell = cellIn(row.of, row.row, column.id);
    const saving = { decimal: row.of.saved.decimal, order: row.of.order };
    if (savedCell(cell, values.get(column.id) ?? null, column, saving) !== 'same') yield reason;
  }
}

/** The value that a cell gives to a field, or why it gives none. */
function correctedValue(
  read: ReturnType<typeof readCell>,
  { id, nullable }: CorrectableField,
  cell: ReturnType<typeof cellIn>,
): { readonly value: CorrectedValue } | string {
  if ('wanted' in read) return `${id} must be ${read.wanted}; found ${String(cell ?? '')}`;
  return isSameValue(read.value, null) && !nullable ? `${id} cannot be empty` : { value: read.value };
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a range overlaps one of some mentions in order that do not overlap each other. */
function overlapsAny(range: Range, own: readonly Own[]): boolean {
  let [low, high] = [0, own.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (own[middle]!.entity.end <= range.start) low = middle + 1;
    else high = middle;
  }
  return low < own.length && overlap(range, own[low]!.entity);
}
