import { settle } from '../document/settle.js';
import { decodeDetected, isDecoded } from '../input/decode.js';
import { detect } from '../input/detect.js';
import type { Part } from '../input/parts.js';
import { isOffice, readBytesOf } from '../input/readers.js';
import { readBytes, type Source } from '../input/source.js';
import { evidenceIn } from '../language/evidence.js';
import type { Encoding } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { contain } from './contain.js';

type LineEnds = 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';

/** How the characters of a file are stored. */
export interface Storage {
  readonly file: string;
  /** Null when it is no text, or in no encoding that is known. */
  readonly encoding: Encoding | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly line_ends: LineEnds | null;
  readonly bom: boolean;
  /** Of the words with other than ASCII letters, the share that can be Vietnamese syllables; null where there are none. */
  readonly syllables: number | null;
  /** Of a file put together from several: which lines are in which encoding, `tcvn3 1-60; vni 61-63`; else null. */
  readonly parts: string | null;
  /** Why there is no encoding. */
  readonly reason: string | null;
}

/** Finds out how a file is stored; `problem` is set for what is not text that can be read. */
export async function detectSource(source: Source): Promise<{ readonly storage: Storage; readonly problem?: Problem }> {
  const { file } = source;
  const storage = await contain(file, () => storageOf(source));
  if (!('code' in storage)) return { storage };
  const { reason } = storage;
  return {
    storage: { file, encoding: null, confidence: 0, line_ends: null, bom: false, syllables: null, parts: null, reason },
    problem: storage,
  };
}

async function storageOf(source: Source): Promise<Storage | Problem> {
  const { file } = source;
  const bytes = readBytes(source);
  if ('code' in bytes) return bytes;
  const detection = isOffice(file, bytes) ? undefined : detect(bytes);
  if (detection?.encoding === null) return { file, code: detection.code, reason: detection.reason };
  const read = detection === undefined ? await readBytesOf(file, bytes) : decodeDetected(bytes, detection);
  if (!isDecoded(read)) return { file, ...read };
  const decoded = detection === undefined ? settle(read) : read;
  const { encoding, confidence } = decoded;
  const bom = detection?.bom ?? false;
  const { valid, total } = evidenceIn(decoded.text.normalize('NFC'));
  const syllables = total === 0 ? null : Math.round((valid / total) * 1000) / 1000;
  const parts = detection?.parts === undefined ? null : linesOf(detection.parts, bytes);
  const line_ends = lineEndsOf(decoded.text);
  return { file, encoding, confidence, line_ends, bom, syllables, parts, reason: null };
}

/** The lines of each part, from 1; a line in two encodings stands in both. */
function linesOf(parts: readonly Part[], bytes: Uint8Array): string {
  let line = 1;
  return parts
    .map(({ encoding, start, end }) => {
      const first = line;
      for (let at = bytes.indexOf(10, start); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) line++;
      const endsLine = bytes[end - 1] === 10;
      const last = endsLine ? line - 1 : line;
      return `${encoding} ${first === last ? first : `${first}-${last}`}`;
    })
    .join('; ');
}

const LINE_ENDS: readonly (readonly [name: LineEnds, pattern: RegExp])[] = [
  ['crlf', /\r\n/],
  ['lf', /(?<!\r)\n/],
  ['cr', /\r(?!\n)/],
];

function lineEndsOf(text: string): LineEnds {
  const found = LINE_ENDS.filter(([, pattern]) => pattern.test(text));
  return found.length > 1 ? 'mixed' : (found[0]?.[0] ?? 'none');
}
