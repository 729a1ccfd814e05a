import { expect, test } from 'vitest';
import { explainSentence } from '../../src/cli/explanation.js';
import { MESSAGES } from '../../src/cli/messages/index.js';
import { painter } from '../../src/cli/terminal.js';
import { checkWords } from '../../src/cli/words.js';
import { readDecoded } from '../../src/input/decode.js';
import { explain } from '../../src/use-cases/explain.js';
import { folderWith, vihealth } from '../support/command.js';

const ARTICLE = 'Ngày 30/6/2023, huyện có 15/15 xã đạt chuẩn.\nTỷ lệ tiêm chủng đạt 97,2%.\n';

test('the article stands with its mentions marked, and under each sentence what they mean and who found them', async () => {
  const { code, stdout } = await vihealth(['explain', 'a.txt'], { cwd: folderWith({ 'a.txt': ARTICLE }) });
  expect(code).toBe(0);
  const lines = stdout.split('\n');
  expect(lines[0]).toBe('a.txt  utf-8  report date 2023-06-30');
  expect(lines[2]).toContain('Ngày [30/6/2023], huyện');
  expect(lines[3]).toMatch(/^ {4}date {7}30\/6\/2023 +2023-06-30 · precision: day {2}date\/day-numeric$/);
  expect(stdout).toMatch(/indicator {2}97,2% {2}97\.2 % .*indicator\/share/);
});

test('--rule shows what that rule found; without a path what it reads', async () => {
  const cwd = folderWith({ 'a.txt': ARTICLE });
  const { stdout } = await vihealth(['explain', 'a.txt', '--rule', 'indicator/share'], { cwd });
  expect(stdout).toContain('97,2%');
  expect(stdout).not.toContain('date/');
  expect((await vihealth(['explain', '--rule', 'date/day-numeric'])).stdout).toMatch(/^date\/day-numeric reads: \S+/);
  const unknown = await vihealth(['explain', '--rule', 'date/day-numerik']);
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toContain('Did you mean date/day-numeric?');
});

test('--rule with a kind lists its rules; where an article is named too, it is no rule', async () => {
  const { stdout } = await vihealth(['explain', '--rule', 'unit']);
  expect(stdout).toMatch(/^unit\/site reads: .+\nunit\/proper reads: /);
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .every(line => line.startsWith('unit/')),
  ).toBe(true);
  const named = await vihealth(['explain', 'a.txt', '--rule', 'unit'], { cwd: folderWith({ 'a.txt': ARTICLE }) });
  expect(named).toMatchObject({
    code: 2,
    stderr: 'vihealth: there is no rule unit. `npx vihealth explain --rule unit` lists the rules for units.\n',
  });
  expect((await vihealth(['explain', '--rule', 'unti'])).stderr).toMatch(/Did you mean unit\?\n$/);
  const tail = await vihealth(['explain', '--rule', 'day-numeric']);
  expect(tail.stderr).toContain('lists the rules for dates. Did you mean date/day-numeric?');
});

test('what a rule does not find, and what is not refused, is said', async () => {
  const cwd = folderWith({ 'r/a.txt': ARTICLE, 'r/b.txt': 'Tin.\n' });
  const run = (...args: readonly string[]) => vihealth(['explain', 'r', ...args], { cwd });
  expect(await run('--rule', 'person/list')).toMatchObject({
    code: 0,
    stdout: '',
    stderr: 'person/list found nothing.\n',
  });
  const found = await run('--rule', 'date/day-numeric');
  expect(found.stderr).toBe('');
  expect(found.stdout).toMatch(/^a\.txt {2}utf-8/);
  expect(found.stdout).not.toContain('b.txt');
  expect((await run('-k', 'unit', '--refused')).stderr).toBe('nothing was refused.\n');
});

test('--refused shows what only looks like a mention', async () => {
  const cwd = folderWith({ 'a.txt': 'Trạm trực 24/7 và có 15/15 xã.\n' });
  const { stdout } = await vihealth(['explain', 'a.txt', '--kind', 'date', '--refused'], { cwd });
  expect(stdout).toMatch(/date {7}\S+ +✗ \S/);
});

test('what extract read with its options is explained with the same', async () => {
  const cwd = folderWith({ 'a.txt': 'Ngày 27/2, Sở Y tế tỉnh Hòa Bình họp.\n' });
  const args = ['--reference-date', '2021-03-01', '--tone-style', 'new'];
  const { stdout } = await vihealth(['explain', 'a.txt', ...args], { cwd });
  expect(stdout).toMatch(/^a\.txt {2}utf-8 {2}report date 2021-03-01\n/);
  expect(stdout).toMatch(/date +27\/2 +2021-02-27 · precision: day · year inferred/);
  expect(stdout).toContain('[Sở Y tế tỉnh Hoà Bình] họp.');
  expect(stdout).toMatch(/unit +Sở Y tế tỉnh Hoà Bình {2}Sở Y tế tỉnh Hoà Bình · /);
});

test('--numbers says which mark is decimal', async () => {
  const cwd = folderWith({ 'a.txt': 'Trạm cấp 1,350 gói.\n' });
  const valueWith = async (...args: string[]) => {
    const { stdout } = await vihealth(['extract', 'a.txt', '--format', 'json', ...args], { cwd });
    return JSON.parse(stdout).documents[0].entities[0].value;
  };
  expect(await valueWith()).toBe(1350);
  expect(await valueWith('--numbers', 'comma')).toBe(1.35);
  expect(await valueWith('--numbers', 'point')).toBe(1350);
});

test('on a terminal the marks are colours, and what an article holds cannot act', () => {
  const [sentence] = explain('a.txt', readDecoded('Ngày 30/6/2023\u001b[2J họp.')).sentences;
  const paint = painter(true);
  const shown = explainSentence(sentence!, {
    paint,
    coloured: true,
    refused: false,
    words: checkWords(MESSAGES.en),
    say: MESSAGES.en,
  });
  expect(shown).toContain('\u001b[36m30/6/2023\u001b[0m');
  expect(shown).not.toContain('\u001b[2J');
});
