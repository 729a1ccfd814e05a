import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Call } from '../../src/cli/command.js';
import { MESSAGES } from '../../src/cli/messages/index.js';
import { withSettings } from '../../src/cli/settings/apply.js';
import { folderWith, vihealth } from '../support/command.js';

/** What settings make of the options of a command whose argument is the folder; or the complaint, without the folder's name. */
async function settled(folder: string, options: Call['options'] = {}, command = 'extract'): Promise<unknown> {
  try {
    const { options: all } = await withSettings(command, [folder], options, MESSAGES.en);
    return all;
  } catch (error) {
    return (error as Error).message.replace(/^.*(?=vihealth\.config)/, '');
  }
}

test.each<[string | Uint8Array, string]>([
  [
    '{"lexikon": "a.csv"}',
    'vihealth.config.json:1:13: there is no setting lexikon: the settings are lexicon, corrections, dates, kinds, format, headings. Did you mean lexicon?',
  ],
  [
    '{"output": "/etc/passwd"}',
    'vihealth.config.json:1:12: there is no setting output: the settings are lexicon, corrections, dates, kinds, format, headings.',
  ],
  [
    '{"headers": "vi"}',
    'there is no setting headers: the settings are lexicon, corrections, dates, kinds, format, headings. Did you mean headings?',
  ],
  [
    '{"kinds": ["date", "people"]}',
    'vihealth.config.json:1:20: kinds cannot be people: it must be one of date, person, unit, indicator, quantity. Did you mean person?',
  ],
  ['{"kinds": []}', 'vihealth.config.json:1:11: kinds has an empty value'],
  [
    '{"format": "excel"}',
    'vihealth.config.json:1:12: format cannot be excel: it must be one of csv, tsv, json, ndjson, xlsx, sqlite, html, brat. Did you mean xlsx?',
  ],
  ['{"headings": true}', 'vihealth.config.json:1:14: headings must be text in quotation marks.'],
  ['{"format": "csv", "format": "csv"}', 'vihealth.config.json:1:19: format is given twice: leave one of them out.'],
  ['["csv"]', 'vihealth.config.json:1:1: settings are an object, such as {"kinds": ["date"]}.'],
  ['{"format": csv}', 'vihealth.config.json:1:12: the JSON is broken here'],
  ['', 'vihealth.config.json:1:1: the JSON is broken here'],
  [Uint8Array.of(0x7b, 0xd0, 0x7d), 'vihealth.config.json: it is not UTF-8: save it as UTF-8.'],
  [
    '{"lexicon": "r"}',
    'vihealth.config.json:1:13: r is not a file: give the path of a file, relative to the folder of the settings file.',
  ],
])('a settings file that is wrong: %j', async (content, complaint) => {
  const folder = folderWith({ 'r/a.txt': '', 'vihealth.config.json': content });
  expect(await settled(folder)).toContain(complaint);
  expect(await settled(folder, { noConfig: true })).toEqual({ noConfig: true });
});

test('a wrong file stops the run with exit code 2, before anything is written', async () => {
  const cwd = folderWith({
    'r/a.txt': 'Năm 2020.',
    'vihealth.config.json': '{"lexicon": "bad.csv"}',
    'bad.csv': 'phrase\nx\n',
  });
  const { code, stdout, stderr } = await vihealth(['extract', 'r', '-o', 'out.csv'], { cwd });
  expect(stderr).toContain(
    'vihealth.config.json:1:13, lexicon: bad.csv cannot be used: something is wrong in it.\n  bad.csv:1: the first line must be',
  );
  expect([code, stdout]).toEqual([2, '']);
});

test('a folder or a device of that name is refused, not read', async () => {
  const folder = folderWith();
  mkdirSync(join(folder, 'vihealth.config.json'));
  expect(await settled(folder)).toContain('it is not a settings file');
  if (process.platform === 'win32') return;
  const device = folderWith();
  symlinkSync('/dev/zero', join(device, 'vihealth.config.json'));
  expect(await settled(device)).toContain('it is not a settings file');
});

test('the nearest file counts; of the settings those that the command has, and no option that is given', async () => {
  const folder = folderWith({
    'vihealth.config.json': '{"format": "json"}',
    'p/vihealth.config.json': '{"$schema": "x", "kinds": "date", "format": "tsv", "headings": "vi"}',
    'p/r/a.txt': '',
  });
  const at = join(folder, 'p/r');
  expect(await settled(at)).toEqual({ kind: ['date'], format: 'tsv', headers: 'vi' });
  expect(await settled(at, { format: 'csv' })).toEqual({ kind: ['date'], format: 'csv', headers: 'vi' });
  expect(await settled(at, {}, 'explain')).toEqual({ kind: ['date'] });
  expect(await settled(at, { rule: 'person/list' }, 'explain')).toEqual({ rule: 'person/list' });
  expect(await settled(at, {}, 'check')).toEqual({});
  expect(await settled(join(folder, 'p', '*', '*.txt'))).toEqual({ kind: ['date'], format: 'tsv', headers: 'vi' });
  expect(await settled(folder)).toEqual({ format: 'json' });
});
