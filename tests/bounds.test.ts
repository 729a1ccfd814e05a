import { describe, expect, test } from 'vitest';
import { fill, fillSentences, SHAPES, type Shape } from '../bench/shapes.mjs';
import { readArticle } from '../src/document/pipeline.js';
import { readDecoded } from '../src/input/decode.js';
import { KINDS } from '../src/model/entity.js';
import { formatOf, streamsOf } from '../src/output/formats.js';
import type { Layout } from '../src/output/layout.js';
import { read } from './support/read.js';

/** What docs/performance.md states: so many bytes at most for each byte of a text. */
const BOUNDS = { csv: 125, ndjson: 250 } as const;

/** UTF-16 units: three of the longest sentences that are shown whole. */
const SIZE = 6000;

/** How many bytes a text gives in each format for each of its own. */
function growth(text: string): Readonly<Record<keyof typeof BOUNDS, number>> {
  const article = readArticle('text.txt', readDecoded(text));
  const written = (format: keyof typeof BOUNDS): number => {
    const layout: Layout = { format, kinds: KINDS, split: false, excel: false, rules: false, headings: 'en' };
    const streams = streamsOf(layout).map(stream => formatOf(format).body(article, stream, layout));
    return Buffer.byteLength(streams.join('')) / Buffer.byteLength(text);
  };
  return { csv: written('csv'), ndjson: written('ndjson') };
}

describe('output is bounded by a factor of the text', () => {
  test.each<Shape>(SHAPES)('$name', shape => {
    for (const text of [fill(shape, SIZE), fillSentences(shape, SIZE)]) {
      const { csv, ndjson } = growth(text);
      expect(csv).toBeLessThan(BOUNDS.csv);
      expect(ndjson).toBeLessThan(BOUNDS.ndjson);
    }
  });

  test('the factor is that of a longer text, too, and it is reached', () => {
    const shape = SHAPES.find(({ name }) => name === 'percents without spaces')!;
    const [short, long] = [SIZE, 8 * SIZE].map(size => growth(fillSentences(shape, size)).ndjson) as [number, number];
    expect(Math.abs(long / short - 1)).toBeLessThan(0.05);
    expect(long).toBeGreaterThan(0.9 * BOUNDS.ndjson);
  });
});

describe('what a mention shows of its sentence', () => {
  const sentencesOf = (text: string): readonly string[] => read(text).entities.map(({ sentence }) => sentence);

  test('the whole, as long as few others stand in it', () => {
    const text = `Tỷ lệ tiêm chủng: ${Array.from({ length: 32 }, (_, i) => `${i + 1}%`).join(', ')}.`;
    expect(new Set(sentencesOf(text))).toEqual(new Set([text]));
  });

  test('from the 33rd mention on, the part around it', () => {
    const text = `Tỷ lệ tiêm chủng: ${Array.from({ length: 90 }, (_, i) => `${i + 1}%`).join(', ')}.`;
    const shown = sentencesOf(text);
    expect(shown).toHaveLength(90);
    expect(shown.slice(0, 32)).toEqual(Array(32).fill(text));
    for (const part of shown.slice(32)) expect(text).toContain(part);
    expect(Math.max(...shown.slice(32).map(({ length }) => length))).toBeLessThan(210);
  });

  test('its row of a table, and of a row with many figures its own cell', () => {
    const rows = (columns: number): string =>
      `${['Xã', ...Array.from({ length: columns }, (_, i) => `Năm ${1980 + i} (%)`)].join('\t')}\n` +
      ['An Hòa', 'Phú Sơn', 'Tân Lập']
        .map(name => [name, ...Array.from({ length: columns }, (_, i) => `${i + 10},5`)].join('\t'))
        .join('\n');
    const figures = (columns: number): readonly string[] =>
      read(`Tỷ lệ tiêm chủng\n\n${rows(columns)}\n`)
        .entities.filter(({ kind }) => kind === 'indicator')
        .map(({ sentence }) => sentence);
    expect(figures(3)[0]).toBe('An Hòa | 10,5 | 11,5 | 12,5');
    expect(new Set(figures(3)).size).toBe(3);
    const wide = figures(40);
    expect(wide[0]).toMatch(/^An Hòa \| 10,5 \| .* \| 49,5$/);
    expect(wide[39]).toBe('49,5');
  });
});
