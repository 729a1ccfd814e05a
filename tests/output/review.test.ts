import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/model/entity.js';
import { rawSpan } from '../../src/model/span.js';
import type { Destination } from '../../src/output/destination.js';
import { toFile } from '../../src/output/file-destination.js';
import type { Reading } from '../../src/output/reading.js';
import type { ArticleMentions, ArticleText, PageSettings } from '../../src/output/review/data.js';
import { holdsOtherPage, ReviewFolderWriter } from '../../src/output/review/folder-writer.js';
import { MOST_IN_ONE_FILE } from '../../src/output/review/limits.js';
import { PieceCutter } from '../../src/output/review/pieces.js';
import { html } from '../../src/output/review/review-format.js';
import { SinglePageWriter } from '../../src/output/review/single-page-writer.js';
import { LONG_TABLE } from '../../src/output/tables/long.js';
import { folderWith } from '../support/command.js';
import { layout, reading } from '../support/documents.js';

const HOW = layout({ format: 'html' });
const NEVER = new AbortController().signal;

/** What a document gives to the pieces. */
const partOf = (one: Reading): string => html.body(one, LONG_TABLE, HOW);

/** All that could act where it is shown. */
const HOSTILE = '</script><script>alert(1)</script><!-- ]]> \u2028 \u202e <img src=x onerror=alert(1)> {{x}} \\u003c';

const hostile: Reading = {
  ...reading([{ kind: 'unit', text: HOSTILE, name: HOSTILE, sentence: HOSTILE }], {
    file: `${HOSTILE}.txt`,
    title: HOSTILE,
  }),
  raw: HOSTILE,
  blocks: () => [{ kind: 'paragraph', level: 0, span: rawSpan(0, HOSTILE.length), table: null }],
};

describe('the data of an article', () => {
  test('is three lines of JSON', () => {
    const one = reading(
      [
        { kind: 'unit', text: 'Sở Y tế', sentence: 'Sở Y tế họp.' },
        { kind: 'indicator', text: '5%', start: 8, value: 5, sentence: 'Sở Y tế họp.' },
      ],
      { warnings: [{ code: 'replaced', message: 'x', line: 1 }] },
    );
    const [entry, text, mentions] = partOf(one)
      .split('\n')
      .map(line => JSON.parse(line));
    expect(entry).toEqual({
      file: 'a.txt',
      title: 'Tin',
      date: '2023-06-30',
      counts: [0, 0, 1, 1, 0],
      warnings: ['replaced'],
    });
    expect((text as ArticleText).dateSource).toBe('stamp');
    const { sentences, rows } = mentions as ArticleMentions;
    expect(sentences).toEqual(['Sở Y tế họp.']);
    expect(rows.map(({ length }) => length)).toEqual([0, 0, 1, 1, 0]);
    // Line, column, text … start, end, sentence.
    expect(rows[3]![0]!.slice(0, 3)).toEqual([1, 1, '5%']);
    expect(rows[3]![0]!.slice(-3)).toEqual([8, 2, 0]);
  });

  test('kinds that were not asked for have no count', () => {
    const [entry] = html.body(reading([]), LONG_TABLE, { ...HOW, kinds: ['date'] }).split('\n');
    expect(JSON.parse(entry!).counts).toEqual([0, null, null, null, null]);
  });

  test('text of any sort is data: no tag, line end or sign of direction stands in it', () => {
    const part = partOf(hostile);
    expect(part).not.toMatch(/[<\u2028\u2029\u202e]/);
    expect(part.split('\n').map(line => JSON.parse(line))[1].raw).toBe(HOSTILE);
  });
});

describe('pieces', () => {
  test('are cut by size, and the list by number; each article stands in one piece of each kind', () => {
    const cutter = new PieceCutter();
    const part = (i: number): string => [`{"n":${i}}`, JSON.stringify('x'.repeat(1000)), '{}'].join('\n');
    const pieces = [...Array(2500).keys()].flatMap(i => cutter.add(part(i)));
    pieces.push(...cutter.end());
    expect(cutter.firstListed).toEqual([0, 1000, 2000]);
    expect(cutter.first.slice(0, 3)).toEqual([0, 262, 524]);
    const of = (kind: string) => pieces.filter(piece => piece.kind === kind);
    expect(of('texts').map(({ number }) => number)).toEqual(cutter.first.map((_, i) => i + 1));
    expect(
      of('articles')
        .flatMap(({ json }) => JSON.parse(json))
        .map(({ n }) => n),
    ).toEqual([...Array(2500).keys()]);
    expect(of('texts').flatMap(({ json }) => JSON.parse(json))).toHaveLength(2500);
    expect(of('mentions').map(({ json }) => JSON.parse(json).length)).toEqual(
      of('texts').map(({ json }) => JSON.parse(json).length),
    );
  });
});

/** Holds what is written. */
class Held implements Destination {
  text = '';
  isCommitted = false;
  async write(data: string | Uint8Array): Promise<void> {
    this.text += data;
  }
  async flush(): Promise<void> {}
  async complete(): Promise<void> {}
  async commit(): Promise<void> {
    this.isCommitted = true;
  }
  async discard(): Promise<void> {}
}

const settingsIn = (page: string): PageSettings =>
  JSON.parse(/<script type="application\/json" id="settings">(.*?)<\/script>/s.exec(page)![1]!);
const policyOf = (page: string): string => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;

describe('one page', () => {
  test('lets its own script and style act, by what they hold, and nothing else', async () => {
    const held = new Held();
    const writer = new SinglePageWriter(HOW, held);
    await writer.write([partOf(hostile)]);
    await writer.finish();
    expect(held.isCommitted).toBe(true);
    const scripts = [...held.text.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)];
    const acting = scripts.filter(([, attributes]) => !attributes!.includes('application/json'));
    expect(scripts.map(([, attributes]) => attributes)).toEqual([
      ' type="application/json" id="texts-1"',
      ' type="application/json" id="mentions-1"',
      ' type="application/json" id="articles-1"',
      ' type="application/json" id="settings"',
      '',
    ]);
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const style = /<style>(.*?)<\/style>/s.exec(held.text)![1]!;
    expect(policyOf(held.text).split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(acting[0]![2]!)}`,
      `style-src ${hash(style)}`,
      "trusted-types 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]);
    expect(held.text).not.toMatch(/\b(?:src|href)="?(?:https?:)?\/\//);
    expect(JSON.parse(scripts[0]![2]!)[0].raw).toBe(HOSTILE);
    expect(settingsIn(held.text)).toMatchObject({
      articles: 1,
      first: [0],
      firstListed: [0],
      folder: null,
      kinds: KINDS,
    });
  });

  test('of no article is a page all the same', async () => {
    const held = new Held();
    await new SinglePageWriter({ ...HOW, page: 'vi' }, held).finish();
    expect(settingsIn(held.text)).toMatchObject({ articles: 0, first: [], language: 'vi' });
    expect(held.text).toContain('<html lang="vi">');
  });

  test('holds so many articles and no more', async () => {
    const writer = new SinglePageWriter(HOW, new Held());
    const part = partOf(reading([]));
    for (let i = 0; i < MOST_IN_ONE_FILE; i++) await writer.write([part]);
    await expect(writer.write([part])).rejects.toMatchObject({ code: 'ETOOMANY' });
  });
});

async function writeFolder(folder: string, ...readings: readonly Reading[]): Promise<void> {
  const writer = await ReviewFolderWriter.open(folder, HOW, NEVER);
  for (const one of readings) await writer.write([partOf(one)]);
  await writer.finish();
}

describe('a page in a folder', () => {
  test('has its data beside it, under a name that says what it holds', async () => {
    const folder = join(folderWith(), 'review');
    await writeFolder(folder, hostile);
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const { id, folder: data } = settingsIn(page);
    expect(readdirSync(folder).sort()).toEqual([`data-${id}`, 'index.html']);
    expect(readdirSync(join(folder, data!)).sort()).toEqual([
      'articles-0001.js',
      'mentions-0001.js',
      'review.css',
      'review.js',
      'texts-0001.js',
    ]);
    expect(policyOf(page)).toContain("script-src 'self'; style-src 'self'; trusted-types vihealth-pieces");
    const script = readFileSync(join(folder, data!, 'texts-0001.js'), 'utf8');
    expect(script).not.toContain('<');
    const given: unknown[] = [];
    new Function('vihealthPiece', script)((...args: unknown[]) => given.push(...args));
    expect(given).toMatchObject(['texts', 1, [{ raw: HOSTILE }]]);
  });

  test('is the same for the same articles; other articles take its place whole', async () => {
    const folder = folderWith({ 'mine.txt': 'mine', 'data-0123456789abcdef/mine.txt': 'mine' });
    await writeFolder(folder, hostile);
    const first = readFileSync(join(folder, 'index.html'), 'utf8');
    await writeFolder(folder, hostile);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(first);
    await writeFolder(folder, reading([]));
    const { id } = settingsIn(readFileSync(join(folder, 'index.html'), 'utf8'));
    expect(id).not.toBe(settingsIn(first).id);
    expect(readdirSync(folder).sort()).toEqual(
      ['data-0123456789abcdef', `data-${id}`, 'index.html', 'mine.txt'].sort(),
    );
  });

  test('that is given up leaves the old one as it was', async () => {
    const folder = folderWith();
    await writeFolder(folder, hostile);
    const before = readdirSync(folder);
    const writer = await ReviewFolderWriter.open(folder, HOW, NEVER);
    await writer.write([partOf(reading([]))]);
    await writer.discard();
    expect(readdirSync(folder)).toEqual(before);
    expect(existsSync(join(folder, settingsIn(readFileSync(join(folder, 'index.html'), 'utf8')).folder!))).toBe(true);
  });

  test('that could not be put in place leaves the old one as it was', async () => {
    const folder = folderWith();
    // No file can take the place of a folder.
    mkdirSync(join(folder, 'index.html'));
    const writer = await ReviewFolderWriter.open(folder, HOW, NEVER);
    await writer.write([partOf(hostile)]);
    await expect(writer.finish()).rejects.toThrow();
    await writer.discard();
    expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });

  test('tells a page of its own from that of another', async () => {
    const own = folderWith();
    await writeFolder(own, hostile);
    const other = folderWith({ 'index.html': '<!doctype html><title>mine</title>' });
    expect(await Promise.all([own, other, folderWith()].map(holdsOtherPage))).toEqual([false, true, false]);
  });

  test('a file of a page stands beside its place until it is whole', async () => {
    const folder = folderWith();
    const path = join(folder, 'review.html');
    writeFileSync(path, 'old');
    const writer = new SinglePageWriter(HOW, await toFile(path));
    await writer.write([partOf(hostile)]);
    await writer.discard();
    expect(readFileSync(path, 'utf8')).toBe('old');
  });
});
