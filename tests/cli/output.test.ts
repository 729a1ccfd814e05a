import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith, vihealth } from '../support/command.js';

const PROGRAM = fileURLToPath(new URL('../../bin/vihealth.js', import.meta.url));
const ARTICLE = 'Ngày 30/6/2023, tỷ lệ tiêm chủng đạt 97,2%.\n';
const REPORTS = { 'reports/a.txt': ARTICLE, 'reports/b.txt': '' };

/** Enough that its output fills any pipe. */
function manyReports(): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`reports/${i}.txt`, ARTICLE.repeat(60)]));
}

describe('where the output goes', () => {
  test('the format follows the ending of the file', async () => {
    const cwd = folderWith(REPORTS);
    for (const name of ['t.csv', 't.tsv', 't.json', 't.ndjson', 't.xlsx', 'T.JSON', 't']) {
      const { code, stdout } = await vihealth(['extract', 'reports', '--output', name], { cwd });
      expect({ name, code, stdout }).toEqual({ name, code: 0, stdout: '' });
    }
    const starts = (name: string): string => readFileSync(join(cwd, name), 'latin1').slice(0, 10);
    expect(starts('t.csv')).toBe('file,repor');
    expect(starts('t.tsv')).toBe('file\trepor');
    expect(starts('t.json')).toBe('{"schema":');
    expect(starts('T.JSON')).toBe('{"schema":');
    expect(starts('t.ndjson')).toBe('{"file":"a');
    expect(starts('t.xlsx').slice(0, 2)).toBe('PK');
    expect(starts('t')).toBe('file,repor');
    expect(readdirSync(cwd).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });

  test.each([
    [
      ['reports', '-o', 'out.xls'],
      'Use .csv, .tsv, .json, .ndjson, .xlsx, .sqlite, .db, .html, .htm, .ann, or specify',
      'Did you mean .xlsx?',
    ],
    [['reports', '-o', 'out.csv.gz'], '--output out.csv.gz: its extension stands for no format', ''],
    [['reports', '-f', 'xlsx', '-o', 'o.csv'], '--format xlsx does not go into o.csv', 'use o.xlsx'],
    [['reports', '-f', 'json', '-o', 'o.NDJSON'], 'whose extension stands for ndjson', 'use o.json'],
    [['--stdin-format', 'ndjson', '-o', 'o.doc'], '--output o.doc', ''],
  ])('an ending that says something else is refused: %j', async (args, complaint, hint) => {
    const cwd = folderWith(REPORTS);
    const { code, stderr } = await vihealth(['extract', ...args], { cwd });
    expect(stderr).toContain(complaint);
    expect(stderr).toContain(hint);
    expect(code).toBe(2);
    expect(readdirSync(cwd)).toEqual(['reports']);
  });

  test('a format that is named may have any ending that is of no other', async () => {
    const cwd = folderWith(REPORTS);
    expect((await vihealth(['extract', 'reports', '-f', 'tsv', '-o', 'out.txt'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toMatch(/^file\t/);
  });

  test('a folder takes a table per kind, and is made', async () => {
    const cwd = folderWith(REPORTS);
    const { code } = await vihealth(['extract', 'reports', '--output', 'out/tables/'], { cwd });
    expect(code).toBe(0);
    const names = [
      '.vihealth',
      'datapackage.json',
      'dates.csv',
      'documents.csv',
      'indicators.csv',
      'people.csv',
      'positions.csv',
      'quantities.csv',
      'units.csv',
    ];
    expect(readdirSync(join(cwd, 'out/tables')).sort()).toEqual(names);
    await vihealth(['extract', 'reports', '-k', 'date', '-k', 'unit', '-f', 'tsv', '-o', 'out/tables'], { cwd });
    expect(readdirSync(join(cwd, 'out/tables')).sort()).toEqual(
      [...names, 'dates.tsv', 'documents.tsv', 'units.tsv'].sort(),
    );
  });

  test('JSON is one object with all documents in order', async () => {
    const { stdout } = await vihealth(['extract', 'reports', '--format', 'json'], { cwd: folderWith(REPORTS) });
    const { schema, documents } = JSON.parse(stdout);
    expect(schema).toBe('vihealth/2');
    expect(documents.map(({ file }: { file: string }) => file)).toEqual(['a.txt', 'b.txt']);
    expect(documents[1].warnings).toEqual([{ code: 'empty', message: 'the file holds no text' }]);
  });

  test.each(['./in.txt', '../work/in.txt', 'link.txt'])('an article is not overwritten: %s', async output => {
    const cwd = join(folderWith({ 'work/in.txt': ARTICLE }), 'work');
    if (output === 'link.txt') {
      if (process.platform === 'win32') return;
      symlinkSync('in.txt', join(cwd, 'link.txt'));
    }
    const { code, stderr } = await vihealth(['extract', 'in.txt', '-f', 'csv', '-o', output], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('is one of the files to be read') });
    expect(readFileSync(join(cwd, 'in.txt'), 'utf8')).toBe(ARTICLE);
  });

  test('a workbook holds no clock', async () => {
    const cwd = folderWith(REPORTS);
    const dates = (name: string) => readFileSync(join(cwd, name)).subarray(10, 14).toString('hex');
    await vihealth(['extract', 'reports', '-o', 'a.xlsx'], { cwd });
    await setTimeout(2100);
    await vihealth(['extract', 'reports', '-o', 'b.xlsx'], { cwd });
    expect(dates('a.xlsx')).toBe(dates('b.xlsx'));
    expect(readFileSync(join(cwd, 'a.xlsx')).equals(readFileSync(join(cwd, 'b.xlsx')))).toBe(true);
  });

  test.each([
    ['en_US.UTF-8', 'Năm 2020.\n', '1 file read (11 B) in', '1 row: dates 1;'],
    ['en_US.UTF-8', 'Ngày 31/6/2014.\n', '', '1 warning; --verbose shows it\n'],
    ['en_US.UTF-8', 'Năm 2020. '.repeat(100), '1 file read (1.1 kB) in', '100 rows: dates 100;'],
    ['vi_VN.UTF-8', 'Năm 2020. '.repeat(100), 'đã đọc 1 tệp (1,1 kB) trong', '100 dòng: ngày tháng 100;'],
  ])('the summary counts in words: %s', async (LC_ALL, input, read, found) => {
    const { stderr } = await vihealth(['extract', '-', '-f', 'ndjson'], { input, env: { LC_ALL } });
    expect(stderr).toContain(read);
    expect(stderr).toContain(found);
  });

  test('the summary of a run that lists its warnings does not send the reader to --verbose', async () => {
    const { stderr } = await vihealth(['extract', '-', '-v', '--lang', 'en'], { input: 'Ngày 31/6/2014.\n' });
    expect(stderr).toContain('31/6/2014: no calendar has this day');
    expect(stderr).toMatch(/; 1 warning\n$/);
  });

  test('two runs give the same bytes', async () => {
    const cwd = folderWith(REPORTS);
    const runs = await Promise.all([1, 2].map(() => vihealth(['extract', 'reports', '-f', 'json'], { cwd })));
    expect(runs[0]!.stdout).toBe(runs[1]!.stdout);
  });
});

describe('whole or not at all', () => {
  test.skipIf(process.platform === 'win32')(
    'a link stays a link, permissions stay, a device is written to',
    async () => {
      const cwd = folderWith({ ...REPORTS, 'real.csv': 'old' });
      symlinkSync('real.csv', join(cwd, 'link.csv'));
      spawnSync('chmod', ['640', join(cwd, 'real.csv')]);
      await vihealth(['extract', 'reports', '--output', 'link.csv'], { cwd });
      expect(readFileSync(join(cwd, 'real.csv'), 'utf8')).toMatch(/^file,/);
      expect(statSync(join(cwd, 'real.csv')).mode & 0o777).toBe(0o640);
      expect((await vihealth(['extract', 'reports', '--output', '/dev/null'], { cwd })).code).toBe(0);
      expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    },
  );

  test.skipIf(!existsSync('/dev/full'))('a full disk: exit code 5', async () => {
    const cwd = folderWith(REPORTS);
    const { code, stderr } = await vihealth(['extract', 'reports', '--output', '/dev/full'], { cwd });
    expect(stderr).toContain('/dev/full could not be written: the disk is full');
    expect(code).toBe(5);
    const shell = spawnSync(`"${process.execPath}" "${PROGRAM}" extract reports > /dev/full`, { cwd, shell: true });
    expect(shell.status).toBe(5);
  });

  test('a folder that is not there, or is a file: exit code 5', async () => {
    const cwd = folderWith(REPORTS);
    for (const path of ['nowhere/t.csv', 'reports/a.txt/t.csv', 'reports/a.txt/']) {
      const { code, stderr } = await vihealth(['extract', 'reports', '--output', path], { cwd });
      expect(stderr).toContain('could not be written');
      expect(code).toBe(5);
    }
  });

  test.skipIf(!existsSync('/proc/self'))('a folder that takes no files is not said to be missing', async () => {
    const { code, stderr } = await vihealth(['extract', 'reports', '-o', '/proc/t.csv'], { cwd: folderWith(REPORTS) });
    expect(stderr).toContain('/proc/t.csv could not be written: no permission to write there');
    expect(code).toBe(5);
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a folder that is read-only: exit code 5',
    async () => {
      const cwd = folderWith({ ...REPORTS, 'closed/t.csv': 'old' });
      spawnSync('chmod', ['500', join(cwd, 'closed')]);
      const { code, stderr } = await vihealth(['extract', 'reports', '--output', 'closed/t.csv'], { cwd });
      spawnSync('chmod', ['700', join(cwd, 'closed')]);
      expect(stderr).toContain('no permission');
      expect(code).toBe(5);
      expect(readFileSync(join(cwd, 'closed/t.csv'), 'utf8')).toBe('old');
    },
  );

  test.skipIf(process.platform === 'win32').each([['-'], ['--stdin-format=ndjson']])(
    'interrupted: exit code 130, the old file stays: %s',
    async input => {
      const cwd = folderWith({ 'pipe/.keep': '', 't.json': 'old' });
      // Standard input that never ends keeps the run going until it is interrupted.
      const child = spawn(process.execPath, [PROGRAM, 'extract', input, '--output', 't.json'], {
        cwd,
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      // More than a pipe holds: once it is written, the program is reading.
      await new Promise(resolve => child.stdin.write(ARTICLE.repeat(20_000), resolve));
      child.stdin.on('error', () => undefined);
      child.kill('SIGINT');
      const code = await new Promise(resolve => child.on('close', resolve));
      expect(code).toBe(130);
      expect(readFileSync(join(cwd, 't.json'), 'utf8')).toBe('old');
      expect(readdirSync(cwd).sort()).toEqual(['pipe', 't.json']);
    },
  );

  test.skipIf(process.platform === 'win32')('interrupted while writing: nothing half-written is left', async () => {
    const cwd = folderWith({ ...manyReports(), 't.csv': 'old' });
    const files = Array.from({ length: 200_000 }, (_, i) => `reports/${i % 400}.txt`).join('\n');
    writeFileSync(join(cwd, 'list'), files);
    const child = spawn(process.execPath, [PROGRAM, 'extract', 'reports', '--output', 't.csv'], { cwd });
    while (!readdirSync(cwd).some(name => name.endsWith('.tmp')) && child.exitCode === null) await setTimeout(5);
    child.kill('SIGTERM');
    const code = await new Promise(resolve => child.on('close', resolve));
    if (code === 130) expect(readFileSync(join(cwd, 't.csv'), 'utf8')).toBe('old');
    expect(readdirSync(cwd).sort()).toEqual(['list', 'reports', 't.csv']);
  });
});

describe.skipIf(process.platform === 'win32')('pipes', () => {
  test('a reader that takes nothing of the help ends it quietly', () => {
    const command = `"${process.execPath}" "${PROGRAM}" --help | true; echo "$\{PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['0\n', '']);
  });

  test.each(['csv', 'json', 'ndjson', 'xlsx'])('a reader that closes the pipe ends the run quietly: %s', format => {
    const cwd = folderWith(manyReports());
    const command = `set -o pipefail; "${process.execPath}" "${PROGRAM}" extract reports --format ${format} | head -c 10 > /dev/null`;
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd });
    expect(stderr.toString()).toBe('');
    expect(status).toBe(0);
  });

  test('a slow reader gets every byte', () => {
    const cwd = folderWith(manyReports());
    const all = `"${process.execPath}" "${PROGRAM}" extract reports --quiet`;
    const slow = spawnSync('bash', ['-c', `${all} | (sleep 1; wc -c); ${all} > t.csv; wc -c < t.csv`], { cwd });
    const [piped, written] = slow.stdout.toString().trim().split('\n');
    expect(piped!.trim()).toBe(written!.trim());
  });
});
