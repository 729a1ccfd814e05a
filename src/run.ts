import { setImmediate } from 'node:timers/promises';
import type { Source } from './input/source.js';
import { type JobSettings, type Outcome, type Page, startJob } from './job.js';

/** How long the run keeps the thread before signals, timers and writes have their turn. */
const TURN_MS = 30;

/** Runs a job over sources, one after another, in their order. */
export async function* runJob(
  sources: Iterable<Source> | AsyncIterable<Source>,
  settings: JobSettings,
): AsyncGenerator<Outcome<Page>, void, undefined> {
  yield* inTurns(sources, startJob(settings));
}

/** Applies a function to items in order, letting other work in now and then. */
export async function* inTurns<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Result,
): AsyncGenerator<Result, void, undefined> {
  let turn = performance.now();
  for await (const item of items) {
    yield work(item);
    if (performance.now() - turn > TURN_MS) {
      await setImmediate();
      turn = performance.now();
    }
  }
}
