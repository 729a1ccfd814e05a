import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { blocksOf as sheetBlocks } from '../../../src/input/readers/sheets/blocks.js';
import { textOf } from '../../../src/input/readers/sheets/values.js';
import { blocksOf, told } from '../../support/office-files.js';

const OFFICE = new URL('../../../fixtures/office/', import.meta.url);

test.each(['xls', 'xlsx', 'ods'])(
  '%s: letterhead and title, heads over two rows, values as reports write them',
  async ending => {
    const bytes = readFileSync(new URL(`hau-giang-immunisation.${ending}`, OFFICE));
    expect(await blocksOf(`a.${ending}`, bytes)).toEqual([
      'paragraph: SỞ Y TẾ TỈNH HẬU GIANG',
      'paragraph: Kết quả tiêm chủng 6 tháng đầu năm 2022',
      '0:0 2x1 Đơn vị',
      '0:1 1x2 Trẻ dưới 1 tuổi',
      '0:3 2x1 Ngày báo cáo',
      '1:1 Số trẻ',
      '1:2 Tỷ lệ',
      '2:0 Huyện Long Mỹ',
      '2:1 1240',
      '2:2 92,4%',
      '2:3 04/07/2022',
      '3:0 Huyện Phụng Hiệp',
      '3:1 15873',
      '3:2 88,7%',
      '3:3 05/07/2022',
    ]);
  },
);

describe('what a cell shows', () => {
  test.each([
    [1234567, '#,##0', '1,234,567', '1234567'],
    [12.5, '0.00', '12.50', '12,50'],
    [0.125, '0.0%', '12.5%', '12,5%'],
    [-1234.5, '#,##0.0_);(#,##0.0)', '(1,234.5)', '-1234,5'],
    [44743, 'm/d/yy', '7/1/22', '01/07/2022'],
    [44743, 'mmm-yy', 'Jul-22', '07/2022'],
    [44743, 'd-mmm', '1-Jul', '01/07'],
    [0.5, 'h:mm', '12:00', '12:00'],
    [123456789, 'General', '#########', '123456789'],
    [0, '_-* #,##0_-;-* #,##0_-;_-* "-"_-', ' - ', '-'],
  ])('%d in the format %s', (v, z, w, text) => {
    expect(textOf({ t: 'n', v, z, w })).toBe(text);
  });

  test('text stays, errors and empty cells show nothing', () => {
    expect(textOf({ t: 's', v: '1,234.5' })).toBe('1,234.5');
    expect(textOf({ t: 'e', v: 7, w: '#DIV/0!' })).toBe('');
    expect(textOf({ t: 'z' })).toBe('');
  });
});

test('sheets that are named by a person have a heading, those that no menu shows are left out', async () => {
  const book = utils.book_new();
  for (const [name, cell] of [
    ['Quý I', 'a'],
    ['Sheet2', 'b'],
    ['ẩn', 'c'],
    ['trống', ''],
  ] as const) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(cell === '' ? [] : [[cell]]), name);
  }
  book.Workbook = { Sheets: [{}, {}, { Hidden: 2 }, {}] };
  const bytes = write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array;
  expect(await blocksOf('a.xlsx', bytes)).toEqual(['heading1: Quý I', 'paragraph: a', 'paragraph: b']);
});

test('columns without text are no columns; a table ends at an empty row where less stands below it', () => {
  const cells = [
    [2, 1, 'Xã'],
    [2, 5, 'Nam'],
    [2, 9, 'Nữ'],
    [3, 1, 'Tân Phú'],
    [3, 9, '7'],
    [5, 5, 'Người lập'],
  ].map(([row, column, text]) => ({ row, column, text }) as { row: number; column: number; text: string });
  const [table, after] = sheetBlocks(cells, []);
  expect(table).toMatchObject({ kind: 'table', rows: [{ length: 3 }, { length: 3 }] });
  expect(after).toMatchObject({ kind: 'paragraph', text: 'Người lập' });
});

test('a text under the name of a sheet is not taken for one', async () => {
  expect(await told('a.xls', Buffer.from('xã,số ca\nTân Phú,12\n'))).toBe(
    'malformed: it is damaged, or not the kind of file that its name says',
  );
});
