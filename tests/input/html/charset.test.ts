import { describe, expect, test } from 'vitest';
import { decodePage } from '../../../src/input/html/charset.js';

/** A page in bytes, each character one byte. */
function page(body: string, charset?: string): Uint8Array {
  const meta = charset === undefined ? '' : `<meta charset="${charset}">`;
  return Buffer.from(`<html><head>${meta}</head><body>${body}</body></html>`, 'latin1');
}

describe('a page in bytes of one, with other letters as references', () => {
  test.each([
    [
      'windows-1252, declared',
      page('<p>S&#7903; Y t&#7871; Th\xe1i B\xecnh h\xf4m nay h\xe0ng tr&#259;m ng&#432;&#7901;i</p>', 'windows-1252'),
      'windows-1252',
    ],
    [
      'windows-1252, undeclared',
      page('<p>B&#225;o c&#225;o c\xf3 \xfd ki&#7871;n, \xf4ng H&#7891; n\xf3i r\xf5 r\xe0ng</p>'),
      'windows-1252',
    ],
    [
      'windows-1258, declared',
      page('<p>B\xc1O C\xc1O D\xfd\xf5ng \xf0\xe1nh gi\xe1 v\xe0 h\xe0ng tu\xe2\xecn</p>', 'windows-1258'),
      'windows-1258',
    ],
    ['one sign and no letters', page('<p>Copyright \xa9 2023</p>', 'iso-8859-1'), 'windows-1252'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodePage(bytes, {})).toMatchObject({ encoding });
  });

  test('letters of TCVN3 in a page that declares what its editor put there unasked', () => {
    const bytes = page('<p>Trung t\xa9m Y t\xd5 huy\xd6n tæ chøc ti\xaam chñng</p>', 'iso-8859-1');
    expect(decodePage(bytes, {})).toMatchObject({
      encoding: 'tcvn3',
      text: expect.stringContaining('Trung tâm Y tế huyện tổ chức tiêm chủng'),
    });
  });

  test('an encoding that is named is taken as told', () => {
    expect(decodePage(page('<p>\xe0</p>', 'windows-1258'), { encoding: 'windows-1252' })).toMatchObject({
      encoding: 'windows-1252',
    });
  });
});

test.each([
  ['UTF-8', Buffer.from('<p>Sở Y tế</p>'), 'utf-8'],
  ['UTF-8 that declares another', Buffer.from('<meta charset="windows-1258"><p>Sở Y tế</p>'), 'utf-8'],
  ['UTF-8 cut off in a letter', Buffer.from('<p>Sở Y tế tỉnh họp, Bệnh viện huyện đã khám').subarray(0, -2), 'utf-8'],
  ['UTF-16 with a mark', Buffer.from('\ufeff<p>Sở Y tế</p>', 'utf16le'), 'utf-16le'],
])('%s is read as such', (_, bytes, encoding) => {
  expect(decodePage(bytes, {})).toMatchObject({ encoding });
});
