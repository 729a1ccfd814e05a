import { expect, test } from 'vitest';
import { inputOf } from './inputs.mjs';
import { faultOf } from './properties.mjs';

/** Inputs of the test, some 35 s of a processor; `npm run fuzz` tries a million. */
const INPUTS = 10_000;

test(`${INPUTS} inputs break no property`, () => {
  const faults: string[] = [];
  for (let number = 0; number < INPUTS && faults.length < 5; number++) {
    const fault = faultOf(inputOf(number));
    if (fault !== undefined) faults.push(`${number}: ${fault}`);
  }
  expect(faults).toEqual([]);
});

test('a property that is broken is seen', () => {
  // Half a surrogate pair reads back from JSON as it is; a text that is not one is no input at all.
  expect(faultOf('\ud800 Ngày 5/3/2021')).toBeUndefined();
  expect(faultOf(null as unknown as string)).toMatch(/^throws: /);
});

test('the same number gives the same input', () => {
  for (const number of [0, 7, 9999]) expect(inputOf(number)).toEqual(inputOf(number));
});
