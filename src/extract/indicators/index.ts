import { textSpan } from '../../model/span.js';
import type { Draft, Extractor, Remark } from '../engine/article.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { FigureReader, type FramedFigure } from '../figures/reader.js';
import { irregular } from '../figures/remarks.js';
import { MeasureTable } from './measure-table.js';
import type { IndicatorValue } from './rules.js';

/** Finds the indicators of an article. Builds its tables at the call. */
export function createIndicatorExtractor(vocabulary: Vocabulary): Extractor<'indicator'> {
  const reader = FigureReader.over(vocabulary);
  const measures = new MeasureTable(vocabulary);
  return {
    kind: 'indicator',
    extract(article, found) {
      const { tokens } = article;
      const drafts: Draft<'indicator'>[] = [];
      const { figures, refusals } = reader.read(article, found);
      const remarks: Remark[] = [];
      for (const framed of figures) {
        const { figure } = framed;
        if (figure.kind !== 'indicator') continue;
        const span = textSpan(tokens.start(figure.start), tokens.end(figure.end - 1));
        if (!figure.regular) remarks.push(irregular(article.text, span));
        drafts.push({
          span,
          rule: figure.rule,
          ...fields(figure, framed, framed.name === null ? undefined : measures.find(framed.name)),
        });
      }
      return { drafts, remarks, refusals };
    },
  };
}

function fields(
  value: IndicatorValue,
  { name, change, comparator, period, base, target, place }: FramedFigure,
  indicator: string | undefined,
) {
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
    ...(indicator === undefined ? {} : { indicator }),
  };
}
