import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BookWriter } from '../../src/output/book.js';
import { toFile } from '../../src/output/file-destination.js';
import { formatOf, streamsOf } from '../../src/output/formats.js';
import type { Reading } from '../../src/output/reading.js';
import { folderWith } from '../support/command.js';
import { layout, reading } from '../support/documents.js';
import { cellsInOffice, HAS_OFFICE } from '../support/office.js';

const HOW = layout({ format: 'xlsx' });

async function write(path: string, readings: readonly Reading[], how = HOW, sheetRows?: number): Promise<void> {
  const tables = streamsOf(how);
  const writer = new BookWriter(how, tables, await toFile(path), sheetRows);
  for (const one of readings) await writer.write(tables.map(table => formatOf('xlsx').body(one, table, how)));
  await writer.finish();
}

function parts(path: string): Readonly<Record<string, string>> {
  const files = unzipSync(readFileSync(path));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('a sheet per kind with a frozen heading, typed cells and real dates', async () => {
  const path = join(folderWith(), 'a.xlsx');
  await write(path, [
    reading([
      { kind: 'date', text: '30/6/2023' },
      { kind: 'quantity', text: '12/12', name: '<=1+1> & "x"', value: 12.5 },
    ]),
  ]);
  const book = parts(path);
  expect(Array.from(book['xl/workbook.xml']!.matchAll(/sheet name="([^"]*)"/g), match => match[1])).toEqual([
    'dates',
    'people',
    'units',
    'indicators',
    'quantities',
    'positions',
    'documents',
  ]);
  expect(book['xl/worksheets/sheet1.xml']).toContain('state="frozen"');
  expect(book['xl/worksheets/sheet1.xml']).toContain('<c s="1"><v>45107</v></c>');
  expect(book['xl/worksheets/sheet1.xml']).toContain('<c t="b"><v>0</v></c>');
  expect(book['xl/worksheets/sheet5.xml']).toContain('<c><v>12.5</v></c>');
  expect(book['xl/worksheets/sheet5.xml']).toContain('<t>&lt;=1+1&gt; &amp; &quot;x&quot;</t>');
});

test('a full sheet goes on in a further one, with its own heading', async () => {
  const path = join(folderWith(), 'a.xlsx');
  const how = layout({ format: 'xlsx', kinds: ['unit'], headings: 'vi' });
  const five = reading(Array.from({ length: 5 }, (_, i) => ({ kind: 'unit', text: `Sở ${i}` })));
  await write(path, [five, five], how, 4);
  const book = parts(path);
  const rows = Object.keys(book)
    .filter(name => name.includes('sheets/'))
    .map(name => book[name]!.split('<row>').length - 1);
  // The units over four sheets, and the two files.
  expect(rows.sort()).toEqual([2, 3, 4, 4, 4]);
  expect(book['xl/workbook.xml']).toContain('name="Đơn vị 4"');
});

describe.skipIf(!HAS_OFFICE)('LibreOffice (skipped where it is not installed)', () => {
  test('opens a workbook: numbers, days and text are what they are, and nothing runs', async () => {
    const path = join(folderWith(), 'a.xlsx');
    const how = layout({ format: 'xlsx', kinds: ['quantity'] });
    const names = ['=1+1', '-5%', '12/12', "'x", 'Đắk Lắk', 'a\u0000b', '\ud800'];
    await write(
      path,
      [reading(names.map(name => ({ kind: 'quantity', text: '3 ca', name, value: 1234.5, period: '2023-06' })))],
      how,
    );
    const [headings, ...rows] = cellsInOffice(path);
    const at = (heading: string): number => headings!.indexOf(heading);
    expect(rows.map(cells => cells[at('name')])).toEqual(['=1+1', '-5%', '12/12', "'x", 'Đắk Lắk', 'a b', '\ufffd']);
    expect(rows.map(cells => cells[at('value')])).toEqual(names.map(() => '1234.5'));
    expect([rows[0]![at('period_from')], rows[0]![at('period_to')]]).toEqual(['2023-06-01', '2023-06-30']);
  }, 150_000);

  test('opens a CSV: nothing runs', () => {
    const how = layout({ kinds: ['unit'] });
    const names = ['=1+1', '@SUM(A1)', 'Đắk Lắk'];
    const [table] = streamsOf(how);
    const rows = reading(names.map(name => ({ kind: 'unit', text: 'Sở', name })));
    const path = join(folderWith({ 'a.csv': formatOf('csv').body(rows, table!, how) }), 'a.csv');
    expect(cellsInOffice(path).map(cells => cells[5])).toEqual(["'=1+1", "'@SUM(A1)", 'Đắk Lắk']);
  }, 150_000);
});
