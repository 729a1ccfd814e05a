import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, vihealth } from '../support/command.js';

const ARTICLES = {
  'reports/a.txt': 'Ngày 12/3/2021, Sở Y tế tỉnh Lâm Đồng họp.\n',
  'reports/b.txt': 'Năm 2020, 85% trẻ được tiêm.\n',
};

test('update writes expectations, check holds them, and an edit shows', async () => {
  const cwd = folderWith(ARTICLES);
  const env = { CI: '' };
  const fresh = await vihealth(['check', 'reports'], { cwd, env });
  expect(fresh).toMatchObject({ code: 0, stderr: '' });
  expect(fresh.stdout).toContain('2 articles: 2 without expectation');
  expect((await vihealth(['check', 'reports', '--strict'], { cwd, env })).code).toBe(1);

  const update = await vihealth(['check', 'reports/a.txt', '--update'], { cwd, env });
  expect(update.stdout).toBe('reports/a.txt: expectation written\n1 article: 1 updated\n');
  const check = await vihealth(['check', 'reports'], { cwd, env });
  expect(check.stdout).toBe('reports/b.txt: no expectation\n2 articles: 1 as expected, 1 without expectation\n');
  expect(check.code).toBe(0);

  writeFileSync(join(cwd, 'reports/a.txt'), ARTICLES['reports/a.txt'].replace('12/3', '13/3'));
  const edited = await vihealth(['check', 'reports'], { cwd, env });
  expect(edited.code).toBe(1);
  expect(edited.stdout).toContain('line 1: changed date “13/3/2021” 2021-03-13');
  expect(edited.stdout).toContain('value: "2021-03-12" → "2021-03-13"');
  const again = await vihealth(['check', 'reports/a.txt', '-u'], { cwd, env });
  expect(again.code).toBe(0);
  expect(again.stdout).toContain('reports/a.txt: expectation updated\n');
  expect((await vihealth(['check', 'reports/a.txt'], { cwd, env })).code).toBe(0);
});

test('an expectation is compared with what the options give that it was made with', async () => {
  const cwd = folderWith({ 'a.txt': Buffer.from("So*? Y te^' ti?nh Ho`a Bi`nh ho.p nga`y 27/2.\n") });
  const options = ['--encoding', 'viqr', '--tone-style', 'new', '--reference-date', '2021-03-01'];
  await vihealth(['check', 'a.txt', '-u', ...options], { cwd, env: { CI: '' } });
  const kept = JSON.parse(readFileSync(join(cwd, 'a.txt.expected.json'), 'utf8'));
  expect(kept).toMatchObject({
    encoding: 'viqr',
    date: '2021-03-01',
    entities: [{ name: 'Sở Y tế tỉnh Hoà Bình' }, {}],
  });
  expect((await vihealth(['check', 'a.txt', ...options], { cwd })).code).toBe(0);
  expect((await vihealth(['check', 'a.txt', ...options.slice(0, 2)], { cwd })).code).toBe(1);
});

test('on a CI server nothing is updated, unless it is forced', async () => {
  const cwd = folderWith(ARTICLES);
  const refused = await vihealth(['check', 'reports', '--update'], { cwd, env: { CI: 'true' } });
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('--force');
  expect((await vihealth(['check', 'reports', '--update', '--force'], { cwd, env: { CI: 'true' } })).code).toBe(0);
});

test('an orphan fails; a malformed expectation is named with its field', async () => {
  const cwd = folderWith({ ...ARTICLES, 'reports/c.txt.expected.json': '{}' });
  const orphan = await vihealth(['check', 'reports'], { cwd });
  expect(orphan.code).toBe(1);
  expect(orphan.stdout).toContain('reports/c.txt.expected.json: an expectation without its article');

  const other = folderWith({ ...ARTICLES, 'reports/a.txt.expected.json': '{"media":"text/plain"}' });
  const malformed = await vihealth(['check', 'reports'], { cwd: other });
  expect(malformed.code).toBe(3);
  expect(malformed.stdout).toContain('reports/a.txt: the expectation is malformed: confidence is missing');
  expect(readFileSync(join(other, 'reports/a.txt.expected.json'), 'utf8')).toBe('{"media":"text/plain"}');
});

test('an expectation of another contract is named as such, and update writes it again', async () => {
  const cwd = folderWith(ARTICLES);
  const env = { CI: '' };
  const kept = join(cwd, 'reports/a.txt.expected.json');
  await vihealth(['check', 'reports/a.txt', '--update'], { cwd, env });
  const written = readFileSync(kept, 'utf8');
  // Contract 1 did not say which contract it was.
  writeFileSync(kept, written.replace(/ *"schema".*\n/, ''));
  const old = await vihealth(['check', 'reports/a.txt'], { cwd, env });
  expect(old.code).toBe(1);
  expect(old.stdout).toContain(
    'written under contract vihealth/1, and this version writes vihealth/2: write it again with --update',
  );
  await vihealth(['check', 'reports/a.txt', '--update'], { cwd, env });
  expect(readFileSync(kept, 'utf8')).toBe(written);
});

test('on a CI server an article without expectation fails, and so does a folder without any', async () => {
  const cwd = folderWith(ARTICLES);
  const { code, stdout } = await vihealth(['check', 'reports'], { cwd, env: { CI: 'true' } });
  expect(code).toBe(1);
  expect(stdout).toContain('reports/a.txt: there is no expectation for it: write one with --update');
});

test.skipIf(process.platform === 'win32')('expectations that cannot be written: exit code 5', async () => {
  const cwd = folderWith({ ...ARTICLES, 'reports/a.txt.expected.json': '{}' });
  chmodSync(join(cwd, 'reports/a.txt.expected.json'), 0o444);
  const { code, stderr } = await vihealth(['check', 'reports', '--update'], { cwd });
  expect(stderr).toContain('a.txt.expected.json could not be written: it is read-only');
  expect(code).toBe(5);
});

test('the page of a run goes into the summary of the step', async () => {
  const cwd = folderWith({ ...ARTICLES, summary: 'before\n' });
  const env = { CI: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'summary') };
  const { stdout } = await vihealth(['check', 'reports', '-r', 'github'], { cwd, env });
  expect(stdout).toMatch(/^::error file=reports\/a\.txt,title=vihealth check::/);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('2 articles: 2 without expectation');
  expect(readFileSync(join(cwd, 'summary'), 'utf8')).toMatch(/^before\n### vihealth check\n\n2 articles: /);
});
