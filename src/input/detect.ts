import { isAscii, isUtf8 } from 'node:buffer';
import { legacyEvidence } from '../language/legacy/evidence.js';
import { LEGACY, LEGACY_NAMES, type Legacy } from '../language/legacy/index.js';
import { viqrShare } from '../language/legacy/viqr.js';
import type { Encoding } from '../model/document.js';
import { type Part, type PartEncoding, partsOf } from './parts.js';
import { sequencesIn } from './utf8.js';

/** What the bytes of a file were found to be. */
export type Detection =
  | {
      readonly encoding: Encoding;
      /** 0 to 1. */
      readonly confidence: number;
      readonly bom: boolean;
      /** Of a file put together from several: its parts, in order, without gaps. */
      readonly parts?: readonly Part[];
    }
  | { readonly encoding: null; readonly code: 'binary' | 'undecodable'; readonly reason: string };

/** How much of a file is read each way. */
const SAMPLE = 1 << 14;

/** How much of it is read first: where that is clear, the rest is not looked at. */
const FIRST_LOOK = 1 << 9;
const CLEAR_SHARE = 0.9;
const CLEAR_LEAD = 24;

/** At least this share of the marked words must be syllables. */
const MIN_SHARE = 0.6;

/** UTF-8 that went wrong in places has at least this many sound sequences per broken one. */
const SOUND_PER_BROKEN = 4;

/** NUL bytes in a text that a program spoilt: at most one of so many. */
const BYTES_PER_NUL = 100;

/** Files that name themselves. */
const MAGIC: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP or Office file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['{\\rtf', 'an RTF file'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u001f\u008b', 'a gzip file'],
  ['Rar!', 'a RAR file'],
  ['7z\u00bc\u00af', 'a 7-Zip file'],
  ['\u007fELF', 'a program'],
];

/** Finds the encoding of a file by what its words are in each. */
export function detect(bytes: Uint8Array): Detection {
  const { length } = bytes;
  if (length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return found('utf-8', 1, true);
  if (length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe) return found('utf-16le', 1, true);
  if (length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff) return found('utf-16be', 1, true);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, 8)).toString('latin1');
  const magic = MAGIC.find(([start]) => head.startsWith(start));
  if (magic !== undefined) return { encoding: null, code: 'binary', reason: `it is ${magic[1]}` };
  if (bytes.includes(0)) {
    const wide = detectWide(bytes);
    if (wide !== undefined || !isSpoiltText(bytes)) return wide ?? binary();
  }
  if (isUtf8(bytes)) return isAscii(bytes) ? detectAscii(bytes) : found('utf-8', 1);
  const whole = detectBroken(bytes) ?? detectLegacy(bytes);
  return whole.encoding === null && whole.code === 'binary' ? whole : detectParts(bytes, whole);
}

function found(encoding: Encoding, confidence: number, bom = false): Detection {
  return { encoding, confidence: rounded(confidence), bom };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}

function binary(): Detection {
  return { encoding: null, code: 'binary', reason: 'it holds control characters, so it is not text' };
}

/**
 * UTF-16 without a byte order mark: spaces, digits and line ends have a zero byte on one side. A byte too many at the end
 * says nothing against it.
 */
function detectWide(bytes: Uint8Array): Detection | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length & ~1, SAMPLE));
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = decodeWide(sample, encoding);
    const strange = text.match(/[^\t\n\r -~\u00a0-\u024f\u0300-\u036f\u1e00-\u1eff\u2000-\u22ff\ufeff]/g)?.length ?? 0;
    if (strange <= text.length / 50 && /[ \n]/.test(text)) return found(encoding, 1 - strange / text.length);
  }
  return undefined;
}

/** @param encoding which byte of a pair comes first */
export function decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Text with a few NUL bytes in it. */
function isSpoiltText(bytes: Uint8Array): boolean {
  const zeros = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return zeros * BYTES_PER_NUL <= bytes.length;
}

function detectAscii(bytes: Uint8Array): Detection {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE)).toString('latin1');
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)?.length ?? 0;
  if (controls > sample.length / 10) return binary();
  const share = /dd|[aeo]\^|[ou]\+|a\(/i.test(sample) ? viqrShare(sample) : 0;
  return share > 0.25 ? found('viqr', Math.min(1, 0.5 + share)) : found('utf-8', 1);
}

/** UTF-8 with a few bytes spoilt or cut off. */
function detectBroken(bytes: Uint8Array): Detection | undefined {
  const { sound, broken } = sequencesIn(bytes, Math.min(bytes.length, SAMPLE * 16));
  return sound > 0 && sound >= broken * SOUND_PER_BROKEN ? found('utf-8', sound / (sound + broken)) : undefined;
}

/**
 * Looks for parts in other encodings than the one of the beginning. How sure an old encoding is falls with the share of the
 * words of the whole file that are no syllables in it.
 */
function detectParts(bytes: Uint8Array, whole: Detection): Detection {
  const main = whole.encoding === null ? null : (whole.encoding as PartEncoding);
  const parts = partsOf(bytes, main);
  let [valid, total] = [0, 0];
  for (const part of parts) {
    valid += part.valid;
    total += part.total;
  }
  const share = total === 0 ? 1 : valid / total;
  const encodings = new Set(parts.map(({ encoding }) => encoding));
  if (encodings.size > 1 && share >= MIN_SHARE)
    return { encoding: mostOf(parts), confidence: rounded(share), bom: false, parts };
  if (whole.encoding === null || whole.encoding === 'utf-8' || !encodings.has(whole.encoding as PartEncoding))
    return whole;
  return found(whole.encoding, Math.min(whole.confidence, whole.confidence * (share / CLEAR_SHARE)));
}

/** The encoding of the most bytes. */
function mostOf(parts: readonly Part[]): PartEncoding {
  const sizes = new Map<PartEncoding, number>();
  for (const { encoding, start, end } of parts) sizes.set(encoding, (sizes.get(encoding) ?? 0) + end - start);
  return [...sizes].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

function detectLegacy(bytes: Uint8Array): Detection {
  const sample = sampleOf(bytes);
  let size = FIRST_LOOK;
  let [best, next] = bestTwo(sample.subarray(0, size));
  for (; size < sample.length && !isClear(best, next); size *= 4) {
    [best, next] = bestTwo(sample.subarray(0, size * 4));
  }
  if (best.valid < best.total * MIN_SHARE || best.total === 0) {
    if (controlsIn(sample) > sample.length / 20) return binary();
    const reason = 'its encoding is not recognised; specify it with --encoding';
    return { encoding: null, code: 'undecodable', reason };
  }
  const lead = score(best) - score(next);
  if (lead <= 0 && LEGACY[best.name](sample) !== LEGACY[next.name](sample)) {
    const reason = `it may be ${best.name} or ${next.name}; specify which with --encoding`;
    return { encoding: null, code: 'undecodable', reason };
  }
  return found(best.name, (best.valid / best.total) * (1 - 2 ** (-1 - lead / 2)));
}

/** Reads a sample in each encoding: the most Vietnamese reading and the one after it. */
function bestTwo(sample: Uint8Array): readonly [Score, Score] {
  const evidence = legacyEvidence(sample);
  const scores = LEGACY_NAMES.map(name => ({ name, ...evidence[name] }));
  scores.sort((a, b) => score(b) - score(a));
  return scores as unknown as readonly [Score, Score];
}

/** True when reading on would not change the answer. */
function isClear(best: Score, next: Score): boolean {
  return best.valid >= best.total * CLEAR_SHARE && score(best) - score(next) >= CLEAR_LEAD;
}

function controlsIn(sample: Uint8Array): number {
  return sample.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0);
}

interface Score {
  readonly name: Legacy;
  readonly valid: number;
  readonly total: number;
}

function score({ valid, total }: Score): number {
  return valid - (total - valid);
}

/** The file from the line of its first byte above ASCII on. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  let first = 0;
  while (first < bytes.length && bytes[first]! < 0x80) first++;
  const start = Math.max(0, first - 200);
  return bytes.subarray(start, start + SAMPLE);
}
