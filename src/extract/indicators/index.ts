import { textSpan } from '../../model/span.js';
import type { Draft, Extractor } from '../engine/article.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { FigureLexicon } from '../figures/lexicon.js';
import { scanFigures } from '../figures/scan.js';

/** Finds the indicators of an article. Builds its tables at the call. */
export function createIndicatorExtractor(vocabulary: Vocabulary): Extractor<'indicator'> {
  const lexicon = new FigureLexicon(vocabulary);
  return {
    kind: 'indicator',
    extract(article, found) {
      const { tokens } = article;
      const drafts: Draft<'indicator'>[] = [];
      for (const figure of scanFigures(article, found, lexicon)) {
        if (figure.kind !== 'indicator') continue;
        drafts.push({
          span: textSpan(tokens.start(figure.start), tokens.end(figure.end - 1)),
          rule: figure.rule,
          name: null,
          value: figure.value,
          value_max: figure.max,
          unit: figure.unit,
          numerator: figure.numerator,
          denominator: figure.denominator,
          change: 'level',
          comparator: 'eq',
          period: null,
          base: null,
        });
      }
      return { drafts };
    },
  };
}
