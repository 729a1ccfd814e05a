import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FlowBlock, type FlowCell, type FlowTable, paragraph } from '../../../src/input/outline/flow.js';
import { writeFlow } from '../../../src/input/outline/write.js';

function cell(text: string, { rows = 1, columns = 1, isHead = false } = {}): FlowCell {
  return { blocks: text.split('|').map(paragraph), rows, columns, isHead };
}

/** A table of rows whose cells are plain, `|` between the paragraphs of one. */
function table(...rows: readonly (readonly (string | FlowCell)[])[]): FlowTable {
  return { kind: 'table', rows: rows.map(row => row.map(one => (typeof one === 'string' ? cell(one) : one))) };
}

/** The text of a written flow, and of each block its kind and text. */
function written(...blocks: readonly FlowBlock[]): { readonly text: string; readonly shape: readonly string[] } {
  const { text, outline } = writeFlow({ blocks });
  const shape = outline.blocks.map(
    ({ kind, level, span }) => `${kind}${level || ''} ${text.slice(span.start, span.end)}`,
  );
  return { text, shape };
}

/** The cells of the first block: text @ row+rows,column+columns, `*` for a head. */
function cellsOf(block: FlowTable): readonly string[] {
  const { text, outline } = writeFlow({ blocks: [block] });
  return outline.blocks[0]!.cells.map(
    ({ span, row, rows, column, columns, isHead }) =>
      `${text.slice(span.start, span.end)} @ ${row}+${rows},${column}+${columns}${isHead ? '*' : ''}`,
  );
}

test('blocks stand apart by an empty line, and the outline says where', () => {
  expect(
    written(
      { kind: 'heading', level: 2, text: ' Tiêm chủng  ' },
      paragraph('Sở Y tế họp.\n Có 5 ca. \n\n'),
      paragraph(' \u00a0\n '),
      { kind: 'item', level: 1, text: 'Mê Linh 5 ca' },
    ),
  ).toEqual({
    text: 'Tiêm chủng\n\nSở Y tế họp.\nCó 5 ca.\n\nMê Linh 5 ca',
    shape: ['heading2 Tiêm chủng', 'paragraph Sở Y tế họp.\nCó 5 ca.', 'item1 Mê Linh 5 ca'],
  });
});

test('the second half of a letter that was encoded twice stays', () => {
  expect(written(paragraph('\u00a0toÃ n xÃ£ vÃ\u00a0')).text).toBe('toÃ n xÃ£ vÃ\u00a0');
});

describe('tables', () => {
  test('a line a row, a tab between columns, empty cells kept', () => {
    const block = table(['Huyện', 'Số ca'], ['Mê Linh', ''], ['', '2 ca']);
    expect(written(block).text).toBe('Huyện\tSố ca\nMê Linh\t\n\t2 ca');
  });

  test('paragraphs and lines in a cell are one line of it', () => {
    expect(written(table(['Xã|(điểm 1)', 'Số\nca', ''], ['Tự Lập', '12\tca', '']))).toMatchObject({
      text: 'Xã (điểm 1)\tSố ca\t\nTự Lập\t12 ca\t',
    });
  });

  test('spans are spread over rows and columns', () => {
    const block = table(
      [cell('TT', { rows: 2, isHead: true }), cell('Số ca', { columns: 2, isHead: true })],
      ['2022', '2023'],
      ['1', '12 ca', '15 ca'],
    );
    expect(written(block).text).toBe('TT\tSố ca\n\t2022\t2023\n1\t12 ca\t15 ca');
    expect(cellsOf(block)).toEqual([
      'TT @ 0+2,0+1*',
      'Số ca @ 0+1,1+2*',
      '2022 @ 1+1,1+1',
      '2023 @ 1+1,2+1',
      '1 @ 2+1,0+1',
      '12 ca @ 2+1,1+1',
      '15 ca @ 2+1,2+1',
    ]);
  });

  test('rows without text are left out, and a span that reaches below the table ends with it', () => {
    const block = table([cell('A', { rows: 9 }), '1'], ['', ''], ['2'], ['']);
    expect(cellsOf(block)).toEqual(['A @ 0+2,0+1', '1 @ 0+1,1+1', '2 @ 1+1,1+1']);
  });

  test.each([
    ['one column', table(['Sở Y tế họp.'], ['Có 5 ca.'])],
    ['a letterhead', table(['SỞ Y TẾ|BỆNH VIỆN A', 'CỘNG HÒA|Độc lập'], ['Số: 12', 'Hà Nội, ngày 5/3/2021'])],
    ['columns of a page', table(['Sở Y tế họp. '.repeat(20), 'Có 5 ca.'])],
    ['an article in a cell', table(['x'.repeat(3000), 'y'], ['1', '2'])],
  ])('what only lays out its cells is none: %s', (_, block) => {
    expect(writeFlow({ blocks: [block] }).outline.blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
  });

  test('a table in a table is read, the outer one lays it out', () => {
    const inner = table(['Xã', 'Ca'], ['A', '5 ca']);
    const outer: FlowCell = { blocks: [paragraph('Bảng 1'), inner], rows: 1, columns: 1, isHead: false };
    expect(written({ kind: 'table', rows: [[outer, cell('Menu')]] }).shape).toEqual([
      'paragraph Bảng 1',
      'table Xã\tCa\nA\t5 ca',
      'paragraph Menu',
    ]);
  });

  test('spans that no cell fills are read as none: the text stays in proportion', () => {
    const row = [cell('a', { columns: 1000, rows: 1000 }), cell('b')];
    const block: FlowTable = { kind: 'table', rows: Array.from({ length: 500 }, () => row) };
    expect(writeFlow({ blocks: [block] }).text.length).toBe(500 * 4 - 1);
  });
});

test('tables in tables, ten thousand deep, are read', () => {
  let block: FlowBlock = paragraph('Có 5 ca.');
  for (let i = 0; i < 10_000; i++) {
    block = { kind: 'table', rows: [[{ blocks: [block], rows: 1, columns: 1, isHead: false }]] };
  }
  expect(written(block).text).toBe('Có 5 ca.');
});

test('whatever the flow, spans are in order, apart, and hold their text', () => {
  const texts = fc.stringMatching(/^[ab \n\t\u00a0Ã]{0,12}$/);
  const spans = fc.integer({ min: 1, max: 4 });
  const cells = fc.record({
    blocks: fc.array(texts.map(paragraph), { maxLength: 2 }),
    rows: spans,
    columns: spans,
    isHead: fc.boolean(),
  });
  const tables = fc
    .array(fc.array(cells, { maxLength: 4 }), { maxLength: 5 })
    .map((rows): FlowTable => ({ kind: 'table', rows }));
  fc.assert(
    fc.property(fc.array(fc.oneof(texts.map(paragraph), tables), { maxLength: 6 }), blocks => {
      const { text, outline } = writeFlow({ blocks });
      let end = 0;
      for (const { span, cells: found } of outline.blocks) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(span.start, span.end)).not.toBe('');
        end = span.start;
        const taken = new Set<string>();
        for (const { span: at, row, rows, column, columns } of found) {
          expect(at.start).toBeGreaterThanOrEqual(end);
          end = at.end;
          expect(text.slice(span.start, at.start).split('\n')).toHaveLength(row + 1);
          for (let y = row; y < row + rows; y++) {
            for (let x = column; x < column + columns; x++) {
              expect(taken.has(`${y},${x}`)).toBe(false);
              taken.add(`${y},${x}`);
            }
          }
        }
        end = span.end;
      }
      const letters = (from: string): string => from.replace(/[^ab]/g, '');
      const given = blocks.flatMap(block =>
        block.kind === 'table' ? block.rows.flatMap(row => row.flatMap(one => one.blocks)) : [block],
      );
      expect(letters(text)).toBe(letters(given.map(block => ('text' in block ? block.text : '')).join('')));
    }),
  );
});
