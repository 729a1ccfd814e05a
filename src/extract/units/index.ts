import type { Extractor } from '../engine/article.js';
import type { Vocabulary } from '../engine/vocabulary.js';

/** Finds the units of an article. Builds its tables at the call. */
export function createUnitExtractor(_vocabulary: Vocabulary): Extractor<'unit'> {
  return { kind: 'unit', extract: () => ({ drafts: [] }) };
}
