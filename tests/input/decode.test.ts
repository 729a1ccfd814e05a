import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../../bench/encoders.mjs';
import { type Decoded, decode, isDecoded } from '../../src/input/decode.js';
import { ENCODERS } from '../support/encoders.js';

const articles = ['articles', 'gold'].flatMap(folder =>
  readdirSync(`fixtures/${folder}`)
    .filter(name => name.endsWith('.txt'))
    .map(name => [name, readFileSync(`fixtures/${folder}/${name}`, 'utf8').normalize('NFC')] as const),
);

function read(bytes: Uint8Array): Decoded {
  const result = decode(bytes);
  if (!isDecoded(result)) throw new Error(result.reason);
  return result;
}

describe.each(Object.keys(ENCODERS))('%s', encoding => {
  test.each(articles)('%s comes back the same, its encoding found', (_, article) => {
    const text = plain(article);
    const { encoding: found, text: back, confidence } = read(ENCODERS[encoding]!(text));
    expect(found).toBe(encoding);
    expect(back).toBe(text);
    expect(confidence).toBeGreaterThan(0.8);
  });
});

const ICONV = '/usr/bin/iconv';
describe.skipIf(!existsSync(ICONV))('as glibc iconv writes it', () => {
  test.each([
    ['CP1258', 'windows-1258'],
    ['TCVN5712-1', 'tcvn3'],
    ['VISCII', 'viscii'],
  ])('%s', (charset, encoding) => {
    for (const [, article] of articles) {
      const text = plain(article);
      const { stdout } = spawnSync(ICONV, ['-f', 'UTF-8', '-t', charset], { input: text });
      const result = read(stdout);
      expect(result.encoding).toBe(encoding);
      expect(result.text).toBe(text);
    }
  });
});

test.each([
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
] as const)('a byte order mark is no part of the text: %j', (mark, encoding) => {
  const bytes = Buffer.concat([Buffer.from(mark), ENCODERS[encoding]!('Tin')]);
  expect(read(bytes)).toMatchObject({ text: 'Tin', encoding, confidence: 1 });
});

test('quotes and dashes of Windows stay beside the letters of TCVN3', () => {
  const bytes = Buffer.from('93 54 69 d5 6e 67 94 20 96 20 56 69 d6 74 85'.replaceAll(' ', ''), 'hex');
  expect(read(bytes).text).toBe('“Tiếng” – Việt…');
});

test('a named encoding is taken as told', () => {
  expect(decode(Buffer.from("Tie^'ng Vie^.t"), { encoding: 'viqr' })).toMatchObject({ text: 'Tiếng Việt' });
});

test('UTF-8 with a few spoilt bytes is read, with a warning', () => {
  const bytes = Buffer.concat([Buffer.from('Bệnh viện huyện\nđã khám'), Buffer.of(0xe1, 0xbb), Buffer.from(' tốt')]);
  expect(read(bytes)).toMatchObject({ encoding: 'utf-8', warnings: [{ code: 'replaced', line: 2 }] });
});

describe('a file with lines in several encodings', () => {
  const lines = [
    ['tcvn3', 'Bệnh viện Đa khoa tỉnh đã khám cho nhiều người dân nghèo.\n'],
    ['vni', 'Trung tâm Y tế huyện tổ chức tiêm chủng mở rộng cho trẻ em.\n'],
    ['utf-8', 'Sở Y tế chỉ đạo các đơn vị phòng chống dịch bệnh.\n'],
    ['viscii', 'Đoàn kiểm tra đã làm việc với trạm y tế các xã vùng cao.\n'],
  ] as const;

  test.each([
    [0, 1],
    [0, 2],
    [2, 1, 2, 2],
    [2, 2, 2, 2, 2, 2, 2, 0],
    [0, 1, 2, 3],
  ])('%j, %j, …: each line is read in its own', (...order) => {
    const bytes = Buffer.concat(order.map(i => ENCODERS[lines[i]![0]]!(lines[i]![1])));
    expect(read(bytes)).toMatchObject({ text: order.map(i => lines[i]![1]).join(''), isMixed: true });
  });

  test.each([
    [
      'vps',
      '297 lượt".\nLương y Triệu Tiến Lưu được mời về truyền nghề xoa bóp, bấm huyệt; vườn thuốc nam có 68 loại cây.',
    ],
    [
      'viscii',
      'Kết quả chung\nĐến 30/6/2021, số người tham gia là 1.021.870 người, đạt 95,7% kế hoạch, giảm 18.254 người.',
    ],
  ])('%s is none where two bytes happen to be a letter in UTF-8', (encoding, text) => {
    const result = read(ENCODERS[encoding]!(text));
    expect(result).toMatchObject({ encoding, text });
    expect(result.isMixed).toBeUndefined();
  });

  test('a line that is Vietnamese in none spoils no other', () => {
    const bytes = Buffer.concat([Buffer.from(lines[2][1].repeat(5)), Buffer.of(0x41, 0xff, 0xfe, 0xf8, 0x0a)]);
    expect(read(bytes)).toMatchObject({ encoding: 'utf-8', warnings: [{ code: 'replaced', line: 6 }] });
  });
});

test.each([
  [
    'a NUL in UTF-8',
    Buffer.from('Sở Y tế chỉ đạo các đơn vị phòng chống dịch bệnh.\0 Bệnh viện huyện đã khám cho 120 người dân.'),
    'utf-8',
  ],
  [
    'UTF-16 without a mark, one byte too many',
    Buffer.from('Sở Y tế tỉnh họp\n', 'utf16le').subarray(0, -1),
    'utf-16le',
  ],
  ['UTF-8 cut off inside a letter', Buffer.from('Sở Y tế').subarray(0, -1), 'utf-8'],
])('%s is text', (_, bytes, encoding) => {
  expect(read(bytes).encoding).toBe(encoding);
});

test.each([
  ['English', 'The report was published in March; 95% of the children were vaccinated, they said.', 'utf-8'],
  ['English with marks', "What? I don't. (a+b) [x^2] e.g. add 5.5 a.m.", 'utf-8'],
  ['French in UTF-8', 'Le ministère de la Santé a présenté un résumé à Hà Nội.', 'utf-8'],
  ['numbers', '1.204; 35,5%; 12/3/2019\n', 'utf-8'],
  ['nothing', '', 'utf-8'],
])('%s is not converted', (_, text, encoding) => {
  expect(read(Buffer.from(text))).toMatchObject({ text, encoding });
});

test.each([
  [
    'French in Latin-1',
    Buffer.from('Le ministère a présenté un résumé détaillé où les élèves étaient âgés.', 'latin1'),
    'undecodable',
  ],
  ['zeros', Buffer.alloc(64), 'binary'],
  ['a PDF file', Buffer.from('%PDF-1.4 …'), 'binary'],
  ['a PNG picture', Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'binary'],
  ['control characters', Buffer.of(1, 2, 3, 4, 5, 6, 7, 14, 15, 16), 'binary'],
])('%s is refused, not guessed', (_, bytes, code) => {
  expect(decode(bytes)).toMatchObject({ code });
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
      const result = decode(bytes);
      expect(isDecoded(result) || result.reason !== '').toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('sound or broken, UTF-8 is read as TextDecoder reads it', () => {
  const sound = fc.string({ unit: 'binary', maxLength: 50 }).map(text => Buffer.from(text));
  fc.assert(
    fc.property(fc.oneof(sound, fc.uint8Array({ maxLength: 50 })), fc.boolean(), (content, hasMark) => {
      const bytes = Buffer.concat([Buffer.from(hasMark ? [0xef, 0xbb, 0xbf] : []), content]);
      expect(decode(bytes, { encoding: 'utf-8' })).toMatchObject({ text: new TextDecoder().decode(bytes) });
    }),
    { numRuns: 1000 },
  );
});

test('one line of UTF-8 before an article in an old encoding is read as UTF-8', () => {
  const first = 'Ngày 12/01/2022, Sở Y tế tỉnh Yên Bái tổ chức hội nghị.\n';
  const rest = 'Công tác tiêm chủng của huyện đạt nhiều kết quả tốt trong năm vừa qua.\n'.repeat(40);
  const decoded = decode(Buffer.concat([Buffer.from(first), ENCODERS.tcvn3!(rest)]));
  expect(decoded).toMatchObject({ text: first + rest, encoding: 'tcvn3' });
});
