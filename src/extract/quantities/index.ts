import { textSpan } from '../../model/span.js';
import type { Draft, Extractor } from '../engine/article.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { FigureLexicon } from '../figures/lexicon.js';
import { scanFigures } from '../figures/scan.js';

/** Finds the quantities of an article. Builds its tables at the call. */
export function createQuantityExtractor(vocabulary: Vocabulary): Extractor<'quantity'> {
  const lexicon = new FigureLexicon(vocabulary);
  return {
    kind: 'quantity',
    extract(article, found) {
      const { text, tokens } = article;
      const drafts: Draft<'quantity'>[] = [];
      for (const figure of scanFigures(article, found, lexicon)) {
        if (figure.kind !== 'quantity') continue;
        const end = tokens.end(figure.end - 1);
        drafts.push({
          span: textSpan(tokens.start(figure.start), end),
          rule: 'quantity/count',
          name: null,
          value: figure.value,
          value_max: figure.max,
          unit: text.slice(figure.unitStart, end),
          comparator: 'eq',
          period: null,
        });
      }
      return { drafts };
    },
  };
}
