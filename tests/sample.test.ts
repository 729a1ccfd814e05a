import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from './support/command.js';

const SCRIPT = fileURLToPath(new URL('../bench/sample.mjs', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../fixtures/articles', import.meta.url));

function sample(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** What the list says of each mention, without its number. */
function entries(list: string): string[] {
  return list
    .split(/^## \d+ /m)
    .slice(1)
    .map(entry => entry.trimEnd());
}

function tally(list: string) {
  return sample('--tally', join(folderWith({ 'sample.md': list }), 'sample.md'));
}

test.each(['date', 'person', 'unit', 'indicator', 'quantity'])('draws mentions of the kind %s, none twice', kind => {
  const drawn = entries(sample(FIXTURES, '--kind', kind, '--count', '12').stdout);
  expect(new Set(drawn).size).toBe(12);
  for (const entry of drawn) {
    const mention = /^- \[ \] mention: (.*)$/m.exec(entry)?.[1];
    expect(/^> .*\*\*(.*?)\*\*/m.exec(entry)?.[1]).toBe(mention);
  }
});

test('draws the same by one seed, others by another, and a smaller sample as the beginning of a larger', () => {
  const drawn = (...args: readonly string[]) => entries(sample(FIXTURES, '--kind', 'quantity', ...args).stdout);
  const ten = drawn('--count', '10', '--seed', '7');
  expect(drawn('--count', '10', '--seed', '7')).toEqual(ten);
  expect(drawn('--count', '25', '--seed', '7').slice(0, 10)).toEqual(ten);
  expect(drawn('--count', '10', '--seed', '8')).not.toEqual(ten);
});

test('writes the paragraph with the mention marked and a line for each field', () => {
  const folder = folderWith({
    'a.txt': 'Tin y tế\n\nNăm 2021 huyện có 5 ca mắc sởi. Năm 2022, huyện có 5 ca mắc sởi.\n',
  });
  const list = sample(folder, '--kind', 'quantity').stdout;
  expect(list).toContain('# 2 of 2 mentions of the kind quantity, in 1 files, seed 1\n');
  expect(entries(list).toSorted()[1]).toBe(
    [
      'a.txt:3',
      '',
      'Tin y tế (no date)',
      '',
      '> Năm 2021 huyện có 5 ca mắc sởi. Năm 2022, huyện có **5 ca** mắc sởi.',
      '',
      '- [ ] mention: 5 ca',
      '- [ ] name: ca mắc sởi',
      '- [ ] value: 5',
      '- [ ] unit: ca',
      '- [ ] period: 2022',
      '- [ ] place: –',
      '- [ ] of_unit: –',
      '- [ ] target: –',
      '- [ ] change: level',
      '- [ ] comparator: eq',
      '- [ ] base: –',
    ].join('\n'),
  );
});

test('marks the mention in its sentence where offsets are not those of the file', () => {
  const folder = folderWith({
    'a.html': '<html><body><article><p>Bệnh viện khám cho 12 bệnh nhân.</p></article></body></html>',
  });
  expect(sample(folder, '--kind', 'quantity').stdout).toContain('> Bệnh viện khám cho **12 bệnh nhân**.\n');
});

test('counts verdicts: blank fields of a right mention are right, fields of a wrong one and doubts do not count', () => {
  const list = [
    '# 4 of 9 mentions',
    '## 1 a.txt:1',
    '- [y] mention: 5 ca',
    '- [ ] name: ca mắc',
    '- [ ] place: –',
    '## 2 a.txt:2',
    '- [y] mention: 6 ca',
    '- [n] name: – -> ca mắc',
    '- [y] place: Yên Bái',
    '## 3 a.txt:3',
    '- [n] mention: 7 xã',
    '- [ ] name: xã',
    '- [ ] place: –',
    '## 4 a.txt:4',
    '- [y] mention: 8 ca',
    '- [?] name: ca',
    '- [n] place: Hà Nội',
    '## 5 a.txt:5',
    '- [ ] mention: 9 ca',
    '- [n] name: ca',
  ].join('\n');
  expect(tally(list).stdout).toBe(
    [
      '| field   | right | precision | 95 % interval | where a value is given | precision there |',
      '|---------|------:|----------:|--------------:|-----------------------:|----------------:|',
      '| mention |   3/4 |     75.0% | 30.1% – 95.4% |                    3/4 |           75.0% |',
      '| name    |   1/2 |     50.0% |  9.5% – 90.5% |                    1/1 |          100.0% |',
      '| place   |   2/3 |     66.7% | 20.8% – 93.9% |                    1/2 |           50.0% |',
      '| whole   |   1/4 |     25.0% |  4.6% – 69.9% |                    1/4 |           25.0% |',
      '',
    ].join('\n'),
  );
  expect(tally('- [ ] mention: 5 ca\n').stdout).toBe('no mention is judged yet\n');
});

test.each([
  ['- [y] mention: 5 ca\n- [x] name: ca\n', 'line 2 holds no verdict: - [x] name: ca'],
  ['- [y] name: ca\n', 'line 1 stands before any mention'],
])('names the line that holds no verdict', (list, reason) => {
  const { status, stdout, stderr } = tally(list);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(`sample.md: ${reason}\n`);
});

test.each([
  [[], 'name one folder of articles, or --tally FILE'],
  [['nowhere', '--kind', 'date'], 'nowhere is no folder'],
  [[FIXTURES, '--kind', 'place'], '--kind takes one of date, person, unit, indicator, quantity'],
  [[FIXTURES, '--kind', 'date', '--count', '0'], '--count takes a whole number from 1 on'],
  [[FIXTURES, '--kind', 'date', '--seed', 'x'], '--seed takes a whole number'],
  [['--tally', 'nowhere.md'], 'nowhere.md is no file'],
])('refuses %j', (args, reason) => {
  expect(sample(...args)).toEqual({ status: 2, stdout: '', stderr: `bench/sample.mjs: ${reason}\n` });
});
