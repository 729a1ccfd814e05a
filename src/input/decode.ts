import { isAscii, isUtf8, transcode } from 'node:buffer';
import { LEGACY } from '../language/legacy/index.js';
import { decodeViqr } from '../language/legacy/viqr.js';
import type { Encoding, Warning } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { decodeWide, detect } from './detect.js';

/** A file's characters, with what was found out about how they were stored. */
export interface Decoded {
  /** The text before any normalisation, without a byte order mark: what offsets refer to. */
  readonly text: string;
  readonly encoding: Encoding;
  /** 0 to 1. */
  readonly confidence: number;
  readonly media: 'text/plain' | 'text/html';
  readonly warnings: readonly Warning[];
}

/** Why bytes gave no text: a `Problem` that does not know its file. */
export type NoText = Omit<Problem, 'file'>;

export interface DecodeOptions {
  /** Default `auto`: found by what the words are in each encoding. */
  readonly encoding?: Encoding | 'auto';
}

/**
 * Decodes the bytes of one file. Never throws: binary files and such as no encoding fits are told as values.
 * Broken UTF-8 is read with U+FFFD in place of what is lost, and a warning.
 */
export function decode(bytes: Uint8Array, { encoding = 'auto' }: DecodeOptions = {}): Decoded | NoText {
  if (encoding !== 'auto') return decoded(decodeAs(bytes, encoding), encoding, 1);
  const detection = detect(bytes);
  if (detection.encoding === null) return { code: detection.code, reason: detection.reason };
  return decoded(decodeAs(bytes, detection.encoding), detection.encoding, detection.confidence);
}

/** True when there is a text. */
export function isDecoded(result: Decoded | NoText): result is Decoded {
  return 'text' in result;
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
  return [{ code: 'replaced', message: `${count} characters could not be read and are lost`, line }];
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  switch (encoding) {
    case 'utf-8':
      return decodeUtf8(bytes);
    case 'utf-16le':
    case 'utf-16be':
      return decodeWide(bytes, encoding);
    case 'viqr':
      return decodeViqr(isUtf8(bytes) ? decodeUtf8(bytes) : LEGACY['windows-1258'](bytes));
    default:
      return LEGACY[encoding](bytes);
  }
}

/** As `TextDecoder`, which takes twice the time for letters beyond ASCII. */
function decodeUtf8(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const content = Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.length - start);
  return isAscii(content) ? content.toString('latin1') : transcode(content, 'utf8', 'utf16le').toString('utf16le');
}
