import { expect, test } from 'vitest';
import { mapOrdered } from '../../src/workers/pool.js';

type Item = number | 'crash' | 'throw' | 'hang' | 'hoard';

/** A small heap: a worker that hoards comes to its end soon. */
const REST = { limits: { maxOldGenerationSizeMb: 40 }, instead: (item: Item) => `here ${item}` };

async function run(items: Item[], size: number, batchSize = 3): Promise<unknown[]> {
  const results = mapOrdered<{ factor: number }, Item, unknown>(items, {
    script: new URL('./odd-worker.mjs', import.meta.url),
    settings: { factor: 2 },
    size,
    batchSize,
    stallMs: 2000,
    lost: (item, reason) => `lost ${item}: ${reason}`,
    ...REST,
  });
  return collect(results);
}

async function collect(results: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const result of results) all.push(result);
  return all;
}

const numbers = Array.from({ length: 100 }, (_, i) => i);
const doubled = numbers.map(n => n * 2);

test.each([1, 2, 5])('results come in the order of the items with %i workers', async size => {
  expect(await run(numbers, size)).toEqual(doubled);
});

test('a crash costs the item that it came from, and no other', async () => {
  const items: Item[] = [...numbers.slice(0, 10), 'crash', ...numbers.slice(11, 20), 'throw', ...numbers.slice(21)];
  const results = await run(items, 2, 8);
  expect(results[10]).toBe('lost crash: its worker ended');
  expect(results[20]).toBe('lost throw: no such number');
  expect(results.filter((_, i) => i !== 10 && i !== 20)).toEqual(doubled.filter((_, i) => i !== 10 && i !== 20));
});

test('a hang is ended, and the rest goes on', async () => {
  expect(await run([1, 'hang', 3], 1)).toEqual([2, 'lost hang: it took longer than 2 s', 6]);
});

test('no items give no results, and a reader may stop early', async () => {
  expect(await run([], 2)).toEqual([]);
  const results = mapOrdered<{ factor: number }, Item, unknown>(numbers, {
    script: new URL('./odd-worker.mjs', import.meta.url),
    settings: { factor: 1 },
    size: 2,
    batchSize: 4,
    stallMs: 10_000,
    lost: () => 'lost',
    ...REST,
  });
  for await (const result of results) if (result === 5) break;
});

test('an item that needs more memory than there is costs itself', async () => {
  expect(await run([1, 'hoard', 3], 1)).toEqual([2, 'lost hoard: it needs more memory than there is; split it', 6]);
});

test('where no worker can start, the work is done here, in order', async () => {
  const results = mapOrdered<null, Item, unknown>(numbers, {
    script: new URL('./no-such-worker.mjs', import.meta.url),
    settings: null,
    size: 2,
    batchSize: 4,
    stallMs: 10_000,
    lost: () => 'lost',
    ...REST,
  });
  expect(await collect(results)).toEqual(numbers.map(n => `here ${n}`));
});

test('results come out while the source waits', async () => {
  const taken: unknown[] = [];
  async function* waiting(): AsyncGenerator<Item> {
    for (const n of [1, 2, 3]) {
      yield n;
      // The next item comes only when the result of this one is out.
      while (taken.length < n) await new Promise(resolve => setTimeout(resolve, 5));
    }
  }
  const results = mapOrdered<{ factor: number }, Item, unknown>(waiting(), {
    script: new URL('./odd-worker.mjs', import.meta.url),
    settings: { factor: 2 },
    size: 2,
    batchSize: 3,
    stallMs: 5000,
    lost: item => item,
    ...REST,
  });
  for await (const result of results) taken.push(result);
  expect(taken).toEqual([2, 4, 6]);
});
