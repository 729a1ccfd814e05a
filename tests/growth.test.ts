import { expect, test } from 'vitest';
import { fill, SHAPES } from '../bench/shapes.mjs';
import { read } from './support/read.js';

/** Four times the text takes four times as long where time is linear, sixteen times where it is quadratic. */
const TOO_MUCH = 8;

/** Shorter times say more about the machine than about the text. */
const MIN_MS = 60;

const SIZE = 24_000;

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

test.each(SHAPES)('$name: four times the text takes about four times as long', { timeout: 240_000 }, shape => {
  const growths: number[] = [];
  const from = shape.from ?? SIZE;
  for (let size = from; ; size *= 2) {
    const whole = fastest(fill(shape, size * 4), 2);
    if (whole < MIN_MS && size < from * 16) continue;
    growths.push(whole / fastest(fill(shape, size), 4));
    // A disturbed measurement gets two further chances.
    if (growths.at(-1)! < TOO_MUCH || growths.length === 3) break;
    size /= 2;
  }
  expect(Math.min(...growths)).toBeLessThan(TOO_MUCH);
});
