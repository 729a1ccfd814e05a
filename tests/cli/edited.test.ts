import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sqlite3 from 'node-sqlite3-wasm';
import { expect, test } from 'vitest';
import { folderWith, vihealth } from '../support/command.js';

const REPORTS = { 'reports/a.txt': 'Ngày 30/6/2023, tỷ lệ tiêm chủng đạt 97,2%.\n' };
const MORE = 'Cả xã có 12 ca sốt xuất huyết.\n';

const FILES = ['o.csv', 'o.ndjson', 'o.html', 'o.ann', 'o.sqlite'];

test.each(FILES)('%s: what somebody edited is replaced only with --force', async name => {
  const cwd = folderWith(REPORTS);
  const run = (...more: readonly string[]) => vihealth(['extract', 'reports', '-o', name, ...more], { cwd });
  const path = join(cwd, name);
  expect((await run()).code).toBe(0);
  // A job that writes its output anew every day is let alone, whatever came in since.
  appendFileSync(join(cwd, 'reports/a.txt'), MORE);
  expect((await run()).code).toBe(0);
  if (name === 'o.sqlite') {
    const database = new sqlite3.Database(path);
    database.run("UPDATE quantities SET name = 'ca bệnh'");
    database.close();
  } else appendFileSync(path, 'x');
  const edited = readFileSync(path);
  const refused = await run();
  expect({ code: refused.code, stderr: refused.stderr }).toEqual({
    code: 2,
    stderr: `vihealth: ${name} was edited or written by another program: choose another name, or replace it with --force.\n`,
  });
  expect(readFileSync(path).equals(edited)).toBe(true);
  expect((await run('--force')).code).toBe(0);
  expect(readFileSync(path).equals(edited)).toBe(false);
  expect((await run()).code).toBe(0);
  expect(readdirSync(cwd).sort()).toEqual(['.vihealth', name, 'reports']);
});

test('one edited table keeps the whole folder of tables as it is', async () => {
  const cwd = folderWith(REPORTS);
  const run = (...more: readonly string[]) => vihealth(['extract', 'reports', '-o', 'tables/', ...more], { cwd });
  expect((await run()).code).toBe(0);
  expect((await run()).code).toBe(0);
  const before = readdirSync(join(cwd, 'tables'));
  appendFileSync(join(cwd, 'tables/units.csv'), 'x\r\n');
  appendFileSync(join(cwd, 'reports/a.txt'), MORE);
  const quantities = readFileSync(join(cwd, 'tables/quantities.csv'), 'utf8');
  const refused = await vihealth(['extract', 'reports', '-o', 'tables/', '--lang', 'vi'], { cwd });
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('tables/units.csv đã được sửa');
  expect(readFileSync(join(cwd, 'tables/quantities.csv'), 'utf8')).toBe(quantities);
  expect((await run('--force')).code).toBe(0);
  expect(readdirSync(join(cwd, 'tables'))).toEqual(before);
});

test('annotations that were edited are kept, and the others written', async () => {
  const cwd = folderWith({ ...REPORTS, 'reports/sub/b.txt': MORE });
  const run = (...more: readonly string[]) =>
    vihealth(['extract', 'reports', '-f', 'brat', '-o', 'ann/', ...more], { cwd });
  expect((await run()).code).toBe(0);
  appendFileSync(join(cwd, 'ann/sub/b.ann'), 'T9\tDate 0 2\tCả\n');
  rmSync(join(cwd, 'ann/a.ann'));
  const kept = readFileSync(join(cwd, 'ann/sub/b.ann'), 'utf8');
  const { code, stderr } = await run();
  expect(code).toBe(3);
  expect(stderr).toContain(
    'sub/b.txt was skipped: edited: its annotations were edited since they were written; replace them with --force',
  );
  expect(readFileSync(join(cwd, 'ann/sub/b.ann'), 'utf8')).toBe(kept);
  expect(readFileSync(join(cwd, 'ann/a.ann'), 'utf8')).toContain('97,2%');
  expect((await run('--force')).code).toBe(0);
  expect(readFileSync(join(cwd, 'ann/sub/b.ann'), 'utf8')).not.toBe(kept);
  expect((await run()).code).toBe(0);
});

test('a file of which nothing is recorded is replaced', async () => {
  const cwd = folderWith({ ...REPORTS, 'o.csv': 'mine\n' });
  const run = () => vihealth(['extract', 'reports', '-o', 'o.csv'], { cwd });
  expect((await run()).code).toBe(0);
  expect(readFileSync(join(cwd, 'o.csv'), 'utf8')).toContain('97');
  rmSync(join(cwd, '.vihealth'));
  writeFileSync(join(cwd, 'o.csv'), 'mine\n');
  expect((await run()).code).toBe(0);
});

test('the record is no article, and none of the other files of a folder', async () => {
  const cwd = folderWith({ 'a.txt': MORE });
  expect((await vihealth(['extract', '.', '-o', 'o.tsv', '-q'], { cwd })).code).toBe(0);
  const { stderr } = await vihealth(['extract', '.', '-o', 'o.tsv', '-v'], { cwd });
  expect(stderr).not.toContain('.vihealth');
  expect(stderr).toContain('1 other file was not read: .tsv 1');
});

test('standard output has nothing to replace', async () => {
  const cwd = folderWith(REPORTS);
  for (const args of [[], ['-o', '-']]) {
    const { code, stderr } = await vihealth(['extract', 'reports', '--force', ...args], { cwd });
    expect(stderr).toBe('vihealth: --force does nothing without --output: leave it out or add --output.\n');
    expect(code).toBe(2);
  }
});
