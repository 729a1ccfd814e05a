import { type DocumentOptions, readDocument } from '../../src/document/pipeline.js';
import { readDecoded } from '../../src/input/decode.js';
import type { Document } from '../../src/model/document.js';

/** Reads a text as if it were a UTF-8 file. */
export function read(text: string, options: DocumentOptions & { readonly file?: string } = {}): Document {
  return readDocument(options.file ?? 'test.txt', readDecoded(text), { fileName: options.file ?? null, ...options });
}
