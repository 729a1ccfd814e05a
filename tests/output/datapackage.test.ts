import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { folderWith, vihealth } from '../support/command.js';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly decimalChar?: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: { readonly enum: readonly string[] };
}

/** Why a cell is not what its field says, or undefined. */
function fault(cell: string, field: Field): string | undefined {
  if (cell === '') return undefined;
  const { type, decimalChar = '.', trueValues = [], falseValues = [], constraints } = field;
  const fits =
    (constraints?.enum.includes(cell) ?? true) &&
    (type !== 'boolean' || [...trueValues, ...falseValues].includes(cell)) &&
    (type !== 'integer' || /^\d+$/.test(cell)) &&
    (type !== 'number' || /^-?\d+(\.\d+)?$/.test(cell.replace(decimalChar, '.'))) &&
    (type !== 'date' || /^\d{4}-\d\d-\d\d$/.test(cell));
  return fits ? undefined : `${field.name}: «${cell}» is not ${JSON.stringify(field)}`;
}

test.each([
  ['csv', []],
  ['tsv', ['--headers', 'vi']],
  ['csv', ['--excel', '--headers', 'vi']],
  ['csv', ['--rules']],
])('every table of a folder is what its description says: %s %j', async (format, options) => {
  const articles = new URL('../../fixtures/articles', import.meta.url).pathname;
  const cwd = folderWith();
  const { code } = await vihealth(['extract', articles, '-f', format, '-o', 'tables/', ...options], { cwd });
  expect(code).toBe(0);
  const { resources } = JSON.parse(readFileSync(join(cwd, 'tables/datapackage.json'), 'utf8'));
  expect(resources).toHaveLength(7);
  for (const { path, dialect, schema } of resources) {
    const [headings, ...rows] = parse(readFileSync(join(cwd, 'tables', path)), {
      bom: true,
      delimiter: dialect.delimiter,
    }) as string[][];
    const fields: readonly Field[] = schema.fields;
    expect(headings).toEqual(fields.map(({ name }) => name));
    expect(rows.length).toBeGreaterThan(0);
    const faults = rows.flatMap(row => row.map((cell, i) => fault(cell, fields[i]!))).filter(Boolean);
    expect(faults.slice(0, 5), path).toEqual([]);
  }
});

test('schema tables describes every table', async () => {
  const { stdout } = await vihealth(['schema', 'tables']);
  const { resources } = JSON.parse(stdout);
  expect(resources.map(({ name }: { name: string }) => name)).toEqual([
    'dates',
    'people',
    'units',
    'indicators',
    'quantities',
    'positions',
    'documents',
    'entities',
  ]);
});
