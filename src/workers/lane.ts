import { setImmediate } from 'node:timers/promises';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { milliseconds } from '../model/clock.js';
import { TOO_LARGE_REASON } from '../use-cases/contain.js';
import type { BatchReply, BatchRequest, WorkerSetup } from './protocol.js';

export interface PoolOptions<Settings, Item, Result> {
  /** What calls `serve`: a module, or the text of a script. */
  readonly script: URL | string;
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
  /** Handles an item here, where no worker can be started. */
  readonly instead: (item: Item) => Result | Promise<Result>;
  /** How much memory a worker may take. */
  readonly limits: ResourceLimits;
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

const WATCH_MS = 1000;
/** What a worker may take to come to its first item: it builds its tables then, on a machine that may be busy. */
const START_MS = 60_000;
const ENDED = 'its worker ended';

/** One worker thread after another, each taking over what the one before left. */
export class Lane<Settings, Item, Result> {
  readonly #options: PoolOptions<Settings, Item, Result>;
  readonly #waiting: Waiting<Item, Result>[] = [];
  readonly #progress = new Int32Array(new SharedArrayBuffer(4));
  #worker: Worker | undefined;
  /** Why the worker ends, as far as that is known. */
  #reason = ENDED;
  #watch: NodeJS.Timeout | undefined;
  /** False once a worker ended before its first item: another would end the same way. */
  #startable = true;
  /** The work that is done in this thread instead. */
  #here: Promise<void> | undefined;
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
    if (!this.#startable) {
      this.#handleHere();
      return;
    }
    try {
      this.#worker ??= this.#start();
    } catch {
      // The system has no thread, or no file handle for one.
      this.#startable = false;
      this.#handleHere();
      return;
    }
    const items = batch.open.map(index => ({ index, item: batch.items[index]! }));
    this.#worker.postMessage({ batch: batch.number, items } satisfies BatchRequest<Item>);
  }

  #start(): Worker {
    const setup: WorkerSetup<Settings> = {
      progress: this.#progress.buffer as SharedArrayBuffer,
      settings: this.#options.settings,
    };
    Atomics.store(this.#progress, 0, NOT_STARTED);
    const { script, limits } = this.#options;
    const worker = new Worker(script, {
      eval: typeof script === 'string',
      workerData: setup,
      resourceLimits: limits,
    });
    this.#reason = ENDED;
    worker.on('message', (reply: BatchReply<Result>) => this.#settle(reply));
    worker.on('error', (error: NodeJS.ErrnoException) => {
      this.#reason = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_LARGE_REASON : error.message;
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

  /** Handles what waits in this thread, batch after batch: a run goes on, slower, where workers cannot be started. */
  #handleHere(): void {
    this.#here ??= this.#drain().finally(() => {
      this.#here = undefined;
      if (this.#waiting.length > 0) this.#handleHere();
    });
  }

  async #drain(): Promise<void> {
    for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
      const { batch, done, failed } = first;
      try {
        for (const index of batch.open) batch.results[index] = await this.#options.instead(batch.items[index]!);
        // Signals, timers and writes have their turn.
        await setImmediate();
        done(batch.results as Result[]);
      } catch (error) {
        failed(error as Error);
      }
      this.#waiting.shift();
    }
  }

  /** Lays a worker's end to the item it was at, and gives the rest of its batches to a new worker. */
  #replace(reason: string): void {
    this.#worker = undefined;
    const first = this.#waiting[0];
    if (first === undefined) return;
    const { batch } = first;
    const culprit = Atomics.load(this.#progress, 0);
    if (culprit === NOT_STARTED) {
      this.#startable = false;
      this.#handleHere();
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
    const now = milliseconds();
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
