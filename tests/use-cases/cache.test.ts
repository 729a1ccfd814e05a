import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Source } from '../../src/input/source.js';
import type { Correction } from '../../src/model/correction.js';
import { PageCache, type PageSettings, pruneCache } from '../../src/use-cases/cache.js';
import type { Page } from '../../src/use-cases/page.js';
import { folderWith } from '../support/command.js';

const LAYOUT: PageSettings['layout'] = {
  format: 'csv',
  kinds: ['date'],
  split: false,
  headings: 'en',
  excel: false,
  rules: false,
};
const BYTES = Buffer.from('Năm 2020');

function cacheOf(folder: string, options: PageSettings['options'] = {}, layout = LAYOUT, program = 'a'): PageCache {
  return new PageCache({ folder, program }, { options, layout });
}

function page(file: string): Page {
  return { file, bytes: 1, encoding: 'utf-8', warnings: [], counts: {}, corrections: null, parts: ['a\ud800'] };
}

test('a key changes with all that a page depends on, and with nothing else', () => {
  const source = { file: 'a.txt', path: 'x/a.txt' };
  const correction: Correction = {
    file: 'a.txt',
    start: 0,
    end: 3,
    kind: 'date',
    text: 'Năm',
    field: null,
    value: null,
    action: 'remove',
    by: '',
    note: '',
    line: 2,
  };
  const key = (from: Source = source, bytes = BYTES, cache = cacheOf('c')) => cache.keyOf(from, bytes);
  const keys = [
    key(),
    key({ ...source, file: 'b.txt' }),
    key({ ...source, date: '2020-01-01' }),
    key({ file: 'a.txt', record: 'x' }),
    key(source, Buffer.from('Năm 2021')),
    key(source, BYTES, cacheOf('c', { encoding: 'utf-8' })),
    key(source, BYTES, cacheOf('c', {}, { ...LAYOUT, rules: true })),
    key(source, BYTES, cacheOf('c', {}, LAYOUT, 'b')),
    key(source, BYTES, cacheOf('c', { corrections: new Map([['a.txt', [correction]]]) })),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(key({ ...source, path: 'y/a.txt' }, BYTES, cacheOf('d'))).toBe(keys[0]);
  // Corrections of other articles are none of its business.
  expect(key(source, BYTES, cacheOf('c', { corrections: new Map([['b.txt', [correction]]]) }))).toBe(keys[0]);
});

test('what is kept comes back; what is damaged, cut or of another key does not', () => {
  const folder = folderWith();
  const cache = cacheOf(folder);
  const [key, other] = ['a.txt', 'b.txt'].map(file => cache.keyOf({ file }, BYTES)) as [string, string];
  expect(cache.get(key)).toBeUndefined();
  expect(cache.put(key, page('a.txt'))).toBe(true);
  expect(cache.put(other, page('b.txt'))).toBe(true);
  expect(cache.get(key)).toEqual(page('a.txt'));
  const pathOf = (name: string): string => join(folder, name.slice(0, 2), name.slice(2));
  const content = `vihealth-cache 1 ${'0'.repeat(64)} ${'0'.repeat(64)}\n{}`;
  for (const wrong of ['', '{}', content, content.slice(0, 40)]) {
    writeFileSync(pathOf(key), wrong);
    expect(cache.get(key)).toBeNull();
  }
  expect(cache.put(key, page('a.txt'))).toBe(true);
  expect(cache.get(key)).toEqual(page('a.txt'));
  expect(readdirSync(folder, { recursive: true }).filter(name => String(name).endsWith('.tmp'))).toEqual([]);
});

test('past its size the entries go that were asked for longest ago, and nothing else', () => {
  const entry = (shelf: string, digit: string): string => `${shelf}/${digit.repeat(62)}`;
  const names = [entry('00', '1'), entry('00', '2'), entry('00', '3'), entry('ff', '4')];
  const folder = folderWith({
    ...Object.fromEntries(names.map(name => [name, 'x'.repeat(100)])),
    '00/notes.txt': 'x'.repeat(1000),
    [`other/${'5'.repeat(62)}`]: 'x'.repeat(1000),
    '00/.x.tmp': '',
    '00/.y.tmp': '',
  });
  const age = (name: string, days: number): void => {
    const then = new Date(Date.now() - days * 86_400_000);
    utimesSync(join(folder, name), then, then);
  };
  age(names[0]!, 1);
  age(names[1]!, 3);
  age(names[2]!, 2);
  age(names[3]!, 9);
  age('00/.x.tmp', 2);
  pruneCache(folder, 256 * 250);
  const left = [...names, '00/notes.txt', `other/${'5'.repeat(62)}`, '00/.x.tmp', '00/.y.tmp'].filter(name =>
    existsSync(join(folder, name)),
  );
  expect(left).toEqual([names[0], names[2], names[3], '00/notes.txt', `other/${'5'.repeat(62)}`, '00/.y.tmp']);
});

test('an entry that is asked for is young again', () => {
  const folder = folderWith();
  const cache = cacheOf(folder);
  const key = cache.keyOf({ file: 'a.txt' }, BYTES);
  cache.put(key, page('a.txt'));
  const path = join(folder, key.slice(0, 2), key.slice(2));
  utimesSync(path, new Date(0), new Date(0));
  cache.get(key);
  expect(Date.now() - statSync(path).mtimeMs).toBeLessThan(60_000);
});
