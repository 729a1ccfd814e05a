import { type Evidence, evidenceIn } from '../evidence.js';
import { remembering } from '../memory.js';
import { LEGACY, LEGACY_NAMES, type Legacy } from './index.js';
import { eachSignedWord } from './words.js';

/** How Vietnamese the bytes are in each encoding. */
export type LegacyEvidence = Readonly<Record<Legacy, Evidence>>;

/** Of the bytes of one word, each shown as the character of its number. No encoding looks further than the word. */
const evidenceOf = remembering((word): readonly Evidence[] => {
  const bytes = Buffer.from(word, 'latin1');
  return LEGACY_NAMES.map(name => evidenceIn(LEGACY[name](bytes)));
});

/** Judges the bytes of a text by their words in each encoding. */
export function legacyEvidence(bytes: Uint8Array): LegacyEvidence {
  const valid = LEGACY_NAMES.map(() => 0);
  const total = LEGACY_NAMES.map(() => 0);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  eachSignedWord(text, word => {
    const evidence = evidenceOf(word);
    for (let i = 0; i < evidence.length; i++) {
      valid[i]! += evidence[i]!.valid;
      total[i]! += evidence[i]!.total;
    }
    return true;
  });
  return Object.fromEntries(
    LEGACY_NAMES.map((name, i) => [name, { valid: valid[i]!, total: total[i]! }]),
  ) as unknown as LegacyEvidence;
}
