// By how much output and memory grow past a text, at worst: the texts made to be slow, as one text and as long sentences.
//   node bench/bounds.mjs [--kilobytes 100] [--memory 1600] [--first 12]
// --memory KILOBYTES also runs the program over a file of that size for each shape, which takes some minutes.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeArticle } from './articles.mjs';
import { table } from './measure.mjs';
import { outputOf } from './output.mjs';
import { runProgram } from './program.mjs';
import { fill, fillSentences, SHAPES } from './shapes.mjs';

const { values } = parseArgs({
  options: {
    kilobytes: { type: 'string', default: '100' },
    memory: { type: 'string', default: '0' },
    first: { type: 'string', default: '12' },
  },
});
const size = Number(values.kilobytes) * 1000;
const memory = Number(values.memory) * 1000;

/** What the name of a text of long sentences ends in: it takes no more memory than one text of the shape. */
const SENTENCES = ', in sentences';

const prose = length => {
  let text = '';
  for (let i = 0; text.length < length; i++) text += composeArticle(i);
  return text.slice(0, length);
};
const texts = [
  ['ordinary reports', prose],
  ['ordinary reports, one line', length => prose(length).replace(/\n+/g, ' ')],
  ...SHAPES.flatMap(shape => [
    [shape.name, length => fill(shape, length)],
    [`${shape.name}${SENTENCES}`, length => fillSentences(shape, length)],
  ]),
];

const folder = mkdtempSync(join(tmpdir(), 'vihealth-bench-'));
try {
  const empty = memory === 0 ? 0 : await peakOf('Có 5 ca.');
  const rows = [];
  for (const [name, make] of texts) {
    const text = make(size);
    const bytes = Buffer.byteLength(text);
    const row = { name, csv: outputOf(text, 'csv') / bytes, ndjson: outputOf(text, 'ndjson') / bytes };
    if (memory > 0 && !name.endsWith(SENTENCES)) {
      const long = make(memory);
      row.memory = ((await peakOf(long)) - empty) / Buffer.byteLength(long);
    }
    rows.push(row);
  }
  const [ordinary, ...others] = [rows.slice(0, 2), ...rows.slice(2)];
  const shown = by =>
    others
      .filter(row => row[by] !== undefined)
      .sort((a, b) => b[by] - a[by])
      .slice(0, Number(values.first));
  const cells = ({ name, csv, ndjson, memory: peak }) => [
    name,
    csv.toFixed(1),
    ndjson.toFixed(1),
    ...(memory > 0 ? [peak?.toFixed(0) ?? '–'] : []),
  ];
  const head = ['text', 'CSV', 'NDJSON', ...(memory > 0 ? ['memory'] : [])];
  console.log(`bytes for each byte of the text, Node ${process.version}\n`);
  console.log(table(head, [...ordinary, ...shown('ndjson')].map(cells)));
  if (memory > 0) console.log(`\n${table(head, [...ordinary, ...shown('memory')].map(cells))}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Peak memory of a run over one file, in bytes. */
async function peakOf(text) {
  const path = join(folder, 'text.txt');
  writeFileSync(path, text);
  const { peak } = await runProgram(['extract', path, '--quiet', '--jobs=1', '--output', join(folder, 'out.ndjson')]);
  return peak * 1024 * 1024;
}
