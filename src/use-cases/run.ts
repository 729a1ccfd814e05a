import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { Source } from '../input/source.js';
import { type JobSettings, type Outcome, type Page, startJob } from './job.js';

/** How long the run keeps the thread before signals, timers and writes have their turn. */
const TURN_MS = 30;

/** How many articles travel to a thread together. */
const BATCH = 16;

/** A thread takes some 60 ms to start and to build its tables: fewer articles than these are not worth one. */
const WORTH_A_THREAD = 150;

/** Far beyond what the largest article takes: only a defect stays on one article for so long. */
const STALL_MS = 120_000;

/**
 * How much a heap may grow before it is tidied. On a machine with much memory the engine would let every thread keep
 * three times what it needs.
 */
const HEAP_GROWTH = '--heap-growing-percent=30';

/**
 * Runs a job over sources; outcomes come in the order of the sources and are the same for any number of threads.
 * @param jobs how many threads may work, from 1; fewer do where there is little work
 */
export async function* runJob(
  sources: readonly Source[] | AsyncIterable<Source>,
  settings: JobSettings,
  jobs: number,
): AsyncGenerator<Outcome<Page>, void, undefined> {
  setFlagsFromString(HEAP_GROWTH);
  const threads = 'length' in sources ? Math.min(jobs, Math.floor(sources.length / WORTH_A_THREAD)) : jobs;
  if (threads < 2) yield* inTurns(sources, startJob(settings));
  else {
    const { mapOrdered } = await import('../workers/pool.js');
    yield* mapOrdered<JobSettings, Source, Outcome<Page>>(sources, {
      script: new URL('../workers/article-worker.js', import.meta.url),
      settings,
      size: threads,
      batchSize: BATCH,
      stallMs: STALL_MS,
      lost: ({ file }, reason) => ({ problem: { file, code: 'crashed', reason } }),
    });
  }
}

/** Applies a function to items in order, letting other work in now and then. */
export async function* inTurns<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Result | Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  let turn = performance.now();
  for await (const item of items) {
    yield await work(item);
    if (performance.now() - turn > TURN_MS) {
      await setImmediate();
      turn = performance.now();
    }
  }
}
