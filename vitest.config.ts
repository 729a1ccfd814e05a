import { defineConfig } from 'vitest/config';

/** On a CI server what fails is printed, not what passes, and the counts go into a file. */
const results = process.env.VITEST_RESULTS;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    ...(results && { reporters: ['dot', 'json'], outputFile: { json: results } }),
  },
});
