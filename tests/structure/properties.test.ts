import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textSpan } from '../../src/model/span.js';
import { readStructure } from '../../src/structure/read.js';

const articles = ['articles', 'gold'].flatMap(folder =>
  readdirSync(`fixtures/${folder}`)
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(`fixtures/${folder}/${name}`, 'utf8')),
);

/** Pieces of reports in which tables, lists and prose run into each other. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...[
        'Xã Nà Phặc',
        'Tỷ lệ (%)',
        'Số trẻ',
        'TT',
        'Năm',
        '2019',
        '2020',
        '12',
        '95,1',
        '7.600',
        '-',
        '(1)',
        '1.',
        'I.',
        'a)',
      ],
      ...[
        'được tiêm đủ',
        'Kết quả như sau:',
        'Bảng 1. Khám thai',
        'ĐVT: %',
        '|',
        '---',
        ';',
        '- ',
        '+ ',
        'Trạm đã khám.',
      ],
      ...['\t', '\t\t', '  ', '     ', '\n', '\n\n', ' | ', ' ', ';', '\r\n'],
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''));

/** Every character that is no line end stands in one block; every cell in its table, and no two cells share a character. */
function check(raw: string): void {
  const { source, structure } = readStructure(raw);
  const { text } = source;
  let at = 0;
  for (const [index, { span, table, governor }] of structure.blocks.entries()) {
    expect(text.slice(at, span.start).trim()).toBe('');
    expect(span.end).toBeGreaterThan(span.start);
    at = span.end;
    // A table may have its name under it, which stands under a heading over both.
    expect(table !== null && governor === index + 1 ? structure.blocks[governor]!.governor : governor).toBeLessThan(
      index,
    );
    let last = span.start;
    const parts = (table?.cells ?? []).flatMap(cell => cell.parts.map(part => ({ part, cell })));
    for (const { part, cell } of parts.sort((a, b) => a.part.start - b.part.start)) {
      expect(part.start).toBeGreaterThanOrEqual(last);
      expect(part.end).toBeLessThanOrEqual(span.end);
      expect(text.slice(part.start, part.end)).toMatch(/^\S(?:[^\n]*\S)?$/u);
      // A hard break stands at every edge.
      expect(part.start === 0 || text[part.start - 1] === '\n').toBe(true);
      expect(structure.cellAt(part.start)).toBe(cell);
      last = part.end;
    }
  }
  expect(text.slice(at).trim()).toBe('');
}

test('every character stands in one block, every cell has its edges', () => {
  for (const article of articles) check(article);
  fc.assert(fc.property(pieces, check), { numRuns: 500 });
});

test('the way back leads to the same words', () => {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  fc.assert(
    fc.property(pieces, raw => {
      const { source, structure } = readStructure(raw);
      expect(words(source.text)).toEqual(words(raw));
      for (const { table } of structure.blocks)
        for (const { parts } of table?.cells ?? [])
          for (const part of parts) {
            const { start, end } = source.toRaw(textSpan(part.start, part.end));
            expect(words(raw.slice(start, end))).toEqual(words(source.text.slice(part.start, part.end)));
          }
    }),
    { numRuns: 500 },
  );
});

test('decomposed letters make no difference', () => {
  const shape = (text: string): unknown => {
    const { structure } = readStructure(text);
    return structure.blocks.map(({ kind, span, level, governor, table }) => [
      kind,
      span,
      level,
      governor,
      table?.cells,
    ]);
  };
  for (const article of articles) expect(shape(article.normalize('NFD'))).toEqual(shape(article.normalize('NFC')));
});

test('rules without rows are no table, and the reading of them ends', () => {
  for (const rules of [
    '--- | ---',
    '\n\n--- | ---',
    '|---|---|\n'.repeat(10_000),
    '---|---\n;-\n--- | ---\n1.\tKhám  thai',
  ])
    expect(readStructure(rules).structure.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(0);
});

test('a hundred thousand rows are one table, tens of thousands of tables as many', () => {
  expect(readStructure('a|1\n'.repeat(150_000)).structure.blocks).toHaveLength(1);
  const { blocks } = readStructure('a|b|1\nc|d|2\n\nz.\n\n'.repeat(40_000)).structure;
  expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(40_000);
});

test('ten thousand columns are one table', () => {
  const row = (cell: string): string => Array.from({ length: 10_000 }, () => cell).join('\t');
  const { structure } = readStructure(`Xã\t${row('Tỷ lệ (%)')}\nNà Phặc\t${row('95,1')}\nVân Tùng\t${row('90')}`);
  expect(structure.blocks).toHaveLength(1);
  expect(structure.blocks[0]!.table).toMatchObject({ columns: 10_001, rows: 3, headRows: 1, headColumns: 1 });
});

test('a row of another make has cells and no columns', () => {
  const { source, structure } = readStructure(
    'Xã | Số trẻ | Tỷ lệ (%)\nNà Phặc | 145 | 93,8\nVân Tùng | 98\nBản Lầu | 120 | 91',
  );
  const heads = (words: string): readonly string[] =>
    Array.from(structure.governors(source.text.indexOf(words)), ([part]) => source.text.slice(part!.start, part!.end));
  expect(heads('145')).toEqual(['Số trẻ', 'Nà Phặc']);
  expect(heads('98')).toEqual(['Vân Tùng']);
});
