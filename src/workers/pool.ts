import { Worker } from 'node:worker_threads';
import { PAUSE, withPauses } from '../use-cases/pauses.js';
import type { BatchReply, BatchRequest, WorkerSetup } from './protocol.js';

export interface PoolOptions<Settings, Item, Result> {
  /** Module that calls `serve`. */
  readonly script: URL;
  /** Handed to every worker; plain data. */
  readonly settings: Settings;
  /** Number of workers, from 1. */
  readonly size: number;
  /** Items that travel together: fewer messages, coarser turns. */
  readonly batchSize: number;
  /** A worker that stays on one item for longer is ended, and the item is lost. */
  readonly stallMs: number;
  /** The result of an item whose worker crashed or hung on it. */
  readonly lost: (item: Item, reason: string) => Result;
}

/** A batch on its way: results come in any order and leave in the order of the items. */
interface Batch<Item, Result> {
  readonly number: number;
  readonly items: readonly Item[];
  readonly results: (Result | undefined)[];
  /** Indexes of the items that have no result yet. */
  open: number[];
}

interface Waiting<Item, Result> {
  readonly batch: Batch<Item, Result>;
  readonly done: (results: readonly Result[]) => void;
  readonly failed: (error: Error) => void;
}

/** In the progress slot before a worker has come to its first item. */
const NOT_STARTED = -1;

/** How many batches a worker may have before it: one at hand and one waiting, so that it is never idle. */
const AHEAD = 2;
/** A larger nursery takes 15 MB more a thread and saves little time; a smaller one costs a fifth of the time. */
const LIMITS = { maxYoungGenerationSizeMb: 24 };
const WATCH_MS = 1000;
/** What a worker may take to come to its first item: it builds its tables then, on a machine that may be busy. */
const START_MS = 60_000;
const ENDED = 'its worker ended';

/**
 * Sends items through worker threads and yields their results in the order of the items, whatever the number of
 * workers. At most `size * 2` batches are held, however slow the reader is. A crash or a hang costs the item that it
 * came from; a new worker takes over the rest.
 */
export async function* mapOrdered<Settings, Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  options: PoolOptions<Settings, Item, Result>,
): AsyncGenerator<Result, void, undefined> {
  const pool = new Pool<Settings, Item, Result>(options);
  const batches = inBatches(items, options.batchSize);
  const queue: Promise<readonly Result[]>[] = [];
  try {
    let coming: Promise<IteratorResult<Item[]>> | undefined = batches.next();
    while (coming !== undefined || queue.length > 0) {
      const mayTake: boolean = coming !== undefined && queue.length < options.size * AHEAD;
      // Results that are there must not wait for items that are not.
      const batch: IteratorResult<Item[]> | 'results' = mayTake
        ? await Promise.race([coming!, ...queue.slice(0, 1).map(settled)])
        : 'results';
      if (batch === 'results') {
        yield* await queue.shift()!;
        continue;
      }
      coming = batch.done ? undefined : batches.next();
      if (batch.done) continue;
      const results = pool.run(batch.value);
      // A run that fails is told by the first of its batches; the others must not count as unhandled.
      results.catch(() => undefined);
      queue.push(results);
    }
  } finally {
    await pool.close();
  }
}

/** Tells that results are there, or failed: whoever takes them will see. */
function settled(results: Promise<unknown>): Promise<'results'> {
  return results.then(
    () => 'results',
    () => 'results',
  );
}

/** Items in batches; a batch leaves before it is full where the next item is long in coming. */
async function* inBatches<Item>(items: Iterable<Item> | AsyncIterable<Item>, size: number): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of withPauses(items)) {
    if (item !== PAUSE) batch.push(item);
    if (batch.length === size || (item === PAUSE && batch.length > 0)) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

class Pool<Settings, Item, Result> {
  readonly #lanes: Lane<Settings, Item, Result>[];
  #next = 0;

  constructor(options: PoolOptions<Settings, Item, Result>) {
    this.#lanes = Array.from({ length: options.size }, () => new Lane(options));
  }

  /** The batch goes to the worker with the least before it. */
  run(items: readonly Item[]): Promise<readonly Result[]> {
    const lane = this.#lanes.reduce((least, other) => (other.load < least.load ? other : least));
    return lane.run(this.#next++, items);
  }

  async close(): Promise<void> {
    await Promise.all(this.#lanes.map(lane => lane.close()));
  }
}

/** One worker thread after another, each taking over what the one before left. */
class Lane<Settings, Item, Result> {
  readonly #options: PoolOptions<Settings, Item, Result>;
  readonly #waiting: Waiting<Item, Result>[] = [];
  readonly #progress = new Int32Array(new SharedArrayBuffer(4));
  #worker: Worker | undefined;
  /** Why the worker ends, as far as that is known. */
  #reason = ENDED;
  #watch: NodeJS.Timeout | undefined;
  #seen = { batch: -1, index: -1, since: 0 };

  constructor(options: PoolOptions<Settings, Item, Result>) {
    this.#options = options;
  }

  get load(): number {
    return this.#waiting.length;
  }

  run(number: number, items: readonly Item[]): Promise<readonly Result[]> {
    const batch: Batch<Item, Result> = {
      number,
      items,
      results: new Array<Result | undefined>(items.length),
      open: items.map((_, index) => index),
    };
    return new Promise((done, failed) => {
      this.#waiting.push({ batch, done, failed });
      this.#send(batch);
    });
  }

  async close(): Promise<void> {
    clearInterval(this.#watch);
    // What it still has to complain of concerns nobody; without a listener it would end the program.
    this.#worker?.removeAllListeners().on('error', () => undefined);
    await this.#worker?.terminate();
  }

  #send(batch: Batch<Item, Result>): void {
    this.#worker ??= this.#start();
    const items = batch.open.map(index => ({ index, item: batch.items[index]! }));
    this.#worker.postMessage({ batch: batch.number, items } satisfies BatchRequest<Item>);
  }

  #start(): Worker {
    const setup: WorkerSetup<Settings> = {
      progress: this.#progress.buffer as SharedArrayBuffer,
      settings: this.#options.settings,
    };
    Atomics.store(this.#progress, 0, NOT_STARTED);
    const worker = new Worker(this.#options.script, { workerData: setup, resourceLimits: LIMITS });
    this.#reason = ENDED;
    worker.on('message', (reply: BatchReply<Result>) => this.#settle(reply));
    worker.on('error', error => {
      this.#reason = error.message;
    });
    worker.on('exit', () => this.#replace(this.#reason));
    this.#watch ??= setInterval(() => this.#look(), WATCH_MS).unref();
    return worker;
  }

  #settle(reply: BatchReply<Result>): void {
    const { batch, done } = this.#waiting.shift()!;
    batch.open.forEach((index, i) => {
      batch.results[index] = reply.results[i];
    });
    done(batch.results as Result[]);
  }

  /**
   * Lays a worker's end to the item it was at, and gives the rest of its batches to a new worker. A worker that came to
   * no item at all cannot be started: another would end the same way.
   */
  #replace(reason: string): void {
    this.#worker = undefined;
    const first = this.#waiting[0];
    if (first === undefined) return;
    const { batch } = first;
    const culprit = Atomics.load(this.#progress, 0);
    if (culprit === NOT_STARTED) {
      for (const { failed } of this.#waiting.splice(0)) failed(new Error(`a worker cannot start: ${reason}`));
      return;
    }
    if (batch.open.includes(culprit)) {
      batch.results[culprit] = this.#options.lost(batch.items[culprit]!, reason);
      batch.open = batch.open.filter(index => index !== culprit);
    }
    for (const { batch: left } of this.#waiting) this.#send(left);
  }

  #look(): void {
    const first = this.#waiting[0];
    const now = performance.now();
    const index = Atomics.load(this.#progress, 0);
    if (first === undefined || first.batch.number !== this.#seen.batch || index !== this.#seen.index) {
      this.#seen = { batch: first?.batch.number ?? -1, index, since: now };
      return;
    }
    const { stallMs } = this.#options;
    if (now - this.#seen.since < (index === NOT_STARTED ? Math.max(stallMs, START_MS) : stallMs)) return;
    this.#seen = { batch: -1, index: -1, since: now };
    this.#reason = `it took longer than ${stallMs / 1000} s`;
    void this.#worker?.terminate();
  }
}
