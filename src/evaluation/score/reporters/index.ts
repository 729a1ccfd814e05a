import { github } from './github.js';
import { json } from './json.js';
import { junit } from './junit.js';
import type { ScoreReporter } from './reporter.js';
import { text } from './text.js';

/** Every way to report scores, in the order in which help names them. */
const REPORTERS: readonly ScoreReporter[] = [text, json, junit, github];

/** The reporter of that name. */
export function scoreReporterOf(name: string): ScoreReporter {
  return REPORTERS.find(reporter => reporter.name === name)!;
}
