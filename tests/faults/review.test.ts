import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { copyOfProgram } from './program.js';

const program = copyOfProgram();
const at = (name: string): string => `${program.folder}/${name}`;
const extract = ['extract', 'r', '-f', 'html', '-o', 'review/', '-q'];
const WRITER = 'output/review/folder-writer.js';

/** The data to which the page leads. */
const shown = (): string => /data-[0-9a-f]{16}/.exec(readFileSync(at('review/index.html'), 'utf8'))![0];

beforeEach(async () => {
  for (const name of ['review', 'r']) rmSync(at(name), { recursive: true, force: true });
  mkdirSync(at('r'));
  writeFileSync(at('r/a.txt'), 'Ngày 5/3/2021, Sở Y tế tỉnh Lào Cai đạt 95%.\n');
  await program.run(extract);
  writeFileSync(at('r/a.txt'), 'Ngày 6/3/2021, Sở Y tế tỉnh Lào Cai đạt 96%.\n');
});

describe('a review page changes whole', () => {
  test.each([
    ['before the data has its name', /await rename\(this\.#temporary, place\)/],
    ['before the page takes its place', /await writeWhole\(/],
    ['before the old data is removed', /await this\.#clear\(name\)/],
  ])('killed %s: the page leads to data that is whole, and the next run leaves only the new', async (_, place) => {
    const kill = "process.kill(process.pid, 'SIGKILL'); ";
    const killed = await program.withFault(
      WRITER,
      place,
      found => kill + found,
      () => program.run(extract),
    );
    expect(killed.code).toBe(process.platform === 'win32' ? 1 : 'SIGKILL');
    expect(readdirSync(at(`review/${shown()}`))).toHaveLength(5);
    expect((await program.run(extract)).code).toBe(0);
    expect(readdirSync(at('review')).sort()).toEqual([shown(), 'index.html']);
    expect(readFileSync(at(`review/${shown()}/texts-0001.js`), 'utf8')).toContain('6/3/2021');
  });

  test('a disk that is full: the old page stays, nothing is left beside it, and it is told', async () => {
    const before = [shown(), 'index.html'];
    const full = "throw Object.assign(new Error('no room'), { code: 'ENOSPC' }); ";
    const { code, stderr } = await program.withFault(
      WRITER,
      /await writeFile\(/,
      found => full + found,
      () => program.run(extract),
    );
    expect({ code, stderr }).toEqual({ code: 5, stderr: expect.stringContaining('the disk is full') });
    expect(readdirSync(at('review')).sort()).toEqual(before);
  });
});
