import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../support/command.js';
import { vihealthHere as vihealth } from '../support/in-process.js';

const HEAD = 'file,start,end,kind,text,field,value,action,by,note\n';
const FILES = {
  'r/a.txt': 'Ngày 12/3/2021, Sở Y tế họp. Có 4 ca nặng.\n',
  'r/b.txt': 'Ngày 27/2/2021 có 4 ca.\n',
  'c.csv': `${HEAD}a.txt,5,14,date,12/3/2021,value,2021-12-03,change,An,\na.txt,16,23,unit,Sở Y tế,,,remove,An,\n`,
};

test('score takes corrections as gold: what the program finds against the same with corrections', async () => {
  const cwd = folderWith(FILES);
  const { code, stdout, stderr } = await vihealth(['score', 'r', '--gold', 'c.csv', '--errors'], { cwd });
  expect(stderr).toBe('corrections: 2 applied, 0 not applied\n');
  expect(stdout).toMatch(/date\.value +0\.5000 +0\.5000 +0\.5000 +2 +2/);
  // A bare `Sở Y tế` is no false alarm where annotators may pass over it; here a reader took it away.
  expect(stdout).toMatch(/unit\.value +0\.0000 +0\.0000 +0\.0000 +0 +1/);
  expect(stdout).toMatch(/quantity\.value +1\.0000 +1\.0000 +1\.0000 +2 +2/);
  expect(stdout).toContain('a.txt:1: false alarm: unit “Sở Y tế”');
  expect(code).toBe(0);
  const low = await vihealth(['score', 'r', '--gold', 'c.csv', '--min', 'date.value=0.9'], { cwd });
  expect(low.code).toBe(1);
});

test.each([
  [['score', '--gold', 'c.csv'], 2, 'name the articles that c.csv corrects'],
  [['score', 'r', '--gold', 'r'], 2, 'r is not needed: the annotated articles are in the folder of --gold'],
  [['score', 'r', '--gold', 'r/a.txt'], 2, 'is a file: give the folder that holds it, or a corr'],
  [['score', 'r', '--gold', 'bad.csv'], 2, '--gold bad.csv, line 1: the first line must be'],
  [['score', 'r/b.txt', '--gold', 'c.csv'], 4, 'nothing in c.csv is about these articles'],
  [
    ['score', 'r', '--gold', 'moved.csv'],
    3,
    'moved.csv:2: a.txt: the correction of date “12/4/2021” (5-14) was not applied',
  ],
])('%j ends with %i and says why', async (args, code, complaint) => {
  const moved = `${HEAD}a.txt,5,14,date,12/4/2021,,,remove,,\n`;
  const ran = await vihealth(args, { cwd: folderWith({ ...FILES, 'bad.csv': 'x', 'moved.csv': moved }) });
  expect(ran.stderr).toContain(complaint);
  expect(ran.code).toBe(code);
});

test('check applies corrections; expectations made with them are a gold that the program must reach', async () => {
  const cwd = folderWith(FILES);
  const check = (...args: readonly string[]) => vihealth(['check', 'r', ...args], { cwd });
  await check('--update', '--corrections', 'c.csv');
  expect(JSON.parse(readFileSync(join(cwd, 'r/a.txt.expected.json'), 'utf8')).entities[0]).toMatchObject({
    value: '2021-12-03',
    corrected: true,
  });
  const same = await check('--corrections', 'c.csv');
  expect(same).toMatchObject({ code: 0, stdout: '2 articles: 2 as expected\n' });
  const alone = await check();
  expect(alone.code).toBe(1);
  expect(alone.stdout).toContain('value: "2021-12-03" → "2021-03-12"');
  expect(alone.stdout).not.toContain('corrected:');
});

test('what check cannot apply is named, with exit code 3', async () => {
  const cwd = folderWith({ ...FILES, 'c.csv': `${HEAD}a.txt,5,14,date,12/4/2021,,,remove,,\n` });
  await vihealth(['check', 'r', '--update'], { cwd });
  const { code, stderr } = await vihealth(['check', 'r', '--corrections', 'c.csv'], { cwd });
  expect(stderr).toContain('was not applied');
  expect(code).toBe(3);
});
