import { readFileSync } from 'node:fs';
import { compare } from '../evaluation/check/compare.js';
import { EXPECTATION_ENDING, formatExpectation, parseExpectation } from '../evaluation/check/expectation.js';
import type { Result } from '../evaluation/check/result.js';
import { type Source, systemReason } from '../input/source.js';
import { writeWhole } from '../output/file-destination.js';
import { type JobOptions, readSource } from './job.js';

/**
 * Reads one article again and compares what it gives with the expectation beside it.
 * @param path the article as a reader of the result opens it
 * @param update write what it gives now as its expectation
 * @param options what the expectation was made with
 * @throws the system's error when the expectation cannot be written
 */
export async function checkSource(
  source: Source,
  path: string,
  update: boolean,
  options: JobOptions = {},
): Promise<Result> {
  const name = { file: source.file, path };
  const outcome = await readSource(source, options);
  if ('problem' in outcome) return { ...name, state: 'unread', reason: outcome.problem.reason };
  const { document } = outcome.done;
  if (source.path === undefined) return { ...name, state: 'unchecked' };
  const kept = source.path + EXPECTATION_ENDING;
  const text = readText(kept);
  if (typeof text === 'object') return { ...name, state: 'malformed', reason: text.unreadable };
  const parsed = text === undefined ? undefined : parseExpectation(text);
  const differences = parsed && 'expectation' in parsed ? compare(parsed.expectation, document) : undefined;
  if (differences?.length === 0) return { ...name, state: 'same' };
  if (update) {
    await writeWhole(kept, formatExpectation(document));
    return { ...name, state: 'updated', differences };
  }
  if (parsed === undefined) return { ...name, state: 'unchecked' };
  if ('contract' in parsed) return { ...name, state: 'outdated', contract: parsed.contract };
  if ('fault' in parsed) return { ...name, state: 'malformed', reason: parsed.fault };
  return { ...name, state: 'differs', differences: differences! };
}

/** The text of a file; undefined when there is none. */
function readText(path: string): string | undefined | { readonly unreadable: string } {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : { unreadable: systemReason(error) };
  }
}
