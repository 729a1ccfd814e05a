// From bytes to normal text, beside `TextDecoder` alone on the same files: clean UTF-8 and damaged UTF-8, then each old
// encoding, found out and named. Megabytes of the file a second of processor, one thread; the shares are of `TextDecoder` in
// this run.
//   node bench/text.mjs [--count 400] [--seconds 1] [--rounds 5] [--large]
import { parseArgs } from 'node:util';
import { decode } from '../dist/input/decode.js';
import { VNI_LETTERS, VNI_MARKS } from '../dist/language/legacy/vni.js';
import { VPS } from '../dist/language/legacy/vps.js';
import { normalize } from '../dist/text/normalize.js';
import { composeArticle } from './articles.mjs';
import { createEncoders, plain } from './encoders.mjs';
import { processorTime, table, throughput } from './measure.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '400' },
    seconds: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '5' },
    large: { type: 'boolean', default: false },
  },
});
const [count, seconds, rounds] = [values.count, values.seconds, values.rounds].map(Number);

const articles = Array.from({ length: count }, (_, i) => composeArticle(i));
/** As files of 1 to 8 KB, or all in one. */
const texts = values.large ? [articles.join('\n')] : articles;
const encoders = createEncoders({ VNI_LETTERS, VNI_MARKS, VPS });
const western = new TextDecoder('latin1');

/** Windows-1252 read from bytes of TCVN3 and kept as UTF-8. */
const misread = text => western.decode(encoders.tcvn3(plain(text)));
const tight = text => text.replace(/\n\n/g, '\n');

const utf8 = {
  'clean, a line a paragraph': tight,
  'clean, empty lines between': text => text,
  'old tone style (hoà)': text => normalize(tight(text), { toneStyle: 'new', keepLineEnds: true }).text,
  decomposed: text => tight(text).normalize('NFD'),
  'no-break spaces, double spaces': text => tight(text).replaceAll(', ', ',\u00a0 '),
  'wrapped lines, \\r\\n': text => text.replace(/(.{60,75}) /g, '$1\r\n'),
  'TCVN3 read as Windows-1252': text => misread(tight(text)),
};

/** Speeds of each work in rounds, so that what disturbs the machine disturbs all: the median of each. */
function medians(size, works) {
  const speeds = works.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, work] of works.entries()) speeds[i].push(throughput(size, work, seconds / rounds, processorTime));
  return speeds.map(list => list.sort((a, b) => a - b)[rounds >> 1]);
}

/** Also reads a character, so that no string is left in pieces. */
const finish = text => text.charCodeAt(text.length >> 1);
const sizeOf = files => files.reduce((sum, file) => sum + file.length, 0);

const rows = Object.entries(utf8).map(([name, make]) => {
  const files = texts.map(text => Buffer.from(make(text)));
  const alone = () => files.forEach(file => void new TextDecoder().decode(file));
  const read = () => files.forEach(file => void decode(file));
  const whole = () => files.forEach(file => void finish(normalize(decode(file).text).text));
  const [floor, decoding, all] = medians(sizeOf(files), [alone, read, whole]);
  return [name, floor.toFixed(0), decoding.toFixed(0), all.toFixed(0), (all / floor).toFixed(2)];
});

const legacy = ['windows-1258', 'tcvn3', 'viscii', 'vni', 'vps', 'viqr', 'utf-16le'].map(encoding => {
  const files = texts.map(text => encoders[encoding](plain(tight(text))));
  const finding = () => files.forEach(file => void finish(normalize(decode(file).text).text));
  const named = () => files.forEach(file => void finish(normalize(decode(file, { encoding }).text).text));
  return [encoding, ...medians(sizeOf(files), [finding, named]).map(speed => speed.toFixed(0))];
});

const each = sizeOf(texts.map(text => Buffer.from(text))) / texts.length / 1000;
console.log(`${texts.length} files of ${each.toFixed(1)} KB on average; Node ${process.version}, one thread\n`);
console.log(table(['UTF-8', 'TextDecoder', 'decode', 'decode and normalise', 'share'], rows));
console.log(`\n${table(['decode and normalise', 'found out', 'named'], legacy)}`);
