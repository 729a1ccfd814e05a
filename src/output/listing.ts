import { SCHEMA } from '../model/document.js';
import { jsonText } from '../model/json-text.js';
import { guardFormula } from './guard.js';
import type { ListingName } from './names.js';
import { separated } from './separated.js';

/** A flat record. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** How a list of records is written, piece by piece. */
export interface ListingFormat {
  /**
   * @param fields names of the fields, in order
   * @param name what the records are, in the plural
   */
  readonly head: (fields: readonly string[], name: string) => string;
  readonly row: (row: Row, fields: readonly string[]) => string;
  /** Between two rows. */
  readonly between: string;
  readonly tail: string;
}

const FORMATS: Readonly<Record<ListingName, ListingFormat>> = {
  csv: table(','),
  tsv: table('\t'),
  json: {
    head: (_, name) => `{"schema":${jsonText(SCHEMA)},${jsonText(name)}:[\n`,
    row: row => jsonText(row),
    between: ',\n',
    tail: '\n]}\n',
  },
  ndjson: { head: () => '', row: row => `${jsonText(row)}\n`, between: '', tail: '' },
};

/** The format of lists of that name. */
export function listingFormat(name: ListingName): ListingFormat {
  return FORMATS[name];
}

/** A whole list in one piece. */
export function listing(format: ListingName, fields: readonly string[], name: string, rows: readonly Row[]): string {
  const { head, row, between, tail } = FORMATS[format];
  return head(fields, name) + rows.map(one => row(one, fields)).join(between) + tail;
}

function table(separator: string): ListingFormat {
  return {
    head: fields => separated([fields], separator),
    row: (row, fields) => separated([fields.map(field => cell(row[field] ?? null))], separator),
    between: '',
    tail: '',
  };
}

/** Signs that a cell would not show. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

function cell(value: Row[string]): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  return guardFormula(
    value.replace(UNSEEN, char => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`),
  );
}
