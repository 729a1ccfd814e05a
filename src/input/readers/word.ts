import { type DecodeOptions, decode, isDecoded } from '../decode.js';
import type { ReadResult } from '../reader.js';
import { LARGEST_FILE } from './limits.js';

/**
 * Reads a Word file of any age. Old names hold new files, new ones old files and locked ones, and either a mere text: what
 * a file is its first bytes say.
 */
export async function read(bytes: Uint8Array, options: DecodeOptions): Promise<ReadResult> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4)).toString('latin1');
  if (head === 'PK\u0003\u0004') return (await import('./docx/index.js')).read(bytes, options);
  const text = head === '\u00d0\u00cf\u0011\u00e0' || bytes.length > LARGEST_FILE ? null : decode(bytes, options);
  if (text !== null && isDecoded(text)) return text;
  return (await import('./doc/index.js')).read(bytes, options);
}
