import { expect, test } from 'vitest';
import { giveDates, parseDates } from '../../src/input/dates.js';

function dates(text: string): object {
  const parsed = parseDates(text);
  return 'dates' in parsed ? Object.fromEntries(parsed.dates) : parsed;
}

test.each([
  ['with headings', 'file,date\na.txt,2023-06-30\nb/c.txt,2022-01-01\n'],
  ['without', 'a.txt,2023-06-30\nb/c.txt,2022-01-01'],
  ['from Excel in Vietnamese', '\uFEFFfile;date\r\na.txt;2023-06-30\r\nb/c.txt;2022-01-01\r\n'],
  ['with tabs and empty lines', 'file\tdate\n\na.txt\t2023-06-30\n\nb/c.txt\t2022-01-01\n'],
  ['the later row of a file wins', 'a.txt,2020-01-01\nb/c.txt,2022-01-01\na.txt,2023-06-30'],
])('reads a list of days: %s', (_, text) => {
  expect(dates(text)).toEqual({ 'a.txt': '2023-06-30', 'b/c.txt': '2022-01-01' });
});

test('a name may hold a separator, quoted or not the one of the list', () => {
  expect(dates('"a,b.txt",2023-06-30\n')).toEqual({ 'a,b.txt': '2023-06-30' });
  expect(dates('a,b.txt;2023-06-30\n')).toEqual({ 'a,b.txt': '2023-06-30' });
});

test.each([
  ['file,date\na.txt,30/6/2023\n', { line: 2, given: '30/6/2023', fault: 'day' }],
  ['a.txt,2023-02-30\n', { line: 1, given: '2023-02-30', fault: 'day' }],
  ['a.txt\n', { line: 1, given: 'a.txt', fault: 'row' }],
  ['a.txt,2023-06-30\n,2023-06-30\n', { line: 2, fault: 'row' }],
  ['a.txt,2023-06-30\n"b.txt,2023', { fault: 'row' }],
])('names the line that is wrong: %j', (text, fault) => {
  expect(dates(text)).toMatchObject(fault);
});

test('days go to their files, composed or not, and names of no file are told', () => {
  const given = giveDates(
    [{ file: 'Hòa.txt'.normalize('NFD') }, { file: 'b.txt' }],
    new Map([
      ['Hòa.txt', '2023-06-30'],
      ['c.txt', '2022-01-01'],
    ]),
  );
  expect(given.sources.map(({ date }) => date)).toEqual(['2023-06-30', undefined]);
  expect(given.unused).toEqual(['c.txt']);
});
