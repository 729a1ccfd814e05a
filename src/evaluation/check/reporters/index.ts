import { github } from './github.js';
import { json } from './json.js';
import { junit } from './junit.js';
import type { Reporter } from './reporter.js';
import { text } from './text.js';

/** Every way to report a check, in the order in which help names them. */
const REPORTERS: readonly Reporter[] = [text, json, junit, github];

/** The reporter of that name. */
export function reporterOf(name: string): Reporter {
  return REPORTERS.find(reporter => reporter.name === name)!;
}
