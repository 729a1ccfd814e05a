import { LONG_TABLE, type Table } from './columns.js';
import { delimited } from './delimited.js';
import type { TextFormat } from './format.js';
import { json, ndjson } from './json.js';
import { type Layout, tablesOf } from './layout.js';

/** Every format, in the order in which help names them. */
export const FORMATS: readonly TextFormat[] = [delimited('csv', ','), delimited('tsv', '\t'), json, ndjson];

/** The format of that name. */
export function formatOf(name: string): TextFormat {
  const format = FORMATS.find(one => one.name === name);
  if (format === undefined) throw new Error(`no format ${name}`);
  return format;
}

/** The tables that an output of this layout holds; a format without tables has one stream. */
export function streamsOf(layout: Layout): readonly Table[] {
  return formatOf(layout.format).tables ? tablesOf(layout) : [LONG_TABLE];
}
