import { setTimeout } from 'node:timers/promises';

/** Comes out of `withPauses` where the source keeps its reader waiting. */
export const PAUSE = Symbol('pause');

/** A source that has nothing for so long is waiting for something, perhaps for an answer. */
const PAUSE_MS = 50;

/**
 * The items of a source, with a `PAUSE` before each that is long in coming: the moment to hand on what was gathered.
 * An array never pauses.
 */
export async function* withPauses<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
): AsyncGenerator<Item | typeof PAUSE, void, undefined> {
  if (!(Symbol.asyncIterator in items)) {
    yield* items;
    return;
  }
  const iterator = items[Symbol.asyncIterator]();
  try {
    for (;;) {
      const coming = iterator.next();
      const watch = new AbortController();
      const pause = setTimeout(PAUSE_MS, PAUSE, { signal: watch.signal }).catch(() => PAUSE);
      if ((await Promise.race([coming, pause])) === PAUSE) yield PAUSE;
      watch.abort();
      const next = await coming;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
