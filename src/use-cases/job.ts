import { basename } from 'node:path';
import { type DocumentOptions, readArticle } from '../document/pipeline.js';
import { type Decoded, type DecodeOptions, decode, isDecoded, type NoText, readDecoded } from '../input/decode.js';
import { htmlToText, isHtml } from '../input/html.js';
import { parseRecord } from '../input/records.js';
import { readBytes, type Source } from '../input/source.js';
import type { Encoding, Warning } from '../model/document.js';
import type { Kind } from '../model/entity.js';
import type { Problem } from '../model/problem.js';
import { formatOf, streamsOf } from '../output/formats.js';
import type { Layout } from '../output/layout.js';
import type { Reading } from '../output/reading.js';

export type JobOptions = DocumentOptions & DecodeOptions;

/** What a run does with each file: plain data, so that it can be handed to a worker. */
export interface JobSettings {
  readonly options: JobOptions;
  readonly layout: Layout;
}

/** What one file gave to the output. */
export interface Page {
  readonly file: string;
  /** Size of the file. */
  readonly bytes: number;
  readonly encoding: Encoding;
  readonly warnings: readonly Warning[];
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  /** What it adds to each table of the layout, in order. */
  readonly parts: readonly string[];
}

/** A file that was read, or why it could not be. */
export type Outcome<T> = { readonly done: T } | { readonly problem: Problem };

/** Reads one file through every stage. If the program fails on it, that file is a problem and the run goes on. */
export function readSource(source: Source, options: JobOptions): Outcome<Reading & { readonly bytes: number }> {
  try {
    const article = readSourceText(source, options);
    if ('code' in article) return { problem: article };
    const { file, decoded, bytes, date } = article;
    const reading = readArticle(file, decoded, { fileName: basename(file), givenDate: date, ...options });
    return { done: { ...reading, bytes } };
  } catch (error) {
    const reason = `a defect of the program: ${(error as Error).message}`;
    return { problem: { file: source.file, code: 'crashed', reason } };
  }
}

function decodeFile({ file }: Source, bytes: Uint8Array, options: DecodeOptions): Decoded | NoText {
  const decoded = decode(bytes, options);
  if (!isDecoded(decoded)) return decoded;
  if (!isHtml(file, decoded.text)) return decoded;
  return { ...decoded, text: htmlToText(decoded.text), media: 'text/html' };
}

export interface SourceText {
  readonly file: string;
  readonly decoded: Decoded;
  readonly bytes: number;
  /** The day that was given for this very report, ISO, or null. */
  readonly date: string | null;
}

/** The text of a source with its name and size in bytes, or why there is none. */
export function readSourceText(source: Source, options: DecodeOptions = {}): SourceText | Problem {
  if (source.record !== undefined) {
    const record = parseRecord(source);
    if ('code' in record) return record;
    const { file, text, date = null } = record;
    return { file, decoded: readDecoded(text), bytes: Buffer.byteLength(text), date };
  }
  const bytes = readBytes(source);
  if ('code' in bytes) return bytes;
  const decoded = decodeFile(source, bytes, options);
  const { file, date = null } = source;
  return isDecoded(decoded) ? { file, decoded, bytes: bytes.length, date } : { file, ...decoded };
}

/** Makes the function that turns a file into its part of the output. */
export function startJob({ options, layout }: JobSettings): (source: Source) => Outcome<Page> {
  const format = formatOf(layout.format);
  const tables = streamsOf(layout);
  return source => {
    const outcome = readSource(source, options);
    if ('problem' in outcome) return outcome;
    const { document, bytes } = outcome.done;
    const counts: Partial<Record<Kind, number>> = {};
    for (const { kind } of document.entities) counts[kind] = (counts[kind] ?? 0) + 1;
    const { file, encoding, warnings } = document;
    const parts = tables.map(table => format.body(outcome.done, table, layout));
    return { done: { file, bytes, encoding, warnings, counts, parts } };
  };
}
