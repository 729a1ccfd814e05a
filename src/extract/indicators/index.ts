import { textSpan } from '../../model/span.js';
import type { Draft, Extractor } from '../engine/article.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { FigureReader, type FramedFigure } from '../figures/reader.js';
import type { IndicatorValue } from './rules.js';

/** Finds the indicators of an article. Builds its tables at the call. */
export function createIndicatorExtractor(vocabulary: Vocabulary): Extractor<'indicator'> {
  const reader = FigureReader.over(vocabulary);
  return {
    kind: 'indicator',
    extract(article, found) {
      const { tokens } = article;
      const drafts: Draft<'indicator'>[] = [];
      for (const framed of reader.read(article, found)) {
        const { figure } = framed;
        if (figure.kind !== 'indicator') continue;
        const span = textSpan(tokens.start(figure.start), tokens.end(figure.end - 1));
        drafts.push({ span, rule: figure.rule, ...fields(figure, framed) });
      }
      return { drafts };
    },
  };
}

function fields(value: IndicatorValue, { name, change, comparator, period, base, target, place }: FramedFigure) {
  return {
    name,
    value: value.value,
    value_max: value.max,
    unit: value.unit,
    numerator: value.numerator,
    denominator: value.denominator,
    change,
    comparator,
    period,
    base,
    ...(target ? { target } : {}),
    ...(place === null ? {} : { place }),
  };
}
