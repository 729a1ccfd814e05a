import { PAUSE, withPauses } from '../use-cases/pauses.js';
import { Lane, type PoolOptions } from './lane.js';

/** How many batches a worker may have before it: one at hand and one waiting, so that it is never idle. */
const AHEAD = 2;

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
