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
  const threads = 'length' in sources ? Math.min(jobs, Math.floor(sources.length / WORTH_A_THREAD)) : jobs;
  if (threads >= 2) {
    yield* inThreads(sources, settings, threads);
    return;
  }
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

function isLarge({ path, bytes, record }: Source): boolean {
  if (record !== undefined) return record.length > LARGE;
  if (bytes !== undefined) return bytes.length > LARGE;
  return (statSync(path!, { throwIfNoEntry: false })?.size ?? 0) > LARGE;
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
