import { jsonText } from '../../../model/json-text.js';
import { countStates } from '../result.js';
import type { Reporter } from './reporter.js';

/** For a script: every result with its differences in full. */
export const json: Reporter = {
  name: 'json',
  forEyes: false,
  format: results => `${jsonText({ schema: 'vihealth-check/1', counts: countStates(results), results }, 1)}\n`,
};
