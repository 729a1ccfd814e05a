import { parentPort, workerData } from 'node:worker_threads';
import type { BatchReply, BatchRequest, WorkerSetup } from './protocol.js';

/**
 * The worker's side of the pool: answers each batch, in order.
 * @param start makes the handler of one item from the settings of the run; called once
 */
export function serve<Settings, Item, Result>(start: (settings: Settings) => (item: Item) => Promise<Result>): void {
  const { progress, settings } = workerData as WorkerSetup<Settings>;
  const slot = new Int32Array(progress);
  const handle = start(settings);
  const answer = async ({ batch, items }: BatchRequest<Item>): Promise<void> => {
    const results: Result[] = [];
    for (const { index, item } of items) {
      Atomics.store(slot, 0, index);
      results.push(await handle(item));
    }
    parentPort?.postMessage({ batch, results } satisfies BatchReply<Result>);
  };
  // One batch after another: the slot tells of one item alone.
  let before = Promise.resolve();
  parentPort?.on('message', (request: BatchRequest<Item>) => {
    before = before.then(() => answer(request));
  });
}
