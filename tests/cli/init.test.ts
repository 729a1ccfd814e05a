import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, vihealth } from '../support/command.js';

const GITHUB = '.github/workflows/vihealth.yml';

test('workflows for both servers, with what to do next; a second run leaves them', async () => {
  const cwd = folderWith({ 'reports/a.txt': 'Tin' });
  const first = await vihealth(['init'], { cwd });
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toContain(`${GITHUB} written\n.gitlab-ci.yml written\nNext: write the expectations with`);
  const github = readFileSync(join(cwd, GITHUB), 'utf8');
  expect(github).toMatch(/^ {6}- run: \|\n {10}npx --yes vihealth@\d+\.\d+\.\d+ check reports --reporter github\n$/m);
  expect(github).toContain('permissions:\n  contents: read\n');
  const gitlab = readFileSync(join(cwd, '.gitlab-ci.yml'), 'utf8');
  expect(gitlab).toContain('check reports --reporter junit > vihealth-1.xml\n');
  expect((await vihealth(['init'], { cwd })).stdout).toContain(`${GITHUB} is already there`);
});

test('a workflow of other content is not overwritten without --force', async () => {
  const cwd = folderWith({ '.gitlab-ci.yml': 'build: {}\n' });
  const { code, stderr } = await vihealth(['init', 'bài viết', '--gold', "g'd"], { cwd });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining('.gitlab-ci.yml already exists and differs'),
  });
  expect(existsSync(join(cwd, GITHUB))).toBe(false);
  expect((await vihealth(['init', 'bài viết', '--gold', "g'd", '--force'], { cwd })).code).toBe(0);
  const github = readFileSync(join(cwd, GITHUB), 'utf8');
  expect(github).toContain("check 'bài viết' --reporter github\n");
  expect(github).toContain("score --gold 'g'\\''d' --reporter github\n");
});

test('--ci chooses the server', async () => {
  const cwd = folderWith();
  await vihealth(['init', '--ci', 'gitlab'], { cwd });
  expect(existsSync(join(cwd, GITHUB))).toBe(false);
  writeFileSync(join(cwd, 'x'), '');
  expect((await vihealth(['init', '--ci', 'jenkins'], { cwd })).code).toBe(2);
});
