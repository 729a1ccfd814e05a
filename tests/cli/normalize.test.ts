import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, vihealth } from '../support/command.js';
import { ENCODERS } from '../support/encoders.js';

const OLD = 'Sở Y tế tỉnh Hoà Bình tổ chức tiêm vắc xin\r\ncho trẻ em ở\ttuyến huyện.\r\n\r\n  Tỷ lệ đạt 97,2%.\r\n';
const REPAIRED = OLD.replace('Hoà', 'Hòa');

describe('where the text goes', () => {
  test('one file: to standard output, as UTF-8, with its lines, tabs and indents', async () => {
    for (const encoding of ['tcvn3', 'vni', 'windows-1258', 'viscii', 'vps', 'utf-16le', 'utf-8']) {
      const cwd = folderWith({ 'a.txt': ENCODERS[encoding]!(OLD) });
      const { code, stdout } = await vihealth(['normalize', 'a.txt', '--quiet'], { cwd });
      expect({ encoding, code, stdout }).toEqual({ encoding, code: 0, stdout: REPAIRED });
    }
  });

  test('a folder keeps the tree; web pages become texts', async () => {
    const cwd = folderWith({
      'r/a.txt': ENCODERS.vni!(OLD),
      'r/2009/b.txt': ENCODERS.tcvn3!(OLD),
      'r/c.html': '<p>Uỷ ban<p>Thuỷ lợi',
    });
    const { code, stdout, stderr } = await vihealth(['normalize', 'r', '-o', 'out/'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^3 files read .*; 6 fixes; encodings: tcvn3 1, vni 1, utf-8 1\n$/);
    expect(readdirSync(join(cwd, 'out'), { recursive: true }).sort()).toEqual(
      ['2009', join('2009', 'b.txt'), 'a.txt', 'c.html.txt'].sort(),
    );
    expect(readFileSync(join(cwd, 'out/2009/b.txt'), 'utf8')).toBe(REPAIRED);
    expect(readFileSync(join(cwd, 'out/c.html.txt'), 'utf8')).toBe('Ủy ban\n\nThủy lợi');
    expect(readFileSync(join(cwd, 'r/a.txt'))).toEqual(Buffer.from(ENCODERS.vni!(OLD)));
  });

  test('in place: files in order are not touched, others are replaced whole', async () => {
    const cwd = folderWith({ 'r/a.txt': ENCODERS.tcvn3!(OLD), 'r/b.txt': REPAIRED });
    utimesSync(join(cwd, 'r/b.txt'), 1e9, 1e9);
    expect((await vihealth(['normalize', 'r', '--in-place'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'r/a.txt'), 'utf8')).toBe(REPAIRED);
    expect(statSync(join(cwd, 'r/b.txt')).mtimeMs).toBe(1e12);
    expect(readdirSync(join(cwd, 'r'))).toEqual(['a.txt', 'b.txt']);
  });

  test('in place: a file whose bytes would be lost stays', async () => {
    const spoilt = Buffer.concat([Buffer.from('Bệnh viện huyện đã khám'), Buffer.of(0xe1, 0xbb), Buffer.from(' tốt')]);
    const cwd = folderWith({ 'a.txt': spoilt, 'b.txt': 'Bệnh vi\ufffdn Hoà Bình' });
    const { code, stderr } = await vihealth(['normalize', 'a.txt', 'b.txt', '--in-place'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('a.txt was skipped');
    expect(readFileSync(join(cwd, 'a.txt'))).toEqual(spoilt);
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe('Bệnh vi\ufffdn Hòa Bình');
  });
});

test('the report: every repair with its place, and what is lost for good', async () => {
  const cwd = folderWith({
    'r/a.txt': 'Uỷ ban\u00a0xã\nB?nh vi?n Nguye\u0302\u0303n\nxem https://a.vn/?id=1&b=2 chưa?\n',
    'r/b.txt': ENCODERS.tcvn3!('Bệnh viện Hoà Bình khám bệnh'),
    'r/c.txt': new Uint8Array(20),
  });
  const csv = await vihealth(['normalize', 'r', '-o', 'out/', '--report', 'repairs.csv'], { cwd });
  expect(csv.code).toBe(3);
  expect(csv.stderr).toContain('2 words with lost letters');
  expect(readFileSync(join(cwd, 'repairs.csv'), 'utf8').split('\r\n')).toEqual([
    'file,line,column,repair,was,is',
    'a.txt,1,1,tones,Uỷ,Ủy',
    'a.txt,1,7,spaces,U+00A0," "',
    'a.txt,2,1,lost,B?nh,',
    'a.txt,2,6,lost,vi?n,',
    'a.txt,2,15,composition,e\u0302\u0303,ễ',
    'b.txt,,,encoding,tcvn3,utf-8',
    'b.txt,1,11,tones,Hoà,Hòa',
    'c.txt,,,unread,"it holds control characters, so it is not text",',
    '',
  ]);
  await vihealth(['normalize', 'r', '-o', 'out/', '--report', 'repairs.json'], { cwd });
  const { repairs } = JSON.parse(readFileSync(join(cwd, 'repairs.json'), 'utf8'));
  expect(repairs).toHaveLength(8);
  expect(repairs[1]).toEqual({ file: 'a.txt', line: 1, column: 7, repair: 'spaces', was: '\u00a0', is: ' ' });
});

test('styles of tones, and an encoding that is named', async () => {
  const asks = async (args: readonly string[], input: string): Promise<string> =>
    (await vihealth(['normalize', '-', '--quiet', ...args], { input })).stdout;
  expect(await asks(['--tone-style', 'new'], 'hòa, thuỷ, quý')).toBe('hoà, thuỷ, quý');
  expect(await asks(['--tone-style', 'old'], 'hòa, thuỷ, quý')).toBe('hòa, thủy, quý');
  expect(await asks(['--encoding', 'viqr'], "Tie^'ng Vie^.t")).toBe('Tiếng Việt');
  expect(await asks(['--encoding', 'auto'], 'Tieng Viet')).toBe('Tieng Viet');
});

test('extract reads a named encoding and writes the style that is asked for', async () => {
  const args = ['extract', '-', '--quiet', '-k', 'unit', '-f', 'ndjson', '--encoding', 'viqr', '--tone-style', 'new'];
  const { code, stdout } = await vihealth(args, { input: "To^i dde^'n So*? Y te^' ti?nh Ho`a Bi`nh." });
  expect(code).toBe(0);
  const { encoding, entities } = JSON.parse(stdout);
  expect(encoding).toBe('viqr');
  expect(entities[0]).toMatchObject({ text: 'Sở Y tế tỉnh Hòa Bình', name: 'Sở Y tế tỉnh Hoà Bình' });
});

test.each([
  [['normalize'], 2, 'nothing to read'],
  [['normalize', 'r'], 2, '2 files do not fit into one'],
  [['normalize', 'r', '-o', 'one.txt'], 2, '2 files do not fit into one'],
  [['normalize', 'r', '-o', 'r'], 2, 'r/a.txt is one of the files to be read'],
  [['normalize', 'r/a.txt', '-o', 'r/a.txt'], 2, 'r/a.txt is one of the files to be read'],
  [['normalize', 'list.csv', '-o', 'out/', '--report', 'list.csv'], 2, '--report list.csv is one of the files'],
  [['normalize', 'r', '-o', 'out/', '--in-place'], 2, '--in-place cannot be combined with --output'],
  [['normalize', '-', '--in-place'], 2, '- cannot be fixed in place'],
  [['normalize', 'c.html', '--in-place'], 2, 'c.html cannot be fixed in place'],
  [['normalize', 'c.html', '-o', 'c.html/x'], 5, 'could not be written'],
  [['normalize', 'r/a.txt', '--encoding', 'tcvn'], 2, 'Did you mean tcvn3?'],
  [['normalize', 'r/a.txt', '--tone-style', 'newer'], 2, 'Did you mean new?'],
  [['normalize', 'r/a.txt', '--report', 'a.xlsx'], 2, '--report a.xlsx: no list is written with this extension'],
  [['normalize', 'r/a.txt', '--report', 'a.jsn'], 2, 'Use .csv, .tsv, .json, .ndjson. Did you mean .json?'],
  [
    ['normalize', 'r/a.txt', '-o', 'x', '--report', './x'],
    2,
    '--report ./x is also where a fixed text is to be written',
  ],
  [
    ['normalize', 'r', 'list.csv', '-o', 'n/', '--report', 'r/../n/list.csv'],
    2,
    'is also where a fixed text is to be written',
  ],
  [['normalize', 'r/a.txt', '--report', 'nowhere/a.csv'], 5, 'nowhere/a.csv could not be written'],
])('%j ends with %i and says why', async (args, code, complaint) => {
  const files = { 'r/a.txt': 'Tin', 'r/b.txt': 'Tin', 'c.html': '<p>Tin', 'list.csv': 'Tin' };
  const cwd = folderWith(files);
  const ran = await vihealth(args, { cwd });
  expect(ran.stderr).toContain(complaint);
  expect(ran.code).toBe(code);
  for (const [name, text] of Object.entries(files)) expect(readFileSync(join(cwd, name), 'utf8')).toBe(text);
});
