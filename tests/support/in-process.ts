import { Readable, Writable } from 'node:stream';
import type { main } from '../../src/cli/main.js';
import type { Ran, RunOptions } from './command.js';

/** The built program, whose modules are loaded once for all tests of a worker. */
let loaded: { readonly main: typeof main } | undefined;

/**
 * Runs the built program in this process: a tenth of the time of a process of its own. For tests of what a command says, not of
 * signals, threads or the process.
 */
export async function vihealthHere(
  args: readonly string[],
  { cwd = '.', input = '', env = {} }: RunOptions = {},
): Promise<Ran> {
  loaded ??= (await import(new URL('../../dist/cli/main.js', import.meta.url).href)) as { readonly main: typeof main };
  const before = process.cwd();
  const [stdout, stderr] = [new Collected(), new Collected()];
  process.chdir(cwd);
  try {
    const stdin = Readable.from([Buffer.from(input)]);
    const signal = new AbortController().signal;
    const streams = { stdin, stdout, stderr, env: { LC_ALL: 'en_US.UTF-8', ...env }, signal };
    const code = await loaded.main(args, streams);
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    process.chdir(before);
  }
}

class Collected extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer | string, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(Buffer.from(chunk));
    done();
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString();
  }
}
