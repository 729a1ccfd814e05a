// Time per megabyte on texts made to be slow, beside ordinary prose: linear time shows as ratios that stay small.
//   node bench/hostile.mjs [--megabytes 2]
import { parseArgs } from 'node:util';
import { readDocument } from '../dist/document/pipeline.js';
import { readDecoded } from '../dist/input/decode.js';
import { composeArticle } from './articles.mjs';
import { table, throughput } from './measure.mjs';
import { fill, SHAPES } from './shapes.mjs';

const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '2' } } });
const size = Number(values.megabytes) * 1e6;

const prose = () => {
  let text = '';
  for (let i = 0; text.length < size; i++) text += composeArticle(i);
  return text.slice(0, size);
};

const bytes = text => Buffer.byteLength(text);
const read = text => () => readDocument('hostile.txt', readDecoded(text));
const ordinary = prose();
const base = throughput(bytes(ordinary), read(ordinary), 0);
const rows = [['ordinary prose', base.toFixed(1), '1.0', '–']];
const texts = [
  ['one line, no line end', ordinary.replace(/\n+/g, ' ')],
  ...SHAPES.map(shape => [shape.name, fill(shape, size)]),
];
for (const [name, text] of texts) {
  const half = text.slice(0, text.length / 2);
  const whole = throughput(bytes(text), read(text), 0);
  const growth = throughput(bytes(half), read(half), 0) / whole;
  rows.push([name, whole.toFixed(1), (base / whole).toFixed(1), growth.toFixed(2)]);
}
console.log(table(['shape', 'MB/s', 'time against prose', 'time per MB, whole against half'], rows));
