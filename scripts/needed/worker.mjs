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

/** A rule whose functions say nothing while the change of that number is switched on. */
globalThis.__rule = (id, rule) => {
  const silenced =
    value =>
    (...given) => {
      globalThis.__step(id);
      return globalThis.__m === id ? undefined : value(...given);
    };
  const entries = Object.entries(rule);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'function' ? silenced(value) : value]),
  );
};

// A change in what makes tables must be there when they are made.
globalThis.__m = workerData.mutant;
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

/**
 * Which functions each test reaches, and which some test reaches only the first time: they make tables that are kept. Tests
 * that fail unchanged are left out.
 */
async function baseline() {
  const first = [];
  const all = [];
  for (const [index, test] of tests.entries()) {
    globalThis.__hit = new Set();
    if (await passes(test)) all.push(index);
    first.push(globalThis.__hit);
  }
  const reached = tests.map(() => new Set());
  const making = new Set();
  for (const index of all) {
    globalThis.__hit = reached[index];
    await passes(tests[index]);
    for (const id of first[index]) if (!reached[index].has(id)) making.add(id);
  }
  const failing = tests.filter((_, index) => !all.includes(index)).map(({ name }) => name);
  return { reached, making, all, failing };
}

async function outcome({ mutant, run }) {
  for (const index of run) {
    globalThis.__m = mutant;
    if (await passes(tests[index])) continue;
    if (workerData.mutant === mutant) return 'noticed';
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
