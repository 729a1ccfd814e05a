import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/document/pipeline.js';
import { isDecoded, readDecoded } from '../../src/input/decode.js';
import { readBytesOf } from '../../src/input/readers.js';
import type { RawBlock } from '../../src/model/raw-block.js';
import type { RawSpan } from '../../src/model/span.js';
import type { Reading } from '../../src/output/reading.js';

/** Where the text of blocks stands: that of a table in the parts of its cells. */
const leavesOf = (blocks: readonly RawBlock[]): readonly RawSpan[] =>
  blocks.flatMap(({ span, table }) => (table === null ? [span] : table.cells.flatMap(({ parts }) => parts)));

function shown({ raw, blocks }: Reading): readonly string[] {
  const read = ({ start, end }: RawSpan): string => raw.slice(start, end);
  return blocks().map(({ kind, level, span, table }) =>
    table === null
      ? `${kind}${level || ''}: ${read(span)}`
      : `table: ${table.cells.map(({ parts, row, column, isHead }) => `${row}.${column}${isHead ? '*' : ''} ${parts.map(read).join(' ')}`).join(' | ')}`,
  );
}

const read = (text: string): Reading => readArticle('a.txt', readDecoded(text));

const PROSE =
  'Sáng 5/3/2021, Sở Y tế cho biết co&#769; 95% số hộ dân của các xã vùng cao đã\r\nđược cấp màn tẩm hóa chất, tăng 5% so với cùng kỳ.';

test('blocks stand over the raw text, whatever was repaired in it', () => {
  const text = `TIN Y TẾ

${PROSE}

- một
- hai
`.normalize('NFD');
  expect(shown(read(text)).map(one => one.normalize('NFC'))).toEqual([
    'headline: TIN Y TẾ',
    `paragraph: ${PROSE}`,
    'item1: - một',
    'item1: - hai',
  ]);
});

test('what the repair took away between two blocks stands there as noise', () => {
  expect(shown(read('<p>Tin một dòng</p>\n\n<img src=x>\nTin hai</p>'))).toEqual([
    'noise: <p>',
    'headline: Tin một dòng',
    'noise: </p>\n\n<img src=x>',
    'line: Tin hai',
    'noise: </p>',
  ]);
});

test('a table has its cells, heads marked, without what parts them', () => {
  const [, table] = shown(
    read('Kết quả tiêm chủng\n\n| Huyện | Tỷ lệ (%) |\n|---|---|\n| Bát Xát | 95,1 |\n| Sa Pa | 97,2 |\n'),
  );
  expect(table).toBe('table: 0.0* Huyện | 0.1* Tỷ lệ (%) | 1.0* Bát Xát | 1.1 95,1 | 2.0* Sa Pa | 2.1 97,2');
});

const FOLDERS = ['articles', 'gold', 'office'].map(name =>
  fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url)),
);
const ARTICLES = FOLDERS.flatMap(folder =>
  readdirSync(folder)
    .filter(name => !name.endsWith('.json') && name !== 'locked.pdf')
    .map(name => join(folder, name)),
);

test('of every fixture the blocks are in order, and all letters, digits and mentions stand in one', async () => {
  expect(ARTICLES.length).toBeGreaterThan(60);
  for (const path of ARTICLES) {
    const decoded = await readBytesOf(path, readFileSync(path), {});
    if (!isDecoded(decoded)) throw new Error(`${path} was not read`);
    const article = readArticle(path, decoded);
    const blocks = article.blocks();
    const leaves = leavesOf(blocks);
    const isCovered = new Uint8Array(article.raw.length);
    for (const { start, end } of leaves) isCovered.fill(1, start, end);
    const lost = uncovered(article.raw, isCovered);
    expect({ path, lost }).toEqual({ path, lost: '' });
    const starts = blocks.map(({ span }) => span.start);
    expect([...starts].sort((a, b) => a - b)).toEqual(starts);
    for (const { start, end, text } of article.document.entities)
      expect({ text, isShown: isCovered.subarray(start, end).some(one => one === 1) }).toEqual({ text, isShown: true });
  }
});

/** The letters and digits that stand in no block. */
function uncovered(raw: string, isCovered: Uint8Array): string {
  const signs = raw.matchAll(/[\p{L}\p{N}]/gu);
  return Array.from(signs, ({ 0: sign, index }) => (isCovered[index] ? '' : sign)).join('');
}
