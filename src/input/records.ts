import { StringDecoder } from 'node:string_decoder';
import { isIsoDay } from '../model/iso-day.js';
import type { Problem } from '../model/problem.js';
import type { Source } from './source.js';

/** One article of a stream: its name, and its text as it was decoded by whoever sends it. */
export interface ArticleRecord {
  readonly file: string;
  readonly text: string;
  /** The report's own date, ISO; it wins over what the text says. */
  readonly date?: string | null;
}

/** A source per line of a stream, as the lines come; empty lines count for nothing. */
export async function* recordSources(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Source> {
  let line = 0;
  for await (const record of linesOf(stream)) {
    line++;
    const file = `-:${line}`;
    if (record === TOO_LONG) yield { file, record: '', fault: 'the line is longer than 256 MB; split its article' };
    else if (record.trim() !== '') yield { file, record };
  }
}

/** Reads one line of `{"file": …, "text": …, "date": …}`, whose date may be missing; other fields are passed over. */
export function parseRecord(source: Source): ArticleRecord | Problem {
  const malformed = (reason: string): Problem => ({ file: source.file, code: 'malformed', reason });
  if (source.fault !== undefined) return malformed(source.fault);
  let value: unknown;
  try {
    value = JSON.parse(source.record!);
  } catch {
    return malformed('the line is not JSON');
  }
  if (typeof value !== 'object' || value === null) return malformed('the line is not a JSON object');
  const { file, text, date = null } = value as Partial<ArticleRecord>;
  if (typeof file !== 'string') return malformed('"file" must be a string');
  if (typeof text !== 'string') return malformed('"text" must be a string');
  if (date !== null && !(typeof date === 'string' && isIsoDay(date))) {
    return malformed('"date" must be a day that exists, YYYY-MM-DD');
  }
  return { file, text, date };
}

/** The beginning of a record that names its article first. */
const NAME_FIRST = /^\s{0,16}\{\s{0,16}"file"\s{0,16}:\s{0,16}("(?:[^"\\\n]|\\.){0,5000}")/;

/** Characters up to which a record that gave nothing is read again for its name: a longer one may be what filled the memory. */
const READ_AGAIN = 1_000_000;

/** What the article of a record calls itself; undefined where that cannot be read, or the source is not a record. */
export function articleOf({ record = '' }: Source): string | undefined {
  try {
    const file = record.length > READ_AGAIN ? JSON.parse(NAME_FIRST.exec(record)![1]!) : JSON.parse(record).file;
    return typeof file === 'string' ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Half of what a string can hold: the text of a longer record could be neither read nor written. */
const LONGEST_LINE = 1 << 28;

/** Stands for a line that is longer. */
const TOO_LONG = Symbol('too long');

/**
 * Lines end in `\n` alone: readline would also split at U+2028, which JSON allows inside a string. A line's pieces are
 * kept apart until its end has come, so that a long line is not copied again with each chunk.
 */
async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string | typeof TOO_LONG> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let length = 0;
  let first = true;
  const end = (last: string): string | typeof TOO_LONG => {
    const line = length + last.length > LONGEST_LINE ? TOO_LONG : [...pieces, last].join('');
    [pieces, length] = [[], 0];
    return line;
  };
  for await (const chunk of stream) {
    let text =
      typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
    if (first && text !== '') {
      // Windows begins files with a byte order mark.
      if (text.startsWith('\uFEFF')) text = text.slice(1);
      first = false;
    }
    const parts = text.split('\n');
    const last = parts.pop()!;
    for (const part of parts) yield end(part);
    length += last.length;
    // Of a line that is too long only its length is kept.
    if (length > LONGEST_LINE) pieces = [];
    else pieces.push(last);
  }
  yield end(decoder.end());
}
