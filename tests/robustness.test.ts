import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeArticle } from '../bench/articles.mjs';
import type { Document } from '../src/model/document.js';
import { read } from './support/read.js';

const ARTICLES = readdirSync('fixtures/articles')
  .filter(name => name.endsWith('.txt'))
  .map(name => readFileSync(`fixtures/articles/${name}`, 'utf8').replace(/^\uFEFF/, ''));

/** What must hold for every text, whatever it says. */
function expectSound(text: string, document: Document): void {
  let before = 0;
  for (const { start, end, text: mention, line, column } of document.entities) {
    expect(text.slice(start, end)).toBe(mention);
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    const lines = text.slice(0, start).split(/\r\n|\r|\n/);
    expect([line, column]).toEqual([lines.length, lines.at(-1)!.length + 1]);
    before = start;
  }
}

describe('no text makes the program fail, and offsets always lead back', () => {
  test('articles cut off anywhere', () => {
    for (const article of [...ARTICLES, ...Array.from({ length: 20 }, (_, i) => composeArticle(i))]) {
      for (let end = 1; end < article.length; end += 61) {
        const text = article.slice(0, end);
        expectSound(text, read(text));
      }
    }
  });

  test('pieces of articles in any order, with odd characters between them', () => {
    const piece = fc
      .tuple(fc.constantFrom(...ARTICLES), fc.nat(), fc.integer({ min: 1, max: 90 }))
      .map(([article, at, length]) => article.slice(at % article.length, (at % article.length) + length));
    const odd = fc.constantFrom(
      '\n',
      '\r\n',
      '\t',
      ' ',
      '\u00a0',
      '\u200b',
      '-',
      '(',
      ')',
      '%',
      '/',
      '0',
      '\u0301',
      '<b>',
      '&aacute;',
      '"',
      'ﬁ',
      '😀',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, odd), { maxLength: 30 }), pieces => {
        const text = pieces.join('');
        expectSound(text, read(text));
      }),
      { numRuns: 300 },
    );
  });

  test('any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => expectSound(text, read(text))),
      { numRuns: 300 },
    );
  });

  test('the same text composed and decomposed holds the same entities', () => {
    const meaning = ({ entities }: Document) =>
      entities.map(({ text, start, end, line, column, ...fields }) => ({ text: text.normalize('NFC'), ...fields }));
    for (const article of ARTICLES) {
      expect(meaning(read(article.normalize('NFD')))).toEqual(meaning(read(article.normalize('NFC'))));
    }
  });
});

test('a hundred thousand mentions and refusals in one line do not end the run', () => {
  expect(() => read('12/'.repeat(100_000))).not.toThrow();
});

test('of a sentence without end each mention shows the stretch that it stands in', () => {
  const { entities } = read('ngày 12/1/2020 đến tuần sau, '.repeat(400), { kinds: ['date'] });
  expect(entities.length).toBeGreaterThan(300);
  for (const entity of entities) {
    expect(entity.sentence.length).toBeLessThan(2100);
    expect(entity.sentence).toContain(entity.text);
  }
});
