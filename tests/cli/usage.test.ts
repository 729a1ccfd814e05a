import { expect, test } from 'vitest';
import { folderWith, vihealth } from '../support/command.js';

test.each([
  [['extract', 'reports', '--fromat', 'json'], 'unknown option --fromat', 'Did you mean --format?'],
  [['extract', 'reports', '--format', 'jsn'], '--format cannot be jsn', 'Did you mean json?'],
  [['extract', 'reports', '--kind', 'dates'], '--kind cannot be dates', 'Did you mean date?'],
  [['extract', 'reports', '--format'], '--format needs a value', ''],
  [
    ['normalize', 'extract', '--gold', 'x'],
    '--gold is not an option of normalize',
    '--gold is not an option of normalize: it belongs to score',
  ],
  [['extract', 'nowhere'], 'no such file or folder: nowhere', ''],
  [['extract', 'reports/a.txt/x'], 'no such file or folder: reports/a.txt/x', ''],
  [['extract', 'x'.repeat(5000)], 'no such file or folder: xxx', ''],
  [['extract', '--files-from', 'nowhere'], '--files-from nowhere cannot be read', ''],
  [['extract', '-', '--files-from', '-'], 'cannot be combined', ''],
  [['extract'], 'give a folder or files', ''],
  [['extract', 'reports', '--reference-date', '2023-02-30'], '--reference-date cannot be 2023-02-30', 'YYYY-MM-DD'],
  [['extract', 'reports', '--excel', '--format', 'json'], '--excel works with csv', ''],
  [['extract', 'reports/a.txt', '-f', 'csv', '--output', 'reports/a.txt'], 'is one of the files to be read', ''],
  [
    ['extract', 'reports', '--rules', '-f', 'brat', '-o', 'out/'],
    '--rules works with csv, tsv, json, ndjson, xlsx, sqlite, html, not brat',
    'use --format csv',
  ],
  [['extract', 'reports', '--headers', 'vi', '-f', 'json'], '--headers works with csv, tsv, xlsx, html, not json', ''],
  [['extract', 'reports', '-0'], '--null does nothing without --files-from', ''],
  [['extract', '--stdin-format', 'ndjson', '-g', '*.md'], '--stdin-format cannot be combined with --glob', ''],
  [['extract', '--stdin-format', 'ndjson', '--encoding', 'vni'], 'cannot be combined with --encoding', ''],
  [['explain', '--rule', 'date/day-numeric', '--refused'], 'nothing to read', ''],
  [['explain', 'reports', '--rule', 'unit/site', '-k', 'date,person'], 'with --kind date,person', 'leave one of them'],
  [['check', 'reports', '--force'], '--force does nothing without --update', ''],
  [['score', '--gold', 'reports', '-f', 'json', '--compare', 'x'], '--compare cannot be combined with --format', ''],
  [['extract', 'reports', '--kind', ''], '--kind has an empty value', 'it must be one of date, person'],
  [['extract', 'reports', '--kind', 'date,'], '--kind has an empty value', 'it must be one of date, person'],
  [['extract', 'reports', '--output='], '--output has an empty value', 'type a value'],
  [['extract', 'reports', '-g', ' '], '--glob has an empty value', 'type a value'],
  [['explain', '--rule', ''], '--rule has an empty value', 'type a value'],
  [['extract', 'reports', '--files-from', 'nowhere'], '--files-from nowhere cannot be read: no such file.', ''],
  [['explain'], 'such as `npx vihealth explain reports`', ''],
  [['check'], 'such as `npx vihealth check reports`', ''],
  [['extract', '-dash.txt'], 'unknown option -dash.txt', 'For the file of that name, type ./-dash.txt.'],
  [['extract', '-quiet.txt'], 'unknown option -uiet.txt', 'For the file of that name, type ./-quiet.txt.'],
  [['extrac', 'reports'], 'unknown command extrac', 'Did you mean extract?'],
  [['extract', 'reports', '--lang', 'fr'], '--lang cannot be fr: it must be one of en, vi', ''],
  [['--lang=fr', 'extract', 'reports'], '--lang cannot be fr: it must be one of en, vi', ''],
  [['help', 'nope'], 'unknown command nope', 'npx vihealth --help'],
  [['help', 'extrct'], 'unknown command extrct', 'Did you mean extract?'],
  [['--verison'], 'unknown option --verison', 'Did you mean --version?'],
  [['extract', 'reports', '-f', 'excel'], '--format cannot be excel', 'Did you mean xlsx?'],
  [['extract', 'reports', '--encoding', 'cp1258'], '--encoding cannot be cp1258', 'Did you mean windows-1258?'],
  [['extract', 'reports', '--strict'], '--strict is not an option of extract', 'it belongs to check.'],
  [['score', 'gold'], 'given with --gold', 'type `npx vihealth score --gold gold`.'],
  [['score', '--gold', 'reports', '--min', 'foo=0.9'], 'there is no measure foo. The measures are all.strict,', ''],
  [['extract', 'reports/a.txt', '-g', '*.md'], '--glob selects files of a folder', 'leave it out or give the folder'],
  [['extract', '--files-from', 'long'], 'no such file or folder: yyy', '…, yyyyy'],
  [['reports/'], 'is a path, not a command', 'npx vihealth extract reports/'],
  [['extract', 'report'], 'no such file or folder: report', 'Did you mean reports?'],
  [['extract', 'reports/b.txt'], 'no such file or folder: reports/b.txt', 'Did you mean reports/a.txt?'],
  [['extract', 'reports\\a.txt'], 'no such file or folder: reports', 'Did you mean reports/a.txt?'],
  [['extract', 'quý', 'I', '2023.txt'], 'no such file or folder: quý, I, 2023.txt', 'mean "quý I 2023.txt"?'],
  [['extract', '--files-from', 'nul'], 'no such file or folder: a.txt', 'ended by NUL: add --null.'],
  [['extract', 'help'], 'no such file or folder: help', 'For help, type `npx vihealth extract --help`.'],
  [['extract', 'reports', '-k', 'date', 'person'], 'no such file or folder: person', '--kind date,person.'],
  [['extract', 'reports', '--lang', 'vn'], '--lang cannot be vn', 'Did you mean vi?'],
  [['extract', 'reports', '--numbers', 'dot'], '--numbers cannot be dot', 'Did you mean point?'],
  [['version'], 'unknown command version', 'Did you mean --version?'],
  [['--force', 'extract', 'reports'], '--force stands before extract', '`npx vihealth extract … --force`'],
  [['-o', 'x.csv', 'extract', 'reports'], '-o stands before extract', '`npx vihealth extract … -o`'],
  [['corrections', '--lang', 'vi'], 'thiếu <tệp đã sửa>', ''],
])('%j is refused with what to type instead', async (args, complaint, hint) => {
  const long = `${'y'.repeat(4000)}\n`.repeat(9);
  const cwd = folderWith({
    long,
    'reports/a.txt': 'Tin',
    '-dash.txt': 'Tin',
    '-quiet.txt': 'Tin',
    'quý I 2023.txt': '',
    nul: 'a.txt\0b.txt\0',
  });
  const { code, stdout, stderr } = await vihealth(args, { cwd });
  expect(stderr).toContain(complaint);
  expect(stderr).toContain(hint);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test.each([
  [
    ['reports'],
    'no file matched. reports was searched for *.txt, *.html, *.htm, *.xhtml, *.xht … (23): use --glob for other files.',
  ],
  [['reports', '-g', '*.md'], 'no file matched. Nothing in reports matches *.md.'],
  [['zzz*.txt'], 'no file matched. Nothing matches zzz*.txt: check the spelling and the current folder.'],
  [['--files-from', 'list'], 'no file matched. --files-from list lists no paths.'],
])('%j, nothing matched: exit code 4 and nothing on standard output', async (args, complaint) => {
  const cwd = folderWith({ 'reports/a.jpeg': 'JFIF', list: '\n' });
  const { code, stdout, stderr } = await vihealth(['extract', ...args], { cwd });
  expect({ code, stdout, stderr }).toEqual({ code: 4, stdout: '', stderr: expect.stringContaining(complaint) });
});

test('words of a list are taken in any case', async () => {
  const cwd = folderWith({ 'a.txt': 'Năm 2020.' });
  const args = ['extract', 'a.txt', '-k', 'DATE,Unit', '-f', 'NDJSON', '--encoding', 'UTF-8', '--lang', 'VI'];
  const { code, stdout, stderr } = await vihealth(args, { cwd });
  expect({ code, encoding: JSON.parse(stdout).encoding }).toEqual({ code: 0, encoding: 'utf-8' });
  expect(stderr).toContain('đã đọc 1 tệp');
});

test.each([[[]], [['--lang', 'vi']]])('%j names no command: usage on standard error, exit code 2', async args => {
  const { code, stdout, stderr } = await vihealth(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('vihealth <');
});

test('messages follow the language of the environment and of --lang', async () => {
  const vietnamese = await vihealth(['extract', 'nowhere'], { env: { LC_ALL: 'vi_VN.UTF-8' } });
  expect(vietnamese.stderr).toContain('không tìm thấy tệp hay thư mục: nowhere');
  const english = await vihealth(['extract', 'nowhere', '--lang', 'en'], { env: { LC_ALL: 'vi_VN.UTF-8' } });
  expect(english.stderr).toContain('no such file or folder');
});

test('-h extract is extract --help, and -o - is standard output', async () => {
  const cwd = folderWith({ 'a.txt': 'Năm 2020.' });
  const [before, after] = await Promise.all([vihealth(['-h', 'extract']), vihealth(['extract', '--help'])]);
  expect(before.stdout).toBe(after.stdout);
  const { code, stdout } = await vihealth(['extract', 'a.txt', '-q', '-o', '-', '-f', 'ndjson'], { cwd });
  expect({ code, file: JSON.parse(stdout).file }).toEqual({ code: 0, file: 'a.txt' });
});

test('--color=always colours what is not a terminal; --no-color and NO_COLOR do not', async () => {
  const cwd = folderWith({ 'a.txt': 'Năm 2020.' });
  const run = async (...args: readonly string[]): Promise<boolean> =>
    (await vihealth(['explain', 'a.txt', ...args], { cwd, env: { NO_COLOR: '1' } })).stdout.includes('\u001b[');
  expect(await run('--color=always')).toBe(true);
  expect(await run('--no-color')).toBe(false);
  expect(await run()).toBe(false);
});

test('standard input is called - in every table', async () => {
  const { stdout } = await vihealth(['extract', '-', '-k', 'date'], { input: 'Năm 2020.' });
  expect(stdout.split('\r\n')[1]).toMatch(/^-,/);
});
