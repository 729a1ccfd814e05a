/**
 * Extraction from Vietnamese health reports, as a library.
 * @module vihealth
 */
export {
  type DetectedEncoding,
  detectEncoding,
  type ExtractOptions,
  extract,
  type Normalized,
  normalize,
} from './library.js';
export type * from './model/document.js';
export type * from './model/entity.js';
