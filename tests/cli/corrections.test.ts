import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { openBook } from '../../src/input/readers/sheets/book.js';
import { folderWith } from '../support/command.js';
import { vihealthHere as vihealth } from '../support/in-process.js';

const ARTICLES = {
  'r/a.txt':
    'Ngày 12/01/2022, đồng chí Hà Quang Tuyến – Giám đốc Sở Y tế tỉnh Yên Bái kiểm tra.\n' +
    'Trẻ em tiêm mũi 2 đạt 96,2% (12.118/12.597 trẻ), có 15 ca nặng. Cô ấy tên là Tuyết Mai ở xã.\n',
  'r/b.txt': 'Ngày 27/2/2021 có 4 ca. Ngày 27/2/2021 hết.\n',
};

interface Place {
  readonly cwd: string;
  readonly run: (...args: readonly string[]) => ReturnType<typeof vihealth>;
  /** Rewrites a file. */
  readonly edit: (name: string, change: (text: string) => string) => void;
  readonly read: (name: string) => string;
}

function place(files: Readonly<Record<string, string>> = ARTICLES): Place {
  const cwd = folderWith(files);
  const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
  return {
    cwd,
    run: (...args) => vihealth(args, { cwd }),
    edit: (name, change) => writeFileSync(join(cwd, name), change(read(name))),
    read,
  };
}

/** The rows of a corrections file, without quotes. */
function rows(csv: string): readonly string[] {
  return csv.trim().replaceAll('"', '').split('\r\n').slice(1);
}

test('from extract to a spreadsheet, to corrections, and back', async () => {
  const { run, edit, read } = place();
  await run('extract', 'r', '-o', 'tables/');
  edit('tables/dates.csv', text => text.replace('12/01/2022,2022-01-12', '12/01/2022,2022-12-01'));
  edit('tables/people.csv', text => `${text}a.txt,,,,Tuyết Mai,,,,Cô,,Y sĩ,,,,,,\r\n`);
  edit('tables/quantities.csv', text => text.replace(/.*15 ca.*\r\n/, ''));
  edit('tables/indicators.csv', text => text.replace(',96.2,', ',"96,3",'));
  const made = await run('corrections', 'tables', '--against', 'r', '--by', 'An', '-o', 'c.csv');
  expect(made).toMatchObject({ code: 0, stderr: 'corrections made: remove 1, change 2, add 2\n' });
  expect(read('c.csv')).toContain('file,start,end,kind,text,field,value,action,by,note\r\n');
  expect(rows(read('c.csv'))).toEqual([
    "a.txt,5,15,date,'12/01/2022,value,'2022-12-01,change,An,",
    "a.txt,105,110,indicator,'96,2%,value,'96.3,change,An,",
    'a.txt,135,140,quantity,15 ca,,,remove,An,',
    'a.txt,160,169,person,Tuyết Mai,honorific,Cô,add,An,',
    'a.txt,160,169,person,Tuyết Mai,titles,Y sĩ,add,An,',
  ]);
  const again = await run('extract', 'r', '--corrections', 'c.csv', '-f', 'json');
  expect(again.stderr).toContain('corrections: 5 applied, 0 not applied');
  const entities = JSON.parse(again.stdout).documents[0].entities.filter(
    ({ corrected }: { readonly corrected: boolean }) => corrected,
  );
  expect(entities).toMatchObject([
    { kind: 'date', value: '2022-12-01', from: '2022-12-01' },
    { kind: 'indicator', value: 96.3, pair: 1 },
    { kind: 'person', name: 'Tuyết Mai', honorific: 'Cô', person: 2, positions: [{ title: 'Y sĩ', unit: null }] },
  ]);
});

test('a workbook in Vietnamese, edited', async () => {
  const { run, cwd, read } = place();
  await run('extract', 'r', '-o', 'b.xlsx', '--headers', 'vi');
  const book = openBook(readFileSync(join(cwd, 'b.xlsx')))!;
  const dates = book.Sheets['Ngày tháng']!;
  const data = utils.sheet_to_json<unknown[]>(dates, { header: 1 });
  const column = (name: string): number => (data[0] as string[]).indexOf(name);
  utils.sheet_add_aoa(dates, [['năm']], { origin: { r: 2, c: column('Mức thời gian') } });
  utils.sheet_add_aoa(dates, [['có']], { origin: { r: 2, c: column('Lặp lại hằng năm') } });
  writeFileSync(join(cwd, 'b.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx' }));
  const { code, stderr } = await run('corrections', 'b.xlsx', '--against', 'r', '-o', 'c.csv');
  expect(stderr).toBe('corrections made: remove 0, change 2, add 0\n');
  expect(code).toBe(0);
  expect(rows(read('c.csv'))).toEqual([
    "b.txt,5,14,date,'27/2/2021,precision,year,change,,",
    "b.txt,5,14,date,'27/2/2021,recurring,true,change,,",
  ]);
});

test('the long table: rows are found by line and column, kinds without rows are left alone', async () => {
  const { run, edit, read } = place();
  await run('extract', 'r', '-k', 'date,quantity', '-o', 'long.csv');
  edit('long.csv', text => text.replace(/(,4 ca,,)4,/, '$15,').replace(/.*2,1,27.*\r\n/, ''));
  const { stderr } = await run('corrections', 'long.csv', '--against', 'r', '-o', 'c.csv');
  expect(stderr).toContain('corrections made: remove 0, change 1, add 0\n');
  expect(stderr).toContain('no row is about people, units, indicators: these were not compared');
  expect(stderr).toContain('--kind person,unit,indicator');
  expect(rows(read('c.csv'))).toEqual(["b.txt,18,22,quantity,4 ca,value,'5,change,,"]);
});

test('bounds that were wrong are removed and added', async () => {
  const { run, edit, read } = place();
  await run('extract', 'r', '-k', 'person', '-o', 'p.csv');
  edit('p.csv', text => text.replace('1,27,Hà Quang Tuyến,Hà Quang Tuyến,', '1,27,Quang Tuyến,Quang Tuyến,'));
  await run('corrections', 'p.csv', '--against', 'r', '-o', 'c.csv');
  expect(rows(read('c.csv')).filter(row => /remove|,name,/.test(row))).toEqual([
    'a.txt,26,40,person,Hà Quang Tuyến,,,remove,,',
    'a.txt,29,40,person,Quang Tuyến,name,Quang Tuyến,add,,',
  ]);
  const { stderr, stdout } = await run('extract', 'r', '-k', 'person', '--corrections', 'c.csv');
  expect(stderr).toContain('0 not applied');
  expect(stdout).toContain('a.txt,2022-01-12,1,30,Quang Tuyến,Quang Tuyến,');
});

test('a row that was added is found by its words, with line or start where they stand often', async () => {
  const { run, edit, read } = place();
  await run('extract', 'r', '-k', 'unit', '-o', 'u.csv');
  const add = (line: string): void => edit('u.csv', text => `${text}${line}\r\n`);
  add('a.txt,,,,xã,Xã Nậm Búng');
  add('b.txt,,1,,Ngày,Ngày');
  add('b.txt,,,,Tháng,Tháng');
  const { code, stderr } = await run('corrections', 'u.csv', '--against', 'r', '-o', 'c.csv');
  expect(stderr).toContain('u.csv:4: «Ngày» stands 2 times in the article: write the start or the line');
  expect(stderr).toContain('u.csv:5: «Tháng» does not stand in the article');
  expect(code).toBe(3);
  expect(rows(read('c.csv'))).toEqual(['a.txt,172,174,unit,xã,name,Xã Nậm Búng,add,,']);
});

test('what cannot be a correction is named with its line, and the rest is made', async () => {
  const { run, edit, read } = place();
  await run('extract', 'r', '-k', 'date', '-o', 'd.csv');
  edit('d.csv', text =>
    text
      .replace('a.txt,2022-01-12,', 'a.txt,2023-01-12,')
      .replace('27/2/2021,2021-02-27', '27/2/2021,someday')
      .replace(/(b\.txt.*?),day,(.*)\r\n$/, '$1,year,$2\r\n'),
  );
  const { code, stderr } = await run('corrections', 'd.csv', '--against', 'r', '-o', 'c.csv');
  expect(stderr).toContain('d.csv:2: report_date is of the whole article: give it with --dates');
  expect(stderr).toContain('d.csv:3: value must be a day or period in EDTF such as');
  expect(code).toBe(3);
  expect(rows(read('c.csv')).every(row => row.includes('precision'))).toBe(true);
});

test('articles whose rows are all gone are named; --partial keeps them', async () => {
  const { run, edit, read } = place();
  await run('extract', 'r', '-k', 'date', '-o', 'd.csv');
  edit('d.csv', text => text.replace(/b\.txt.*\r\n/g, ''));
  const all = await run('corrections', 'd.csv', '--against', 'r', '-o', 'c.csv');
  expect(all.stderr).toContain('all mentions are removed from the articles that have no row left (1): b.txt.');
  expect(rows(read('c.csv'))).toHaveLength(2);
  const partial = await run('corrections', 'd.csv', '--against', 'r', '-o', 'd2.csv', '--partial');
  expect(partial).toMatchObject({ code: 0, stderr: 'corrections made: remove 0, change 0, add 0\n' });
});

test('earlier corrections are taken over, and what was edited since wins', async () => {
  const { run, edit, read, cwd } = place();
  await run('extract', 'r', '-k', 'date,person', '-o', 't/');
  edit('t/dates.csv', text =>
    text.replace('12/01/2022,2022-01-12', '12/01/2022,2022-12-01').replace(/b\.txt.*\r\n/, ''),
  );
  edit('t/people.csv', text => `${text}a.txt,,,,Tuyết Mai\r\n`);
  await run('corrections', 't', '--against', 'r', '-o', 'c.csv', '--by', 'An');
  // Beside the tables it is not taken for one of them.
  writeFileSync(join(cwd, 't/c.csv'), read('c.csv'));
  const beside = await run('corrections', 't', '--against', 'r');
  expect(beside).toMatchObject({ code: 0, stderr: 'corrections made: remove 1, change 1, add 1\n' });
  edit('c.csv', text => `${text}elsewhere.txt,0,3,date,Nay,,,remove,An,\r\n`);
  const first = rows(read('c.csv'));
  expect(first).toHaveLength(4);

  await run('extract', 'r', '-k', 'date,person', '-o', 't2/', '--corrections', 'c.csv');
  const same = await run('corrections', 't2', '--against', 'r', '--corrections', 'c.csv');
  expect(same.stderr).toBe('corrections made: remove 0, change 0, add 0\n');
  expect(rows(same.stdout)).toEqual(first);

  edit('t2/dates.csv', text => text.replace('12/01/2022,2022-12-01', '12/01/2022,2022-11-01'));
  edit('t2/people.csv', text => text.replace(/.*Tuyết Mai.*\r\n/, ''));
  const refused = await run('corrections', 't2', '--against', 'r', '-o', 'c.csv');
  expect(refused).toMatchObject({ code: 2 });
  expect(refused.stderr).toContain('c.csv is already there, and its corrections would be lost');
  expect(rows(read('c.csv'))).toEqual(first);
  await run('corrections', 't2', '--against', 'r', '-o', 'c.csv', '--corrections', 'c.csv', '--by', 'Bình');
  expect(rows(read('c.csv'))).toEqual([
    "a.txt,5,15,date,'12/01/2022,value,'2022-11-01,change,Bình,",
    "b.txt,5,14,date,'27/2/2021,,,remove,An,",
    'elsewhere.txt,0,3,date,Nay,,,remove,An,',
  ]);
});

test('annotations of brat come back the same way', async () => {
  const { run, edit, read } = place();
  await run('extract', 'r', '-f', 'brat', '-o', 'ann/');
  const untouched = await run('corrections', 'ann', '--against', 'r');
  expect(untouched.stderr).toBe('corrections made: remove 0, change 0, add 0\n');
  edit(
    'ann/a.ann',
    text =>
      `${text
        .replace('"value":"2022-01-12"', '"value":"2022"')
        .replace(/T\d+\tQuantity.*15 ca\n.*\n/, '')}T99\tPerson 160 169\tTuyết Mai\n`,
  );
  const { code } = await run('corrections', 'ann', '--against', 'r', '-o', 'c.csv');
  expect(code).toBe(0);
  expect(rows(read('c.csv'))).toEqual([
    "a.txt,5,15,date,'12/01/2022,value,'2022,change,,",
    'a.txt,135,140,quantity,15 ca,,,remove,,',
    'a.txt,160,169,person,Tuyết Mai,,,add,,',
  ]);
  edit('ann/a.ann', text => `${text}T100\tPerson x\n`);
  const broken = await run('corrections', 'ann', '--against', 'r');
  expect(broken.stderr).toMatch(/a\.ann: line \d+ is not a mention/);
  expect(broken.code).toBe(3);
});

test.each([
  [['corrections', 'd.csv'], 2, '--against is missing: name the articles that d.csv was made from'],
  [['corrections'], 2, '<edited> is missing'],
  [['corrections', 'none.csv', '--against', 'r'], 2, 'no such file or folder: none.csv'],
  [['corrections', 'd.csv', '--against', 'none'], 2, 'no such file or folder: none'],
  [['corrections', 'x.csv', '--against', 'r'], 2, 'x.csv is not one of the tables of mentions that the program writes'],
  [['corrections', 'z.xlsx', '--against', 'r'], 2, 'z.xlsx cannot be read: it is damaged'],
  [['corrections', 'l.csv', '--against', 'r'], 2, 'l.csv cannot be read: it is not Unicode text'],
  [['corrections', 'e.csv', '--against', 'r'], 2, 'nothing in e.csv is about an article of r: give --against the same'],
  [['corrections', 'r', '--against', 'r'], 2, 'r is not one of the tables of mentions'],
  [['corrections', 'd.csv', '--against', 'r', '--force'], 2, '--force does nothing without --output'],
])('%j ends with %i and says why', async (args, code, complaint) => {
  const head = 'file,text,value\n';
  const cwd = folderWith({
    ...ARTICLES,
    'd.csv': `${head}a.txt,12/01/2022,2022\n`,
    'e.csv': `${head}other.txt,12/01/2022,2022\n`,
    'x.csv': 'a,b\n1,2\n',
    'z.xlsx': 'PK\u0003\u0004 broken',
    'l.csv': new Uint8Array([0x66, 0xe9, 0x0a]),
  });
  const ran = await vihealth(args, { cwd });
  expect(ran.stderr).toContain(complaint);
  expect(ran.code).toBe(code);
});
