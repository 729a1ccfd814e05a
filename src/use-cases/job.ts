import { basename } from 'node:path';
import { type ArticleReading, type DocumentOptions, readArticle } from '../document/pipeline.js';
import { type Decoded, type DecodeOptions, isDecoded } from '../input/decode.js';
import { readBytesOf, readTextOf } from '../input/readers.js';
import { articleOf, parseRecord } from '../input/records.js';
import { readBytes, type Source } from '../input/source.js';
import type { Kind } from '../model/entity.js';
import type { Problem } from '../model/problem.js';
import { formatOf, streamsOf } from '../output/formats.js';
import type { Layout } from '../output/layout.js';
import type { CacheSettings, PageCache, PageSettings } from './cache.js';
import { contain } from './contain.js';
import type { Page } from './page.js';

export type JobOptions = DocumentOptions & DecodeOptions;

/** What a run does with each file: plain data, so that it can be handed to a worker. */
export interface JobSettings {
  readonly options: JobOptions;
  readonly layout: Layout;
  /** Where pages are kept for the next run, if they are. */
  readonly cache?: CacheSettings;
}

/** A file that was read, or why it could not be. */
export type Outcome<T> = { readonly done: T } | { readonly problem: Problem };

/** Reads one file through every stage. If the program fails on it, that file is a problem and the run goes on. */
export async function readSource(
  source: Source,
  options: JobOptions,
): Promise<Outcome<ArticleReading & { readonly bytes: number }>> {
  const read = await contain(source.file, async () => {
    const article = await readSourceText(source, options);
    if ('code' in article) return article;
    const { file, decoded, bytes, date: givenDate } = article;
    return { ...readArticle(file, decoded, { fileName: basename(file), givenDate, ...options }), bytes };
  });
  return 'code' in read ? { problem: read } : { done: read };
}

export interface SourceText {
  readonly file: string;
  readonly decoded: Decoded;
  readonly bytes: number;
  /** The day that was given for this very report, ISO, or null. */
  readonly date: string | null;
}

/** The text of a source with its name and size in bytes, or why there is none. */
export async function readSourceText(source: Source, options: DecodeOptions = {}): Promise<SourceText | Problem> {
  if (source.record !== undefined) {
    const record = parseRecord(source);
    if ('code' in record) return record;
    const { file, text, date = null } = record;
    return { file, decoded: await readTextOf(file, text), bytes: Buffer.byteLength(text), date };
  }
  const bytes = readBytes(source);
  if ('code' in bytes) return bytes;
  const { file, date = null } = source;
  const decoded = await readBytesOf(file, bytes, options);
  return isDecoded(decoded) ? { file, decoded, bytes: bytes.length, date } : { file, ...decoded };
}

/** What turns a file into its part of the output. */
type Job = (source: Source) => Promise<Outcome<Page>>;

/** Makes the function that turns a file into its part of the output. */
export function startJob({ cache, ...settings }: JobSettings): Job {
  const job = extracting(settings);
  return cache === undefined ? job : remembering(job, cache, settings);
}

/** A job that asks a cache first. A file is read once, so that a page is kept under the very bytes that it is of. */
function remembering(job: Job, where: CacheSettings, settings: PageSettings): Job {
  let cache: PageCache | undefined;
  return async source => {
    if (source.fault !== undefined) return job(source);
    // Only a run with a cache loads it, and Node's cryptography with it.
    cache ??= new (await import('./cache.js')).PageCache(where, settings);
    const bytes = source.record === undefined ? readBytes(source) : Buffer.from(source.record);
    if ('code' in bytes) return { problem: bytes };
    const key = cache.keyOf(source, bytes);
    const kept = cache.get(key);
    if (kept) return { done: { ...kept, cache: 'given' } };
    const outcome = await job(source.record === undefined ? { ...source, bytes } : source);
    if ('problem' in outcome) return outcome;
    const isKept = cache.put(key, outcome.done);
    return { done: { ...outcome.done, cache: isKept ? (kept === null ? 'replaced' : 'taken') : 'refused' } };
  };
}

function extracting({ options, layout }: JobSettings): Job {
  const format = formatOf(layout.format);
  const tables = streamsOf(layout);
  return async source => {
    const page = await contain(source.file, async () => {
      const outcome = await readSource(source, options);
      if ('problem' in outcome) return outcome.problem;
      const { document, bytes, corrections } = outcome.done;
      const counts: Partial<Record<Kind, number>> = {};
      for (const { kind } of document.entities) counts[kind] = (counts[kind] ?? 0) + 1;
      const { file, encoding, warnings } = document;
      const parts = tables.map(table => format.body(outcome.done, table, layout));
      return { file, bytes, encoding, warnings, counts, corrections, parts };
    });
    return 'code' in page ? { problem: withArticle(page, source) } : { done: page };
  };
}

/** A problem of a source, with what the article calls itself where the source is a record. */
export function withArticle(problem: Problem, source: Source): Problem {
  const article = articleOf(source);
  return article === undefined ? problem : { ...problem, article };
}
