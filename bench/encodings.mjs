// How well encodings are told apart and read back, as the Markdown tables of the README.
//   node bench/encodings.mjs [--count 10000] [--length 200] [--seconds 2]
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decode } from '../dist/input/decode.js';
import { detect } from '../dist/input/detect.js';
import { VNI_LETTERS, VNI_MARKS } from '../dist/language/legacy/vni.js';
import { VPS } from '../dist/language/legacy/vps.js';
import { normalize } from '../dist/text/normalize.js';
import { composeArticle } from './articles.mjs';
import { createEncoders, plain } from './encoders.mjs';
import { table, throughput } from './measure.mjs';
import { FOREIGN, vietnamese } from './samples.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    length: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '2' },
    misses: { type: 'boolean' },
  },
});
const [count, length, seconds] = [values.count, values.length, values.seconds].map(Number);

const folder = new URL('../fixtures/articles/', import.meta.url);
const articles = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(name => plain(readFileSync(new URL(name, folder), 'utf8')));
const encoders = createEncoders({ VNI_LETTERS, VNI_MARKS, VPS });

const samples = Array.from({ length: count }, (_, i) => vietnamese(i, length, articles)).map(plain);
const composed = Array.from({ length: 200 }, (_, i) => plain(composeArticle(i)));
const exact = new TextDecoder('utf-8', { fatal: true });

const rows = Object.entries(encoders).map(([name, encode]) => {
  const same = articles.filter(text => decode(encode(text)).text === text).length;
  let [detected, identical] = [0, 0];
  for (const text of samples) {
    const bytes = encode(text);
    const found = detect(bytes).encoding;
    if (found === name) detected++;
    else if (values.misses) console.log(name, found, JSON.stringify(text));
    if (decode(bytes).text === text) identical++;
  }
  const files = composed.map(encode);
  const size = files.reduce((sum, file) => sum + file.length, 0);
  const share = n => `${((n / count) * 100).toFixed(2)}%`;
  const speed = work => throughput(size, () => files.forEach(work), seconds).toFixed(0);
  return [
    name,
    `${same}/${articles.length}`,
    share(detected),
    share(identical),
    speed(file => void decode(file)),
    speed(file => void normalize(decode(file).text)),
  ];
});
console.log(`${count.toLocaleString('en')} stretches of ${length} characters; Node ${process.version}, one thread\n`);
const head = ['encoding', 'articles identical', 'detected', 'read identically'];
console.log(
  table(
    head,
    rows.map(row => row.slice(0, head.length)),
  ),
);
const speeds = rows.map(row => [row[0], ...row.slice(head.length)]);
console.log(`\n${table(['encoding', 'decode MB/s', 'and normalise MB/s'], speeds)}`);

/** True when something other than what the bytes say came out. */
function isConverted(bytes) {
  const { encoding } = detect(bytes);
  if (encoding === null) return false;
  if (encoding !== 'utf-8') return true;
  try {
    const text = exact.decode(bytes);
    return decode(bytes).text !== text || normalize(text, { keepLineEnds: true }).text !== text;
  } catch {
    return true;
  }
}

const each = Math.ceil(1000 / Object.keys(FOREIGN).length);
const foreign = Object.entries(FOREIGN).map(([name, make]) => {
  const files = Array.from({ length: each }, (_, i) => make(i));
  return [name, each, files.filter(isConverted).length];
});
console.log(`\n${table(['not Vietnamese', 'files', 'converted'], foreign)}`);
