import { expect, test } from 'vitest';
import { explainSentence } from '../../src/cli/explanation.js';
import { painter } from '../../src/cli/terminal.js';
import { explain } from '../../src/explain.js';
import { readDecoded } from '../../src/input/decode.js';
import { folderWith, vihealth } from '../support/command.js';

const ARTICLE = 'Ngày 30/6/2023, huyện có 15/15 xã đạt chuẩn.\nTỷ lệ tiêm chủng đạt 97,2%.\n';

test('the article stands with its mentions marked, and under each sentence what they mean and who found them', async () => {
  const { code, stdout } = await vihealth(['explain', 'a.txt'], { cwd: folderWith({ 'a.txt': ARTICLE }) });
  expect(code).toBe(0);
  const lines = stdout.split('\n');
  expect(lines[0]).toBe('a.txt  utf-8  report date 2023-06-30');
  expect(lines[2]).toContain('Ngày [30/6/2023], huyện');
  expect(lines[3]).toMatch(/^ {4}date {7}30\/6\/2023 +2023-06-30 {2}date\/day-numeric$/);
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

test('--refused shows what only looks like a mention', async () => {
  const cwd = folderWith({ 'a.txt': 'Trạm trực 24/7 và có 15/15 xã.\n' });
  const { stdout } = await vihealth(['explain', 'a.txt', '--kind', 'date', '--refused'], { cwd });
  expect(stdout).toMatch(/date {7}\S+ +✗ \S/);
});

test('on a terminal the marks are colours, and what an article holds cannot act', () => {
  const [sentence] = explain('a.txt', readDecoded('Ngày 30/6/2023\u001b[2J họp.')).sentences;
  const paint = painter({ isTTY: true } as never, true);
  const shown = explainSentence(sentence!, { paint, coloured: true, refused: false });
  expect(shown).toContain('\u001b[36m30/6/2023\u001b[0m');
  expect(shown).not.toContain('\u001b[2J');
});
