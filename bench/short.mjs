// The CPU time of the whole command over some megabytes, from a cold start, beside that of an older commit: one thread, by
// turns, as CSV and as NDJSON. And whether both write the same bytes.
//   node bench/short.mjs [COMMIT] [--rounds 5] [--megabytes 7] [--styles report,prose] [--same]
// Default: the commit before the work on speed. Build this checkout first. With --same a difference fails.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildOf, NoBuild, ROOT } from './against/builds.mjs';
import { STYLES, writeArticles } from './articles.mjs';
import { table } from './measure.mjs';
import { runProgram } from './program.mjs';

const FORMATS = ['ndjson', 'csv'];
/** Of an article of both styles, on average. */
const BYTES = 5000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    megabytes: { type: 'string', default: '7' },
    styles: { type: 'string', default: STYLES.join() },
    same: { type: 'boolean', default: false },
  },
});

try {
  await main(positionals[0] ?? 'c3ec7dd');
} catch (error) {
  if (!(error instanceof NoBuild)) throw error;
  console.error(`bench/short.mjs: ${error.message}`);
  process.exitCode = 4;
}

async function main(commit) {
  const folder = mkdtempSync(join(tmpdir(), 'vihealth-bench-'));
  try {
    const builds = [ROOT, buildOf(commit)];
    const works = values.styles.split(',').flatMap(style => {
      const articles = join(folder, style);
      const bytes = writeArticles(articles, Math.round((Number(values.megabytes) * 1e6) / BYTES), { style });
      return FORMATS.map(format => ({ style, format, articles, bytes, times: [[], []], digests: [] }));
    });
    for (let round = 0; round < Number(values.rounds); round++)
      for (const work of works)
        for (const [i, build] of builds.entries()) {
          const { cpu, digest } = await run(work, build, folder);
          work.times[i].push(cpu);
          work.digests[i] = digest;
        }
    report(works, commit);
    if (values.same && works.some(({ digests: [ours, theirs] }) => ours !== theirs)) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run({ format, articles }, build, folder) {
  const output = join(folder, 'output');
  const args = ['extract', articles, '--format', format, '--output', output, '--jobs', '1', '--quiet'];
  const { cpu } = await runProgram(args, { program: join(build, 'bin/vihealth.js') });
  return { cpu, digest: createHash('sha256').update(readFileSync(output)).digest('hex') };
}

function report(works, commit) {
  const median = list => list.toSorted((a, b) => a - b)[list.length >> 1];
  const ratio = (ones, others) => median(ones.map((time, i) => others[i] / time)).toFixed(2);
  console.log(`CPU seconds, medians of ${values.rounds} rounds by turns, Node ${process.version}\n`);
  console.log(
    table(
      ['text', 'MB', 'format', 'this checkout', commit, 'ratio', 'output'],
      works.map(({ style, format, bytes, times: [ours, theirs], digests }) => [
        ...[style, (bytes / 1e6).toFixed(1), format, median(ours).toFixed(2), median(theirs).toFixed(2)],
        ...[ratio(ours, theirs), digests[0] === digests[1] ? 'the same' : 'differs'],
      ]),
    ),
  );
  const csv = values.styles.split(',').map(style => {
    const [ndjson, other] = FORMATS.map(format => works.find(work => work.style === style && work.format === format));
    return `${style} ${ratio(ndjson.times[0], other.times[0])}`;
  });
  console.log(`\nCSV takes, as a multiple of NDJSON: ${csv.join(', ')}`);
}
