/**
 * Extraction from Vietnamese health reports, as a library.
 * @module vihealth
 */
export type { LexiconFault } from './lexicon/fault.js';
export {
  type CheckedLexicon,
  type DetectedEncoding,
  detectEncoding,
  type ExtractOptions,
  extract,
  LexiconError,
  type Normalized,
  normalize,
  readLexicon,
} from './library.js';
export type * from './model/document.js';
export type * from './model/entity.js';
export type * from './model/lexicon-file.js';
