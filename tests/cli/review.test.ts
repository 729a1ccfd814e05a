import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { composeArticle } from '../../bench/articles.mjs';
import { MOST_IN_ONE_FILE } from '../../src/output/review/limits.js';
import { ENOUGH_FOR_THREADS, folderWith, inFolder, vihealth } from '../support/command.js';

const ARTICLE = 'Ngày 30/6/2023, Sở Y tế tỉnh Lào Cai báo cáo tỷ lệ tiêm chủng đạt 97,2%.\n';

/** Each file of a folder and those below it, with what it holds. */
function contents(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter(name => statSync(join(folder, name)).isFile())
      .map(name => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

test('a folder gets a page and its data, the same for any number of threads', async () => {
  const articles = Object.fromEntries(
    Array.from({ length: 320 }, (_, i) => [`${i}.txt`, composeArticle(i).slice(0, 700)]),
  );
  const cwd = folderWith(inFolder('r', { ...articles, ...ENOUGH_FOR_THREADS, 'locked.pdf': '%PDF-1.4 no' }));
  const runs = await Promise.all(
    ['1', '2'].map(jobs => vihealth(['extract', 'r', '-f', 'html', '-o', `${jobs}/`, '-j', jobs], { cwd })),
  );
  expect(runs.map(({ code }) => code)).toEqual([3, 3]);
  const [one, two] = ['1', '2'].map(name => contents(join(cwd, name)));
  expect(two).toEqual(one);
  const names = Object.keys(one!);
  expect(names).toContain('index.html');
  expect(names.filter(name => /texts-\d{4}\.js$/.test(name)).length).toBeGreaterThan(1);
  // What was skipped is told in the page.
  expect(one!['index.html']).toContain('"skipped":1,"named":[{"file":"locked.pdf","reason":"');
});

test('a file gets a page that holds all, in the language that was asked for', async () => {
  const cwd = folderWith({ 'r/a.txt': ARTICLE, 'r/b.txt': '' });
  const settings = async (
    ...args: readonly string[]
  ): Promise<{ language: string; articles: number; kinds: string[] }> => {
    const { code, stdout } = await vihealth(['extract', 'r', '-f', 'html', ...args], { cwd });
    expect(code).toBe(0);
    return JSON.parse(/id="settings">(.*?)<\/script>/.exec(stdout)![1]!);
  };
  expect(await settings()).toMatchObject({ language: null, articles: 2, rules: false });
  expect(await settings('--lang', 'vi')).toMatchObject({ language: 'vi' });
  expect(await settings('--lang', 'vi', '--headers', 'en')).toMatchObject({ language: 'en' });
  expect(await settings('--kind', 'unit,date', '--rules')).toMatchObject({ kinds: ['unit', 'date'], rules: true });
  // The language of the system changes nothing in the page.
  const vietnamese = await vihealth(['extract', 'r', '-f', 'html'], { cwd, env: { LC_ALL: 'vi_VN.UTF-8' } });
  expect(vietnamese.stdout).toBe((await vihealth(['extract', 'r', '-f', 'html'], { cwd })).stdout);
  expect((await vihealth(['extract', 'r', '-o', 'p.htm'], { cwd })).code).toBe(0);
});

test('more articles than one page holds are refused at once, with what to type', async () => {
  const many = Object.fromEntries(Array.from({ length: MOST_IN_ONE_FILE + 1 }, (_, i) => [`r/${i}.txt`, '']));
  const cwd = folderWith(many);
  const { code, stderr } = await vihealth(['extract', 'r', '-o', 'p.html'], { cwd });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `vihealth: ${MOST_IN_ONE_FILE + 1} articles are too many for one page, which holds ${MOST_IN_ONE_FILE}: give a folder, such as --output review/.\n`,
  });
  expect(readdirSync(cwd)).toEqual(['r']);
  // Of a stream nobody knows beforehand how many come.
  const input = `${JSON.stringify({ file: 'a.txt', text: '' })}\n`.repeat(MOST_IN_ONE_FILE + 1);
  const streamed = await vihealth(['extract', '--stdin-format', 'ndjson', '-o', 'p.html'], { cwd, input });
  expect(streamed.code).toBe(5);
  expect(streamed.stderr).toContain('it is too much for one page; give a folder, such as --output review/');
  expect(readdirSync(cwd)).toEqual(['r']);
});

test('the page of another program is not replaced, unless it is asked for', async () => {
  const cwd = folderWith({ 'r/a.txt': ARTICLE, 'site/index.html': '<title>mine</title>' });
  const refused = await vihealth(['extract', 'r', '-f', 'html', '-o', 'site'], { cwd });
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('site/index.html was edited or written by another program');
  expect(contents(join(cwd, 'site'))).toEqual({ 'index.html': '<title>mine</title>' });
  expect((await vihealth(['extract', 'r', '-f', 'html', '-o', 'site', '--force'], { cwd })).code).toBe(0);
  // Its own page it replaces unasked.
  expect((await vihealth(['extract', 'r', '-f', 'html', '-o', 'site'], { cwd })).code).toBe(0);
});
