// How the time per megabyte grows with the size of a file, with the share of sentences that state something, and with the
// number of rules and of rows. One thread, warm.
//   node bench/growth.mjs [--seconds 2] [--largest 50]
import { parseArgs } from 'node:util';
import { analyse } from '../dist/document/analysis.js';
import { readDocument } from '../dist/document/pipeline.js';
import { DATE_RULES } from '../dist/extract/dates/rules/index.js';
import { PhraseTable } from '../dist/extract/engine/phrases.js';
import { RuleTable } from '../dist/extract/engine/rules.js';
import { tokenize } from '../dist/extract/engine/tokenizer.js';
import { Vocabulary } from '../dist/extract/engine/vocabulary.js';
import { gatherLexemes } from '../dist/extract/lexicon/gather.js';
import { readDecoded } from '../dist/input/decode.js';
import { composeArticle } from './articles.mjs';
import { table, throughput } from './measure.mjs';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '2' }, largest: { type: 'string', default: '50' } },
});
const seconds = Number(values.seconds);
/** Megabytes. */
const largest = Number(values.largest);

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
const sizes = [1, 4, 16, 64, 256, 1024, 4096, 16384, 51200].filter(kilobytes => kilobytes <= largest * 1024);
/** UTF-16 units of a kilobyte of Vietnamese. */
const UNITS = 750;
const long = prose.repeat(Math.ceil((sizes.at(-1) * UNITS) / prose.length));
const bySize = sizes.map(kilobytes => {
  const length = kilobytes * UNITS;
  const pieces = Array.from({ length: Math.max(1, Math.floor(600 / kilobytes)) }, (_, i) => {
    const start = (i * length) % Math.max(1, long.length - length);
    return long.slice(start, start + length);
  });
  return [kilobytes < 1024 ? `${kilobytes} KB` : `${kilobytes / 1024} MB`, speedOf(pieces)];
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

console.log(
  '\nNumber of rows (phrases of the words around figures, with invented ones beside them, looked up at every token)\n',
);
const phrases = gatherLexemes().map(({ phrase }) => phrase);
const byRows = [1, 2, 10, 50].map(times => {
  const vocabulary = new Vocabulary();
  const invented = phrases
    .slice(0, 1000)
    .flatMap((phrase, i) => Array.from({ length: times - 1 }, (_, j) => `${phrase} xq${i} yq${j}`));
  const rows = [...phrases, ...invented];
  const lookedUp = new PhraseTable(
    vocabulary,
    rows.map(phrase => [phrase, true]),
  );
  const cut = articles.map(text => tokenize(text, text.toLowerCase(), vocabulary));
  const scan = () => {
    for (const tokens of cut) for (let at = 0; at < tokens.count; at++) lookedUp.longestAt(tokens, at);
  };
  return [rows.length, throughput(bytesOf(articles), scan, seconds)];
});
console.log(
  table(
    ['rows', 'MB/s', `time against ${byRows[0][0]}`],
    byRows.map(([count, mbs]) => [count, mbs.toFixed(1), (byRows[0][1] / mbs).toFixed(2)]),
  ),
);
