// What a user's lexicon costs: the same articles read without one and with lexicons of more and more rows, one thread.
//   node bench/lexicon.mjs [--count 60] [--rows 100,1000,10000] [--seconds 10]
import { parseArgs } from 'node:util';
import { readDocument } from '../dist/document/pipeline.js';
import { readDecoded } from '../dist/input/decode.js';
import { readLexicon } from '../dist/lexicon/read.js';
import { composeArticle, numbers } from './articles.mjs';
import { table } from './measure.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '60' },
    rows: { type: 'string', default: '100,1000,10000' },
    seconds: { type: 'string', default: '10' },
  },
});

/** Syllables that articles hold too, so that the phrases begin like much of what is read. */
const SYLLABLES =
  'an bình cao châu dân đông giang hà hải hòa hương khánh lâm liên long minh nam nga ngọc phú phúc quang sơn tâm tân thanh thái thọ thu tiến trung tuyên văn việt vĩnh xuân yên'.split(
    ' ',
  );

const HEADS = ['Phòng khám Đa khoa', 'Nhà thuốc', 'Trạm Y tế', 'Bệnh viện', 'Cơ sở'];
const POSTS = ['điều phối viên', 'giám sát viên', 'tổ trưởng tổ', 'phụ trách'];
const MEASURES = ['tỷ lệ', 'quản lý', 'phân loại', 'người dân'];
const COUNTED = ['suất', 'bộ', 'gói', 'lượt'];

/** The lexicon of so many rows: of every sort as many, by turns; the same for the same number. */
export function composeLexicon(rows) {
  const random = numbers(rows);
  const pick = list => list[Math.floor(random() * list.length)];
  const words = n => Array.from({ length: n }, () => pick(SYLLABLES)).join(' ');
  const proper = n => words(n).replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase());
  const makers = [
    () => ['unit', `${pick(HEADS)} ${proper(3)}`],
    () => ['title', `${pick(POSTS)} ${words(3)}`],
    () => ['measure', `${pick(MEASURES)} ${words(3)}`],
    () => ['counted', `${pick(COUNTED)} ${words(3)}`],
    () => ['place', `${proper(4)}`],
    () => ['never_a_name', proper(4)],
  ];
  const seen = new Set();
  const lines = ['kind,phrase,id,code,name,level'];
  for (let i = 0; lines.length <= rows; i++) {
    const [kind, phrase] = makers[i % makers.length]();
    if (seen.has(phrase.toLowerCase())) continue;
    seen.add(phrase.toLowerCase());
    const unit = kind === 'unit';
    const code = kind === 'measure' || kind === 'place' ? `C${i}` : '';
    lines.push(
      `${kind},${phrase},${unit ? `U${i}` : ''},${code},${unit ? phrase : ''},${kind === 'place' ? 'commune' : ''}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

const texts = Array.from({ length: Number(values.count) }, (_, i) => readDecoded(composeArticle(i)));
const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** Milliseconds of processor time of this program: other programs on the machine do not count. */
function spent(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const lexicons = [0, ...values.rows.split(',').map(Number)].map(rows => {
  if (rows === 0) return { rows, ms: 0, turns: [] };
  const text = composeLexicon(rows);
  let read;
  const ms = spent(() => {
    read = readLexicon(text, 'words.csv');
  });
  if ('faults' in read)
    throw new Error(
      read.faults
        .slice(0, 5)
        .map(({ at, message }) => `${at}: ${message}`)
        .join('\n'),
    );
  return { rows, own: read.words, ms, turns: [] };
});

const work = ({ own }) => {
  for (const text of texts) readDocument('a.txt', text, own && { own });
};
for (const lexicon of lexicons) {
  // The first article builds the tables.
  lexicon.build = spent(() => readDocument('a.txt', texts[0], lexicon.own && { own: lexicon.own }));
  work(lexicon);
}
// By turns, so that what else the machine does hits all alike: what counts is the ratio within each turn.
for (const end = performance.now() + Number(values.seconds) * 1000 * lexicons.length; performance.now() < end; ) {
  for (const lexicon of lexicons) lexicon.turns.push(spent(() => work(lexicon)));
}

const median = list => list.toSorted((a, b) => a - b)[list.length >> 1];
const [none] = lexicons;
console.log(`${texts.length} articles, ${(bytes / 1e6).toFixed(1)} MB, Node ${process.version}, one thread\n`);
console.log(
  table(
    ['rows', 'MB per s of processor', 'time against none', 'read and checked, ms', 'tables built, ms'],
    lexicons.map(({ rows, turns, ms, build }) => [
      rows,
      (bytes / 1e3 / Math.min(...turns)).toFixed(2),
      median(turns.map((turn, i) => turn / none.turns[i])).toFixed(2),
      ms.toFixed(0),
      build.toFixed(0),
    ]),
  ),
);
