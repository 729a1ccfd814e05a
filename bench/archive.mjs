// The whole command on a folder of composed articles, as a user runs it: files and megabytes a second, peak memory.
//   node bench/archive.mjs [--count 10000] [--encodings utf-8,tcvn3] [--characters 700] [--formats csv,ndjson] [--jobs 1,2]
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeArticles } from './articles.mjs';
import { table } from './measure.mjs';
import { runProgram } from './program.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    encodings: { type: 'string', default: 'utf-8' },
    characters: { type: 'string', default: 'Infinity' },
    formats: { type: 'string', default: 'csv,ndjson' },
    jobs: { type: 'string', default: [...new Set([1, availableParallelism()])].join() },
  },
});
const count = Number(values.count);
const folder = mkdtempSync(join(tmpdir(), 'vihealth-bench-'));
try {
  const bytes = writeArticles(join(folder, 'articles'), count, {
    encodings: values.encodings.split(','),
    characters: Number(values.characters),
  });
  const rows = [];
  for (const jobs of values.jobs.split(',').map(Number)) {
    for (const format of values.formats.split(',')) {
      const output = join(folder, `out.${format}`);
      const taken = await runProgram([
        'extract',
        join(folder, 'articles'),
        '--quiet',
        `--jobs=${jobs}`,
        '--output',
        output,
      ]);
      rows.push([
        `${format}, ${jobs} thread${jobs > 1 ? 's' : ''}`,
        Math.round(count / taken.seconds),
        (bytes / 1e6 / taken.seconds).toFixed(1),
        (bytes / 1e6 / taken.cpu).toFixed(1),
        Math.round(taken.peak),
        (statSync(output).size / 1e6).toFixed(0),
      ]);
    }
  }
  const small = await runProgram(['extract', join(folder, 'articles', '0000', '000000.txt'), '--quiet']);
  const help = await runProgram(['--help']);
  console.log(`${count} articles, ${(bytes / 1e6).toFixed(1)} MB (${values.encodings}), Node ${process.version}\n`);
  console.log(table(['run', 'files/s', 'MB/s', 'MB per CPU second', 'peak MB', 'output MB'], rows));
  console.log(`\none article: ${Math.round(small.seconds * 1000)} ms; --help: ${Math.round(help.seconds * 1000)} ms`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
