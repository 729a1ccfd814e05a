import { isUtf8 } from 'node:buffer';
import { type Evidence, evidenceIn } from '../../language/evidence.js';
import { LEGACY_NAMES } from '../../language/legacy/index.js';
import type { Encoding } from '../../model/document.js';
import { type Decoded, type DecodeOptions, decode, decodeDetected, type NoText } from '../decode.js';
import { detect } from '../detect.js';
import { parsePage, textOf } from './tree.js';

/** The encodings that a page of bytes beyond ASCII may be in when it is not in Unicode, those most used first. */
const CANDIDATES = ['windows-1252', ...LEGACY_NAMES] as const satisfies readonly Encoding[];
type Candidate = (typeof CANDIDATES)[number];

/** How much of a page is read each way. */
const SAMPLE = 1 << 19;

/** With fewer words a sign of the West (`©`) is a word of Vietnamese in some encoding. */
const MIN_WORDS = 2;

/** At least this share of the words with marks must be syllables. */
const MIN_SHARE = 0.6;

/**
 * Decodes the bytes of a page. Pages write most Vietnamese letters as `&#7879;` and some as bytes, so the encodings are
 * judged by what a reader would see; what the page declares decides between equals.
 */
export function decodePage(bytes: Uint8Array, { encoding = 'auto' }: DecodeOptions): Decoded | NoText {
  if (encoding !== 'auto' || isUtf8(bytes)) return decode(bytes, { encoding });
  const detection = detect(bytes);
  if (detection.encoding?.startsWith('utf-') || (detection.encoding === null && detection.code === 'binary')) {
    return decodeDetected(bytes, detection);
  }
  const best = judge(bytes);
  return best === undefined ? decodeDetected(bytes, detection) : decodeDetected(bytes, { ...best, bom: false });
}

/** The encoding in which a page is most Vietnamese; a page without words that tell is read as browsers read it. */
function judge(bytes: Uint8Array): { readonly encoding: Candidate; readonly confidence: number } | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const declared = declaredIn(sample);
  const scored = CANDIDATES.map(encoding => ({ encoding, ...evidenceOf(sample, encoding) }));
  // Systems declare `iso-8859-1` unasked; who declares an encoding of Vietnamese knows it.
  const trust = (encoding: Candidate): number => (encoding !== declared ? 0 : encoding === 'windows-1252' ? 1 : 4);
  const score = ({ encoding, valid, total }: Evidence & { readonly encoding: Candidate }): number =>
    2 * valid - total + trust(encoding);
  scored.sort((a, b) => score(b) - score(a));
  const [best, next] = scored as [(typeof scored)[0], (typeof scored)[0]];
  if (best.valid < MIN_WORDS) return { encoding: declared ?? 'windows-1252', confidence: 0.5 };
  if (best.valid < best.total * MIN_SHARE) return undefined;
  const lead = score(best) - score(next);
  const confidence = (best.valid / best.total) * (1 - 2 ** (-1 - lead / 2));
  return { encoding: best.encoding, confidence: Math.round(confidence * 1000) / 1000 };
}

function evidenceOf(bytes: Uint8Array, encoding: Candidate): Evidence {
  const { text } = decode(bytes, { encoding }) as Decoded;
  const page = parsePage(text);
  return evidenceIn((page === null ? text : textOf(page)).normalize('NFC'));
}

/** The charset that a page declares, where it is one of these. */
function declaredIn(bytes: Uint8Array): Candidate | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const name = /<meta[^<>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{2,30})/i.exec(head)?.[1]?.toLowerCase();
  if (name === 'iso-8859-1' || name === 'latin1' || name === 'us-ascii') return 'windows-1252';
  return CANDIDATES.find(candidate => candidate === name);
}
