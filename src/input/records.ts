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
    if (record.trim() !== '') yield { file: `-:${line}`, record };
  }
}

/** Reads one line of `{"file": …, "text": …, "date": …}`, whose date may be missing; other fields are passed over. */
export function parseRecord(source: Source): ArticleRecord | Problem {
  const malformed = (reason: string): Problem => ({ file: source.file, code: 'malformed', reason });
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

/**
 * Lines end in `\n` alone: readline would also split at U+2028, which JSON allows inside a string. A line's pieces are
 * kept apart until its end has come, so that a long line is not copied again with each chunk.
 */
async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let first = true;
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
    for (const part of parts) {
      yield [...pieces, part].join('');
      pieces = [];
    }
    pieces.push(last);
  }
  yield pieces.join('') + decoder.end();
}
