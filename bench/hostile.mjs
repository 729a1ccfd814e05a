// Time per megabyte on texts made to be slow, beside ordinary prose: linear time shows as ratios that stay small.
//   node bench/hostile.mjs [--megabytes 2]
import { parseArgs } from 'node:util';
import { readDecoded } from '../dist/input/decode.js';
import { readDocument } from '../dist/pipeline.js';
import { composeArticle } from './articles.mjs';
import { table, throughput } from './measure.mjs';

const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '2' } } });
const size = Number(values.megabytes) * 1e6;

/** Repeats a piece up to the size, in UTF-16 units. */
const fill = piece => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const prose = () => {
  let text = '';
  for (let i = 0; text.length < size; i++) text += composeArticle(i);
  return text.slice(0, size);
};

const SHAPES = {
  'one line, no line end': () => prose().replace(/\n+/g, ' '),
  'line ends only': () => fill('\n'),
  'spaces only': () => fill(' '),
  digits: () => fill('1'),
  'digits and dots': () => fill('1.'),
  'digits and slashes': () => fill('12/'),
  'dates without an end': () => fill('ngày 1/1, '),
  percents: () => fill('5%, '),
  surnames: () => fill('Nguyễn '),
  'capital words': () => fill('Văn An '),
  'capitals only': () => fill('TRUNG TÂM '),
  'unit heads': () => fill('Trung tâm Y tế '),
  'unit heads without names': () => fill('Sở Y tế của Sở Y tế, '),
  titles: () => fill('Giám đốc, Phó Giám đốc, '),
  'titles and dashes': () => fill('đồng chí Trần Văn A - Bí thư - '),
  'rate names without numbers': () => fill('tỷ lệ trẻ em được tiêm chủng '),
  'open brackets': () => fill('('),
  'open tags': () => fill('<a href='),
  entities: () => fill('&aacute;'),
  'unfinished entities': () => fill('&aacute'),
  'full stops': () => fill('. '),
  'alternating scripts': () => fill('Аa中ệ'),
  'combining marks': () => fill('e\u0302\u0323'),
  'marks without a letter': () => fill('\u0301'),
  'zero-width spaces': () => fill('a\u200b'),
  'misread bytes': () => fill('Tiáº¿ng '),
};

const bytes = text => Buffer.byteLength(text);
const read = text => () => readDocument('hostile.txt', readDecoded(text));
const ordinary = prose();
const base = throughput(bytes(ordinary), read(ordinary), 0);
const rows = [['ordinary prose', base.toFixed(1), '1.0', '–']];
for (const [shape, make] of Object.entries(SHAPES)) {
  const text = make();
  const half = text.slice(0, text.length / 2);
  const whole = throughput(bytes(text), read(text), 0);
  const growth = throughput(bytes(half), read(half), 0) / whole;
  rows.push([shape, whole.toFixed(1), (base / whole).toFixed(1), growth.toFixed(2)]);
}
console.log(table(['shape', 'MB/s', 'time against prose', 'time per MB, whole against half'], rows));
