// Composes articles as records for `extract --stdin-format ndjson`: the same bytes for the same arguments on every machine.
//   node bench/scale/articles.mjs [--count 200000] [--characters 700] > articles.ndjson
// With --characters an article ends with the paragraph that reaches them: 700 leave some 1.3 KB of 5.
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { composeShortArticle } from '../articles.mjs';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '200000' }, characters: { type: 'string', default: 'Infinity' } },
});
const [count, characters] = [Number(values.count), Number(values.characters)];

function* records() {
  for (let i = 0; i < count; i++) {
    const number = String(i).padStart(6, '0');
    const file = `${number.slice(0, -3)}/${number}.txt`;
    yield `${JSON.stringify({ file, text: composeShortArticle(i, characters) })}\n`;
  }
}

await pipeline(records, process.stdout);
