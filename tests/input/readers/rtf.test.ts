import { describe, expect, test } from 'vitest';
import { readBytesOf } from '../../../src/input/readers.js';
import { ENCODERS } from '../../support/encoders.js';
import { blocksOf, told } from '../../support/office-files.js';

const FONTS =
  '{\\fonttbl{\\f0 Times New Roman;}{\\f1{\\*\\panose 020b}.VnTime;}{\\f2 .VnTimeH;}{\\f3 VNI-Times;}{\\f4 VISCII;}{\\f5\\fcharset163 Arial (Vietnamese);}{\\f6\\fcharset2 Symbol;}}';
const STYLES = '{\\stylesheet{\\s1 heading 1;}{\\s2\\outlinelevel1 Muc;}{\\s3 Title;}{\\s4 caption;}}';

function rtf(body: string): Uint8Array {
  return Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${FONTS}${STYLES}${body}}`, 'latin1');
}

/** The bytes of a text in an old encoding, as RTF writes them. */
function hex(encoding: string, text: string): string {
  return Array.from(ENCODERS[encoding]!(text), byte =>
    byte < 0x80 ? String.fromCharCode(byte) : `\\'${byte.toString(16)}`,
  ).join('');
}

describe('letters', () => {
  test.each([
    ['.VnTime', `\\f1 ${hex('tcvn3', 'Bệnh viện đa khoa khu vực')}`, 'Bệnh viện đa khoa khu vực'],
    ['.VnTime as Windows-1252 in Unicode', '\\f1 BÖnh viÖn \\u174?a khoa', 'Bệnh viện đa khoa'],
    ['.VnTimeH shows capitals', `\\f2 ${hex('tcvn3', 'bộ y tế')}\\f1  ${hex('tcvn3', 'năm 2006')}`, 'BỘ Y TẾ năm 2006'],
    ['VNI', `\\f3 ${hex('vni', 'Trung tâm Y tế dự phòng')}`, 'Trung tâm Y tế dự phòng'],
    ['VNI, letter and mark in two runs', "\\f3 Y te{\\b\\'e1} xa\\'f5", 'Y tế xã'],
    ['VISCII', `\\f4 ${hex('viscii', 'phòng chống sốt rét')}`, 'phòng chống sốt rét'],
    ['Windows-1258', `\\f5 ${hex('windows-1258', 'tiêm chủng mở rộng')}`, 'tiêm chủng mở rộng'],
    ['Unicode', "\\u272?\\u7873? xu\\u7845\\'61t", 'Đề xuất'],
    ['a soft hyphen is a letter of TCVN3', "\\f1 ng\\-\\'eai n\\-\\'edc", 'người nước'],
    ['signs of a symbol font', "{\\f6 \\'b3}5 {\\f6 \\u-3917 ?} 3", '≥5 ≥ 3'],
    ['capitals by property', "\\caps trung t\\'e2m\\caps0  y", 'TRUNG TÂM y'],
    ['hidden and deleted text', 'a{\\v b}{\\deleted c}d', 'ad'],
    ['what a field shows', '{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}', '7'],
    ['a brace, a backslash, dashes, quotes', '\\{\\\\\\} \\endash  \\ldblquote a\\rdblquote ', '{\\} – “a”'],
    ['Unicode in an old font stays', '\\f1 \\u272?\\u7897? ng\\u432?\\u7901?i', 'Độ người'],
  ])('%s', async (_, body, text) => {
    expect(await told('a.rtf', rtf(body))).toBe(text);
  });

  test('the encoding of most letters and all damage is told', async () => {
    const body = `\\f1 ${hex('tcvn3', 'Sở Y tế báo cáo')}\\par\\f3 ${hex('vni', 'bệnh dại')}\\par\\f2 ${hex('tcvn3', 'tháng')}`;
    expect(await readBytesOf('a.rtf', rtf(body))).toMatchObject({
      media: 'application/rtf',
      encoding: 'tcvn3',
      mended: ['tcvn3', 'vni', 'capital-font', 'mixed'],
    });
  });
});

describe('structure', () => {
  test('headings, the title, a caption, items, notes after the text', async () => {
    const body = String.raw`\s3 Ten\par\pard\s1 Mot\par\pard\s2 Hai\par\pard\outlinelevel2 Ba\par\pard\s4 Bang\par
      \pard\ls1\ilvl1 muc\par\pard doan{\footnote ghi chu} mot\par`;
    expect(await blocksOf('a.rtf', rtf(body))).toEqual([
      'headline: Ten',
      'heading1: Mot',
      'heading2: Hai',
      'heading3: Ba',
      'caption: Bang',
      'item2: muc',
      'paragraph: doan mot',
      'paragraph: ghi chu',
    ]);
  });

  test('cells merged down, cells as wide as two below, a head row', async () => {
    const body = String.raw`\trowd\trhdr\clvmgf\cellx1000\cellx3000\pard\intbl Xa\cell So\cell\row
      \trowd\clvmrg\cellx1000\cellx2000\cellx3000\pard\intbl\cell Nam\cell Nu\cell\row
      \trowd\cellx1010\cellx2005\cellx2990\pard\intbl Tan Phu\cell 1\cell 2\par 3\cell\row\pard het\par`;
    expect(await blocksOf('a.rtf', rtf(body))).toEqual([
      '0:0 2x1 head Xa',
      '0:1 1x2 head So',
      '1:1 Nam',
      '1:2 Nu',
      '2:0 Tan Phu',
      '2:1 1',
      '2:2 2 3',
      'paragraph: het',
    ]);
  });

  test('a file that was cut off is named', async () => {
    expect(await told('a.rtf', rtf('xin chao').subarray(0, -1))).toBe(
      'malformed: it is cut off: its last braces are missing',
    );
  });

  test('bytes of a picture are no text, whatever they are', async () => {
    expect(await told('a.rtf', rtf('{\\pict\\bin4 {}{}}chao'))).toBe('chao');
  });
});
