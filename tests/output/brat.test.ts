import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseBrat } from '../../src/evaluation/score/brat.js';
import { folderWith, vihealth } from '../support/command.js';

const ARTICLES = {
  'reports/a.txt': '😀 Ngày 12/3/2021, bà Lê\r\nThị Hoa, Giám đốc Sở Y tế tỉnh Lâm Đồng, nêu 85% trẻ.\r\n',
  'reports/b/c.txt': 'Năm 2020 có 40 ca.\n',
};

test('a folder gets the annotations and the text of each article, under its name', async () => {
  const cwd = folderWith(ARTICLES);
  const { code } = await vihealth(['extract', 'reports', '--format', 'brat', '--output', 'out/'], { cwd });
  expect(code).toBe(0);
  const names = readdirSync(join(cwd, 'out'), { recursive: true }).map(name => String(name).replaceAll('\\', '/'));
  expect(names.sort()).toEqual(['.vihealth', 'a.ann', 'a.txt', 'b', 'b/c.ann', 'b/c.txt']);
  const annotations = readFileSync(join(cwd, 'out/a.ann'), 'utf8');
  expect(annotations).toContain('T1\tDate 7 16\t12/3/2021\n');
  expect(annotations).toContain('Person 21 23;25 32\tLê Thị Hoa\n');
  const parsed = parseBrat(annotations, ARTICLES['reports/a.txt']);
  expect('gold' in parsed && parsed.gold.items.map(({ text }) => text)).toContain('Lê\r\nThị Hoa');
});

test('what was extracted scores 1 against itself', async () => {
  const cwd = folderWith(ARTICLES);
  await vihealth(['extract', 'reports', '--format', 'brat', '--output', 'out/'], { cwd });
  const { stdout } = await vihealth(['score', '--gold', 'out', '--format', 'json'], { cwd });
  const { articles, measures } = JSON.parse(stdout);
  expect(articles).toBe(2);
  for (const [name, { f1, gold }] of Object.entries<{ f1: number; gold: number }>(measures)) {
    expect({ name, f1 }).toEqual({ name, f1: gold === 0 ? 0 : 1 });
  }
});

test('one article may go to standard output; more need a folder', async () => {
  const cwd = folderWith(ARTICLES);
  const one = await vihealth(['extract', 'reports/b/c.txt', '--format', 'brat'], { cwd });
  expect(one.stdout.split('\n')[0]).toBe('T1\tDate 0 8\tNăm 2020');
  const more = await vihealth(['extract', 'reports', '--format', 'brat'], { cwd });
  expect({ code: more.code, stdout: more.stdout }).toEqual({ code: 2, stdout: '' });
  expect(more.stderr).toContain('--output annotations/');
});

test('an article is never written over, and no name leads out of the folder', async () => {
  const cwd = folderWith({ 'in/a.txt': 'Năm 2020.\n', 'out/a.txt': 'Năm 2021.\n' });
  const clash = await vihealth(['extract', 'in', '--format', 'brat', '--output', 'out/'], { cwd });
  expect(clash.code).toBe(5);
  expect(clash.stderr).toContain('choose another folder');
  expect(readFileSync(join(cwd, 'out/a.txt'), 'utf8')).toBe('Năm 2021.\n');
  const outside = await vihealth(['extract', '../in/a.txt', '--format', 'brat', '-o', 'y/'], { cwd: join(cwd, 'out') });
  expect(outside.code).toBe(0);
  expect(existsSync(join(cwd, 'out/y/in/a.ann'))).toBe(true);
});
