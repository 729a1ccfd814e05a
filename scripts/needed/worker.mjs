// A worker of `needed.mjs`: holds the tests of the given files and runs those that it is asked for, with one change switched on.
import { parentPort, workerData } from 'node:worker_threads';
import { kept } from './vitest.js';

/** A change that makes the program go round is stopped after so many calls. */
const MOST_CALLS = 1_000_000;
let calls = 0;

/** Called at the head of each function that may be constant, with the number of its first change. */
globalThis.__step = id => {
  if (calls++ > MOST_CALLS) throw new Error('goes round');
  globalThis.__hit?.add(id);
};

for (const file of workerData.tests) await import(file);
// The rows of the corpora run in two forms; letters that are apart tell nothing more here.
const tests = kept.filter(({ name }) => !name.includes('NFD '));

async function passes(test) {
  calls = 0;
  try {
    await test.body();
    return true;
  } catch {
    return false;
  }
}

async function baseline() {
  const reached = [];
  let failing = 0;
  for (const test of tests) {
    globalThis.__hit = new Set();
    const good = await passes(test);
    reached.push(good ? globalThis.__hit : new Set());
    if (!good) failing++;
  }
  return { reached, failing };
}

async function outcome({ mutant, run }) {
  for (const index of run) {
    globalThis.__m = mutant;
    if (await passes(tests[index])) continue;
    // What a change left behind in a table that is made once would be noticed under every later change.
    globalThis.__m = undefined;
    return (await passes(tests[index])) ? 'noticed' : 'spoilt';
  }
  return 'survives';
}

parentPort.on('message', async message => {
  globalThis.__m = undefined;
  if (message.baseline) parentPort.postMessage(await baseline());
  else {
    const answer = await outcome(message);
    globalThis.__m = undefined;
    globalThis.__hit = undefined;
    parentPort.postMessage(answer);
  }
});
