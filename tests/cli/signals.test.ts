import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, constants, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/command.js';

const PROGRAM = fileURLToPath(new URL('../../bin/vihealth.js', import.meta.url));

/** A folder with a named pipe and an article. */
function folderWithPipe(): string {
  const cwd = folderWith({ 'a.txt': 'Ngày 5/3/2021.\n', 't.csv': 'old' });
  spawnSync('mkfifo', [join(cwd, 'pipe')]);
  return cwd;
}

function start(args: readonly string[], cwd: string, stdout: 'ignore' | 'pipe' = 'ignore'): ChildProcess {
  return spawn(process.execPath, [PROGRAM, 'extract', ...args], { cwd, stdio: ['pipe', stdout, 'ignore'] });
}

function ended(child: ChildProcess): Promise<number | string | null> {
  return new Promise(resolve => child.on('exit', (code, signal) => resolve(code ?? signal)));
}

/** The writing end of a named pipe, once the program waits at the other. */
async function writerOf(pipe: string): Promise<number> {
  for (;;) {
    try {
      return openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO') throw error;
      await setTimeout(20);
    }
  }
}

describe.skipIf(process.platform === 'win32')('a signal ends every waiting (POSIX)', () => {
  test.each([
    [['pipe', '-o', 't.csv'], 'SIGINT'],
    [['pipe', '-o', 't.csv'], 'SIGTERM'],
    [['--files-from', 'pipe', '-o', 't.csv'], 'SIGINT'],
  ] as const)('for the writer of a named pipe: %j, %s', async (args, signal) => {
    const cwd = folderWithPipe();
    const child = start(args, cwd);
    const writer = await writerOf(join(cwd, 'pipe'));
    child.kill(signal);
    expect(await ended(child)).toBe(130);
    closeSync(writer);
    expect(readFileSync(join(cwd, 't.csv'), 'utf8')).toBe('old');
  });

  test('for the reader of a named pipe', async () => {
    const cwd = folderWithPipe();
    const child = start(['pipe', '-o', 'out'], cwd);
    spawnSync('mkfifo', [join(cwd, 'out')]);
    const writer = await writerOf(join(cwd, 'pipe'));
    writeSync(writer, 'Tin');
    closeSync(writer);
    await setTimeout(200);
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
  });

  test('for a reader that reads no more', async () => {
    const text = 'Ngày 5/3/2021, đạt 95%. '.repeat(40);
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 140 }, (_, i) => [`r/${i}.txt`, text])));
    const child = start(['r', '-f', 'json'], cwd, 'pipe');
    // What comes is looked at once and then left.
    await new Promise(resolve => child.stdout!.once('readable', resolve));
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
  });

  test('for standard input without end', async () => {
    const child = start(['-'], folderWithPipe());
    child.stdin!.on('error', () => undefined);
    // More than the system holds for the program: once it is written, the program is reading.
    await new Promise(resolve => child.stdin!.write('Tin\n'.repeat(300_000), resolve));
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(130);
  });

  test('for a file without end', async () => {
    const cwd = folderWithPipe();
    const child = start(['pipe', '/dev/zero'], cwd);
    // The pipe is read first.
    closeSync(await writerOf(join(cwd, 'pipe')));
    await setTimeout(200);
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
  });

  test('a second signal ends the program at once', async () => {
    const cwd = folderWithPipe();
    const child = start(['pipe'], cwd);
    const writer = await writerOf(join(cwd, 'pipe'));
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
    closeSync(writer);
  });
});

test.skipIf(process.platform === 'win32')('what a named pipe brings is read and written', async () => {
  const cwd = folderWithPipe();
  const child = spawn(process.execPath, [PROGRAM, 'extract', 'pipe', '-q', '-k', 'date'], { cwd });
  const writer = await writerOf(join(cwd, 'pipe'));
  writeSync(writer, 'Năm 2020.\n');
  closeSync(writer);
  let out = '';
  for await (const chunk of child.stdout) out += chunk;
  expect(out).toMatch(/^pipe,/m);
});
