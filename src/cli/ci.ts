import { appendFile } from 'node:fs/promises';
import type { Call } from './command.js';
import { printable } from './terminal.js';

/** True on a CI server: servers set `CI` to `true` or `1`. */
export function isCi({ streams }: Call<unknown>): boolean {
  const value = streams.env.CI;
  return value !== undefined && !['', '0', 'false'].includes(value.toLowerCase());
}

/** A report for a log or a terminal: control characters are shown, not sent. */
export function forEyes(report: string): string {
  return report.split('\n').map(printable).join('\n');
}

/**
 * Adds a page to the summary of the step, where the CI server keeps one.
 * @throws Failure when it cannot be written
 */
export async function addToSummary(page: string | undefined, call: Call<unknown>): Promise<void> {
  const path = call.streams.env.GITHUB_STEP_SUMMARY;
  if (page === undefined || !path) return;
  const { writeFailure } = await import('./outputs.js');
  await appendFile(path, page).catch(error => {
    throw writeFailure(error, path, call);
  });
}
