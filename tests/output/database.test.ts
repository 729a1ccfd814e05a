import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DatabaseWriter } from '../../src/output/database.js';
import { toFile } from '../../src/output/file-destination.js';
import { formatOf, streamsOf } from '../../src/output/formats.js';
import type { Reading } from '../../src/output/reading.js';
import { temporaryFor } from '../../src/output/temporary.js';
import { ENOUGH_FOR_THREADS, folderWith, inFolder, vihealth } from '../support/command.js';
import { layout, reading } from '../support/documents.js';

const HOW = layout({ format: 'sqlite' });
const TABLES = streamsOf(HOW);

async function write(path: string, readings: readonly Reading[], finish = true): Promise<void> {
  const writer = new DatabaseWriter(TABLES, await toFile(path), temporaryFor(path));
  for (const one of readings) await writer.write(TABLES.map(table => formatOf('sqlite').body(one, table, HOW)));
  await (finish ? writer.finish() : writer.discard());
}

const ARTICLES = [
  reading(
    [
      { kind: 'date', text: 'hôm nay', value: null, from: null, to: null, deictic: true },
      {
        kind: 'person',
        text: 'Trần Thị Bình',
        degrees: ['BS', 'ThS'],
        positions: [
          { title: 'Tỉnh ủy viên', title_name: 'Tỉnh ủy viên', unit: null, unit_name: null, unit_id: null },
          { title: 'Giám đốc', title_name: 'Giám đốc', unit: 'SYT', unit_name: 'Sở Y tế', unit_id: 'so-y-te' },
        ],
      },
    ],
    { file: 'a.txt' },
  ),
  reading(
    [{ kind: 'quantity', text: "3'; DROP TABLE dates; --\r\n ca", value: 3, place_code: '01', period: '2023-33' }],
    { file: 'b.txt', date: null, confidence: 0.5, damage: ['tcvn3', 'mixed'] },
  ),
  reading([], { file: 'c.txt' }),
];

const SQL = spawnSync('sqlite3', ['--version']).status === 0;
const PYTHON = ['python3', 'python'].find(name => spawnSync(name, ['-c', 'import sqlite3']).status === 0);

describe.skipIf(!SQL)('the sqlite3 shell (skipped where it is not installed)', () => {
  function ask(path: string, query: string): string {
    const { stdout, stderr } = spawnSync('sqlite3', [path, query], { encoding: 'utf8' });
    return (stdout + stderr).trim();
  }

  test('reads back typed rows, with keys and indexes', async () => {
    const path = join(folderWith(), "it's 1.sqlite");
    await write(path, ARTICLES);
    expect(ask(path, 'PRAGMA integrity_check')).toBe('ok');
    expect(ask(path, 'PRAGMA foreign_key_check')).toBe('');
    expect(ask(path, 'PRAGMA user_version')).toBe('2');
    expect(ask(path, 'SELECT document, file, people, quantities, damage FROM documents')).toBe(
      '1|a.txt|1|0|[]\n2|b.txt|0|1|["tcvn3","mixed"]\n3|c.txt|0|0|[]',
    );
    expect(ask(path, 'SELECT value IS NULL, deictic, inferred FROM dates')).toBe('1|1|0');
    expect(ask(path, 'SELECT d.value FROM people p, json_each(p.degrees) d')).toBe('BS\nThS');
    expect(ask(path, 'SELECT post, title, organisation, unit_id FROM positions')).toBe(
      '1|Tỉnh ủy viên||\n2|Giám đốc|SYT|so-y-te',
    );
    expect(
      ask(
        path,
        'SELECT text, typeof(value), place_code, period_from, target FROM quantities JOIN documents USING (document)',
      ),
    ).toBe("3'; DROP TABLE dates; -- ca|real|01|2023-01-01|0");
    expect(ask(path, "EXPLAIN QUERY PLAN SELECT 1 FROM positions WHERE unit_id = 'x'")).toContain('positions_unit_id');
    expect(ask(path, '.schema dates')).toContain('"precision" TEXT, -- how long the date lasts');
  });
});

test.skipIf(PYTHON === undefined)("Python's sqlite3 reads it (skipped where there is no Python)", async () => {
  const path = join(folderWith(), 'a.db');
  await write(path, ARTICLES);
  const code =
    'import json,sqlite3,sys\nprint(json.dumps(sqlite3.connect(sys.argv[1]).execute("SELECT confidence, documents.report_date, typeof(line) FROM documents LEFT JOIN quantities USING (document)").fetchall()))';
  const { stdout } = spawnSync(PYTHON!, ['-c', code, path], { encoding: 'utf8' });
  expect(JSON.parse(stdout)).toEqual([
    [1, '2023-06-30', 'null'],
    [0.5, null, 'integer'],
    [1, '2023-06-30', 'null'],
  ]);
});

test('what is broken off leaves the old file as it was, and nothing beside it', async () => {
  const folder = folderWith({ 'a.db': 'old' });
  await write(join(folder, 'a.db'), ARTICLES, false);
  expect(readdirSync(folder)).toEqual(['a.db']);
  expect(readFileSync(join(folder, 'a.db'), 'utf8')).toBe('old');
  await write(join(folder, 'a.db'), ARTICLES);
  expect(readdirSync(folder)).toEqual(['a.db']);
});

test('any number of threads writes the same bytes, and a pipe gets them', async () => {
  const text = 'Ngày 30/6/2023, ông Trần Văn Sang, Giám đốc Sở Y tế: tỷ lệ tiêm chủng đạt 97,2%.\n';
  const articles = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${i}.txt`, text.repeat(1 + (i % 3))]));
  const cwd = folderWith(inFolder('r', { ...articles, ...ENOUGH_FOR_THREADS }));
  for (const jobs of ['1', '2']) {
    const { code } = await vihealth(['extract', 'r', '-j', jobs, '-o', `${jobs}.sqlite`], { cwd });
    expect(code).toBe(0);
  }
  expect(readFileSync(join(cwd, '1.sqlite')).equals(readFileSync(join(cwd, '2.sqlite')))).toBe(true);
  const bytes = await vihealth(['extract', 'r/1.txt', '-f', 'sqlite'], { cwd });
  expect(bytes.stdout.slice(0, 15)).toBe('SQLite format 3');
});

const SCRIPT = spawnSync('script', ['--version']).status === 0;

test.skipIf(!SCRIPT).each(['sqlite', 'xlsx'])('a terminal gets no %s (skipped where there is no script)', format => {
  const program = new URL('../../bin/vihealth.js', import.meta.url).pathname;
  const cwd = folderWith({ 'a.txt': 'Năm 2020.\n' });
  const command = `"${process.execPath}" "${program}" extract a.txt -f ${format} --lang en`;
  const { stdout, status } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd, encoding: 'utf8' });
  expect(stdout).toContain(`--format ${format} is not for a terminal`);
  expect(status).toBe(2);
});
