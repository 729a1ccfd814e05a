import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENOUGH_FOR_THREADS, folderWith, inFolder, vihealth as spawned } from '../support/command.js';
import { vihealthHere as vihealth } from '../support/in-process.js';

const HEAD = 'file,start,end,kind,text,field,value,action,by,note\n';
const FILES = {
  'reports/a.txt': 'Ngày 12/3/2021, Sở Y tế họp. Có 4 ca nặng.\n',
  'reports/b.txt': 'Ngày 27/2/2021 có 4 ca.\n',
  'c.csv': `${HEAD}a.txt,5,14,date,12/3/2021,value,2021-12-03,change,An,\nb.txt,5,14,date,27/2/2021,,,remove,An,\n`,
};

test('extract applies corrections on every run, and says so in every format', async () => {
  const cwd = folderWith(FILES);
  const args = ['extract', 'reports', '--corrections', 'c.csv', '--kind', 'date'];
  const csv = await vihealth(args, { cwd });
  expect(csv.code).toBe(0);
  expect(csv.stderr).toContain('corrections: 2 applied, 0 not applied');
  expect(csv.stdout.split('\r\n').slice(1)).toEqual([
    'a.txt,2021-03-12,1,6,12/3/2021,2021-12-03,2021-12-03,2021-12-03,day,false,false,false,true,5,14,"Ngày 12/3/2021, Sở Y tế họp."',
    '',
  ]);
  const json = await vihealth([...args, '--format', 'ndjson', '--rules'], { cwd });
  expect(json.stdout).toContain('"corrected":true');
});

test('records of a stream are corrected too', async () => {
  const cwd = folderWith(FILES);
  const input = `${JSON.stringify({ file: 'a.txt', text: FILES['reports/a.txt'] })}\n`;
  const args = ['extract', '--stdin-format', 'ndjson', '--corrections', 'c.csv'];
  const { stdout, stderr, code } = await vihealth(args, { cwd, input });
  expect(JSON.parse(stdout).entities[0]).toMatchObject({ value: '2021-12-03', corrected: true });
  expect(stderr).toContain('c.csv: there are corrections (1) of 1 file that this run did not read: b.txt.');
  expect(code).toBe(0);
});

test('any number of threads gives the same bytes', async () => {
  const many = Object.fromEntries(Array.from({ length: 320 }, (_, i) => [`${i}.txt`, FILES['reports/a.txt']]));
  const rows = Array.from({ length: 320 }, (_, i) => `${i}.txt,5,14,date,12/3/2021,value,${1900 + i},change,,\n`);
  const cwd = folderWith({ ...inFolder('r', { ...many, ...ENOUGH_FOR_THREADS }), 'c.csv': HEAD + rows.join('') });
  const args = ['extract', 'r', '--corrections', 'c.csv', '-f', 'csv', '-j'];
  const [one, two] = [await spawned([...args, '1'], { cwd }), await spawned([...args, '2'], { cwd })];
  expect(one.stdout.split('\n').filter(row => row.includes(',true,'))).toHaveLength(320);
  expect(two.stdout).toBe(one.stdout);
  expect(two.stderr).toContain('corrections: 320 applied');
});

test('what cannot be applied is named, the rest is written, and the exit code says so', async () => {
  const cwd = folderWith({
    ...FILES,
    'c.csv': `${HEAD}a.txt,5,14,date,13/3/2021,,,remove,,\nb.txt,5,14,date,27/2/2021,,,remove,,\n`,
  });
  const { code, stderr, stdout } = await vihealth(['extract', 'reports', '--corrections', 'c.csv'], { cwd });
  expect(stderr).toContain('c.csv:2: a.txt: the correction of date “13/3/2021” (5-14) was not applied: these words do');
  expect(stderr).toContain('corrections: 1 applied, 1 not applied');
  expect(stdout).toContain('12/3/2021');
  expect(stdout).not.toContain(',27/2/2021,');
  expect(code).toBe(3);
});

test.each([
  [{ 'c.csv': `${HEAD}a.txt,5,14,date,x,,,delete,,\n` }, '--corrections c.csv, line 2: action must be one of'],
  [{ 'c.csv': 'x\n' }, '--corrections c.csv, line 1: the first line must be file,start,end'],
  [{ 'c.csv': new Uint8Array([0x66, 0xe9, 0x0a]) }, '--corrections c.csv cannot be read: it is not Unicode text'],
  [{ 'd.csv': '' }, '--corrections c.csv cannot be read: no such file'],
])('a corrections file that says nothing that can be done stops the run: %j', async (files, complaint) => {
  const cwd = folderWith({ 'reports/a.txt': 'Năm 2020.\n', ...files });
  const { code, stderr, stdout } = await vihealth(['extract', 'reports', '--corrections', 'c.csv'], { cwd });
  expect(stderr).toContain(complaint);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test('every fault of the file is named, and many are counted', async () => {
  const cwd = folderWith({ 'r/a.txt': 'Tin', 'c.csv': HEAD + 'a.txt,5,14,date,x,,,delete,,\n'.repeat(12) });
  const { stderr } = await vihealth(['extract', 'r', '--corrections', 'c.csv', '--lang', 'vi'], { cwd });
  expect(stderr.match(/dòng \d+: action phải là một trong các từ/g)).toHaveLength(10);
  expect(stderr).toContain('và 2 dòng nữa như vậy');
});

test('the corrections are not written over', async () => {
  const cwd = folderWith(FILES);
  const args = ['extract', 'reports', '--corrections', 'c.csv', '--output', './c.csv'];
  const { code, stderr } = await vihealth(args, { cwd });
  expect(stderr).toContain('--output ./c.csv is one of the files to be read');
  expect(code).toBe(2);
  expect(readFileSync(join(cwd, 'c.csv'), 'utf8')).toBe(FILES['c.csv']);
});

test('a hostile article, and a hostile correction, act on nothing', async () => {
  const text = '=HYPERLINK("http://x") \u001b[31m Ngày 12/3/2021\n';
  const start = text.indexOf('12/3');
  const cwd = folderWith({
    'r/a.txt': text,
    'c.csv': `${HEAD}a.txt,${start},${start + 9},date,12/3/2021,,,remove,,\na.txt,0,22,unit,"=HYPERLINK(""http://x"")",,,add,=1,\na.txt,1,3,unit,\u001b[31m,,,remove,,\n`,
  });
  const { stderr, stdout } = await vihealth(['extract', 'r', '--corrections', 'c.csv'], { cwd });
  expect(stdout).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(stdout).not.toMatch(/(?:^|,|")=HYPERLINK/m);
  expect(stderr).toContain('\\x1b[31m');
  expect(stderr).not.toContain('\u001b');
});
