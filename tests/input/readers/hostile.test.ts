import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxOf, odtOf, told } from '../../support/office-files.js';

const OFFICE = new URL('../../../fixtures/office/', import.meta.url);
const TOO_LARGE = 'malformed: it is too large for a report; split it';
const TOO_DEEP = 'malformed: its tables are nested deeper than in any report';

const DEEP = 10_000;
const MEGABYTE = 1 << 20;

describe('files that are made to do harm end in a message', () => {
  test('larger unpacked than any report', async () => {
    expect(await told('a.docx', docxOf(new Uint8Array(64 * MEGABYTE)))).toBe(TOO_LARGE);
    expect(await told('a.odt', odtOf(' '.repeat(40 * MEGABYTE)))).toBe(TOO_LARGE);
    expect(await told('a.xlsx', zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(64 * MEGABYTE) }))).toBe(
      TOO_LARGE,
    );
  });

  test('larger unpacked than it says: no more is unpacked', async () => {
    const file = Uint8Array.from(docxOf(new Uint8Array(4 * MEGABYTE)));
    const view = new DataView(file.buffer);
    for (let at = 0; at + 4 < file.length; at++) {
      const sign = view.getUint32(at, true);
      const size = sign === 0x04034b50 ? at + 22 : sign === 0x02014b50 ? at + 24 : -1;
      if (size >= 0 && view.getUint32(size, true) === 4 * MEGABYTE) view.setUint32(size, 100, true);
    }
    expect(await told('a.docx', file)).toMatch(/^malformed: it is damaged/);
  });

  test.each(['docx', 'doc', 'rtf', 'odt', 'pdf', 'xls', 'xlsx', 'ods'])('200 MB of %s', async ending => {
    expect(await told(`a.${ending}`, new Uint8Array(200 * MEGABYTE))).toBe(TOO_LARGE);
  });

  test('ten thousand tables in tables', async () => {
    const [open, close] = ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'];
    expect(await told('a.docx', docxOf(open.repeat(DEEP) + close.repeat(DEEP)))).toBe(TOO_DEEP);
    const odt = [
      '<table:table><table:table-row><table:table-cell>',
      '</table:table-cell></table:table-row></table:table>',
    ];
    expect(await told('a.odt', odtOf(odt[0]!.repeat(DEEP) + odt[1]!.repeat(DEEP)))).toBe(TOO_DEEP);
    const cells = Array.from({ length: DEEP }, (_, i) => `\\pard\\intbl\\itap${i} x\\nestcell`).join(' ');
    expect(await told('a.rtf', Buffer.from(`{\\rtf1 ${cells}}`))).toMatch(/^x/);
    const braces = `{\\rtf1 ${'{'.repeat(DEEP * 10)}chao${'}'.repeat(DEEP * 10)}}`;
    expect(await told('a.rtf', Buffer.from(braces))).toBe('chao');
  });
});

describe('a spoilt file gives a reason or a text, and no error', () => {
  const files = readdirSync(OFFICE).filter(name => /^(?:ca-mau|hau-giang)/.test(name));
  test.each(files)('%s', async name => {
    const whole = readFileSync(new URL(name, OFFICE));
    const half = await told(name, whole.subarray(0, whole.length / 2));
    expect(half).toMatch(/^malformed: /);
    // Always the same bytes are spoilt, so that what fails once fails again.
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    for (let i = 0; i < 12; i++) {
      const spoilt = Uint8Array.from(whole);
      for (let j = 0; j < 20; j++) spoilt[next(spoilt.length)] = next(256);
      expect(typeof (await told(name, spoilt))).toBe('string');
    }
  });
});

describe('what a file states of itself is not believed', () => {
  const docxRow = (...spans: readonly string[]): Buffer | Uint8Array => {
    const cells = spans.map(
      (span, i) => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p><w:r><w:t>c${i}</w:t></w:r></w:p></w:tc>`,
    );
    return docxOf(`<w:tbl><w:tr>${cells.join('')}</w:tr><w:tr>${cells.join('')}</w:tr></w:tbl>`);
  };

  test.each([
    ['-500000000', '500000000'],
    ['x', '500000000'],
    ['500000000', '500000000'],
  ])('columns of a cell in Word: %s, %s', async (...spans) => {
    expect(await told('a.docx', docxRow(...spans))).toMatch(/c0\tc1\nc0\tc1$/);
  });

  test.each([
    ['-1', '300000000'],
    ['1.5', 'Infinity'],
  ])('rows and columns of a cell in OpenDocument: %s, %s', async (rows, columns) => {
    const cell = `<table:table-cell table:number-rows-spanned="${rows}" table:number-columns-spanned="${columns}"><text:p>a</text:p></table:table-cell>`;
    const row = `<table:table-row>${cell}<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>`;
    expect(await told('a.odt', odtOf(`<table:table>${row}${row}</table:table>`))).toMatch(/a\tb\na\tb$/);
  });

  test('repeated cells with tables of repeated cells', async () => {
    let content = '<text:p>a</text:p>';
    for (let depth = 0; depth < 5; depth++) {
      content = `<table:table><table:table-row><table:table-cell table:number-columns-repeated="100">${content}</table:table-cell></table:table-row></table:table>`;
    }
    expect((await told('a.odt', odtOf(content))).match(/a/g)).toHaveLength(100);
  });

  test('notes that refer to themselves and to each other', async () => {
    const note = (id: number, ...to: readonly number[]): string =>
      `<w:footnote w:id="${id}"><w:p><w:r><w:t>n${id}</w:t></w:r>${to.map(other => `<w:r><w:footnoteReference w:id="${other}"/></w:r>`).join('')}</w:p></w:footnote>`;
    const body = '<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id="2"/></w:r></w:p>';
    const text = await told('a.docx', docxOf(body, { footnotes: note(2, 2, 3) + note(3, 2) }));
    expect(text.split(/\s+/)).toEqual(['a', 'n2', 'n3']);
  });
});
