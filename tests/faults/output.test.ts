import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { RECORD_NAME } from '../../src/output/written.js';
import { shell } from '../support/shell.js';
import { copyOfProgram } from './program.js';

const TABLES = [
  'documents.csv',
  'dates.csv',
  'people.csv',
  'positions.csv',
  'units.csv',
  'indicators.csv',
  'quantities.csv',
  'datapackage.json',
];
const RENAME = /await rename\(this\.temporary, this\.path\);/;

const program = copyOfProgram();
const at = (name: string): string => join(program.folder, name);
/** What stands in the folder, but for the record of what was written. */
const contents = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(at('t'))
      .filter(name => name !== RECORD_NAME)
      .map(name => [name, readFileSync(at(`t/${name}`), 'utf8')]),
  );

beforeEach(() => {
  for (const name of ['t', 'r', 'out.csv', 'link.csv']) rmSync(at(name), { recursive: true, force: true });
  mkdirSync(at('t'));
  mkdirSync(at('r'));
  writeFileSync(at('r/a.txt'), 'Ngày 5/3/2021, Sở Y tế tỉnh Lào Cai đạt 95%.\n');
});

const extract = ['extract', 'r', '-o', 't/', '-q'];

describe('tables of a folder change together', () => {
  test.each(TABLES.map((_, i) => i + 1))('killed at rename %i: the next run leaves all new', async nth => {
    for (const name of TABLES) writeFileSync(at(`t/${name}`), 'old');
    const kill = `if (++globalThis.renames === ${nth}) process.kill(process.pid, 'SIGKILL');`;
    const killed = await program.withFault(
      'output/file-destination.js',
      RENAME,
      found => `globalThis.renames ??= 0; ${kill} ${found}`,
      () => program.run(extract),
    );
    expect(killed.code).toBe(process.platform === 'win32' ? 1 : 'SIGKILL');
    // Another run that writes into the folder finishes what was begun.
    await program.run(['extract', 'r', '-k', 'date', '-f', 'json', '-o', 't/other.json', '-q']);
    const after = contents();
    expect(Object.keys(after).sort()).toEqual([...TABLES, 'other.json'].sort());
    for (const name of TABLES) expect(after[name]).toMatch(/^(?:file,|\{)/);
  });

  test.each(TABLES.map((_, i) => i + 1))('a rename %i that fails: all stay old', async nth => {
    for (const name of TABLES.slice(1)) writeFileSync(at(`t/${name}`), 'old');
    const fail = `if (++globalThis.renames === ${nth}) throw Object.assign(new Error('no'), { code: 'EACCES' });`;
    const { code, stderr } = await program.withFault(
      'output/file-destination.js',
      RENAME,
      found => `globalThis.renames ??= 0; ${fail} ${found}`,
      () => program.run(extract),
    );
    expect({ code, stderr }).toEqual({ code: 5, stderr: expect.stringContaining('no permission to write there') });
    expect(contents()).toEqual(Object.fromEntries(TABLES.slice(1).map(name => [name, 'old'])));
  });
});

test('what a killed run left is cleared by the next one, and nothing else is', async () => {
  writeFileSync(at('t/.t.csv.tmp'), 'of someone else');
  const killed = await program.withFault(
    'output/file-destination.js',
    RENAME,
    found => `process.kill(process.pid, 'SIGKILL'); ${found}`,
    () => program.run(['extract', 'r', '-o', 't/t.csv', '-q']),
  );
  expect(killed.code).not.toBe(0);
  expect(Object.keys(contents())).toHaveLength(2);
  expect((await program.run(['extract', 'r', '-o', 't/t.csv', '-q'])).code).toBe(0);
  expect(Object.keys(contents())).toEqual(['.t.csv.tmp', 't.csv']);
});

test('a record whose name no file can have costs itself', async () => {
  const names = ['a', '', '..', '../../b', 'x'.repeat(300), 'nul\0l', 'a/deep', '..\\..\\c', 'C:\\d'];
  const input = names.map(file => `${JSON.stringify({ file, text: 'Năm 2020.' })}\n`).join('');
  const ran = await program.run(['extract', '--stdin-format', 'ndjson', '-f', 'brat', '-o', 't/'], input);
  expect(ran.code).toBe(3);
  expect(ran.stderr.match(/its name cannot be that of a file in the folder; rename it/g)).toHaveLength(3);
  const files = readdirSync(at('t'), { recursive: true }).map(name => String(name).replaceAll('\\', '/'));
  expect(files.filter(name => name.endsWith('.ann')).sort()).toEqual(
    ['C_/d.ann', 'a.ann', 'a/deep.ann', 'b.ann', 'c.ann', 'nul_l.ann'].sort(),
  );
  expect(readdirSync(program.folder).filter(name => /\.(?:ann|txt)$/.test(name))).toEqual([]);
});

describe.skipIf(process.platform === 'win32')('links, modes and standard input (POSIX)', () => {
  test('a link that leads to no file yet is followed, not replaced', async () => {
    symlinkSync('t/new.csv', at('link.csv'));
    expect((await program.run(['extract', 'r', '-o', 'link.csv', '-q'])).code).toBe(0);
    expect(readFileSync(at('t/new.csv'), 'utf8')).toMatch(/^file,/);
    symlinkSync('circle', at('t/circle'));
    expect((await program.run(['extract', 'r', '-f', 'csv', '-o', 't/circle', '-q'])).code).toBe(5);
  });

  test('the file that is standard input is not written over', async () => {
    const line = `${JSON.stringify({ file: 'a', text: 'Năm 2020.' })}\n`;
    writeFileSync(at('t/a.ndjson'), line);
    const run = `"${process.execPath}" bin/vihealth.js extract`;
    for (const args of ['--stdin-format ndjson -o t/a.ndjson', '- -o t/../t/a.ndjson']) {
      const { status, stderr } = shell(`${run} ${args} < t/a.ndjson`, program.folder);
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('one of the files to be read') });
    }
    expect(readFileSync(at('t/a.ndjson'), 'utf8')).toBe(line);
  });

  test('in place: modes stay, and where a file is read-only none is touched', async () => {
    writeFileSync(at('r/b.txt'), 'Uỷ ban\n');
    chmodSync(at('r/b.txt'), 0o640);
    expect((await program.run(['normalize', 'r', '--in-place', '-q'])).code).toBe(0);
    expect(readFileSync(at('r/b.txt'), 'utf8')).toBe('Ủy ban\n');
    expect(statSync(at('r/b.txt')).mode & 0o777).toBe(0o640);
    writeFileSync(at('r/b.txt'), 'Uỷ ban\n');
    writeFileSync(at('r/c.txt'), 'Uỷ ban\n');
    chmodSync(at('r/c.txt'), 0o444);
    const { code, stderr } = await program.run(['normalize', 'r', '--in-place']);
    expect({ code, stderr }).toEqual({ code: 5, stderr: expect.stringContaining('c.txt could not be written') });
    expect(readFileSync(at('r/b.txt'), 'utf8')).toBe('Uỷ ban\n');
  });
});
