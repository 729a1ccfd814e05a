import { expect, test } from 'vitest';
import { folderWith, vihealth } from '../support/command.js';
import { ENCODERS } from '../support/encoders.js';

const TEXT =
  'Sở Y tế tỉnh Hòa Bình tổ chức tiêm vắc xin sởi cho trẻ em.\r\nTỷ lệ tiêm chủng đạt 97,2% kế hoạch năm.\r\n';

/** A file per encoding, named after it. */
const FILES = Object.fromEntries(Object.entries(ENCODERS).map(([name, encode]) => [`r/a.${name}.txt`, encode(TEXT)]));

test('json: the encoding of every file', async () => {
  const { code, stdout, stderr } = await vihealth(['detect', 'r', '--format', 'json'], { cwd: folderWith(FILES) });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { schema, documents } = JSON.parse(stdout);
  expect(schema).toBe('vihealth/2');
  expect(documents).toHaveLength(Object.keys(ENCODERS).length);
  for (const { file, encoding, confidence, ...rest } of documents) {
    expect(`a.${encoding}.txt`).toBe(file);
    expect(confidence).toBeGreaterThan(0.9);
    expect(rest).toEqual({ line_ends: 'crlf', bom: false, syllables: 1, parts: null, reason: null });
  }
});

test('what is no text, or in no known encoding, is listed and told: exit code 3', async () => {
  const cwd = folderWith({
    'r/a.txt': '\ufeffTin\n',
    'r/b.txt': new Uint8Array(40),
    'r/c.txt': Buffer.from('Le ministère a présenté un résumé détaillé où les élèves étaient âgés.', 'latin1'),
    'r/d.txt': 'một\nhai\rba\r\n',
  });
  const csv = await vihealth(['detect', 'r', '-f', 'csv'], { cwd });
  expect(csv.code).toBe(3);
  expect(csv.stdout.split('\r\n')).toEqual([
    'file,encoding,confidence,line_ends,bom,syllables,parts,reason',
    'a.txt,utf-8,1,lf,true,,,',
    'b.txt,,0,,false,,,"it holds control characters, so it is not text"',
    'c.txt,,0,,false,,,its encoding is not recognised; specify it with --encoding',
    'd.txt,utf-8,1,mixed,false,1,,',
    '',
  ]);
  expect(csv.stderr).toContain('b.txt was skipped: not text: it holds control characters');
  const ndjson = await vihealth(['detect', 'r', '-f', 'ndjson'], { cwd });
  expect(
    ndjson.stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).encoding),
  ).toEqual(['utf-8', null, null, 'utf-8']);
});

test('a table for eyes is the default', async () => {
  const { stdout } = await vihealth(['detect', '-', '--lang', 'vi'], { input: ENCODERS.tcvn3!(TEXT) });
  const [head, row] = stdout.split('\n');
  expect(head).toMatch(/^tệp +bảng mã +độ tin cậy +kiểu xuống dòng +BOM +âm tiết hợp lệ$/);
  expect(row).toMatch(/^- +tcvn3 +(?:0,9\d\d|1,000) +CRLF +100,0%$/);
});

test.each([
  [['detect'], 2, 'nothing to read'],
  [['detect', 'nowhere'], 2, 'no such file or folder'],
  [['detect', 'r', '--format', 'jsn'], 2, 'Did you mean json?'],
  [['detec', 'r'], 2, 'Did you mean detect?'],
])('%j ends with %i and says why', async (args, code, complaint) => {
  const ran = await vihealth(args, { cwd: folderWith({ 'r/a.txt': 'Tin' }) });
  expect(ran.stderr).toContain(complaint);
  expect(ran.code).toBe(code);
});

test('of a file in several encodings: which lines are in which', async () => {
  const parts = [ENCODERS.tcvn3!(TEXT), ENCODERS.vni!(TEXT), ENCODERS.tcvn3!(TEXT)];
  const cwd = folderWith({ 'r/a.txt': Buffer.concat(parts), 'r/b.txt': 'Tin' });
  const { stdout } = await vihealth(['detect', 'r', '-f', 'ndjson'], { cwd });
  const [first, second] = stdout.split('\n');
  expect(JSON.parse(first!)).toMatchObject({ encoding: 'tcvn3', syllables: 1, parts: 'tcvn3 1-2; vni 3-4; tcvn3 5-6' });
  expect(JSON.parse(second!)).toMatchObject({ encoding: 'utf-8', parts: null });
  const table = await vihealth(['detect', 'r'], { cwd });
  expect(table.stdout).toMatch(
    /^file .* lines of each encoding\na\.txt .* tcvn3 1-2; vni 3-4; tcvn3 5-6\nb\.txt .*%?\n$/,
  );
});
