import type { OwnWords } from '../../model/own-words.js';
import type { Draft, Extractor, Remark } from '../engine/article.js';
import { Mark } from '../engine/tokens.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { FigureKeys } from './keys.js';
import { DraftMapper } from './mapper.js';
import { MeasureTable } from './measures/measure-table.js';
import { FigureReader } from './reader.js';
import { doubtful } from './values/remarks.js';

/** Finds the figures of an article: indicators and quantities, which are read and framed alike. Builds its tables at the call. */
export function createFigureExtractor(vocabulary: Vocabulary, own: OwnWords): Extractor {
  const reader = new FigureReader(vocabulary, own);
  const measures = new MeasureTable(vocabulary, own.measures);
  const keys = new FigureKeys(vocabulary, own);
  return {
    triggers: [
      { mark: Mark.Figure, beginsAt: edge => reader.lexicon.mayState(edge) },
      { mark: Mark.Now, beginsAt: edge => reader.lexicon.words.beginsRole(edge, 'now') },
    ],
    extract(article, found) {
      const { figures, facts, refusals, remarks: unread } = reader.read(article, found);
      const mapper = new DraftMapper(article, measures);
      const remarks: Remark[] = [...unread];
      const indicators: Draft<'indicator'>[] = [];
      const quantities: Draft<'quantity'>[] = [];
      for (const framed of figures) {
        const { kind, doubt } = framed.figure;
        const span = mapper.span(framed.figure);
        if (doubt !== null) remarks.push(doubtful(doubt, framed.figure, article.text, span, kind));
        const fact = facts.get(framed.figure) ?? null;
        if (framed.figure.kind === 'indicator') {
          const draft = mapper.indicator(framed, framed.figure, fact, span);
          keys.complete(draft, found);
          indicators.push(draft);
        } else {
          const draft = mapper.quantity(framed, framed.figure, fact, span);
          keys.complete(draft, found);
          quantities.push(draft);
        }
      }
      return { drafts: { indicator: indicators, quantity: quantities }, remarks, refusals };
    },
  };
}
