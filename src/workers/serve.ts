import { parentPort, workerData } from 'node:worker_threads';
import type { BatchReply, BatchRequest, WorkerSetup } from './protocol.js';

/**
 * The worker's side of the pool: answers each batch, in order.
 * @param start makes the handler of one item from the settings of the run; called once
 */
export function serve<Settings, Item, Result>(start: (settings: Settings) => (item: Item) => Result): void {
  const { progress, settings } = workerData as WorkerSetup<Settings>;
  const slot = new Int32Array(progress);
  const handle = start(settings);
  parentPort?.on('message', ({ batch, items }: BatchRequest<Item>) => {
    const results = items.map(({ index, item }) => {
      Atomics.store(slot, 0, index);
      return handle(item);
    });
    parentPort?.postMessage({ batch, results } satisfies BatchReply<Result>);
  });
}
