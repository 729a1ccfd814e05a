import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ENOUGH_FOR_THREADS, folderWith, vihealth } from './support/command.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PROGRAM = join(ROOT, 'executable', process.platform === 'win32' ? 'vihealth.exe' : 'vihealth');

/** Runs the executable without anything of Node or the project in its surroundings. */
function run(args: readonly string[], cwd: string) {
  const { status, stdout } = spawnSync(PROGRAM, args, { cwd, env: { LC_ALL: 'en_US.UTF-8', PATH: '' } });
  return { status, bytes: stdout };
}

describe.skipIf(!existsSync(PROGRAM))('the executable (skipped where `npm run executable` has not made it)', () => {
  const articles = join(ROOT, 'fixtures/articles');
  const office = join(ROOT, 'fixtures/office');

  test.each(['csv', 'tsv', 'json', 'ndjson'])('writes the same bytes as the program, as %s', async format => {
    const args = ['extract', articles, office, '--quiet', '--format', format];
    const { stdout } = await vihealth(args);
    const { bytes } = run(args, ROOT);
    expect(bytes.toString()).toBe(stdout);
  });

  test.each(['tables.xlsx', 'tables.sqlite', 'review.html'])('writes the same file as the program, %s', async name => {
    const [folder, other] = [folderWith(), folderWith()];
    expect(run(['extract', articles, '--quiet', '--output', name], folder).status).toBe(0);
    await vihealth(['extract', articles, '--quiet', '--output', name], { cwd: other });
    expect(readFileSync(join(folder, name)).equals(readFileSync(join(other, name)))).toBe(true);
  });

  test('writes the same folder as the program, with the review page', async () => {
    const [folder, other] = [folderWith(), folderWith()];
    const args = ['extract', articles, '--quiet', '--format', 'html', '--output', 'review/'];
    expect(run(args, folder).status).toBe(0);
    await vihealth(args, { cwd: other });
    const files = readdirSync(join(other, 'review'), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => relative(other, join(entry.parentPath, entry.name)));
    expect(files.length).toBeGreaterThan(3);
    expect(readdirSync(join(folder, 'review'), { recursive: true })).toHaveLength(files.length + 1);
    for (const file of files) {
      expect(readFileSync(join(folder, file)).equals(readFileSync(join(other, file))), file).toBe(true);
    }
  });

  test('reads a settings file', async () => {
    const cwd = folderWith({ 'vihealth.config.json': '{ "format": "ndjson" }' });
    const { stdout, code } = await vihealth(['config'], { cwd });
    const { status, bytes } = run(['config'], cwd);
    expect({ status, text: bytes.toString() }).toEqual({ status: code, text: stdout });
  });

  test('works on several threads', async () => {
    const line = 'Ngày 5/3/2021, Sở Y tế tỉnh Lào Cai cho biết 95% trẻ đã tiêm.\n';
    const articles = Array.from({ length: 40 }, (_, i) => ({ file: `${i}.txt`, text: line.repeat(3) }));
    const enough = Object.entries(ENOUGH_FOR_THREADS).map(([file, text]) => ({ file, text }));
    const records = [...enough, ...articles].map(record => JSON.stringify(record)).join('\n');
    const args = ['extract', '--quiet', '--jobs', '2', '--stdin-format', 'ndjson'];
    const { stdout } = spawnSync(PROGRAM, args, { input: records });
    expect(stdout.toString()).toBe((await vihealth(args, { input: records })).stdout);
  });

  test('tells its version and its exit codes as the program does', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
    expect(run(['--version'], ROOT).bytes.toString()).toBe(`${version}\n`);
    expect(run(['extrakt'], ROOT).status).toBe(2);
  });
});
