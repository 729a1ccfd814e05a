import { expect, test } from 'vitest';
import { fill, SHAPES } from '../bench/shapes.mjs';
import { read } from './support/read.js';

/** Eight times the text takes eight times as long where time is linear, 64 times where it is quadratic. */
const TIMES = 8;
/** As far from the one as from the other: what the machine does besides must not fail the test. */
const TOO_MUCH = 24;

/** Shorter times say more about the machine than about the text. */
const MIN_MS = 60;

const SIZE = 12_000;

/** What the machine does besides makes a run longer, never shorter. */
function fastest(text: string, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    read(text);
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

test.each(SHAPES)('$name: eight times the text takes about eight times as long', { timeout: 240_000 }, shape => {
  const growths: number[] = [];
  const from = shape.from ?? SIZE;
  for (let size = from; ; size *= 2) {
    const whole = fastest(fill(shape, size * TIMES), 2);
    if (whole < MIN_MS && size < from * 16) continue;
    growths.push(whole / fastest(fill(shape, size), 4));
    // A disturbed measurement gets two further chances.
    if (growths.at(-1)! < TOO_MUCH || growths.length === 3) break;
    size /= 2;
  }
  expect(Math.min(...growths)).toBeLessThan(TOO_MUCH);
});
