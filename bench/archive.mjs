// The whole command on a folder of composed articles, as a user runs it: files and megabytes a second, peak memory.
//   node bench/archive.mjs [--count 10000] [--encodings utf-8,tcvn3]
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeArticles } from './articles.mjs';
import { table } from './measure.mjs';

const PROGRAM = fileURLToPath(new URL('../bin/vihealth.js', import.meta.url));
/** Makes a run tell, at its end, what it took: on descriptor 3, which the program itself never uses. */
const WITNESS = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,JSON.stringify(process.resourceUsage())))`;

/** Runs the program; answers with seconds, CPU seconds and the peak of its memory in megabytes, threads included. */
function run(args) {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', WITNESS, PROGRAM, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let told = '';
  child.stdio[3].on('data', chunk => {
    told += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => {
      if (code !== 0) return reject(new Error(`vihealth ${args.join(' ')} ended with ${code}`));
      const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(told);
      resolve({
        seconds: (performance.now() - began) / 1000,
        cpu: (userCPUTime + systemCPUTime) / 1e6,
        peak: maxRSS / 1024,
      });
    });
  });
}

const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, encodings: { type: 'string', default: 'utf-8' } },
});
const count = Number(values.count);
const folder = mkdtempSync(join(tmpdir(), 'vihealth-bench-'));
try {
  const bytes = writeArticles(join(folder, 'articles'), count, values.encodings.split(','));
  const rows = [];
  for (const jobs of [...new Set([1, availableParallelism()])]) {
    for (const format of ['csv', 'ndjson']) {
      const output = join(folder, `out.${format}`);
      const taken = await run(['extract', join(folder, 'articles'), '--quiet', `--jobs=${jobs}`, '--output', output]);
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
  const small = await run(['extract', join(folder, 'articles', '0000', '000000.txt'), '--quiet']);
  const help = await run(['--help']);
  console.log(`${count} articles, ${(bytes / 1e6).toFixed(1)} MB (${values.encodings}), Node ${process.version}\n`);
  console.log(table(['run', 'files/s', 'MB/s', 'MB per CPU second', 'peak MB', 'output MB'], rows));
  console.log(`\none article: ${Math.round(small.seconds * 1000)} ms; --help: ${Math.round(help.seconds * 1000)} ms`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
