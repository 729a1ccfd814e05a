// How right the program is on articles that nobody annotated: draws mentions of a kind at random, as a list for a human
// judge, and counts the verdicts.
//   node bench/sample.mjs DIR --kind date|person|unit|indicator|quantity [--count 200] [--seed 1] > sample.md
//   node bench/sample.mjs --tally sample.md
// The same articles, seed and output of the program give the same list; a smaller count is the beginning of a larger one.
import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { decode } from '../dist/input/decode.js';
import { numbers } from './articles.mjs';
import { table } from './measure.mjs';
import { entry, head, KINDS } from './sample/list.mjs';
import { NoVerdict, readVerdicts, tally, wilson } from './sample/tally.mjs';

const PROGRAM = fileURLToPath(new URL('../bin/vihealth.js', import.meta.url));
/** All read, and all but some files that are named on standard error. */
const READ = [0, 3];

const HEAD = ['field', 'right', 'precision', '95 % interval', 'where a value is given', 'precision there'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string' },
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    tally: { type: 'string' },
  },
});

const wrong = complaint();
if (wrong) refuse(wrong);
else if (values.tally !== undefined) printTally(values.tally);
else await printSample(positionals[0], values.kind, Number(values.count), Number(values.seed));

function refuse(reason) {
  console.error(`bench/sample.mjs: ${reason}`);
  process.exitCode = 2;
}

/** What is wrong with the arguments, or undefined. */
function complaint() {
  if (values.tally !== undefined) {
    if (positionals.length > 0) return '--tally takes no folder';
    return isFile(values.tally) ? undefined : `${values.tally} is no file`;
  }
  if (positionals.length !== 1) return 'name one folder of articles, or --tally FILE';
  if (!statSync(positionals[0], { throwIfNoEntry: false })?.isDirectory()) return `${positionals[0]} is no folder`;
  if (!KINDS.includes(values.kind)) return `--kind takes one of ${KINDS.join(', ')}`;
  if (!/^[1-9]\d{0,6}$/.test(values.count)) return '--count takes a whole number from 1 on';
  if (!/^\d{1,9}$/.test(values.seed)) return '--seed takes a whole number';
  return undefined;
}

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

async function printSample(folder, kind, count, seed) {
  const mentions = [];
  let files = 0;
  for await (const { entities, ...document } of documentsOf(folder, kind)) {
    if (entities.length > 0) files++;
    mentions.push(...entities.map(mention => ({ document, mention })));
  }
  const drawn = draw(mentions, count, seed);
  const list = drawn.map(({ document, mention }, i) => entry(i + 1, document, mention, textOf(folder, document)));
  const heading = head({ kind, drawn: drawn.length, mentions: mentions.length, files, seed });
  console.log([heading, ...list].join('\n\n'));
}

/** The documents that the program prints for a folder, one by one. */
async function* documentsOf(folder, kind) {
  const child = spawn(
    process.execPath,
    [PROGRAM, 'extract', folder, '--kind', kind, '--format', 'ndjson', '--no-config'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line);
  const code = await ended;
  if (!READ.includes(code)) throw new Error(`vihealth extract ${folder} ended with ${code}`);
}

/** The first `count` of the mentions in an order that the seed gives: none twice. */
function draw(mentions, count, seed) {
  const random = numbers(seed);
  const order = [...mentions];
  const drawn = Math.min(count, order.length);
  for (let i = 0; i < drawn; i++) {
    const j = i + Math.floor(random() * (order.length - i));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order.slice(0, drawn);
}

/** The text that the offsets of a document count in; null for pages and office files, whose text is not that of the file. */
function textOf(folder, { file, media }) {
  return media === 'text/plain' ? decode(readFileSync(join(folder, file))).text : null;
}

function printTally(file) {
  try {
    const rows = tally(readVerdicts(readFileSync(file, 'utf8')));
    console.log(rows.length === 0 ? 'no mention is judged yet' : table(HEAD, rows.map(cells)));
  } catch (error) {
    if (!(error instanceof NoVerdict)) throw error;
    refuse(`${file}: ${error.message}`);
  }
}

function cells({ field, right, judged, statedRight, statedJudged }) {
  const interval = wilson(right, judged).map(percent).join(' – ');
  const stated =
    statedJudged === 0 ? ['–', '–'] : [`${statedRight}/${statedJudged}`, percent(statedRight / statedJudged)];
  return [field, `${right}/${judged}`, percent(right / judged), interval, ...stated];
}

function percent(share) {
  return `${(share * 100).toFixed(1)}%`;
}
