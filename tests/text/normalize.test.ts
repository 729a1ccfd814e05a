import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TONED } from '../../src/language/tones.js';
import { textSpan } from '../../src/model/span.js';
import { normalize } from '../../src/text/normalize.js';
import { placeTone } from '../../src/text/tones.js';

/** Vowels that stand together in a syllable. */
const RIMES_OF_VOWELS =
  'a ai ao au ay âu ây e eo ê êu i ia iê iêu iu o oa oai oao oay oe oeo oi ô ôi ơ ơi u ua uâ uây uê ui uô uôi uơ uy uya uyê uyu ư ưa ưi ươ ươi ươu ưu y yê yêu'.split(
    ' ',
  );

test.each([
  ['hoà giải, thuỷ lợi, uỷ ban, khoẻ mạnh', 'hòa giải, thủy lợi, ủy ban, khỏe mạnh'],
  ['HOÀ BÌNH, Uỷ Ban', 'HÒA BÌNH, Ủy Ban'],
  ['họat động ngòai trời, cuả ngừơi dân', 'hoạt động ngoài trời, của người dân'],
  ['quý, quả, già, giờ, thuế, thuở, hoàn, huỳnh', 'quý, quả, già, giờ, thuế, thuở, hoàn, huỳnh'],
  ['Qúy, qủa, gía', 'Quý, quả, giá'],
  ['Ðại hội, quyết ðịnh, TRƢỜNG, trƣờng', 'Đại hội, quyết định, TRƯỜNG, trường'],
  ['Nguye\u0302\u0303n, bệ\u200bnh vi\u00adện', 'Nguyễn, bệnh viện'],
  ['Sở\u00a0Y  tế\tHà\u2003Nội\r\n', 'Sở Y  tế\tHà Nội\n'],
  ['Тrạm у tế', 'Trạm у tế'],
  ['Ｂệnh viện １２', 'Bệnh viện 12'],
  ['ʙệɴʜ ᴠɪệɴ', 'bệnh viện'],
  ['<p class="a">Sáng 5/3</p><p>Chiều <b>7/8</b></p>', '\nSáng 5/3\n\nChiều  7/8 \n'],
  ['<img style="width: 80%" src="upload/2019/03"> Trẻ <5 tuổi', '  Trẻ <5 tuổi'],
  ['b&aacute;c s&#297; &amp; y t&#x1EBF; &khong;', 'bác sĩ & y tế &khong;'],
  ['Dòng một.\\r\\nDòng hai.', 'Dòng một.\nDòng hai.'],
  ['Xem C:\\nam\\tin.txt', 'Xem C:\\nam\\tin.txt'],
])('%j becomes %j', (raw, text) => {
  expect(normalize(raw).text).toBe(text);
});

test.each([
  'Thư: hoà.thuỷ@yteso.gov.vn, tin@hoà.vn',
  'cafe.hoa@yteso.gov.vn',
  'https://soyte.vn/hoà?a=b',
  'façade, naïve, Москва, ΑΒΓ',
  'Voànca côngtenơ',
])('%s stays as it is', text => {
  expect(normalize(text).text).toBe(text);
});

test('the new style puts the tone on the second vowel', () => {
  expect(normalize('hòa giải, thủy lợi, quý, hoạt', { toneStyle: 'new' }).text).toBe('hoà giải, thuỷ lợi, quý, hoạt');
});

test('a clean text is its own normal form', () => {
  const text = 'Bệnh viện Đa khoa tỉnh Lào Cai khám cho 120 người, đạt 97,5% kế hoạch – “vượt mức”.';
  expect(normalize(text).layers).toEqual([]);
});

test('every change is reported with its place in the file', () => {
  const raw = 'Uỷ ban\u00a0xã';
  const changes = [...normalize(raw).changes()];
  expect(
    changes.map(({ step, before, after, span }) => [step, before, after, raw.slice(span.start, span.end)]),
  ).toEqual([
    ['spaces', '\u00a0', ' ', '\u00a0'],
    ['tones', 'Uỷ', 'Ủy', 'Uỷ'],
  ]);
});

const articles = ['articles', 'gold'].flatMap(folder =>
  readdirSync(`fixtures/${folder}`)
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(`fixtures/${folder}/${name}`, 'utf8')),
);

/** Pieces of Vietnamese text with all that goes wrong in it. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      'hoà',
      'họat',
      'Uỷ',
      'Nguye\u0302n',
      'Ðảng',
      '\u200b',
      '\u00ad',
      '\u00a0',
      '  ',
      '\n',
      '\r\n',
      '\n\n',
    ),
    fc.constantFrom(' ', ' ', '.', ',', ' Bệnh viện', ' của', ' 12', '<p>', '<b', '>', '&aacute;', '&', '\\n', '\t'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
  { maxLength: 40 },
);

describe('properties', () => {
  test('normalising twice changes nothing', () => {
    for (const article of articles) {
      const { text } = normalize(article);
      expect(normalize(text).text).toBe(text);
    }
  });

  test('the way back of each word leads to raw text that normalises to it', () => {
    for (const article of articles) {
      const source = normalize(article);
      for (const { 0: word, index } of source.text.matchAll(/\p{L}+/gu)) {
        const { start, end } = source.toRaw(textSpan(index, index + word.length));
        expect(normalize(article.slice(start, end)).text).toBe(word);
      }
    }
  });

  test('NFC and NFD have one normal form', () => {
    for (const article of articles) expect(normalize(article.normalize('NFD')).text).toBe(normalize(article).text);
  });

  test('nothing throws, the normal form is stable, ranges stay in the file, lower case has the same length', () => {
    fc.assert(
      fc.property(pieces, parts => {
        const raw = parts.join('');
        const source = normalize(raw);
        expect(normalize(source.text).text).toBe(source.text);
        expect(source.lower).toHaveLength(source.text.length);
        const { start, end } = source.toRaw(textSpan(0, source.text.length));
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(raw.length);
      }),
    );
  });
});

test('a tone on the wrong vowel is found in every syllable', () => {
  for (const onset of ['', 'h', 'q', 'g', 'ng', 'th']) {
    for (const vowels of RIMES_OF_VOWELS) {
      for (const end of ['', 'n', 't', 'ng', 'nh', ' và', '.']) {
        for (let at = 0; at < vowels.length; at++) {
          const word = `${onset}${vowels.slice(0, at)}${TONED[vowels[at]!]![1]}${vowels.slice(at + 1)}${end}`;
          const [first] = word.split(/[ .]/) as [string];
          const right = placeTone(first, 'old') + word.slice(first.length);
          expect([word, normalize(word).text]).toEqual([word, right]);
          expect(normalize(word.toUpperCase()).text).toBe(right.toUpperCase());
        }
      }
    }
  }
});
