// Speed of each stage on composed articles, one thread, beside the floor and beside other tools.
//   node bench/stages.mjs [--count 2000] [--seconds 3]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as chrono from 'chrono-node';
import { readArticle, readDocument } from '../dist/document/pipeline.js';
import { Engine } from '../dist/extract/index.js';
import { decode } from '../dist/input/decode.js';
import { KINDS } from '../dist/model/entity.js';
import { formatOf, streamsOf } from '../dist/output/formats.js';
import { readStructure } from '../dist/structure/read.js';
import { splitSentences } from '../dist/text/sentences.js';
import { writeArticles } from './articles.mjs';
import { table, throughput } from './measure.mjs';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '2000' }, seconds: { type: 'string', default: '3' } },
});
const count = Number(values.count);
const seconds = Number(values.seconds);

const folder = mkdtempSync(join(tmpdir(), 'vihealth-bench-'));
try {
  const bytes = writeArticles(folder, count);
  const paths = Array.from({ length: count }, (_, i) =>
    join(folder, String(Math.floor(i / 1000)).padStart(4, '0'), `${String(i).padStart(6, '0')}.txt`),
  );
  const files = paths.map(path => readFileSync(path));
  const decoded = files.map(file => decode(file));
  const readings = decoded.map(({ text }) => readStructure(text));
  const sources = readings.map(({ source }) => source);
  const sentences = sources.map(({ text, lower }) => splitSentences(text, lower));
  const engine = new Engine();
  const extract = kinds => () =>
    sources.forEach((source, i) => void engine.extract(source, sentences[i], readings[i].structure, { kinds }));
  const speed = work => throughput(bytes, work, seconds);

  const floor = speed(() => {
    const decoder = new TextDecoder();
    for (const path of paths) decoder.decode(readFileSync(path)).normalize('NFC');
  });
  const whole = speed(() => {
    for (let i = 0; i < count; i++) readDocument(paths[i], decoded[i]);
  });
  const extraction = speed(extract(undefined));
  const articles = decoded.map((each, i) => readArticle(paths[i], each));
  const written = format => () => {
    const layout = { format, kinds: KINDS, split: false, excel: false, rules: false, headings: 'en' };
    const tables = streamsOf(layout);
    for (const article of articles) for (const table of tables) formatOf(format).body(article, table, layout);
  };
  const rows = [
    ['floor: read + decode + NFC', floor],
    ['read', speed(() => paths.forEach(path => void readFileSync(path)))],
    ['decode and detect', speed(() => files.forEach(file => void decode(file)))],
    ['normalise and structure', speed(() => decoded.forEach(({ text }) => void readStructure(text)))],
    ['sentences', speed(() => sources.forEach(({ text, lower }) => void splitSentences(text, lower)))],
    ['extract: dates', speed(extract(['date']))],
    ['extract: dates + units', speed(extract(['date', 'unit']))],
    ['extract: dates + units + people', speed(extract(['date', 'unit', 'person']))],
    ['extract: dates + units + people + indicators', speed(extract(['date', 'unit', 'person', 'indicator']))],
    ['extract: all five kinds', extraction],
    ['decoded text to Documents, all stages', whole],
    ['write: CSV', speed(written('csv'))],
    ['write: NDJSON', speed(written('ndjson'))],
  ];
  const sample = decoded.slice(0, 100);
  const sampleBytes = files.slice(0, 100).reduce((sum, file) => sum + file.length, 0);
  rows.push([
    'chrono-node vi.parse, dates alone (100 articles)',
    throughput(sampleBytes, () => sample.forEach(({ text }) => void chrono.vi.parse(text)), seconds),
  ]);
  const ner = await vntkNer();
  if (ner) {
    const text = decoded[0].text.slice(0, 1500);
    rows.push([
      'vntk NER, one sample of 1,500 characters',
      throughput(Buffer.byteLength(text), () => void ner.tag(text), 1),
    ]);
  }
  console.log(`${count} articles, ${(bytes / 1e6).toFixed(1)} MB, Node ${process.version}, one thread\n`);
  console.log(
    table(
      ['stage', 'MB/s', '× floor time'],
      rows.map(([stage, mbs]) => [stage, mbs.toFixed(mbs < 1 ? 4 : 1), (floor / mbs).toFixed(2)]),
    ),
  );
  console.log(`\nextraction of all five kinds takes ${(floor / whole).toFixed(1)} times the floor`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** vntk's tagger, or undefined where the optional package or its add-on is not installed. */
async function vntkNer() {
  try {
    const { default: vntk } = await import('vntk');
    return vntk.ner();
  } catch {
    return undefined;
  }
}
