import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Item, layOut } from '../../../src/input/readers/pdf/lines.js';
import { pdfOf, told } from '../../support/office-files.js';

/** Letters of 12 points, 6 wide each. */
function at(x: number, y: number, str: string, size = 12): Item {
  return { str, transform: [size, 0, 0, size, x, y], width: str.length * 6, height: size };
}

describe('the lines of a page', () => {
  test('pieces side by side are one word, those a little apart two, those far apart two columns', () => {
    const items = [at(0, 700, 'n'), at(6, 700, '−'), at(12, 700, 'íc'), at(28, 700, 'ta'), at(120, 700, '12')];
    expect(layOut(items)).toBe('n−íc ta             12');
  });

  test('columns stand below each other, and a full cell does not run into the next', () => {
    const items = [
      at(0, 700, 'Huyện'),
      at(120, 700, 'Số ca'),
      at(0, 684, 'Thanh phố Cần Thơ mới'),
      at(124, 684, ' '),
      at(130, 684, '12'),
      at(0, 668, 'Vị Thủy'),
      at(130, 668, '7'),
    ];
    const lines = layOut(items).split('\n');
    expect(lines[1]).toMatch(/mới {3,}12$/);
    expect(lines[2]!.indexOf('7')).toBe(22);
  });

  test('a raised sign belongs to its line, slanting letters to none', () => {
    const slanting = { ...at(0, 650, 'BẢN SAO'), transform: [8, 8, -8, 8, 0, 650] };
    expect(layOut([at(0, 700, '20 m'), at(24, 705, '2', 7), at(0, 684, 'nhà'), slanting])).toBe('20 m2\nnhà');
  });

  test('an empty line where lines stand apart, less so in a table', () => {
    const prose = [700, 684, 668, 640].map((y, i) => at(0, y, `dòng ${i}`));
    expect(layOut(prose)).toBe('dòng 0\ndòng 1\ndòng 2\n\ndòng 3');
    const rows = [700, 684, 668, 640].flatMap(y => [at(0, y, 'xã'), at(120, y, '7')]);
    expect(layOut(rows)).not.toContain('\n\n');
  });
});

test('a page whose only line besides is its number', async () => {
  const file = pdfOf('BT /F 12 Tf 100 700 Td (Bao cao nam 2006) Tj 0 -600 Td (- 1 -) Tj ET');
  expect(await told('a.pdf', file)).toBe('Bao cao nam 2006');
});

test('a scan, a locked file, one that was cut off', async () => {
  const whole = pdfOf('0 0 100 100 re f');
  expect(await told('a.pdf', whole)).toBe('scan: its pages are pictures without text; recognise the text (OCR) first');
  expect(await told('a.pdf', whole.subarray(0, 300))).toMatch(/^malformed: it is damaged/);
  const locked = readFileSync(new URL('../../../fixtures/office/locked.pdf', import.meta.url));
  expect(await told('a.pdf', locked)).toBe('locked: it opens only with a password; save it without one');
});
