import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/document/pipeline.js';
import { settle } from '../../../src/document/settle.js';
import { type Decoded, isDecoded } from '../../../src/input/decode.js';
import { readBytesOf } from '../../../src/input/readers.js';
import type { Document } from '../../../src/model/document.js';

const OFFICE = new URL('../../../fixtures/office/', import.meta.url);
const ARTICLES = new URL('../../../fixtures/articles/', import.meta.url);

/** `scripts/office-fixtures.mjs` made them of articles; sheets and the locked file have none. */
const FILES = readdirSync(OFFICE).filter(name => /\.(?:docx?|rtf|odt|pdf)$/.test(name) && !name.startsWith('locked'));

async function read(url: URL, name: string): Promise<Decoded> {
  const decoded = await readBytesOf(name, readFileSync(url));
  if (!isDecoded(decoded)) throw new Error(`${name}: ${decoded.reason}`);
  return decoded;
}

function documentOf(name: string, decoded: Decoded): Document {
  return readArticle(name, decoded).document;
}

/** What is said of each mention, but not where it stands. */
function mentions({ entities }: Document): readonly unknown[] {
  return entities.map(entity => {
    const { start, end, line, column, sentence, ...said } = entity as unknown as Record<string, unknown>;
    const placed = ['table_number', 'table_row', 'table_column'];
    const kept = Object.entries(said).filter(([field]) => !placed.includes(field));
    return Object.fromEntries(
      kept.map(([field, value]) => [field, field === 'text' ? folded(value as string) : value]),
    );
  });
}

/** A mention without its line ends; the text of an office file has the house tone style already. */
function folded(text: string): string {
  return text.normalize('NFC').replaceAll('oà', 'òa').replace(/\s+/g, ' ');
}

describe('an article gives the same entities from every office format as from its text', () => {
  test.each(FILES)('%s', async name => {
    const article = `${name.slice(0, -extname(name).length).replace(/-vntime$/, '')}.txt`;
    const text = documentOf(article, await read(new URL(article, ARTICLES), article));
    const office = documentOf(name, await read(new URL(name, OFFICE), name));
    expect(text.entities.length).toBeGreaterThan(15);
    expect(mentions(office)).toEqual(mentions(text));
    expect({ title: office.title, date: office.date }).toEqual({ title: text.title, date: text.date });
  });

  test('what is set in the fonts of its time is the same text, and is told', async () => {
    for (const ending of ['docx', 'doc', 'rtf', 'odt']) {
      const today = settle(await read(new URL(`hoa-binh-malaria-2006.${ending}`, OFFICE), `a.${ending}`));
      const old = settle(await read(new URL(`hoa-binh-malaria-2006-vntime.${ending}`, OFFICE), `a.${ending}`));
      expect(old.text).toBe(today.text);
      expect({ encoding: old.encoding, mended: old.mended }).toMatchObject({
        encoding: 'tcvn3',
        mended: ['tcvn3', 'capital-font'],
      });
      expect(today).toMatchObject({ encoding: 'utf-8' });
    }
  });

  test('offsets lead into the text that is written for the file', async () => {
    for (const name of FILES) {
      const decoded = settle(await read(new URL(name, OFFICE), name));
      const { entities } = documentOf(name, decoded);
      for (const { text, start, end } of entities) expect(decoded.text.slice(start, end)).toBe(text);
      for (const { span, cells } of decoded.outline?.blocks ?? []) {
        expect(decoded.text.slice(span.start, span.end)).toMatch(/^\S[\s\S]*\S$|^\S$/);
        for (const cell of cells) expect(decoded.text.slice(cell.span.start, cell.span.end)).not.toMatch(/[\t\n]/);
      }
    }
  });
});
