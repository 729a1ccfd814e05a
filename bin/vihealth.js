#!/usr/bin/env node
import { fstatSync } from 'node:fs';
import { Socket } from 'node:net';
import { main } from '../bundle/cli/main.js';

const INTERRUPTED = 130;

/**
 * A pipe that the program writes to. Node's own stream keeps the whole process waiting for a slow reader, deaf to signals.
 * @param {1 | 2} fd
 * @param {() => NodeJS.WriteStream} standard Node's stream, for terminals and files
 */
function output(fd, standard) {
  if (process.platform === 'win32') return standard();
  const stats = fstatSync(fd);
  return stats.isFIFO() || stats.isSocket() ? new Socket({ fd, readable: false, writable: true }) : standard();
}

const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // A second signal does not wait for what the first one has to tidy; the next run tidies it.
    if (interrupt.signal.aborted) process.exit(INTERRUPTED);
    interrupt.abort(signal);
  });
}
const { stdin, env } = process;
const stdout = output(1, () => process.stdout);
const stderr = output(2, () => process.stderr);
main(process.argv.slice(2), { stdin, stdout, stderr, env, signal: interrupt.signal }).then(code => {
  process.exitCode = code;
  // What still waits, for a reader or in a thread, is not waited for.
  if (interrupt.signal.aborted) process.exit();
});
