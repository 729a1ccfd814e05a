import { readFileSync } from 'node:fs';
import { CFB } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readBytesOf } from '../../../src/input/readers.js';
import { ENCODERS } from '../../support/encoders.js';
import { blocksOf, docxOf, told } from '../../support/office-files.js';

const OFFICE = new URL('../../../fixtures/office/', import.meta.url);
const LOCKED = 'locked: it opens only with a password; save it without one';

function compound(name: string, content: Uint8Array): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, `/${name}`, Array.from(content));
  return CFB.write(file, { type: 'buffer' }) as Uint8Array;
}

test('headings and cells', async () => {
  const blocks = await blocksOf('a.doc', readFileSync(new URL('ca-mau-insurance-table.doc', OFFICE)));
  expect(blocks.slice(8, 13)).toEqual([
    '0:0 Đơn vị',
    '0:1 Số người tham gia',
    '0:2 Tỷ lệ bao phủ (%)',
    '1:0 BHXH huyện Đầm Dơi',
    '1:1 148.220',
  ]);
  const news = await blocksOf('a.doc', readFileSync(new URL('soc-trang-tb-screening.doc', OFFICE)));
  expect(news[0]).toBe('heading1: Sóc Trăng: Khám sàng lọc lao chủ động cho 3.200 người dân');
});

test('a file with a password: old, and new in the container of the old', async () => {
  const bytes = Uint8Array.from(readFileSync(new URL('hoa-binh-malaria-2006.doc', OFFICE)));
  const head = Buffer.from(bytes).indexOf(Buffer.of(0xec, 0xa5));
  bytes[head + 0x0b]! |= 1;
  expect(await told('a.doc', bytes)).toBe(LOCKED);
  const encrypted = compound('EncryptedPackage', Buffer.from('x'.repeat(5000)));
  expect(await told('a.docx', encrypted)).toBe(LOCKED);
});

test('the text of Word 95, cells apart by tabs', async () => {
  const letters = ENCODERS.tcvn3!('Sở Y tế\rXã\x07Số ca\x07\x07Tân Phú\x0712\x07\x07trang {PAGE|7}\r').map(
    byte => ({ 123: 0x13, 124: 0x14, 125: 0x15 })[byte] ?? byte,
  );
  const stream = Buffer.alloc(0x300 + 5000);
  stream.writeUInt16LE(0xa5ec, 0);
  stream.writeUInt16LE(101, 2);
  stream.writeUInt32LE(0x300, 0x18);
  stream.writeUInt32LE(letters.length, 0x34);
  stream.set(letters, 0x300);
  const read = await readBytesOf('a.doc', compound('WordDocument', stream));
  expect('text' in read && read.text).toBe('Së Y tÕ\n\nX·\tSè ca\n\nT©n Phó\t12\n\ntrang 7');
});

test('an old name may hold a new file, or a text', async () => {
  expect(await told('a.doc', docxOf('<w:p><w:r><w:t>Y tế</w:t></w:r></w:p>'))).toBe('Y tế');
  expect(await told('a.doc', Buffer.from('{\\rtf1 Y t\\u7871?}'))).toBe('Y tế');
  expect(await readBytesOf('a.doc', ENCODERS.tcvn3!('Bệnh viện đa khoa tỉnh báo cáo'))).toMatchObject({
    media: 'text/plain',
    encoding: 'tcvn3',
  });
});
