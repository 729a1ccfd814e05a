import { inVietnamese, wordsOf } from './closed-lists.js';
import type { ColumnHead, ColumnType, Table } from './columns.js';
import { heading, tableTitle } from './headings.js';
import type { Layout } from './layout.js';
import { columnMeaning, tableMeaning } from './meanings/index.js';
import { inWords } from './rows.js';

/** The name under which the description of a folder of tables stands beside them. */
export const PACKAGE_NAME = 'datapackage.json';

/** A field of a Table Schema. */
interface PackageField {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly decimalChar?: ',';
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: { readonly enum: readonly string[] };
}

/** Types of Table Schema. A list is one cell: its members stand between semicolons. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  code: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  day: 'date',
  list: 'string',
};

const MEDIA: Readonly<Record<string, string>> = { csv: 'text/csv', tsv: 'text/tab-separated-values' };

/** How the tables of a layout are written in a folder. */
type TableLayout = Pick<Layout, 'format' | 'headings' | 'excel'>;

/**
 * Describes tables as a Frictionless Data Package (https://specs.frictionlessdata.io): each column's type, meaning and closed
 * list, so that programs read them without guessing.
 */
export function dataPackage(tables: readonly Table[], layout: TableLayout): string {
  const content = { profile: 'tabular-data-package', name: 'vihealth', resources: tables.map(resource) };
  return `${JSON.stringify(content, null, 2)}\n`;

  function resource(table: Table): object {
    const { format, headings, excel } = layout;
    return {
      name: table.name,
      title: tableTitle(table.name, headings),
      description: tableMeaning(table.name, headings),
      path: `${table.name}.${format}`,
      profile: 'tabular-data-resource',
      format,
      mediatype: MEDIA[format],
      encoding: 'utf-8',
      dialect: {
        delimiter: excel ? ';' : format === 'tsv' ? '\t' : ',',
        lineTerminator: '\r\n',
        quoteChar: '"',
        doubleQuote: true,
        header: true,
      },
      schema: { fields: table.columns.map(column => field(table.name, column)), missingValues: [''], ...keys(table) },
    };
  }

  function field(table: string, { id, type, list, isOpen }: ColumnHead): PackageField {
    const { headings, excel } = layout;
    const isClosed = list !== undefined && !isOpen && type !== 'list';
    const words = isClosed ? wordsOf(list).map(word => (headings === 'vi' ? inVietnamese(word, list) : word)) : [];
    return {
      name: heading(table, id, headings),
      type: TYPES[type],
      description: columnMeaning(table, id, headings),
      ...(type === 'number' && excel && { decimalChar: ',' }),
      ...(type === 'boolean' && { trueValues: [inWords(true, headings)], falseValues: [inWords(false, headings)] }),
      ...(isClosed && { constraints: { enum: words } }),
    };
  }

  function keys(table: Table): object {
    const file = heading(table.name, 'file', layout.headings);
    if (table.name === 'documents') return { primaryKey: file };
    if (!tables.some(({ name }) => name === 'documents')) return {};
    return { foreignKeys: [{ fields: file, reference: { resource: 'documents', fields: file } }] };
  }
}
