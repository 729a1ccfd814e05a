// How long a short command takes beside `node -e 0`, by turns: the help and the first row of a one-file run, of this checkout,
// of another build where one is named, and of the executable where it has been made; and the CPU time of each to its end, which
// the rest of the machine disturbs less.
//   node bench/start.mjs [FOLDER OF ANOTHER BUILD] [--rounds 15]
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { table } from './measure.mjs';
import { runProgram } from './program.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const ARTICLE = join(ROOT, 'fixtures/articles/yen-bai-station-visit.txt');
const EXECUTABLE = join(ROOT, 'executable/vihealth');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '15' } },
});

const programs = [
  ['this checkout', [process.execPath, join(ROOT, 'bin/vihealth.js')]],
  ...positionals.map(folder => [folder, [process.execPath, join(folder, 'bin/vihealth.js')]]),
  ...(existsSync(EXECUTABLE) ? [['the executable', [EXECUTABLE]]] : []),
];
const works = [
  ['node -e 0', [process.execPath, '-e', '0']],
  ...programs.flatMap(([name, command]) => [
    [`${name}: help`, [...command, '--help']],
    [`${name}: first row`, [...command, 'extract', ARTICLE, '--quiet']],
  ]),
];

/** Milliseconds until the first byte, or until the end where nothing is written. */
function timeOf([command, ...args]) {
  const began = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  return new Promise((resolve, reject) => {
    let first;
    child.stdout.on('data', () => {
      first ??= performance.now() - began;
    });
    child.on('error', reject);
    child.on('close', () => resolve(first ?? performance.now() - began));
  });
}

/** CPU milliseconds of all threads; of the executable it cannot be told. */
async function cpuOf([command, program, ...args]) {
  return command === process.execPath ? (await runProgram(args, { program })).cpu * 1000 : Number.NaN;
}

const times = works.map(() => []);
const cpus = works.map(() => []);
for (let round = 0; round < Number(values.rounds); round++)
  for (const [i, [, command]] of works.entries()) {
    times[i].push(await timeOf(command));
    cpus[i].push(await cpuOf(command));
  }

const median = list => list.sort((a, b) => a - b)[list.length >> 1];
const [walls, used] = [times.map(median), cpus.map(median)];
const shown = number => (Number.isNaN(number) ? '–' : number.toFixed(0));
console.log(`Medians of ${values.rounds} rounds, by turns, Node ${process.version}\n`);
console.log(
  table(
    ['command', 'ms', 'after node -e 0', 'times', 'CPU ms', 'after node -e 0', 'times'],
    works.map(([name], i) => [
      ...[name, shown(walls[i]), shown(walls[i] - walls[0]), (walls[i] / walls[0]).toFixed(1)],
      ...[shown(used[i]), shown(used[i] - used[0]), Number.isNaN(used[i]) ? '–' : (used[i] / used[0]).toFixed(1)],
    ]),
  ),
);
