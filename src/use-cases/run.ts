import { statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { Source } from '../input/source.js';
import { milliseconds } from '../model/clock.js';
import { TOO_LARGE_REASON } from './contain.js';
import { type JobSettings, type Outcome, startJob, withArticle } from './job.js';
import type { Page } from './page.js';

/** How long the run keeps the thread before signals, timers and writes have their turn. */
const TURN_MS = 30;

/** How many articles travel to a thread together. */
const BATCH = 16;

/**
 * Bytes that make a thread worth it: each compiles the program for itself, which over the first megabytes takes longer than
 * reading them (`bench/threads.mjs`).
 */
const WORTH_A_THREAD = 3_500_000;

/** Far beyond what the largest article takes: only a defect stays on one article for so long. */
const STALL_MS = 120_000;

/**
 * How much a heap may grow before it is tidied. On a machine with much memory the engine would let every thread keep
 * three times what it needs.
 */
const HEAP_GROWTH = '--heap-growing-percent=30';

/**
 * How much of its callees the engine may compile into one function. The program is many small functions: with the engine's
 * own limit (920), compiling them takes as long as running them over the first megabytes. Warmed code is as fast with this.
 */
const INLINING = '--max-inlined-bytecode-size-cumulative=200';

/** A larger nursery takes 15 MB more a thread and saves little time; a smaller one costs a fifth of the time. */
const LIMITS = { maxYoungGenerationSizeMb: 24 };

/**
 * Bytes from which an article goes to a thread even where one thread works: it may need more memory than there is, which
 * ends a thread and not the run, and it may take so long that an interrupt must not wait for it.
 */
const LARGE = 4_000_000;

/**
 * Runs a job over sources; outcomes come in the order of the sources and are the same for any number of threads.
 * @param jobs how many threads may work, from 1; fewer do where there is little work
 */
export async function* runJob(
  sources: readonly Source[] | AsyncIterable<Source>,
  settings: JobSettings,
  jobs: number,
): AsyncGenerator<Outcome<Page>, void, undefined> {
  for (const flag of [HEAP_GROWTH, INLINING]) setFlagsFromString(flag);
  if (jobs < 2) {
    yield* inThisThread(sources, settings);
    return;
  }
  if ('length' in sources) {
    const threads = Math.min(jobs, Math.floor(bytesUpTo(jobs * WORTH_A_THREAD, sources) / WORTH_A_THREAD));
    yield* threads >= 2 ? inThreads(sources, settings, threads) : inThisThread(sources, settings);
    return;
  }
  // How many come nobody knows: threads begin where two have been worth it.
  const iterator = sources[Symbol.asyncIterator]();
  try {
    yield* inThisThread(taken(iterator, 2 * WORTH_A_THREAD), settings);
    yield* inThreads(taken(iterator, Number.POSITIVE_INFINITY), settings, jobs);
  } finally {
    await iterator.return?.();
  }
}

/** What an iterator gives next, so many bytes at most and the source that has more. It is not ended with them. */
async function* taken(iterator: AsyncIterator<Source>, most: number): AsyncGenerator<Source, void, undefined> {
  for (let bytes = 0; bytes < most; ) {
    const next = await iterator.next();
    if (next.done) return;
    bytes += sizeOf(next.value);
    yield next.value;
  }
}

/** The size of all sources; no more of them are looked at than make up so many bytes. */
function bytesUpTo(most: number, sources: readonly Source[]): number {
  let bytes = 0;
  for (const source of sources) {
    bytes += sizeOf(source);
    if (bytes >= most) break;
  }
  return bytes;
}

async function* inThisThread(
  sources: Iterable<Source> | AsyncIterable<Source>,
  settings: JobSettings,
): AsyncGenerator<Outcome<Page>, void, undefined> {
  const here = startJob(settings);
  const turns = inTurns(sources, async source => (isLarge(source) ? { large: source } : await here(source)));
  for await (const outcome of turns) {
    if ('large' in outcome) yield* inThreads([outcome.large], settings, 1);
    else yield outcome;
  }
}

async function* inThreads(
  sources: readonly Source[] | AsyncIterable<Source>,
  settings: JobSettings,
  threads: number,
): AsyncGenerator<Outcome<Page>, void, undefined> {
  const [{ mapOrdered }, { articleWorker }] = await Promise.all([
    import('../workers/pool.js'),
    import('../workers/script.js'),
  ]);
  let here: ReturnType<typeof startJob> | undefined;
  yield* mapOrdered<JobSettings, Source, Outcome<Page>>(sources, {
    script: articleWorker(),
    settings,
    size: threads,
    batchSize: BATCH,
    stallMs: STALL_MS,
    limits: LIMITS,
    lost: (source, reason) => {
      const code = reason === TOO_LARGE_REASON ? 'unreadable' : 'crashed';
      return { problem: withArticle({ file: source.file, code, reason }, source) };
    },
    instead: source => {
      here ??= startJob(settings);
      return here(source);
    },
  });
}

function isLarge(source: Source): boolean {
  return sizeOf(source) > LARGE;
}

/** Bytes of a file, characters of a record; 0 for what cannot be looked at, which is told when its turn comes. */
function sizeOf({ path, bytes, record }: Source): number {
  if (record !== undefined) return record.length;
  if (bytes !== undefined) return bytes.length;
  try {
    return statSync(path!).size;
  } catch {
    return 0;
  }
}

/** Applies a function to items in order, letting other work in now and then. */
export async function* inTurns<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Result | Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  let turn = milliseconds();
  for await (const item of items) {
    yield await work(item);
    if (milliseconds() - turn > TURN_MS) {
      await setImmediate();
      turn = milliseconds();
    }
  }
}
