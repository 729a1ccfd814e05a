import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith, vihealth } from '../support/command.js';
import { docxOf, pdfOf } from '../support/office-files.js';

const OFFICE = fileURLToPath(new URL('../../fixtures/office/', import.meta.url));
const SCAN = pdfOf('0 0 100 100 re f');
const LOCKED = readFileSync(join(OFFICE, 'locked.pdf'));
const REPORT = docxOf('<w:p><w:r><w:t>Ngày 3/4/2006, Uỷ ban nhân dân tỉnh Hoà Bình họp.</w:t></w:r></w:p>');

describe('what has no text', () => {
  test('is named and counted where a folder holds it, and the run is none the worse', async () => {
    const cwd = folderWith({ 'r/a.docx': REPORT, 'r/quet.pdf': SCAN, 'r/khoa.pdf': LOCKED });
    for (const command of ['extract', 'normalize', 'detect', 'explain']) {
      const output = command === 'normalize' ? ['-o', 'out/'] : [];
      const { code, stderr } = await vihealth([command, 'r', ...output], { cwd });
      expect({ command, code }).toEqual({ command, code: 0 });
      expect(stderr).toContain('quet.pdf was skipped: a scan: its pages are pictures without text');
      expect(stderr).toContain('khoa.pdf was skipped: locked: it opens only with a password');
      if (command === 'extract' || command === 'normalize')
        expect(stderr).toMatch(/2 skipped \((?:locked 1, a scan 1|a scan 1, locked 1)\)/);
    }
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a.docx.txt']);
  });

  test('is a failure where it was named, and in Vietnamese, too', async () => {
    const cwd = folderWith({ 'quet.pdf': SCAN });
    const { code, stderr } = await vihealth(['extract', 'quet.pdf', '--lang', 'vi'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('bản quét: các trang là ảnh, không có chữ; hãy nhận dạng chữ (OCR) trước');
  });
});

test('a damaged file is a failure wherever it is found', async () => {
  const cwd = folderWith({ 'r/a.docx': REPORT, 'r/b.docx': REPORT.subarray(0, 300) });
  const { code, stdout, stderr } = await vihealth(['extract', 'r', '--format', 'json'], { cwd });
  expect(code).toBe(3);
  expect(stderr).toContain('b.docx was skipped: malformed: it is damaged');
  expect(JSON.parse(stdout).documents.map(({ file }: { file: string }) => file)).toEqual(['a.docx']);
});

test('offsets refer to the text that normalize writes', async () => {
  const cwd = folderWith({ 'r/a.docx': REPORT });
  await vihealth(['normalize', 'r', '-o', 'out/'], { cwd });
  const text = readFileSync(join(cwd, 'out/a.docx.txt'), 'utf8');
  expect(text).toBe('Ngày 3/4/2006, Ủy ban nhân dân tỉnh Hòa Bình họp.');
  const { stdout } = await vihealth(['extract', 'r', '--format', 'json'], { cwd });
  const [document] = JSON.parse(stdout).documents;
  expect(document).toMatchObject({
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    encoding: 'utf-8',
    damage: [],
  });
  expect(document.entities.length).toBeGreaterThan(1);
  for (const { text: mention, start, end } of document.entities) expect(text.slice(start, end)).toBe(mention);
});

test('an old font is the encoding that is told', async () => {
  const { stdout } = await vihealth(['detect', OFFICE, '--format', 'json', '--glob', 'hoa-binh*']);
  const told = JSON.parse(stdout).documents.map(({ file, encoding }: { file: string; encoding: string }) => [
    file.replace('hoa-binh-malaria-2006', ''),
    encoding,
  ]);
  expect(Object.fromEntries(told)).toEqual({
    '.doc': 'utf-8',
    '.docx': 'utf-8',
    '.odt': 'utf-8',
    '.pdf': 'utf-8',
    '.rtf': 'utf-8',
    '-vntime.doc': 'tcvn3',
    '-vntime.docx': 'tcvn3',
    '-vntime.odt': 'tcvn3',
    '-vntime.rtf': 'tcvn3',
  });
});
