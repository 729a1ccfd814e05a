// The speed of this checkout beside older commits and beside chrono-node, warm, one thread each: processes take turns, and
// the ratios of their CPU times are taken turn by turn. And whether the output is still the same.
//   node bench/against.mjs [COMMIT…] [--rounds 9] [--warm 8] [--same]
// Default: the commit before the work on speed, and the one that its first measurements are of. Build this checkout first.
// The first commit is the one whose output is compared; with --same a difference fails.
import { fork, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildOf, NoBuild, ROOT } from './against/builds.mjs';
import { comparedTexts } from './against/texts.mjs';
import { STYLES } from './articles.mjs';
import { table } from './measure.mjs';

const COMMITS = ['c3ec7dd', '6c24745'];
const TASKS = ['extraction', 'document'];
const SUBJECT = fileURLToPath(new URL('./against/subject.mjs', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '9' },
    warm: { type: 'string', default: '8' },
    same: { type: 'boolean', default: false },
  },
});
const commits = positionals.length > 0 ? positionals : COMMITS;

try {
  await main();
} catch (error) {
  if (!(error instanceof NoBuild)) throw error;
  console.error(`bench/against.mjs: ${error.message}`);
  process.exitCode = 4;
}

async function main() {
  const builds = [{ name: 'this checkout', folder: ROOT }, ...commits.map(name => ({ name, folder: buildOf(name) }))];
  const subjects = await Promise.all(
    [...builds, { name: 'chrono-node vi, dates alone', folder: 'chrono-node' }].map(start),
  );
  try {
    await report(subjects);
    const same = await compare(subjects[0], subjects[1], builds);
    if (values.same && !same) process.exitCode = 1;
  } finally {
    for (const { child } of subjects) child.kill();
  }
}

/** A process for a build; it is ready when the promise is kept. */
function start({ name, folder }) {
  // Compiling and collecting in other threads would end at another time in each run.
  const child = fork(SUBJECT, [folder], { execArgv: ['--single-threaded'] });
  const subject = { name, child };
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(subject));
    child.once('exit', () => reject(new NoBuild(`the process for ${name} ended`)));
  });
}

/** What a subject answers; null for a task that it cannot do. */
function ask({ name, child }, request) {
  return new Promise((resolve, reject) => {
    const ended = code => reject(new Error(`the process for ${name} ended with ${code}`));
    child.once('exit', ended);
    child.once('message', answer => {
      child.off('exit', ended);
      resolve(answer);
    });
    child.send(request);
  });
}

async function report(subjects) {
  const kinds = TASKS.flatMap(task => STYLES.map(style => ({ task, style, times: subjects.map(() => []) })));
  for (let round = -Number(values.warm); round < Number(values.rounds); round++) {
    for (const { task, style, times } of kinds) {
      for (const [i, subject] of subjects.entries()) {
        const time = await ask(subject, { task, style });
        if (round >= 0 && time !== null) times[i].push(time);
      }
    }
  }
  const rows = kinds.flatMap(({ task, style, times }) =>
    subjects.slice(1).flatMap(({ name }, i) => {
      if (times[i + 1].length === 0) return [];
      const ratios = times[0].map((own, round) => times[i + 1][round] / own).sort((a, b) => a - b);
      const best = Math.min(...times[i + 1]) / Math.min(...times[0]);
      const [low, median, high] = [ratios[0], ratios[ratios.length >> 1], ratios.at(-1)].map(ratio => ratio.toFixed(2));
      return [[task, style, name, median, best.toFixed(2), `${low}–${high}`]];
    }),
  );
  console.log(
    `CPU time of another, as a multiple of that of this checkout; ${values.rounds} rounds, Node ${process.version}\n`,
  );
  console.log(table(['work', 'text', 'against', 'median ratio', 'of the best runs', 'lowest–highest'], rows));
}

/** Compares all that two builds find in the texts, and the bytes that their commands write of the fixtures. */
async function compare(own, other, [ownBuild, otherBuild]) {
  const texts = comparedTexts();
  const request = { task: 'digests', texts: texts.map(({ text }) => text) };
  const [ours, theirs] = [await ask(own, request), await ask(other, request)];
  if (theirs === null) {
    console.log(`\nThe output of ${other.name} cannot be compared: it does not say what it refuses.`);
    return false;
  }
  const differing = texts.filter((_, i) => ours[i] !== theirs[i]);
  console.log(`\nThe same findings as ${other.name} on ${texts.length - differing.length} of ${texts.length} texts`);
  for (const { name } of differing.slice(0, 20)) console.log(`  differs: ${name}`);
  const [ourBytes, theirBytes] = [commandOutput(ownBuild), commandOutput(otherBuild)];
  const same = ourBytes === theirBytes;
  console.log(`The output of the commands over fixtures/ ${same ? 'is the same' : 'differs'}`);
  return same && differing.length === 0;
}

/** What the commands write of the fixtures, as a digest: every row, and every article explained. */
function commandOutput({ folder }) {
  const fixtures = join(ROOT, 'fixtures');
  const articles = readdirSync(join(fixtures, 'articles'))
    .filter(name => name.endsWith('.txt'))
    .map(name => join(fixtures, 'articles', name));
  const hash = createHash('sha256');
  for (const args of [
    ['extract', fixtures, '--format', 'ndjson', '--rules', '--jobs', '1', '--quiet'],
    ['explain', ...articles],
  ]) {
    const command = [join(folder, 'bin/vihealth.js'), ...args];
    hash.update(spawnSync(process.execPath, command, { cwd: ROOT, maxBuffer: 1 << 30 }).stdout);
  }
  return hash.digest('hex');
}
