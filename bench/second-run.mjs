// What `--cache` saves in a second run over an archive of which one article in a hundred is new: processor time, in turns with
// full runs, the median of each; and whether the two outputs are the same.
//   node bench/second-run.mjs [--count 1500] [--characters 700] [--format csv] [--runs 5]
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeArticles } from './articles.mjs';
import { table } from './measure.mjs';
import { runProgram } from './program.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1500' },
    characters: { type: 'string', default: 'Infinity' },
    format: { type: 'string', default: 'csv' },
    runs: { type: 'string', default: '5' },
  },
});
const runs = Number(values.runs);
const folder = mkdtempSync(join(tmpdir(), 'vihealth-bench-'));
const at = name => join(folder, name);
const filesIn = place =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
const median = numbers => numbers.sort((a, b) => a - b)[numbers.length >> 1];

async function extract(output, ...more) {
  const words = [
    'extract',
    at('articles'),
    '--quiet',
    '--jobs=1',
    '--output',
    at(`${output}.${values.format}`),
    ...more,
  ];
  return (await runProgram(words)).cpu;
}

try {
  const bytes = writeArticles(at('articles'), Number(values.count), {
    encodings: ['utf-8'],
    characters: Number(values.characters),
  });
  const articles = filesIn(at('articles'));
  const first = await extract('cached', '--cache', at('cache'));
  const [full, again] = [[], []];
  for (let run = 0; run < runs; run++) {
    for (let i = run; i < articles.length; i += 100) appendFileSync(articles[i], '\nCó thêm 12 ca mắc mới.\n');
    again.push(await extract('cached', '--cache', at('cache')));
    full.push(await extract('full'));
  }
  const [one, other] = ['full', 'cached'].map(name => readFileSync(at(`${name}.${values.format}`)));
  const size = filesIn(at('cache')).reduce((sum, path) => sum + statSync(path).size, 0);
  console.log(
    `${articles.length} articles, ${(bytes / 1e6).toFixed(1)} MB, ${values.format}, Node ${process.version}\n`,
  );
  console.log(
    table(
      ['run', 'CPU seconds'],
      [
        ['without a cache', median(full).toFixed(2)],
        ['the first with one', first.toFixed(2)],
        ['a later one, 1 % new', median(again).toFixed(2)],
      ],
    ),
  );
  console.log(`\n${(median(full) / median(again)).toFixed(1)} times less; cache ${(size / 1e6).toFixed(1)} MB`);
  if (!one.equals(other)) throw new Error('the outputs differ');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
