import { expect, test } from 'vitest';
import { composeArticle } from '../../bench/articles.mjs';
import { violations } from '../../src/schema/validate.js';
import { ENOUGH_FOR_THREADS, folderWith, vihealth, vihealthInTurns } from '../support/command.js';

/** Some batches for each thread. */
const COUNT = 200;

const articles = {
  ...Object.fromEntries(
    Array.from({ length: COUNT }, (_, i) => [`${i % 7}/${i}.txt`, composeArticle(i).slice(0, 400)]),
  ),
  ...ENOUGH_FOR_THREADS,
};

test('the output is the same, byte for byte, for any number of threads', async () => {
  const folder = folderWith(articles);
  for (const format of ['csv', 'json']) {
    const outputs = new Set<string>();
    for (const jobs of ['1', '2', '3']) {
      const { code, stdout, stderr } = await vihealth(['extract', folder, '--format', format, '--jobs', jobs]);
      expect(code, stderr).toBe(0);
      outputs.add(stdout);
    }
    expect(outputs.size).toBe(1);
  }
});

/** Tells on standard error how every thread of a run ended: with an error where it could not begin. */
const WITNESS = `
  import threads from 'node:worker_threads';
  import { syncBuiltinESMExports } from 'node:module';
  if (threads.isMainThread) {
    threads.Worker = class extends threads.Worker {
      constructor(...args) {
        super(...args);
        this.once('message', () => console.error('a thread answered'));
        this.once('error', error => console.error('a thread failed: ' + error.message));
      }
    };
    syncBuiltinESMExports();
  }`;

test('the threads of the built program begin and answer: where they cannot, the run does their work and says nothing', async () => {
  const folder = folderWith(articles);
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(WITNESS)}` };
  const { code, stderr } = await vihealth(['extract', folder, '--jobs', '2', '--quiet'], { env });
  expect(code, stderr).toBe(0);
  expect(stderr.trim().split('\n')).toEqual(['a thread answered', 'a thread answered']);
});

test.each(['0', '-1', '1.5', 'many', '1000'])('--jobs %s is refused with what to type instead', async jobs => {
  const { code, stderr } = await vihealth(['extract', '.', `--jobs=${jobs}`]);
  expect(code).toBe(2);
  expect(stderr).toContain('type a whole number from 1 to 999');
});

test('a line of JSON per article comes in, a line per article goes out, in order; a bad line costs itself', async () => {
  const line = (file: string, text: string) => JSON.stringify({ file, text, source: 'passed over' });
  const input = [
    line('b.txt', 'Ngày 5/3/2021.\u2028Hết.'),
    '',
    '{"file":',
    '[1]',
    '{"file":"x"}',
    line('a.txt', 'Năm 2020'),
  ];
  const { code, stdout, stderr } = await vihealth(['extract', '--stdin-format', 'ndjson', '--jobs', '2'], {
    input: input.join('\n'),
  });
  expect(code).toBe(3);
  const documents = stdout
    .trimEnd()
    .split('\n')
    .map(text => JSON.parse(text));
  expect(documents.map(({ file, entities }) => [file, entities[0].value])).toEqual([
    ['b.txt', '2021-03-05'],
    ['a.txt', '2020'],
  ]);
  expect(stderr).toContain('-:3 was skipped: malformed: the line is not JSON');
  expect(stderr).toContain('-:4 was skipped: malformed: "file" must be a string');
  expect(stderr).toContain('-:5 was skipped: malformed: "text" must be a string');
});

test.each(['1', '2'])('with %s jobs each record is answered before the next is sent', async jobs => {
  const lines = ['a', 'b', 'c'].map(file => JSON.stringify({ file, text: 'Năm 2020' }));
  const answers = await vihealthInTurns(['extract', '--stdin-format', 'ndjson', '--jobs', jobs], lines);
  expect(answers.map(answer => JSON.parse(answer).file)).toEqual(['a', 'b', 'c']);
});

test('a record whose text has lost letters is warned of as a file is', async () => {
  const broken = Buffer.concat([Buffer.from('{"file":"a","text":"số '), Buffer.of(0xff), Buffer.from(' đạt 5%"}\n')]);
  const input = Buffer.concat([broken, Buffer.from('{"file":"b","text":"đạt 5%"}\n')]);
  const { code, stdout, stderr } = await vihealth(['extract', '--stdin-format', 'ndjson', '-q'], { input });
  const warnings = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).warnings);
  expect(warnings).toEqual([[{ code: 'replaced', message: '1 character could not be read and is lost', line: 1 }], []]);
  expect(stderr).toBe('vihealth: a:1: letters are lost, the first of them here (read as utf-8).\n');
  expect(code).toBe(0);
});

test.each(['1', '2'])('--keep-skipped, %s jobs: a line for each record, in order, and exit code 0', async jobs => {
  const lines = [
    '{"file":"a","text":"Năm 2020"}',
    '{"file":"b \\u0007"}',
    'not JSON',
    '{"text":3,"file":"c"}',
    `{"file":"long","text":${' '.repeat(1_000_001)}3}`,
    '{"file":"d","text":""}',
  ];
  const args = ['extract', '--stdin-format', 'ndjson', '--keep-skipped', '--jobs', jobs];
  const { code, stdout } = await vihealth(args, { input: lines.join('\n') });
  expect(code).toBe(0);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  const skipped = (file: string, reason: string) => ({ file, skipped: { code: 'malformed', reason } });
  expect(answers).toEqual([
    expect.objectContaining({ file: 'a' }),
    skipped('b \u0007', '"text" must be a string'),
    skipped('-:3', 'the line is not JSON'),
    skipped('c', '"text" must be a string'),
    skipped('long', '"text" must be a string'),
    expect.objectContaining({ file: 'd' }),
  ]);
  for (const answer of answers) expect(violations(answer, 'skipped' in answer ? 'skipped' : 'document')).toEqual([]);
});

test('--keep-skipped keeps what a folder holds and cannot be read', async () => {
  const cwd = folderWith({ 'r/a.txt': 'Năm 2020', 'r/b.txt': Uint8Array.of(1, 2, 0, 3) });
  const { code, stdout } = await vihealth(['extract', 'r', '--keep-skipped', '-f', 'ndjson'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\{"file":"a\.txt","media".*\n\{"file":"b\.txt","skipped":\{"code":"binary",.*\n$/);
});

test('a record that is answered by its reason does not keep who waits for an answer', async () => {
  const lines = ['{"file":"a"}', '{"file":"b","text":"Năm 2020"}'];
  const answers = await vihealthInTurns(['extract', '--stdin-format', 'ndjson', '--keep-skipped', '-q'], lines);
  expect(answers.map(answer => JSON.parse(answer).file)).toEqual(['a', 'b']);
});

test('--stdin-format reads standard input alone', async () => {
  const { code, stderr } = await vihealth(['extract', 'reports', '--stdin-format', 'ndjson']);
  expect(code).toBe(2);
  expect(stderr).toContain('--stdin-format cannot be combined with reports');
});
