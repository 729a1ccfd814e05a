import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import type { main as Main } from '../../src/cli/main.js';
import { folderWith } from '../support/command.js';

// The built program: it loads its modules by their names in `dist`.
const { main } = (await import(new URL('../../dist/cli/main.js', import.meta.url).href)) as {
  readonly main: typeof Main;
};

/** A terminal that keeps what it is sent. */
function terminal(): Writable & { isTTY: boolean; text: string } {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      shown.text += String(chunk);
      done();
    },
  });
  const shown = Object.assign(stream, { isTTY: true, text: '' });
  return shown;
}

test.each([
  ['on the terminal itself: no line of progress among them', [], false],
  ['in a file: progress is shown', ['-o'], true],
])('rows %s', async (_, output, shows) => {
  const cwd = folderWith({ 'r/a.txt': 'Năm 2020.', 'r/b.txt': 'Năm 2021.' });
  const [stdout, stderr] = [terminal(), terminal()];
  const target = output.flatMap(flag => [flag, `${cwd}/t.csv`]);
  const code = await main(['extract', `${cwd}/r`, '-j', '1', '--lang', 'en', ...target], {
    stdin: Readable.from([]),
    stdout,
    stderr,
    env: {},
    signal: new AbortController().signal,
  });
  expect(code).toBe(0);
  expect(stderr.text.includes(' of 2 files')).toBe(shows);
  // What was shown is cleared before the summary.
  if (shows) expect(stderr.text).toContain('\r\u001b[K2 files read');
});
