import { defineConfig } from 'vitest/config';

/** On a CI server what fails is printed, not what passes, and the counts go into a file. */
const results = process.env.VITEST_RESULTS;

/** Tests that must see the program's modules being loaded, or its code before the engine has optimised it. */
const APART = ['tests/growth.test.ts', 'tests/patterns.test.ts'];

export default defineConfig({
  test: {
    // No test waits for this: it only ends one that hangs, on a busy machine too.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // `npm run readme`: projects do not hand `--mode` on.
    env: process.argv.includes('update-readme') ? { UPDATE_README: 'true' } : {},
    // Many tests wait for a process of their own.
    maxWorkers: '100%',
    // The other files share their modules: the tables are built once for each worker, not once for each file.
    projects: [
      { extends: true, test: { name: 'apart', include: APART } },
      {
        extends: true,
        test: { name: 'shared', include: ['tests/**/*.test.ts', 'bench/**/*.test.ts'], exclude: APART, isolate: false },
      },
    ],
    ...(results && { reporters: ['dot', 'json'], outputFile: { json: results } }),
  },
});
