import type { Encoding, Warning } from '../model/document.js';

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

/** Decodes the bytes of one file. */
export function decode(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  return { text, encoding: 'utf-8', confidence: 1, media: 'text/plain', warnings: [] };
}
