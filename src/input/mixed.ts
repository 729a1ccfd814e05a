import { isAscii, isUtf8 } from 'node:buffer';
import { evidenceIn } from '../language/evidence.js';
import { legacyEvidence } from '../language/legacy/evidence.js';
import { LEGACY, LEGACY_NAMES, type Legacy } from '../language/legacy/index.js';
import { decodeUtf8 } from './utf8.js';

type LineEncoding = Legacy | 'utf-8';

/** A file put together from others, some lines of which are in other encodings than the rest. */
export interface Mixture {
  readonly text: string;
  /** That of the most bytes. */
  readonly encoding: LineEncoding;
  /** Of the marked words of the lines in old encodings, the share that are syllables. */
  readonly confidence: number;
}

/** A line has at least as many words with marks, or goes with the line before. */
const MIN_WORDS = 2;
const MIN_SHARE = 0.8;

/**
 * Reads a file line by line, each in its own encoding. Undefined where a line is Vietnamese in none, or all are in one:
 * then it is no mixture.
 */
export function readMixture(bytes: Uint8Array): Mixture | undefined {
  const sizes = new Map<LineEncoding, number>();
  let text = '';
  let before: Legacy | undefined;
  let valid = 0;
  let total = 0;
  for (let start = 0; start < bytes.length; ) {
    const at = bytes.indexOf(10, start);
    const end = at < 0 ? bytes.length : at + 1;
    const line = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
    start = end;
    if (isPlain(line)) {
      text += line.toString('latin1');
      continue;
    }
    const judged = judge(line, before);
    const read = readUtf8(line, judged === undefined ? 1 : MIN_WORDS);
    if (read !== undefined) {
      text += read;
      sizes.set('utf-8', (sizes.get('utf-8') ?? 0) + line.length);
      continue;
    }
    if (judged === undefined) return undefined;
    const { name } = judged;
    text += LEGACY[name](line);
    sizes.set(name, (sizes.get(name) ?? 0) + line.length);
    valid += judged.valid;
    total += judged.total;
    before = name;
  }
  if (sizes.size < 2) return undefined;
  const [encoding] = [...sizes].reduce((most, next) => (next[1] > most[1] ? next : most));
  return { text, encoding, confidence: Math.round((valid / total) * 1000) / 1000 };
}

/** True when some line is Vietnamese in UTF-8: among lines of an old encoding it is the one that all others would spoil. */
export function holdsUtf8Line(bytes: Uint8Array): boolean {
  for (let start = 0; start < bytes.length; ) {
    const at = bytes.indexOf(10, start);
    const end = at < 0 ? bytes.length : at + 1;
    if (readUtf8(Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start), MIN_WORDS) !== undefined)
      return true;
    start = end;
  }
  return false;
}

/**
 * A line in UTF-8, or undefined. Two bytes of an old encoding may happen to be one letter there, but hardly one of a
 * Vietnamese word.
 * @param least how many words must bear it out
 */
function readUtf8(line: Buffer, least: number): string | undefined {
  if (!isUtf8(line) || isAscii(line)) return undefined;
  const read = decodeUtf8(line);
  const { valid, total } = evidenceIn(read.normalize('NFC'));
  return valid >= least && valid >= total * MIN_SHARE && !STRANGE.test(read) ? read : undefined;
}

/** Letters of scripts that no Vietnamese report is in. */
const STRANGE = /[\u0400-\u1dff\u3000-\ufeff]/;

/** ASCII without the controls that are letters in some encodings. */
function isPlain(line: Buffer): boolean {
  return isAscii(line) && !/[\u0001-\u0008\u000e-\u001f]/.test(line.toString('latin1'));
}

/** The encoding in which a line is most Vietnamese; among equals that of the line before. */
function judge(
  line: Uint8Array,
  before: Legacy | undefined,
): { readonly name: Legacy; readonly valid: number; readonly total: number } | undefined {
  const evidence = legacyEvidence(line);
  const scores = LEGACY_NAMES.map(name => ({ name, ...evidence[name] }));
  const score = ({ valid, total }: { readonly valid: number; readonly total: number }): number => 2 * valid - total;
  const most = Math.max(...scores.map(score));
  const equals = scores.filter(of => score(of) === most);
  const best = equals.find(({ name }) => name === before) ?? (equals.length === 1 ? equals[0] : undefined);
  if (best === undefined || best.valid < best.total * MIN_SHARE) return undefined;
  return best.total >= MIN_WORDS || best.name === before ? best : undefined;
}
