import { type Evidence, evidenceIn } from '../evidence.js';
import { remembering } from '../memory.js';
import { LEGACY, LEGACY_NAMES, type Legacy } from './index.js';

/** How Vietnamese the bytes are in each encoding. */
export type LegacyEvidence = Readonly<Record<Legacy, Evidence>>;

/** Bytes that may be of one word in some encoding: letters, controls that stand for capitals, all above ASCII. */
const WORD = /[A-Za-z\u0001-\u0008\u000e-\u001f\u0080-\u00ff]+/g;

/** Of the bytes of one word, each shown as the character of its number. No encoding looks further than the word. */
const evidenceOf = remembering((word): readonly Evidence[] | null => {
  if (/^[A-Za-z]*$/.test(word)) return null;
  const bytes = Buffer.from(word, 'latin1');
  return LEGACY_NAMES.map(name => evidenceIn(LEGACY[name](bytes)));
});

/** Judges the bytes of a text by their words in each encoding. */
export function legacyEvidence(bytes: Uint8Array): LegacyEvidence {
  const valid = LEGACY_NAMES.map(() => 0);
  const total = LEGACY_NAMES.map(() => 0);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  for (const word of text.match(WORD) ?? []) {
    const evidence = evidenceOf(word);
    if (evidence === null) continue;
    for (let i = 0; i < evidence.length; i++) {
      valid[i]! += evidence[i]!.valid;
      total[i]! += evidence[i]!.total;
    }
  }
  return Object.fromEntries(
    LEGACY_NAMES.map((name, i) => [name, { valid: valid[i]!, total: total[i]! }]),
  ) as unknown as LegacyEvidence;
}
