import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BookWriter } from '../../src/output/book.js';
import { toFile } from '../../src/output/file-destination.js';
import { formatOf, streamsOf } from '../../src/output/formats.js';
import type { Reading } from '../../src/output/reading.js';
import { folderWith, vihealth } from '../support/command.js';
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
    'About',
    'dates',
    'people',
    'units',
    'indicators',
    'quantities',
    'positions',
    'documents',
  ]);
  expect(book['xl/worksheets/sheet2.xml']).toContain('state="frozen"');
  expect(book['xl/worksheets/sheet2.xml']).toContain('<c s="1"><v>45107</v></c>');
  expect(book['xl/worksheets/sheet2.xml']).toContain('<c t="b"><v>0</v></c>');
  expect(book['xl/worksheets/sheet6.xml']).toContain('<c><v>12.5</v></c>');
  expect(book['xl/worksheets/sheet6.xml']).toContain('<t>&lt;=1+1&gt; &amp; &quot;x&quot;</t>');
});

test('escapes that a spreadsheet would decode stay letters', async () => {
  const path = join(folderWith(), 'a.xlsx');
  const name = '_x003D_1+1 _X000D_ a_b _x12_';
  await write(path, [reading([{ kind: 'quantity', text: '12', name, value: 12 }])]);
  // A reader decodes `_x005F_` to the `_` that begins the rest, which then is no escape.
  expect(Object.values(parts(path)).join('')).toContain('<t>_x005F_x003D_1+1 _x005F_X000D_ a_b _x12_</t>');
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
  // The units over four sheets, the two files, and what is told of the run.
  expect(rows.sort((a, b) => a - b)).toEqual([2, 3, 4, 4, 4, 9]);
  expect(book['xl/workbook.xml']).toContain('name="Đơn vị 4"');
});

test('in Vietnamese: words, days and print set-up, and a first sheet that tells of the run', async () => {
  const path = join(folderWith(), 'a.xlsx');
  const how = layout({ format: 'xlsx', headings: 'vi' });
  const tables = streamsOf(how);
  const writer = new BookWriter(how, tables, await toFile(path));
  const one = reading([
    { kind: 'unit', text: 'Trạm y tế', named: true, type: 'health_station', level: 'commune' },
    { kind: 'date', text: '1/2/1899', value: '1899-02-01', from: '1899-02-01', to: '1899-02-01' },
  ]);
  await writer.write(tables.map(table => formatOf('xlsx').body(one, table, how)));
  const skipped = Array.from({ length: 2 }, (_, i) => ({ file: `${i}.txt`, reason: 'nhị phân <x>' }));
  await writer.finish({ version: '1.2.3', settings: 'extract reports', read: 1, skipped: 3, named: skipped });
  const book = parts(path);
  const [about, dates, , units] = [1, 2, 3, 4].map(n => book[`xl/worksheets/sheet${n}.xml`]!);
  for (const told of ['vihealth 1.2.3', 'extract reports', '1.txt', 'nhị phân &lt;x&gt;', '+ 1', 'Giới thiệu']) {
    expect(about).toContain(`<t>${told}</t>`);
  }
  expect(dates).toContain('<t>01/02/1899</t>');
  for (const told of ['trạm y tế', 'xã', 'có']) expect(units).toContain(`<t>${told}</t>`);
  expect(units).toContain('orientation="landscape"');
  expect(units).toContain('<c t="inlineStr" s="3"><is><t>Câu.</t>');
  expect(book['xl/styles.xml']).toContain('formatCode="dd/mm/yyyy"');
  expect(book['xl/workbook.xml']).toContain('localSheetId="1">\'Ngày tháng\'!$1:$1<');
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
    const [headings, ...rows] = cellsInOffice(path, 44, 'quantities');
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

test('a workbook that was edited is replaced only with --force', async () => {
  const cwd = folderWith({ 'a.txt': 'Năm 2020.\n' });
  const run = (...more: readonly string[]) => vihealth(['extract', 'a.txt', '-o', 'a.xlsx', ...more], { cwd });
  expect((await run()).code).toBe(0);
  expect((await run()).code).toBe(0);
  const path = join(cwd, 'a.xlsx');
  // Who saves a workbook writes all of it anew, under its own name.
  const saved = { ...unzipSync(readFileSync(path)), 'docProps/app.xml': strToU8('<Application>Calc</Application>') };
  writeFileSync(path, zipSync(saved));
  const refused = await run();
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('a.xlsx was edited');
  expect(strFromU8(unzipSync(readFileSync(path))['docProps/app.xml']!)).toContain('Calc');
  expect((await run('--force')).code).toBe(0);
  expect((await run()).code).toBe(0);
});
