import { expect, test } from 'vitest';
import { fill, SHAPES } from '../bench/shapes.mjs';
import { read } from './support/read.js';
import { countWork } from './support/work.js';

/** Eight times the text takes eight times the work where it is linear, 64 times where it is quadratic. */
const TIMES = 8;
/** What is found is sorted, which is a little more than linear: 8.4 times for the shape that grows most. */
const TOO_MUCH = 10;

/** UTF-16 units of the smaller text. */
const SIZE = 2000;

test.each(SHAPES)('$name: eight times the text takes about eight times the work', shape => {
  const size = shape.from ?? SIZE;
  const [small, large] = [fill(shape, size), fill(shape, size * TIMES)];
  // What is built when it is first asked for is not part of the growth, nor is what every text costs.
  read(small);
  const [least, less, more] = ['', small, large].map(text => countWork(() => read(text))) as [number, number, number];
  const ratio = (more - least) / (less - least);
  expect(ratio).toBeLessThan(TOO_MUCH);
});

test('work that grows with the square of a text is seen', () => {
  const quadratic = (length: number) => (): void => {
    const text = 'a'.repeat(length);
    for (let at = 0; at < length; at++) text.indexOf('b', at);
  };
  expect(countWork(quadratic(800)) / countWork(quadratic(100))).toBeGreaterThan(32);
  const nested = 'Sở Y tế '.repeat(100);
  expect(countWork(() => read(nested))).toBeGreaterThan(1000);
});
