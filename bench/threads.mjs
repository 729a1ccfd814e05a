// From how many megabytes two threads are faster than one, on two cores: reports as NDJSON, by turns.
//   node bench/threads.mjs [--megabytes 1.5,3.5,7,15] [--style report] [--rounds 3]
// The clock says it where nothing else runs. Elsewhere the CPU times do: one thread takes at least the CPU time of its main
// thread, since the engine compiles beside it; two take at least half of all.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeArticles } from './articles.mjs';
import { table } from './measure.mjs';

const PROGRAM = fileURLToPath(new URL('../bin/vihealth.js', import.meta.url));
/** Bytes of an article, on average. */
const BYTES = 5000;
/** Of each of two blank files: with them every size is worth two threads to the program. They are read at once. */
const ENOUGH = 3_600_000;
/** Makes a run tell, on descriptor 3, the CPU milliseconds of its main thread (Linux counts them) and of all. */
const WITNESS = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync, writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => {
    const [user, system] = readFileSync('/proc/thread-self/stat', 'utf8').split(') ')[1].split(' ').slice(11, 13).map(Number);
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, JSON.stringify({ main: (user + system) * 10, all: (userCPUTime + systemCPUTime) / 1000 }));
  });
`)}`;

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '1.5,3.5,7,15' },
    style: { type: 'string', default: 'report' },
    rounds: { type: 'string', default: '3' },
  },
});

const median = list => list.toSorted((a, b) => a - b)[list.length >> 1];
const folder = mkdtempSync(join(tmpdir(), 'vihealth-bench-'));
try {
  const rows = [];
  for (const megabytes of values.megabytes.split(',').map(Number)) {
    const articles = join(folder, String(megabytes));
    const bytes = writeArticles(articles, Math.round((megabytes * 1e6) / BYTES), { style: values.style });
    for (const name of ['y', 'z']) writeFileSync(join(articles, `~${name}.txt`), ' '.repeat(ENOUGH));
    const runs = { 1: [], 2: [] };
    for (let round = 0; round < Number(values.rounds); round++)
      for (const jobs of [1, 2]) runs[jobs].push(await run(articles, jobs));
    const [one, two] = [1, 2].map(jobs => name => median(runs[jobs].map(taken => taken[name])));
    rows.push([
      ...[(bytes / 1e6).toFixed(1), one('wall').toFixed(0), two('wall').toFixed(0)],
      (one('wall') / two('wall')).toFixed(2),
      ...[one('main').toFixed(0), (two('all') / 2).toFixed(0), (one('main') / (two('all') / 2)).toFixed(2)],
    ]);
  }
  console.log(`Medians of ${values.rounds} rounds by turns, ${values.style}, milliseconds, Node ${process.version}\n`);
  console.log(
    table(['MB', 'one: wall', 'two: wall', 'times', 'one: main thread', 'two: half of all', 'times by CPU'], rows),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run(articles, jobs) {
  const began = performance.now();
  const args = ['extract', articles, '--format', 'ndjson', '--jobs', String(jobs), '--quiet'];
  const child = spawn(process.execPath, ['--import', WITNESS, PROGRAM, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let told = '';
  child.stdio[3].on('data', chunk => {
    told += chunk;
  });
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`the run ended with ${code}`);
  return { wall: performance.now() - began, ...JSON.parse(told) };
}
