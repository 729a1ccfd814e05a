import { decodeDetected, isDecoded } from '../input/decode.js';
import { detect } from '../input/detect.js';
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
    storage: { file, encoding: null, confidence: 0, line_ends: null, bom: false, syllables: null, reason },
    problem: storage,
  };
}

function storageOf(source: Source): Storage | Problem {
  const { file } = source;
  const bytes = readBytes(source);
  if ('code' in bytes) return bytes;
  const detection = detect(bytes);
  if (detection.encoding === null) return { file, code: detection.code, reason: detection.reason };
  const { encoding, confidence, bom } = detection;
  const decoded = decodeDetected(bytes, detection);
  if (!isDecoded(decoded)) return { file, ...decoded };
  const { valid, total } = evidenceIn(decoded.text.normalize('NFC'));
  const syllables = total === 0 ? null : Math.round((valid / total) * 1000) / 1000;
  return { file, encoding, confidence, line_ends: lineEndsOf(decoded.text), bom, syllables, reason: null };
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
