import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { measureNames } from '../../src/evaluation/score/article.js';
import { folderWith, vihealth } from '../support/command.js';

const DAY = { text: '12/3/2021', value: '2021-03-12', from: '2021-03-12', to: '2021-03-12' };
const FILES = {
  'gold/a.txt': 'Ngày 12/3/2021, đoàn họp.\n',
  'gold/a.gold.json': JSON.stringify({ dates: [DAY] }),
  'gold/b.txt': 'Đến 15/4/2021 thì xong, ngày 20/4/2021 báo cáo.\n',
  'gold/b.ann': 'T1\tDate 4 13\t15/4/2021\n',
};

test('measures, errors, floors and the difference to an earlier run', async () => {
  const cwd = folderWith(FILES);
  const table = await vihealth(['score', '--gold', 'gold', '--kind', 'date', '--errors'], { cwd });
  expect(table).toMatchObject({ code: 0, stderr: '' });
  expect(table.stdout).toContain('b.txt:1: false alarm: date “20/4/2021” 2021-04-20\n    in: Đến 15/4/2021 thì xong');
  expect(table.stdout).toContain('2 annotated articles');
  expect(table.stdout).toMatch(/date\.strict +0\.6667 +1\.0000 +0\.8000 +2 +3/);

  const low = await vihealth(['score', '--gold', 'gold', '--min', 'date.strict=0.8,date.type=0.95'], { cwd });
  expect(low.code).toBe(1);
  expect(low.stderr).toBe('vihealth: date.type: F1 0.8000 is below 0.95\n');

  const json = await vihealth(['score', '--gold', 'gold', '--format', 'json'], { cwd });
  expect(JSON.parse(json.stdout).measures['date.strict']).toMatchObject({ gold: 2, found: 3 });
  writeFileSync(join(cwd, 'before.json'), json.stdout.replace(/"f1": 0.8/, '"f1": 0.5'));
  const compared = await vihealth(['score', '--gold', 'gold', '--compare', 'before.json'], { cwd });
  expect(compared.stdout).toContain('+0.3000');
  expect(compared.stdout).toMatch(/date\.value.*=\n/);
});

test('every measure is one that --min knows', async () => {
  const gold = fileURLToPath(new URL('../../fixtures/gold', import.meta.url));
  const { stdout } = await vihealth(['score', '--gold', gold, '--format', 'json']);
  const known = measureNames();
  expect(Object.keys(JSON.parse(stdout).measures).filter(measure => !known.includes(measure))).toEqual([]);
});

test('a malformed gold file is named, and the others are measured', async () => {
  const cwd = folderWith({ ...FILES, 'gold/a.gold.json': '{"dates":[{"text":"1/1"}]}' });
  const { code, stdout, stderr } = await vihealth(['score', '--gold', 'gold'], { cwd });
  expect(code).toBe(3);
  expect(stderr).toContain('a.gold.json was skipped: dates[0]: «1/1» does not stand in the article');
  expect(stdout).toContain('1 annotated article\n');
});

test.each([
  [['score'], 2, '--gold is missing'],
  [['score', '--gold', 'nowhere'], 2, 'no such file or folder: nowhere'],
  [['score', '--gold', 'gold/a.txt'], 2, 'is a file'],
  [['score', '--gold', 'gold', '--min', 'date=2'], 2, '--min cannot be date=2'],
  [['score', '--gold', 'gold', '--min', 'date.valu=1'], 2, 'no measure date.valu.'],
  [['score', '--gold', 'gold', '--min', 'date.valu=1'], 2, 'Did you mean date.value?'],
  [['score', '--gold', 'gold', '--min', 'unit.level=1'], 2, 'there is no measure unit.level'],
  [
    ['score', '--gold', 'gold', '-k', 'date', '--min', 'unit.value=1'],
    2,
    '--min unit.value cannot be combined with --',
  ],
  [['score', '--gold', 'gold', '--min', 'date.value=0,95'], 2, 'Write the number with a point: date.value=0.95'],
  [['score', '--gold', 'gold', '--min', 'unit.type=0.5,date.value=0,9,unit.value=1'], 2, 'a point: date.value=0.9.'],
  [['score', '--gold', 'gold', '--min', 'date.value=1,'], 2, '--min cannot be date.value=1,:'],
  [['score', '--gold', 'gold', '--compare', 'nowhere'], 2, '--compare nowhere cannot be read'],
  [['score', '--gold', 'gold', '--compare', 'gold/a.gold.json'], 2, 'is not an earlier score'],
  [['score', '--gold', 'empty'], 4, 'no annotated article in empty'],
  [['score', '--gold', 'gold', '--min', 'person.value=0.5'], 1, 'person.value: nothing was measured'],
])('%j ends with %i and says why', async (args, code, complaint) => {
  const cwd = folderWith({ ...FILES, 'empty/a.txt': 'Tin' });
  const ran = await vihealth(args, { cwd });
  expect(ran.stderr).toContain(complaint);
  expect(ran.code).toBe(code);
});

test.runIf(process.platform === 'linux')(
  'a part of the gold that cannot be read is told, and is no full score',
  async () => {
    const cwd = folderWith(FILES);
    mkdirSync(Buffer.concat([Buffer.from(join(cwd, 'gold/')), Buffer.of(0xff)]));
    const { code, stderr } = await vihealth(['score', '--gold', 'gold', '--kind', 'date'], { cwd });
    expect(stderr).toContain('was skipped');
    expect(code).toBe(3);
  },
);

test('gold without its article fails, and an article without gold', async () => {
  const lone = folderWith({ ...FILES, 'gold/z.gold.json': '{}' });
  const orphan = await vihealth(['score', '--gold', 'gold'], { cwd: lone });
  expect(orphan.stderr).toContain('z.gold.json was skipped: it has annotations and no article beside them');
  expect(orphan.code).toBe(1);
  const bare = folderWith({ ...FILES, 'gold/y.txt': 'Tin' });
  const unmarked = await vihealth(['score', '--gold', 'gold'], { cwd: bare });
  expect(unmarked.stderr).toContain('y.txt was skipped: it has no annotations beside it');
  expect(unmarked.code).toBe(1);
});

test('reporters for CI servers: floors fail as tests and as annotations', async () => {
  const cwd = folderWith({ ...FILES, summary: '' });
  const args = ['score', '--gold', 'gold', '--min', 'person.value=0.5'];
  const junit = await vihealth([...args, '--reporter', 'junit'], { cwd });
  expect(junit.stdout).toContain('<testsuite name="vihealth score"');
  expect(junit.stdout).toContain('<failure message="person.value: nothing was measured; the floor is 0.5"/>');
  const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary') };
  const github = await vihealth([...args, '--reporter', 'github'], { cwd, env });
  expect(github.stdout).toMatch(
    /^::error title=vihealth score%3A person\.value::person\.value: nothing was measured; the floor is 0\.5\n/,
  );
  expect(readFileSync(join(cwd, 'summary'), 'utf8')).toMatch(/\n\| measure \| precision \| recall \| F1 \|/);
  expect(github.code).toBe(1);
  const both = await vihealth([...args, '-r', 'text', '-f', 'json'], { cwd });
  expect(both.code).toBe(2);
});
