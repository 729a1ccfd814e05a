import { expect, test } from 'vitest';
import { folderWith, vihealth } from '../support/command.js';

test.each([
  [['extract', 'reports', '--fromat', 'json'], 'unknown option --fromat', 'Did you mean --format?'],
  [['extract', 'reports', '--format', 'jsn'], '--format cannot be jsn', 'Did you mean json?'],
  [['extract', 'reports', '--kind', 'dates'], '--kind cannot be dates', 'Did you mean date?'],
  [['extract', 'reports', '--format'], '--format needs a value', ''],
  [['normalize', 'extract', '--gold', 'x'], 'unknown option --gold', 'vihealth normalize --help'],
  [['extract', 'nowhere'], 'no such file or folder: nowhere', ''],
  [['extract', 'reports/a.txt/x'], 'no such file or folder: reports/a.txt/x', ''],
  [['extract', 'x'.repeat(5000)], 'no such file or folder: xxx', ''],
  [['extract', '--files-from', 'nowhere'], '--files-from nowhere cannot be read', ''],
  [['extract', '-', '--files-from', '-'], 'cannot go together', ''],
  [['extract'], 'name a folder or files', ''],
  [['extract', 'reports', '--reference-date', '2023-02-30'], '--reference-date cannot be 2023-02-30', 'YYYY-MM-DD'],
  [['extract', 'reports', '--excel', '--format', 'json'], '--excel is for csv', ''],
  [['extract', 'reports/a.txt', '-f', 'csv', '--output', 'reports/a.txt'], 'is one of the files to be read', ''],
  [
    ['extract', 'reports', '--rules', '-f', 'brat', '-o', 'out/'],
    '--rules is for csv, tsv, json, ndjson, xlsx, not brat',
    'use --format csv',
  ],
  [['extract', 'reports', '--headers', 'vi', '-f', 'json'], '--headers is for csv, tsv, xlsx, not json', ''],
  [['extract', 'reports', '-0'], '--null does nothing without --files-from', ''],
  [['extract', '--stdin-format', 'ndjson', '-g', '*.md'], '--stdin-format cannot go together with --glob', ''],
  [['extract', '--stdin-format', 'ndjson', '--encoding', 'vni'], 'cannot go together with --encoding', ''],
  [['explain', '--rule', 'date/day-numeric', '--refused'], 'nothing to read', ''],
  [['explain', 'reports', '--rule', 'unit/site', '-k', 'date,person'], 'with --kind date,person', 'leave one of them'],
  [['check', 'reports', '--force'], '--force does nothing without --update', ''],
  [['score', '--gold', 'reports', '-f', 'json', '--compare', 'x'], '--compare cannot go together with --format', ''],
  [['extract', 'reports', '--kind', ''], '--kind has an empty value', 'it is one of date, person'],
  [['extract', 'reports', '--kind', 'date,'], '--kind has an empty value', 'it is one of date, person'],
  [['extract', 'reports', '--output='], '--output has an empty value', 'type one'],
  [['extract', 'reports', '-g', ' '], '--glob has an empty value', 'type one'],
  [['explain', '--rule', ''], '--rule has an empty value', 'type one'],
  [['extract', 'reports', '--files-from', 'nowhere'], '--files-from nowhere cannot be read: no such file.', ''],
  [['explain'], 'as in `vihealth explain reports`', ''],
  [['check'], 'as in `vihealth check reports`', ''],
  [['extract', '-dash.txt'], 'unknown option -dash.txt', 'For the file of that name type ./-dash.txt.'],
  [['extract', '-quiet.txt'], 'unknown option -uiet.txt', 'For the file of that name type ./-quiet.txt.'],
  [['extrac', 'reports'], 'unknown command extrac', 'Did you mean extract?'],
  [['extract', 'reports', '--lang', 'fr'], '--lang cannot be fr: it is one of en, vi', ''],
  [['--lang=fr', 'extract', 'reports'], '--lang cannot be fr: it is one of en, vi', ''],
  [['help', 'nope'], 'unknown command nope', 'vihealth --help'],
  [['help', 'extrct'], 'unknown command extrct', 'Did you mean extract?'],
  [['reports/'], 'is a path, not a command', 'vihealth extract reports/'],
])('%j is refused with what to type instead', async (args, complaint, hint) => {
  const cwd = folderWith({ 'reports/a.txt': 'Tin', '-dash.txt': 'Tin', '-quiet.txt': 'Tin' });
  const { code, stdout, stderr } = await vihealth(args, { cwd });
  expect(stderr).toContain(complaint);
  expect(stderr).toContain(hint);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test.each([
  [['reports'], 'no file matched. reports was searched for *.txt, *.html, *.htm: --glob names other files.'],
  [['reports', '-g', '*.md'], 'no file matched. reports was searched for *.md: --glob names other files.'],
  [['zzz*.txt'], 'no file matched. Nothing has a name like zzz*.txt: check the spelling and the current folder.'],
  [['--files-from', 'list'], 'no file matched. --files-from list names no path.'],
])('%j, nothing matched: exit code 4 and nothing on standard output', async (args, complaint) => {
  const cwd = folderWith({ 'reports/a.pdf': '%PDF', list: '\n' });
  const { code, stdout, stderr } = await vihealth(['extract', ...args], { cwd });
  expect({ code, stdout, stderr }).toEqual({ code: 4, stdout: '', stderr: `vihealth: ${complaint}\n` });
});

test('messages follow the language of the environment and of --lang', async () => {
  const vietnamese = await vihealth(['extract', 'nowhere'], { env: { LC_ALL: 'vi_VN.UTF-8' } });
  expect(vietnamese.stderr).toContain('không có tệp hay thư mục: nowhere');
  const english = await vihealth(['extract', 'nowhere', '--lang', 'en'], { env: { LC_ALL: 'vi_VN.UTF-8' } });
  expect(english.stderr).toContain('no such file or folder');
});
