import { countStates } from '../result.js';
import type { Reporter } from './reporter.js';

/** For a script: every result with its differences in full. */
export const json: Reporter = {
  name: 'json',
  forEyes: false,
  format: results =>
    `${JSON.stringify({ schema: 'vihealth-check/1', counts: countStates(results), results }, null, 1)}\n`,
};
