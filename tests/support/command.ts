import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, onTestFinished } from 'vitest';

const PROGRAM = fileURLToPath(new URL('../../bin/vihealth.js', import.meta.url));

export interface Ran {
  /** Exit code, or the name of the signal that ended it. */
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program as a user does: a process of its own. Messages are in English unless `env` says otherwise. */
export function vihealth(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return run(PROGRAM, args, options);
}

/** Runs a copy of the built program that stands in a folder, with that folder as the current one. */
export function vihealthIn(folder: string, args: readonly string[], input: string): Promise<Ran> {
  return run(join(folder, 'bin/vihealth.js'), args, { cwd: folder, input });
}

function run(program: string, args: readonly string[], options: RunOptions): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: options.cwd,
    env: { ...process.env, CI: '', LC_ALL: 'en_US.UTF-8', NO_COLOR: '', ...options.env },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', chunk => out.push(chunk));
  child.stderr.on('data', chunk => err.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code: code ?? signal!, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}

/** Runs the built program with a line of input at a time, each sent when the answer to the one before has come. */
export async function vihealthInTurns(args: readonly string[], lines: readonly string[]): Promise<readonly string[]> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers: string[] = [];
  const out = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const line of lines) {
    child.stdin.write(`${line}\n`);
    const { value, done } = await out.next();
    if (done) break;
    answers.push(value);
  }
  child.stdin.end();
  return answers;
}

/** A folder of its own for one test, with these files in it; removed when the test ends. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'vihealth-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Files with the name of a folder before theirs. */
export function inFolder<Content>(
  folder: string,
  files: Readonly<Record<string, Content>>,
): Readonly<Record<string, Content>> {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));
}

/** Articles without words, which are read at once and are enough for a run to take three threads. */
export const ENOUGH_FOR_THREADS: Readonly<Record<string, string>> = Object.fromEntries(
  ['x', 'y', 'z'].map(name => [`~${name}.txt`, ' '.repeat(3_600_000)]),
);

/** A folder of its own for all tests of a file, removed after the last; called while the file is read or in `beforeAll`. */
export function folderOfFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vihealth-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
