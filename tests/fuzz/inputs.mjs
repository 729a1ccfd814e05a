// Inputs for fuzzing: articles of the fixtures, changed; sentences of a small grammar of the program's own words; characters of
// every sort; and all of these as bytes in every encoding. The same seed gives the same inputs.
import { readdirSync, readFileSync } from 'node:fs';
import { composeArticle } from '../../bench/articles.mjs';
import { createEncoders } from '../../bench/encoders.mjs';
import { VNI_LETTERS, VNI_MARKS } from '../../dist/language/legacy/vni.js';
import { VPS } from '../../dist/language/legacy/vps.js';

const ENCODERS = createEncoders({ VNI_LETTERS, VNI_MARKS, VPS });

const FIXTURES = new URL('../../fixtures/articles/', import.meta.url);

const ARTICLES = [
  ...readdirSync(FIXTURES)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => readFileSync(new URL(name, FIXTURES), 'utf8')),
  ...Array.from({ length: 40 }, (_, i) => composeArticle(i)),
];

/** Characters and pieces that have broken readers of text. */
const ODD = [
  '\n--- | ---\n',
  '\n|---|:--|\n',
  '\n+-----+-----+\n',
  ' | ',
  '\n1.\t',
  '     ',
  ';',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u000b',
  '\u000c',
  '\0',
  '\u001b[31m',
  '\u009b',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u061c',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u00ad',
  '\u0301',
  '\u0323',
  '\u031b',
  '\u0302\u0323',
  'e\u0302\u0323',
  '\u0344',
  '\u0374',
  '\u212b',
  '\u1100\u1161',
  '\u0958',
  '\ufb01',
  '\ud800',
  '\udc00',
  '😀',
  '👨‍👩‍👧',
  '𝟓',
  '５',
  '％',
  '＝',
  '：：',
  '٥',
  '१',
  '½',
  '⁄',
  '∕',
  '−',
  '‑',
  '–',
  '“',
  '”',
  '«',
  '»',
  '<b>',
  '</td><td>',
  '&aacute;',
  '&#x41;',
  '&nbsp',
  'TiÕng ViÖt',
  'Tiáº¿ng Viá»‡t',
  'Ð',
  'ƣ',
  'А',
  'Hoà',
  'Thuỷ',
  '=1+1',
  ';=1',
  '@SUM(A1)',
  '::error::',
  '_x003D_',
  '"',
  "'",
  ',',
  ';',
  '|',
  '\\n',
  '(',
  ')',
  '[',
  '%',
  '/',
  '-',
  '.',
  ':',
  '…',
  '0',
  '1',
  '99999999999999999999',
  '1e309',
  '0x10',
  '1.2.3',
  '1,2,3',
  '12/',
  '31/02/2020',
  '00/00/0000',
];

/** Phrases that begin, end or join mentions, by what they are. */
const WORDS = {
  day: [
    'ngày',
    'sáng',
    'tháng',
    'năm',
    'quý',
    'tuần',
    'từ ngày',
    'đến ngày',
    'hôm qua',
    'năm ngoái',
    'mùng 4 Tết',
    'cùng kỳ',
    '6 tháng đầu năm',
  ],
  number: [
    '5',
    '12',
    '30',
    '2021',
    '1.234',
    '97,2',
    '0,5',
    '12/3',
    '15/15',
    '3/2021',
    '24/7',
    'I',
    'hai phần ba',
    '5 triệu',
    '20.4000',
    '1-5',
    '14 - 16/01/2020',
  ],
  sign: ['%', '‰', ' %', '/100.000', 'ca', 'người', 'trẻ', 'lượt', 'xã', 'triệu đồng', 'mũi', 'điểm phần trăm'],
  body: [
    'Sở Y tế',
    'TTYT huyện',
    'Bệnh viện Đa khoa tỉnh',
    'Trạm Y tế xã',
    'UBND',
    'Khoa Nội',
    'CDC',
    'Bộ',
    'Ban Chỉ đạo',
  ],
  place: ['Lào Cai', 'Văn Chấn', 'Nậm Búng', 'Hà Nội', 'Bà Rịa - Vũng Tàu', 'thành phố Hòa Bình', 'Thuỷ Nguyên'],
  name: ['Trần Văn An', 'Nguyễn Thị Hòa', 'ông Trung', 'Lê Thị Minh Nguyệt', 'H’Hen Niê', 'NGUYỄN VĂN AN'],
  post: ['Giám đốc', 'Phó Giám đốc', 'BSCKII', 'PGS.TS', 'đồng chí', 'Bí thư', 'bác sĩ', 'Tác giả:', 'Bài, ảnh:'],
  figure: [
    'tỷ lệ tiêm chủng',
    'đạt',
    'chiếm',
    'tăng',
    'giảm',
    'so với',
    'trong đó',
    'ước',
    'lần lượt là',
    'số ca mắc',
    'kế hoạch',
    'từ',
    'lên',
    'còn',
  ],
  join: [' ', ', ', '. ', '; ', ': ', '\n', '\n\n', ' - ', ' – ', ' (', ') ', ' và ', ' của ', ' tại ', '|', '\t'],
};
const SORTS = Object.keys(WORDS).filter(sort => sort !== 'join');

/** A generator of numbers from 0 to below 1 (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The input of a number: a text, or bytes.
 * @param {number} number
 * @returns {string | Uint8Array}
 */
export function inputOf(number) {
  const random = randomFrom(Math.imul(number + 1, 0x9e3779b1));
  const below = limit => Math.floor(random() * limit);
  const pick = list => list[below(list.length)];
  const text = pick([mutated, mutated, spoken, spoken, strange])();
  if (random() < 0.8) return text;
  const bytes = ENCODERS[pick(Object.keys(ENCODERS))](text);
  if (random() < 0.5) for (let i = below(4); i >= 0 && bytes.length > 0; i--) bytes[below(bytes.length)] = below(256);
  return bytes;

  /** A stretch of an article with pieces lost, doubled, swapped and put in. */
  function mutated() {
    const article = pick(ARTICLES);
    const start = below(article.length);
    let text = article.slice(start, start + 1 + below(400));
    for (let change = below(8); change > 0; change--) {
      const at = below(text.length + 1);
      const length = below(12);
      const piece = pick([pick(ODD), text.slice(at, at + length), '', pick(WORDS[pick(SORTS)])]);
      text = text.slice(0, at) + piece + text.slice(at + pick([0, 0, 1, length]));
    }
    return pick([text, text, text, text.normalize('NFD'), text.toUpperCase(), text.replace(/\s+/g, ' ')]);
  }

  function spoken() {
    let text = '';
    for (let words = 1 + below(30); words > 0; words--) {
      text += pick(WORDS[pick(SORTS)]) + pick(WORDS.join);
      if (random() < 0.08) text += pick(ODD);
    }
    return random() < 0.2 ? text.normalize('NFD') : text;
  }

  function strange() {
    let text = '';
    for (let pieces = below(24); pieces > 0; pieces--) {
      text += pick([
        pick(ODD),
        pick(ODD),
        String.fromCodePoint(below(0x110000)),
        String.fromCharCode(32 + below(0x1f00)),
        pick(WORDS[pick(SORTS)]),
      ]);
    }
    return text;
  }
}
