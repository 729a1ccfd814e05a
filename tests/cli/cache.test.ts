import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, vihealth } from '../support/command.js';

/** Enough for two threads. */
const REPORTS = Object.fromEntries(
  Array.from({ length: 310 }, (_, i) => [
    `r/${i}.txt`,
    `Ngày 3/4/2020, huyện Mê Linh có ${i + 2} ca sốt xuất huyết.\n`,
  ]),
);
const FEW = { 'r/a.txt': 'Năm 2020 có 40 ca.\n', 'r/b.txt': 'Sở Y tế tỉnh Lào Cai đạt 95%.\n', 'r/c.txt': '' };

function entriesIn(cache: string): string[] {
  return readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name !== 'CACHEDIR.TAG')
    .map(entry => join(entry.parentPath, entry.name));
}

test.each(['csv', 'sqlite', 'xlsx'])(
  '%s: the output is that of a full run, whatever the number of threads',
  async format => {
    const cwd = folderWith(REPORTS);
    const run = async (name: string, ...more: readonly string[]): Promise<{ output: Buffer; stderr: string }> => {
      const { code, stderr } = await vihealth(['extract', 'r', '-o', `${name}.${format}`, ...more], { cwd });
      expect(code).toBe(0);
      return { output: readFileSync(join(cwd, `${name}.${format}`)), stderr };
    };
    const first = await run('first', '--cache', 'c', '-j', '2');
    expect(first.stderr).not.toContain('from the cache');
    writeFileSync(join(cwd, 'r/7.txt'), 'Năm 2020 có 40 ca.\n');
    writeFileSync(join(cwd, 'r/new.txt'), 'Sở Y tế tỉnh Lào Cai đạt 95%.\n');
    renameSync(join(cwd, 'r/9.txt'), join(cwd, 'r/other.txt'));
    const full = await run('full', '-j', '1');
    for (const jobs of ['1', '2']) {
      const again = await run(`again-${jobs}`, '--cache', 'c', '-j', jobs);
      expect(again.output.equals(full.output)).toBe(true);
      expect(again.stderr).toContain(`${jobs === '1' ? 308 : 311} from the cache`);
    }
  },
);

test('other settings find nothing of what was kept with these', async () => {
  const cwd = folderWith({ ...FEW, 'w.csv': 'sort,text,kind\n', 'd.csv': 'file,date\na.txt,2021-05-06\n' });
  const fromCache = async (...more: readonly string[]): Promise<string | undefined> => {
    const { stderr } = await vihealth(['extract', 'r', '--cache', 'c', ...more], { cwd });
    return /(\d+) from the cache/.exec(stderr)?.[1];
  };
  expect(await fromCache()).toBeUndefined();
  expect(await fromCache()).toBe('3');
  expect(await fromCache('--rules')).toBeUndefined();
  expect(await fromCache('-k', 'date')).toBeUndefined();
  expect(await fromCache('-f', 'json')).toBeUndefined();
  expect(await fromCache('--reference-date', '2020-01-01')).toBeUndefined();
  // The day of one article is its own business.
  expect(await fromCache('--dates', 'd.csv')).toBe('2');
  expect(await fromCache()).toBe('3');
});

test('damaged and foreign entries are named, left out and made anew', async () => {
  const cwd = folderWith(FEW);
  const run = () => vihealth(['extract', 'r', '--cache', 'c'], { cwd });
  const { stdout } = await run();
  const [one, other] = entriesIn(join(cwd, 'c')) as [string, string];
  writeFileSync(one, readFileSync(other));
  const again = await run();
  expect(again.code).toBe(0);
  expect(again.stdout).toBe(stdout);
  expect(again.stderr).toContain('vihealth: --cache c: 1 entry was damaged and is rebuilt.');
  const last = await run();
  expect(last.stderr).not.toContain('damaged');
  expect(last.stderr).toContain('3 from the cache');
  for (const path of entriesIn(join(cwd, 'c')))
    writeFileSync(path, readFileSync(path, 'utf8').replace('40 ca', '41 ca'));
  const tampered = await vihealth(['extract', 'r', '--cache', 'c', '--lang', 'vi'], { cwd });
  expect(tampered.stdout).toBe(stdout);
  expect(tampered.stderr).toContain('1 mục bị hỏng, đã tạo lại');
});

test('where nothing can be kept the output is whole', async () => {
  const shelves = Array.from({ length: 256 }, (_, i) => [`c/${i.toString(16).padStart(2, '0')}`, '']);
  const tag =
    'Signature: 8a477f597d28d172789f06886806bc55\n# This folder is a cache of vihealth. It may be deleted at any time.\n';
  const cwd = folderWith({ ...FEW, ...Object.fromEntries(shelves), 'c/CACHEDIR.TAG': tag });
  const { code, stdout, stderr } = await vihealth(['extract', 'r', '--cache', 'c'], { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: (await vihealth(['extract', 'r'], { cwd })).stdout });
  expect(stderr).toContain('vihealth: --cache c: 3 articles could not be kept there; the output is whole.');
});

test.each(['r', 'r/a.txt', 'r/a.txt/c'])('a cache does not go into %s', async place => {
  const cwd = folderWith(FEW);
  const { code, stderr } = await vihealth(['extract', 'r', '--cache', place], { cwd });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `vihealth: --cache ${place} holds other files: give a folder that is empty or not there yet, such as --cache .vihealth-cache.\n`,
  });
  expect(readdirSync(join(cwd, 'r')).sort()).toEqual(['a.txt', 'b.txt', 'c.txt']);
});

test('records are kept as well; what cannot be read is not', async () => {
  const cwd = folderWith();
  const input = '{"file":"a","text":"Năm 2020"}\nno\n{"file":"b","text":"Năm 2021"}\n';
  const run = () => vihealth(['extract', '--stdin-format', 'ndjson', '--keep-skipped', '--cache', 'c'], { cwd, input });
  const first = await run();
  const again = await run();
  expect(again.stdout).toBe(first.stdout);
  expect(again.stderr).toContain('2 from the cache');
  expect(entriesIn(join(cwd, 'c'))).toHaveLength(2);
});
