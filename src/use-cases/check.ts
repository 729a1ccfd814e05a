import { readFileSync } from 'node:fs';
import { compare } from '../evaluation/check/compare.js';
import { EXPECTATION_ENDING, formatExpectation, parseExpectation } from '../evaluation/check/expectation.js';
import type { Result } from '../evaluation/check/result.js';
import { type Source, systemReason } from '../input/source.js';
import type { CorrectionAccount } from '../model/correction.js';
import type { Document } from '../model/document.js';
import { writeWhole } from '../output/file-destination.js';
import { type JobOptions, readSource } from './job.js';

/** The check of one article, and what came of its corrections. */
export interface Checked {
  readonly result: Result;
  readonly corrections: CorrectionAccount | null;
}

/** A result without its article. */
type State = Result extends infer R ? (R extends Result ? Omit<R, 'file' | 'path'> : never) : never;

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
): Promise<Checked> {
  const name = { file: source.file, path };
  const outcome = await readSource(source, options);
  if ('problem' in outcome) {
    return { result: { ...name, state: 'unread', reason: outcome.problem.reason }, corrections: null };
  }
  const { document, corrections } = outcome.done;
  return { result: { ...name, ...(await compareWithKept(source, document, update)) }, corrections };
}

/** What the expectation beside an article says of its document. */
async function compareWithKept(source: Source, document: Document, update: boolean): Promise<State> {
  if (source.path === undefined) return { state: 'unchecked' };
  const kept = source.path + EXPECTATION_ENDING;
  const text = readText(kept);
  if (typeof text === 'object') return { state: 'malformed', reason: text.unreadable };
  const parsed = text === undefined ? undefined : parseExpectation(text);
  const differences = parsed && 'expectation' in parsed ? compare(parsed.expectation, document) : undefined;
  if (differences?.length === 0) return { state: 'same' };
  if (update) {
    await writeWhole(kept, formatExpectation(document));
    return { state: 'updated', differences };
  }
  if (parsed === undefined) return { state: 'unchecked' };
  if ('contract' in parsed) return { state: 'outdated', contract: parsed.contract };
  if ('fault' in parsed) return { state: 'malformed', reason: parsed.fault };
  return { state: 'differs', differences: differences! };
}

/** The text of a file; undefined when there is none. */
function readText(path: string): string | undefined | { readonly unreadable: string } {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : { unreadable: systemReason(error) };
  }
}
