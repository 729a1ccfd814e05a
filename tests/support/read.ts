import type { Document } from '../../src/model/document.js';
import { type DocumentOptions, readDocument } from '../../src/pipeline.js';

/** Reads a text as if it were a UTF-8 file. */
export function read(text: string, options: DocumentOptions & { readonly file?: string } = {}): Document {
  const decoded = { text, encoding: 'utf-8', confidence: 1, media: 'text/plain', warnings: [] } as const;
  return readDocument(options.file ?? 'test.txt', decoded, { fileName: options.file ?? null, ...options });
}
