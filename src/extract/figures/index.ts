import type { Draft, Extractor, Remark } from '../engine/article.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { DraftMapper } from './mapper.js';
import { FigureReader } from './reader.js';
import { irregular } from './values/remarks.js';

/** Finds the figures of an article: indicators and quantities, which are read and framed alike. Builds its tables at the call. */
export function createFigureExtractor(vocabulary: Vocabulary): Extractor {
  const reader = new FigureReader(vocabulary);
  const mapper = new DraftMapper(vocabulary);
  return {
    extract(article, found) {
      const { figures, facts, refusals } = reader.read(article, found);
      const indicators: Draft<'indicator'>[] = [];
      const quantities: Draft<'quantity'>[] = [];
      const remarks: Remark[] = [];
      for (const framed of figures) {
        const { kind, regular } = framed.figure;
        const span = mapper.span(article, framed.figure);
        if (!regular) remarks.push(irregular(article.text, span, kind));
        const fact = facts.get(framed.figure) ?? null;
        if (framed.figure.kind === 'indicator')
          indicators.push(mapper.indicator(article, framed, framed.figure, fact, span));
        else quantities.push(mapper.quantity(article, framed, framed.figure, fact, span));
      }
      return { drafts: { indicator: indicators, quantity: quantities }, remarks, refusals };
    },
  };
}
