import { brat } from './brat.js';
import type { Table } from './columns.js';
import { delimited } from './delimited.js';
import type { Format } from './format.js';
import { json, ndjson } from './json.js';
import type { Layout } from './layout.js';
import { html } from './review/review-format.js';
import { sqlite } from './sqlite.js';
import { tablesOf } from './tables/index.js';
import { LONG_TABLE } from './tables/long.js';
import { xlsx } from './xlsx.js';

/** Every format, in the order in which help names them. */
export const FORMATS: readonly Format[] = [
  delimited('csv', ','),
  delimited('tsv', '\t'),
  json,
  ndjson,
  xlsx,
  sqlite,
  html,
  brat,
];

/** The format of that name. */
export function formatOf(name: string): Format {
  const format = FORMATS.find(one => one.name === name);
  if (format === undefined) throw new Error(`no format ${name}`);
  return format;
}

/** The tables that an output of this layout holds; a format without tables has one stream. */
export function streamsOf(layout: Layout): readonly Table[] {
  const { tables, book = false, store = false } = formatOf(layout.format);
  return tables ? tablesOf(layout, book || store || layout.split) : [LONG_TABLE];
}
