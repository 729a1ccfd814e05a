import { type Options, stringify } from 'csv-stringify/sync';
import type { ColumnType, Value } from './columns.js';
import type { Format } from './format.js';
import { guardExcelValue, guardFormula } from './guard.js';
import { heading } from './headings.js';
import type { Layout } from './layout.js';
import { oneLine, rowsOf } from './rows.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** Cells with a separator between them, quoted as RFC 4180 says; csv-stringify enters here. */
export function delimited(name: string, separator: string): Format {
  const lines = (rows: readonly (readonly string[])[], layout: Layout): string =>
    separated(rows, layout.excel ? ';' : separator);
  return {
    name,
    extension: name,
    tables: true,
    head: (table, layout) => {
      const headings = table.columns.map(({ id }) => heading(table.name, id, layout.headings));
      return (layout.excel ? BYTE_ORDER_MARK : '') + lines([headings], layout);
    },
    body: (reading, table, layout) => {
      const types = table.columns.map(({ type }) => type);
      // Mentions of one sentence follow one another: its cell is made once.
      let sentence = '';
      let written = '';
      const last = types.length - 1;
      const cells = (row: readonly Value[]) =>
        row.map((value, i) => {
          if (i !== last) return cell(value, types[i]!, layout.excel);
          if (value !== sentence) {
            sentence = value as string;
            written = cell(sentence, 'text', layout.excel);
          }
          return written;
        });
      return lines(rowsOf(reading, table, layout.headings).map(cells), layout);
    },
    between: '',
    tail: '',
  };
}

/** Lines of cells, quoted where they must be. */
export function separated(rows: readonly (readonly string[])[], separator: string): string {
  return rows.length === 0 ? '' : stringify(rows as string[][], options(separator));
}

/** Cells that are quoted though they need not be: a log of a CI server would act on a line that begins with `::`. */
const QUOTED = /^\s|\s$|^::/;

function options(delimiter: string): Options {
  return { delimiter, record_delimiter: 'windows', quoted_match: QUOTED };
}

function cell(value: Value, type: ColumnType, excel: boolean): string {
  if (value === null) return '';
  if (typeof value === 'number') return decimal(value, excel);
  if (typeof value === 'boolean') return String(value);
  if (type !== 'text' && type !== 'list') return value;
  const text = guardFormula(oneLine(value));
  return excel ? guardExcelValue(text) : text;
}

/** All digits, no grouping, no exponent. */
function decimal(value: number, comma: boolean): string {
  let digits = String(value);
  if (digits.includes('e')) digits = value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
  return comma ? digits.replace('.', ',') : digits;
}
