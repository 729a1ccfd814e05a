import { expect, test } from 'vitest';
import { folderWith, vihealth } from '../support/command.js';

const ARTICLES = {
  'reports/a.txt': 'Ngày 12/3/2021, Sở Y tế họp. Ngày 27/2 có 4 ca.\n',
  'reports/b.txt': 'Ngày 27/2 có 4 ca.\n',
  'reports/c.txt': 'Ngày 27/2 có 4 ca.\n',
  'days.csv': 'file,date\na.txt,2019-05-01\nb.txt,2018-05-01\n',
};

async function dates(args: readonly string[], input?: string): Promise<unknown> {
  const { stdout } = await vihealth([...args, '-f', 'ndjson'], {
    cwd: folderWith(ARTICLES),
    ...(input === undefined ? {} : { input }),
  });
  return stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
    .map(({ date, date_source, entities }) => [date, date_source, entities.at(-2)?.value]);
}

test('a given day wins over what is found, and the reference date is for the rest', async () => {
  const args = ['extract', 'reports', '--dates', 'days.csv', '--reference-date', '2017-05-01'];
  expect(await dates(args)).toEqual([
    ['2019-05-01', 'given', '2019-02-27'],
    ['2018-05-01', 'given', '2018-02-27'],
    ['2017-05-01', 'reference', '2017-02-27'],
  ]);
});

test('a record of a stream may bring its day', async () => {
  const record = (date: unknown): string => JSON.stringify({ file: 'a', text: 'Ngày 27/2 có 4 ca.', date });
  const args = ['extract', '--stdin-format', 'ndjson', '--reference-date', '2017-05-01'];
  expect(await dates(args, `${record('2019-05-01')}\n${record(null)}\n`)).toEqual([
    ['2019-05-01', 'given', '2019-02-27'],
    ['2017-05-01', 'reference', '2017-02-27'],
  ]);
  const { code, stderr } = await vihealth(args, { input: `${record('2019-02-29')}\n` });
  expect(code).toBe(3);
  expect(stderr).toContain('"date" must be a day that exists');
});

test.each([
  [{ 'days.csv': 'a.txt,30/6/2023\n' }, 2, 'line 1: 30/6/2023 is not a day; type it as YYYY-MM-DD'],
  [{}, 2, '--dates days.csv cannot be read: no such file'],
  [{ 'days.csv': 'x.txt,2023-06-30\n' }, 0, '1 name matches no article that was read: x.txt'],
])('what is wrong with the list is told: %j', async (files, status, complaint) => {
  const cwd = folderWith({ 'reports/a.txt': 'Năm 2020.\n', ...files });
  const { code, stderr } = await vihealth(['extract', 'reports', '--dates', 'days.csv'], { cwd });
  expect(stderr).toContain(complaint);
  expect(code).toBe(status);
});
