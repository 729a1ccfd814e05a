import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, vihealth } from '../support/command.js';

const ARTICLE = 'Ngày 12/3/2021, BVHĐ họp; đạt 95,5%.\n';
const WORDS = 'kind,phrase,id,name\nunit,BVHĐ,BV-1,Bệnh viện Hồng Đức\n';
const CONFIG =
  '{\n  "lexicon": "lists/words.csv",\n  "kinds": ["unit"],\n  "format": "ndjson",\n  "headings": "vi"\n}\n';
const FILES = { 'p/r/2021/a.txt': ARTICLE, 'p/lists/words.csv': WORDS, 'p/vihealth.config.json': CONFIG };

test('settings are found upwards from the folder that is read, paths in them from their own folder', async () => {
  const cwd = folderWith(FILES);
  for (const path of ['p/r/2021/a.txt', 'p/r/*/*.txt']) {
    const { stdout, stderr } = await vihealth(['extract', path], { cwd });
    expect(stderr).not.toContain('vihealth:');
    const { entities } = JSON.parse(stdout);
    expect(entities.map(({ kind, unit_id }: Record<string, unknown>) => [kind, unit_id])).toEqual([['unit', 'BV-1']]);
  }
});

test('those of the current folder hold for standard input, and where the folder that is read has none', async () => {
  const cwd = folderWith({ ...FILES, 'other/b.txt': ARTICLE });
  for (const [args, input] of [
    [['extract', '-'], ARTICLE],
    [['extract', '../other'], ''],
  ] as const) {
    const { stdout } = await vihealth(args, { cwd: join(cwd, 'p'), input });
    expect(JSON.parse(stdout).entities).toMatchObject([{ unit_id: 'BV-1' }]);
  }
});

test('the command line wins, and --no-config leaves all out', async () => {
  const cwd = folderWith(FILES);
  const dated = await vihealth(['extract', 'p', '--kind', 'date', '-f', 'csv'], { cwd });
  expect(dated.stdout).toMatch(/^Tệp,.*\np|^Tệp,/);
  expect(dated.stdout).toContain('12/3/2021');
  const plain = await vihealth(['extract', 'p', '--no-config'], { cwd });
  expect(plain.stdout).toMatch(/^file,report_date/);
  expect(plain.stdout).not.toContain('BV-1');
});

test('a format of the settings gives way to the extension of the output, and headings to formats without', async () => {
  const cwd = folderWith(FILES);
  const { code } = await vihealth(['extract', 'p', '--output', 'out.tsv'], { cwd });
  expect(code).toBe(0);
  expect((await vihealth(['extract', 'p', '--output', 'out.json'], { cwd })).code).toBe(0);
  const stream = await vihealth(['extract', '--stdin-format', 'ndjson'], {
    cwd: join(cwd, 'p'),
    input: '{"file":"a","text":"BVHĐ"}\n',
  });
  expect(JSON.parse(stream.stdout).entities).toMatchObject([{ unit_id: 'BV-1' }]);
});

test('corrections that the settings name are applied', async () => {
  const cwd = folderWith({
    'p/a.txt': ARTICLE,
    'p/vihealth.config.json': '{"corrections": "set-right.csv", "kinds": ["date"], "format": "ndjson"}',
    'p/set-right.csv': 'file,start,end,kind,text,field,value,action,by,note\na.txt,5,14,date,12/3/2021,,,remove,,\n',
  });
  const { stdout } = await vihealth(['extract', 'p'], { cwd });
  expect(JSON.parse(stdout).entities).toEqual([]);
});

test('explain, check and score keep to them', async () => {
  const gold = JSON.stringify({ units: [{ text: 'BVHĐ', unit_id: 'BV-1' }] });
  const cwd = folderWith({ ...FILES, 'p/gold/a.txt': ARTICLE, 'p/gold/a.gold.json': gold });
  expect((await vihealth(['explain', 'p/r'], { cwd })).stdout).toContain('BV-1');
  expect((await vihealth(['explain', '--rule', 'lexicon/unit'], { cwd: join(cwd, 'p') })).stdout).toContain(
    'BVHĐ → BV-1',
  );
  expect((await vihealth(['check', 'p/r', '--update'], { cwd })).code).toBe(0);
  expect((await vihealth(['check', 'p/r', '--no-config'], { cwd })).code).toBe(1);
  const score = ['score', '--gold', 'p/gold', '--kind', 'unit', '--min', 'unit.exact=1'];
  expect((await vihealth(score, { cwd })).code).toBe(0);
  expect((await vihealth([...score, '--no-config'], { cwd })).code).toBe(1);
});

test('dates of the settings are told to a run over a part without a word', async () => {
  const cwd = folderWith({
    'r/a.txt': 'Ngày 27/2 có 4 ca.\n',
    'days.csv': 'a.txt,2019-05-01\nx.txt,2018-05-01\n',
    'vihealth.config.json': '{"dates": "days.csv"}',
  });
  const { stdout, stderr } = await vihealth(['extract', 'r', '-f', 'json'], { cwd });
  expect(JSON.parse(stdout).documents[0]).toMatchObject({ date: '2019-05-01', date_source: 'given' });
  expect(stderr).not.toContain('x.txt');
});

test('config prints what holds and from where', async () => {
  const cwd = folderWith(FILES);
  expect(
    (await vihealth(['config', 'p/r', '--kind', 'date'], { cwd })).stdout,
  ).toBe(`settings file: p/vihealth.config.json

setting      value              from
lexicon      p/lists/words.csv  p/vihealth.config.json:2:14
corrections  none               default
dates        none               default
kinds        date               command line
format       ndjson             p/vihealth.config.json:4:13
headings     vi                 p/vihealth.config.json:5:15
`);
  expect((await vihealth(['config', '--lang', 'vi'], { cwd: join(cwd, 'p', 'r') })).stdout).toContain(
    'tệp cấu hình: ../vihealth.config.json\n',
  );
  expect((await vihealth(['config', 'p', '--no-config'], { cwd })).stdout).toMatch(/^no settings file\n/);
});
