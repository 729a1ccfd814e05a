import { isUtf8 } from 'node:buffer';
import { LEGACY } from '../language/legacy/index.js';
import { decodeWindows1252 } from '../language/legacy/single-byte.js';
import { decodeViqr } from '../language/legacy/viqr.js';
import type { Encoding, MediaType, Warning } from '../model/document.js';
import type { Outline } from '../model/outline.js';
import type { Problem } from '../model/problem.js';
import { type Detection, decodeWide, detect } from './detect.js';
import { decodePart } from './parts.js';
import { decodeUtf8 } from './utf8.js';

/** A file's characters, with what was found out about how they were stored. */
export interface Decoded {
  /** The text before any normalisation, without a byte order mark: what offsets refer to. */
  readonly text: string;
  readonly encoding: Encoding;
  /** 0 to 1. */
  readonly confidence: number;
  readonly media: MediaType;
  readonly warnings: readonly Warning[];
  /** Some lines were in other encodings than the rest. */
  readonly isMixed?: boolean;
  /** What was wrong inside and was mended when the text was made, in the words of `Document.damage`. */
  readonly mended?: readonly string[];
  /** The shape of the text, where the file states it; offsets refer to `text`. */
  readonly outline?: Outline;
}

/** Why bytes gave no text: a `Problem` that does not know its file. */
export type NoText = Omit<Problem, 'file'>;

export interface DecodeOptions {
  /** Default `auto`: found by what the words are in each encoding. */
  readonly encoding?: Encoding | 'auto';
}

/**
 * Decodes the bytes of one file. Never throws: for a binary file, and for one that fits no encoding, it returns the reason.
 * Broken UTF-8 is read with U+FFFD in place of what is lost, and a warning.
 */
export function decode(bytes: Uint8Array, { encoding = 'auto' }: DecodeOptions = {}): Decoded | NoText {
  if (encoding !== 'auto') return decoded(decodeAs(bytes, encoding), encoding, 1);
  return decodeDetected(bytes, detect(bytes));
}

/** Decodes the bytes of one file as what they were found to be. */
export function decodeDetected(bytes: Uint8Array, detection: Detection): Decoded | NoText {
  if (detection.encoding === null) return { code: detection.code, reason: detection.reason };
  const { encoding, confidence, parts } = detection;
  if (parts !== undefined) {
    const text = parts.map(({ encoding: name, start, end }) => decodePart(bytes.subarray(start, end), name)).join('');
    return { ...decoded(text, encoding, confidence), isMixed: true };
  }
  return decoded(decodeAs(bytes, encoding), encoding, confidence);
}

/** A text that someone else decoded; letters that they lost are told as those of a file are. */
export function readDecoded(text: string): Decoded {
  return decoded(text, 'utf-8', 1);
}

/** True when there is a text. */
export function isDecoded(result: Decoded | NoText): result is Decoded {
  return 'text' in result;
}

/** What was wrong in a text: what its repair found, and lines in several encodings. */
export function damageOf({ isMixed, mended = [] }: Decoded, found: readonly string[]): readonly string[] {
  return isMixed || mended.length > 0 ? [...new Set([...mended, ...found, ...(isMixed ? ['mixed'] : [])])] : found;
}

function decoded(text: string, encoding: Encoding, confidence: number): Decoded {
  return { text, encoding, confidence, media: 'text/plain', warnings: warningsOf(text) };
}

function warningsOf(text: string): Warning[] {
  const lost = text.indexOf('\ufffd');
  if (lost < 0) return [];
  let count = 0;
  for (let at = lost; at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  const line = text.slice(0, lost).split(/\r\n?|\n/).length;
  const message =
    count === 1 ? '1 character could not be read and is lost' : `${count} characters could not be read and are lost`;
  return [{ code: 'replaced', message, line }];
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  switch (encoding) {
    case 'utf-8':
      return decodeUtf8(bytes);
    case 'utf-16le':
    case 'utf-16be':
      return decodeWide(bytes, encoding);
    case 'windows-1252':
      return decodeWindows1252(bytes);
    case 'viqr':
      return decodeViqr(isUtf8(bytes) ? decodeUtf8(bytes) : LEGACY['windows-1258'](bytes));
    default:
      return LEGACY[encoding](bytes);
  }
}
