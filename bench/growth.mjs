// How the time per megabyte grows with the size of a file, with the share of sentences that state something, and with the
// number of rules. One thread, warm.
//   node bench/growth.mjs [--seconds 2]
import { parseArgs } from 'node:util';
import { analyse, readDocument } from '../dist/document/pipeline.js';
import { DATE_RULES } from '../dist/extract/dates/rules/index.js';
import { RuleTable } from '../dist/extract/engine/rules.js';
import { tokenize } from '../dist/extract/engine/tokens.js';
import { Vocabulary } from '../dist/extract/engine/vocabulary.js';
import { readDecoded } from '../dist/input/decode.js';
import { composeArticle } from './articles.mjs';
import { table, throughput } from './measure.mjs';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '2' } } });
const seconds = Number(values.seconds);

const read = texts => () => {
  for (const text of texts) readDocument('growth.txt', readDecoded(text));
};
const bytesOf = texts => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const speedOf = texts => throughput(bytesOf(texts), read(texts), seconds);

const articles = Array.from({ length: 400 }, (_, i) => composeArticle(i));
const prose = articles.join('\n');
// The first passes are slow for all sizes alike: the engine compiles what it sees used.
for (let pass = 0; pass < 6; pass++) read(articles)();

console.log('Size of a file\n');
const sizes = [1, 4, 16, 64, 256, 1024];
const bySize = sizes.map(kilobytes => {
  const length = Math.min(prose.length, kilobytes * 750);
  const pieces = Array.from({ length: Math.max(1, Math.floor(600 / kilobytes)) }, (_, i) => {
    const start = (i * length) % Math.max(1, prose.length - length);
    return prose.slice(start, start + length);
  });
  return [`${kilobytes} KB`, speedOf(pieces)];
});
const first = bySize[0][1];
console.log(
  table(
    ['file', 'MB/s', 'time per MB against 1 KB'],
    bySize.map(([name, mbs]) => [name, mbs.toFixed(1), (first / mbs).toFixed(2)]),
  ),
);

console.log('\nShare of sentences that state something\n');
const stating = [];
const silent = [];
for (const article of articles) {
  const { source, sentences, findings } = analyse(article);
  let next = 0;
  for (let i = 0; i < sentences.count; i++) {
    const { start, end } = sentences.get(i);
    const before = next;
    while (next < findings.drafts.length && findings.drafts[next].draft.span.start < end) next++;
    (next > before ? stating : silent).push(source.text.slice(start, end));
  }
}
const byShare = [0, 25, 50, 75, 100].map(share => {
  const texts = Array.from({ length: 200 }, (_, i) =>
    Array.from({ length: 20 }, (_, j) => {
      const list = (j * 5) % 100 < share ? stating : silent;
      return list[(i * 20 + j) % list.length];
    }).join(' '),
  );
  const rows = texts.reduce((sum, text) => sum + readDocument('growth.txt', readDecoded(text)).entities.length, 0);
  return [share, speedOf(texts), rows, bytesOf(texts)];
});
const empty = byShare[0][1];
console.log(
  table(
    ['share', 'MB/s', 'rows per KB', 'time per MB against none', 'microseconds a row beyond'],
    byShare.map(([share, mbs, rows, bytes]) => [
      `${share}%`,
      mbs.toFixed(1),
      ((rows / bytes) * 1000).toFixed(1),
      (empty / mbs).toFixed(1),
      rows === 0 ? '–' : (((1 / mbs - 1 / empty) * bytes) / rows).toFixed(1),
    ]),
  ),
);

console.log('\nNumber of rules (the rules of dates, looked for at every token)\n');
const byRules = [10, 20, DATE_RULES.length].map(count => {
  const vocabulary = new Vocabulary();
  const rules = new RuleTable(vocabulary, DATE_RULES.slice(0, count));
  const cut = articles.map(text => {
    const lower = text.toLowerCase();
    return { lower, tokens: tokenize(text, lower, vocabulary) };
  });
  const scan = () => {
    for (const { lower, tokens } of cut)
      for (let at = 0; at < tokens.count; at++) rules.readAt(lower, tokens, at, { lower });
  };
  return [count, throughput(bytesOf(articles), scan, seconds)];
});
console.log(
  table(
    ['rules', 'MB/s', `time against ${byRules[0][0]}`],
    byRules.map(([count, mbs]) => [count, mbs.toFixed(1), (byRules[0][1] / mbs).toFixed(2)]),
  ),
);
